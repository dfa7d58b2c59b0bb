package org.khabar.read;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.rules.PatternMatch;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * What kind of people a role is of, by the words around it that are neither rank nor body: a
 * <i>customs</i> official, a source in the <i>cabinet</i>.
 *
 * <p>Words count by the English gloss of what they mean; a word of a text in English that means
 * nothing known stands for itself.
 */
final class RoleKinds {
  private static final List<String> PARTS =
      List.of(
          "name", "role", "rank", "rank2", "rank3", "of", "of2", "of3", "dem", "pron", "own",
          "sides", "both", "group");

  /** The press says "a source of the agency" of itself. */
  private static final List<String> PRESS =
      List.of("org.agency", "org.news-agency", "org.newspaper", "org.broadcaster", "role.media");

  /** Words that a set phrase may begin with and that tell no kind: the report. */
  private static final List<String> ARTICLES = List.of("the", "a", "this", "another");

  private static final int LONGEST = 3;

  private final World world;
  private final boolean ownWords;

  /**
   * Kinds of one language.
   *
   * @param ownWords whether its words can stand in descriptions as they are
   */
  RoleKinds(World world, boolean ownWords) {
    this.world = world;
    this.ownWords = ownWords;
  }

  /** The words, in the order of the text; none where there are too many for a description. */
  List<String> of(List<Unit> units, PatternMatch match) {
    Set<Integer> parts = new HashSet<>();
    for (String part : PARTS) {
      match
          .capture(part)
          .ifPresent(
              range -> {
                for (int i = range.from(); i < range.to(); i++) {
                  parts.add(i);
                }
              });
    }
    if (match.capture("role").isEmpty()) {
      match.capture("back").ifPresent(range -> parts.add(range.from())); // that is the role
    }
    // "a diplomat briefed on the talks": in English a kind stands before its role
    int last = match.capture("role").filter(r -> ownWords).map(r -> r.from()).orElse(match.to());
    Set<String> kinds = new LinkedHashSet<>();
    for (int i = match.from(); i < last; i++) {
      if (!parts.contains(i)) {
        kind(units.get(i)).ifPresent(kinds::add);
      }
    }
    Optional<Unit> role = match.capture("role").map(range -> units.get(range.to() - 1));
    role.ifPresent(unit -> kinds.addAll(inside(unit)));
    role.ifPresent(unit -> unit.analyses().forEach(a -> kinds.remove(world.gloss(a.concept()))));
    return kinds.size() > LONGEST ? List.of() : List.copyOf(kinds);
  }

  /** What a set phrase says besides the role: <i>customs</i> official. */
  private List<String> inside(Unit role) {
    List<String> words = List.of(role.key().split(" "));
    boolean told =
        role.analyses().stream()
            .map(a -> " " + world.gloss(a.concept()) + " ")
            .anyMatch(gloss -> gloss.contains(" " + words.getFirst() + " "));
    boolean plain =
        words.size() == 2
            && words.stream().allMatch(RoleKinds::isPlain)
            && !ARTICLES.contains(words.getFirst());
    return ownWords && plain && !told ? words.subList(0, 1) : List.of();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  private Optional<String> kind(Unit unit) {
    boolean free = unit.isWord() && unit.labels().isEmpty();
    if (!free || unit.any(RoleKinds::isOfGrammar) || PRESS.stream().anyMatch(unit::means)) {
      return Optional.empty();
    }
    if (ownWords) {
      return Optional.of(
          unit.isCapitalised() ? unit.surface() : unit.surface().toLowerCase(Locale.ROOT));
    }
    return unit.analyses().stream()
        .map(Analysis::concept)
        .filter(c -> c.startsWith("topic.") || world.isBody(c))
        .findFirst()
        .map(world::gloss);
  }

  private static boolean isOfGrammar(Analysis analysis) {
    return Stream.of("gram.", "num.", "role.rank", "role.title", "time.")
        .anyMatch(analysis.concept()::startsWith);
  }
}
