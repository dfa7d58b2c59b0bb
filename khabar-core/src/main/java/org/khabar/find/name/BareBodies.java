package org.khabar.find.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.FormMemo;
import org.khabar.rules.PhraseTrie;
import org.khabar.rules.Unit;
import org.khabar.text.Analyzer;
import org.khabar.text.Token;
import org.khabar.text.TokenKind;
import org.khabar.text.Tokenizer;

/**
 * Bodies of states under the names that they have at home: "the Senate" for the US Senate,
 * "Верховный суд" for that of the Russian Federation.
 *
 * <p>Such a name is what is left of the full one without the words that say the state. Which
 * state's body it is, the article tells: the state that it speaks of most.
 */
public final class BareBodies {
  private static final Set<String> KINDS =
      Set.of("parliament", "court", "ministry", "central-bank", "agency-of-state", "army");

  /** Kinds whose names of several words are names wherever they stand: "the Supreme Court". */
  private static final Set<String> SURE_KINDS = Set.of("parliament", "court");

  /** Words that join the name of a body to that of its state. */
  private static final Set<String> JOINTS = Set.of("prep", "genitive", "det");

  private final NameEndings endings;
  private final Map<String, List<Entity>> byBareName = new HashMap<>();
  private final PhraseTrie<Entity> untagged = new PhraseTrie<>();

  /** By the concept that the bare name is a word for, in whatever form: org.senate. */
  private final Map<String, List<Entity>> byConcept = new HashMap<>();

  /** What may begin with a word: bodies that it is a word for, and names of several words. */
  private record Beginning(List<Entity> bodies, PhraseTrie.Beginning<Entity> names) {}

  private final FormMemo<Beginning> beginnings = new FormMemo<>();

  private BareBodies(NameEndings endings) {
    this.endings = endings;
  }

  /** None at all. */
  static BareBodies none() {
    return new BareBodies(NameEndings.none());
  }

  /**
   * The bodies among some entities.
   *
   * @param codes languages whose names count
   * @param analyzer knows the words for peoples ("American") and those that join names
   * @param meanings the concepts that some words are one word or phrase for
   */
  public static BareBodies of(
      List<Entity> entities,
      List<String> codes,
      Tokenizer tokenizer,
      Analyzer analyzer,
      NameEndings endings,
      Function<String, Set<String>> meanings) {
    Map<String, Set<String>> states = new HashMap<>();
    for (Entity entity : entities) {
      if (entity.kind().equals("state")) {
        Set<String> keys = states.computeIfAbsent(entity.id(), k -> new HashSet<>());
        namesOf(entity, codes).forEach(n -> keys.add(String.join(" ", keys(tokenizer, n))));
      }
    }
    BareBodies bodies = new BareBodies(endings);
    for (Entity entity : entities) {
      if (entity.type() == EntityType.ORG
          && KINDS.contains(entity.kind())
          && states.containsKey(entity.state())) {
        Set<String> ofState = states.get(entity.state());
        String people = "people." + entity.state();
        Predicate<String> saysState =
            words ->
                ofState.contains(words)
                    || analyzer.analyze(words).stream().anyMatch(a -> a.isA(people));
        for (String name : namesOf(entity, codes)) {
          bare(keys(tokenizer, name), saysState, analyzer)
              .ifPresent(words -> bodies.add(words, entity, meanings));
        }
      }
    }
    return bodies;
  }

  private static List<String> namesOf(Entity entity, List<String> codes) {
    return codes.stream()
        .flatMap(code -> entity.names().getOrDefault(code, List.of()).stream())
        .filter(name -> !name.isBlank())
        .toList();
  }

  private static List<String> keys(Tokenizer tokenizer, String name) {
    return tokenizer.tokenize(name, new Span(0, name.length())).stream()
        .filter(t -> t.kind() != TokenKind.PUNCTUATION)
        .map(Token::key)
        .toList();
  }

  /** A name without the words for the state at its front or its end; empty when it has none. */
  private static Optional<List<String>> bare(
      List<String> words, Predicate<String> saysState, Analyzer analyzer) {
    for (int length = words.size() - 1; length > 0; length--) {
      int end = words.size() - length;
      if (saysState.test(String.join(" ", words.subList(end, words.size())))) {
        return rest(words.subList(0, end), true, analyzer);
      }
      if (saysState.test(String.join(" ", words.subList(0, length)))) {
        return rest(words.subList(length, words.size()), false, analyzer);
      }
    }
    return Optional.empty();
  }

  /** What is left, without the words that joined it to the state behind or before it. */
  private static Optional<List<String>> rest(
      List<String> words, boolean stateBehind, Analyzer analyzer) {
    List<String> rest = new ArrayList<>(words);
    while (!rest.isEmpty() && joins(stateBehind ? rest.getLast() : rest.getFirst(), analyzer)) {
      rest.remove(stateBehind ? rest.size() - 1 : 0);
    }
    return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
  }

  private static boolean joins(String word, Analyzer analyzer) {
    return analyzer.analyze(word).stream().anyMatch(a -> JOINTS.contains(a.wordClass()));
  }

  private void add(List<String> bare, Entity body, Function<String, Set<String>> meanings) {
    add(byBareName, endings.base(bare), body);
    if (SURE_KINDS.contains(body.kind())) {
      meanings.apply(String.join(" ", bare)).forEach(concept -> add(byConcept, concept, body));
    }
    if (bare.size() > 1 && SURE_KINDS.contains(body.kind())) {
      untagged.add(bare.stream().map(endings::base).toList(), body);
      untagged.add(List.of(String.join(" ", bare)), body); // where the lexicon has it as a phrase
    }
  }

  private static void add(Map<String, List<Entity>> to, String key, Entity body) {
    List<Entity> bodies = to.computeIfAbsent(key, k -> new ArrayList<>());
    if (!bodies.contains(body)) {
      bodies.add(body);
    }
  }

  /**
   * The longest name of several words that begins here and that nothing has found yet, where it is
   * written as a name.
   */
  Optional<PhraseTrie.Hit<Entity>> at(List<Unit> units, int at) {
    if (!units.get(at).isBareWord() || isSmall(units.get(at))) {
      return Optional.empty();
    }
    Beginning beginning = beginning(units.get(at));
    if (!beginning.bodies.isEmpty()) {
      return Optional.of(new PhraseTrie.Hit<>(at, at + 1, beginning.bodies));
    }
    if (beginning.names.isEmpty()) {
      return Optional.empty();
    }
    return untagged
        .at(units, at, beginning.names, (unit, i) -> List.of(endings.base(unit.key())))
        .reversed()
        .stream()
        .filter(hit -> units.subList(hit.from(), hit.to()).stream().allMatch(Unit::isBareWord))
        .findFirst();
  }

  private Beginning beginning(Unit unit) {
    Beginning known = beginnings.get(unit);
    if (known != null) {
      return known;
    }
    List<Entity> bodies =
        unit.analyses().stream()
            .map(analysis -> byConcept.getOrDefault(analysis.concept(), List.of()))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<String> keys = List.of(endings.base(unit.key()));
    return beginnings.put(unit, new Beginning(bodies, untagged.beginning(keys)));
  }

  private static boolean isSmall(Unit unit) {
    return Character.isLowerCase(unit.surface().codePointAt(0));
  }

  /** The bodies that have these words for a name at home; empty when none has. */
  List<Entity> named(List<String> words) {
    return byBareName.getOrDefault(endings.base(words), List.of());
  }
}
