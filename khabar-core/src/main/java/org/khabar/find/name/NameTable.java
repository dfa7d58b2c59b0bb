package org.khabar.find.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.find.sound.NameSound;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.PhraseTrie;
import org.khabar.rules.Unit;
import org.khabar.text.Normalizer;
import org.khabar.text.SmallCache;
import org.khabar.text.Token;
import org.khabar.text.Tokenizer;

/**
 * The names of the world's known entities as one language writes them, and the offices they held.
 *
 * <p>Built once for a language, then read only.
 */
public final class NameTable {
  /** What tells a father from a son of the same name, by its key. */
  private static final Set<String> GENERATIONS =
      Set.of("senior", "junior", "sr", "jr", "sen", "jun", "père", "fils", "старший", "младший");

  private static final int SHORTEST_SURNAME = 3;
  private static final int SHORTEST_HAN_SURNAME = 2;

  /** Words whose sound is remembered. */
  private static final int REMEMBERED = 1 << 12;

  private final Set<String> particles;
  private final NameEndings endings;
  private final PhraseTrie<Entity> names = new PhraseTrie<>();
  private final Map<String, List<Entity>> surnames = new HashMap<>();
  private final Map<String, Entity> byId = new HashMap<>();
  private final SmallCache<String, NameSound> sounds = new SmallCache<>(REMEMBERED);

  /** Made when the first unknown place is looked for. */
  private volatile @Nullable PlacesBySound places;

  /**
   * A table of names.
   *
   * @param codes language codes whose names count, the language's own first
   * @param settings {@code nameParticles} (words that make one surname with the next), {@code
   *     nameEndings} and {@code nameApostrophe} ({@link NameEndings})
   */
  public NameTable(
      List<Entity> entities,
      List<String> codes,
      Tokenizer tokenizer,
      Map<String, String> settings) {
    particles =
        Arrays.stream(settings.getOrDefault("nameParticles", "").split("[ ,]+"))
            .map(Normalizer::key)
            .collect(Collectors.toUnmodifiableSet());
    endings = NameEndings.of(settings);
    for (Entity entity : entities) {
      byId.put(entity.id(), entity);
      Set<String> seen = new LinkedHashSet<>();
      for (String code : codes) {
        seen.addAll(entity.names().getOrDefault(code, List.of()));
      }
      for (String name : seen) {
        add(entity, name, tokenizer);
      }
    }
  }

  /**
   * The word that a person can be called by alone: the last one, or that before "senior"; unless it
   * is too short to tell, or the second half of a compound (Abdul Malik, Nasr Allah). Rulers with a
   * number have none.
   */
  Optional<String> surname(List<String> words) {
    boolean generation = GENERATIONS.contains(words.getLast());
    List<String> named = generation ? words.subList(0, words.size() - 1) : words;
    if (named.size() < 2) {
      return Optional.empty();
    }
    String last = named.getLast();
    boolean numeral = named.stream().anyMatch(NameTable::isRomanNumeral);
    boolean compound = particles.contains(named.get(named.size() - 2));
    int shortest = HanParts.isHan(last) ? SHORTEST_HAN_SURNAME : SHORTEST_SURNAME;
    return last.length() < shortest || numeral || compound ? Optional.empty() : Optional.of(last);
  }

  private static boolean isRomanNumeral(String word) {
    return word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }

  private void add(Entity entity, String name, Tokenizer tokenizer) {
    if (name.isBlank()) {
      return;
    }
    List<String> words =
        tokenizer.tokenize(name, new Span(0, name.length())).stream().map(Token::key).toList();
    if (words.isEmpty()) {
      return;
    }
    names.add(words, entity);
    if (entity.type() == EntityType.PER) {
      boolean han = HanParts.isHan(name);
      List<String> parts = han ? HanParts.of(name) : words;
      if (han && parts.size() > 1) {
        names.add(HanParts.undotted(parts), entity); // some papers leave the dot out
      }
      Optional<String> whole = Optional.of(name).filter(n -> han && parts.size() == 1);
      whole
          .or(() -> surname(parts))
          .map(word -> surnames.computeIfAbsent(endings.base(word), k -> new ArrayList<>()))
          .filter(list -> !list.contains(entity))
          .ifPresent(list -> list.add(entity));
    }
  }

  /** The endings that the language puts on names. */
  public NameEndings endings() {
    return endings;
  }

  /** Whether an apostrophe and an ending close the name that a word is the last of. */
  public boolean isEnded(Unit unit) {
    return endings.cut(unit) != unit;
  }

  /** The word without an ending behind an apostrophe. */
  public Unit endings(Unit unit) {
    return endings.cut(unit);
  }

  /** Known entities of exactly these words; those of a type alone if there are any. */
  public List<Entity> named(List<String> words, EntityType type) {
    List<Entity> all = names.get(words);
    List<Entity> some = all.stream().filter(e -> e.type() == type).toList();
    return some.isEmpty() ? all : some;
  }

  /** How a word sounds. */
  NameSound sound(String word) {
    NameSound known = sounds.get(word);
    return known != null ? known : sounds.put(word, NameSound.of(word));
  }

  PhraseTrie<Entity> names() {
    return names;
  }

  /** People whose full name ends in this word. */
  public List<Entity> bySurname(String key) {
    return surnames.getOrDefault(endings.base(key), List.of());
  }

  /** Towns and regions of one word that a word sounds like. */
  List<Entity> placesLike(String word) {
    PlacesBySound known = places;
    if (known == null) {
      known = new PlacesBySound(byId.values());
      places = known;
    }
    return known.like(word, endings::base);
  }

  public Optional<Entity> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Whether a given name sounds like the one that a person is known by. Where that is known in the
   * script of the name, it has to begin alike too: سعاد is none of أسد.
   */
  boolean isCalled(Entity person, String given) {
    List<String> known =
        person.names().values().stream()
            .flatMap(List::stream)
            .filter(n -> n.indexOf(' ') > 0)
            .map(n -> Normalizer.key(n.substring(0, n.indexOf(' '))))
            .toList();
    String name = Normalizer.key(given);
    List<String> own = known.stream().filter(n -> script(n) == script(name)).toList();
    return (own.isEmpty() ? known : own)
        .stream()
            .filter(n -> own.isEmpty() || n.codePointAt(0) == name.codePointAt(0))
            .anyMatch(n -> sound(n).isLike(sound(given)));
  }

  private static Character.UnicodeScript script(String name) {
    return Character.UnicodeScript.of(name.codePointAt(0));
  }
}
