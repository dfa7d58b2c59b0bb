package org.khabar.find.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.khabar.model.EntityType;
import org.khabar.text.Analysis;
import org.khabar.text.Normalizer;

/**
 * What an inflected name that no list has is in the dictionary, as far as its form tells: Тавинии
 * is Тавиния, Павлом Грубером is Павел Грубер.
 *
 * <p>Settings {@code dictionaryPlaces}, {@code dictionaryMen}, {@code dictionaryWomen} ({@code
 * ии=ия}) tell endings of places of one word, and of what stands behind the given name of a man or
 * a woman that is inflected itself; {@code womensNames} how given names of women end.
 */
public final class DictionaryForms {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final int SHORTEST_STEM = 2;

  /** Endings of women's names as long as this are those of nothing else. */
  private static final int CLEAR = 4;

  private record Ending(String form, String dictionary) {}

  private final List<Ending> places;
  private final List<Ending> men;
  private final List<Ending> women;
  private final List<String> womensNames;
  private final Function<String, List<Analysis>> analyzer;

  private DictionaryForms(Map<String, String> settings, Function<String, List<Analysis>> analyzer) {
    places = endings(settings, "dictionaryPlaces");
    men = endings(settings, "dictionaryMen");
    women = endings(settings, "dictionaryWomen");
    womensNames = List.of(settings.getOrDefault("womensNames", "").strip().split("\\s+"));
    this.analyzer = analyzer;
  }

  /** The forms of a language by its settings; {@code analyzer} knows its given names. */
  public static DictionaryForms of(
      Map<String, String> settings, Function<String, List<Analysis>> analyzer) {
    return new DictionaryForms(settings, analyzer);
  }

  /** For a language that tells of no endings. */
  public static DictionaryForms none() {
    return new DictionaryForms(Map.of(), key -> List.of());
  }

  private static List<Ending> endings(Map<String, String> settings, String setting) {
    return Arrays.stream(settings.getOrDefault(setting, "").strip().split("\\s+"))
        .map(pair -> pair.split("=", -1))
        .filter(pair -> pair.length == 2)
        .map(pair -> new Ending(pair[0], pair[1]))
        .sorted(Comparator.comparingInt((Ending e) -> -e.form().length()))
        .toList();
  }

  /** The name as a dictionary has it; as written where nothing tells. */
  String of(EntityType type, String name) {
    List<String> words = List.of(WHITE_SPACE.split(name.strip()));
    if (type == EntityType.PER) {
      return words.size() > 1 ? person(words).orElse(name) : name;
    }
    return type != EntityType.ORG && words.size() == 1 ? without(places, name) : name;
  }

  /** Whether somebody's name is surely written in another case than the dictionary's. */
  public boolean isInflected(String name) {
    List<String> words = List.of(WHITE_SPACE.split(name.strip()));
    String small = words.getLast().toLowerCase(Locale.ROOT);
    return words.size() > 1
        ? given(words.getFirst()).isPresent()
        : women.stream().anyMatch(e -> e.form().length() >= CLEAR && small.endsWith(e.form()));
  }

  private Optional<String> person(List<String> words) {
    Optional<String> given = given(words.getFirst());
    if (given.isEmpty()) {
      return given;
    }
    boolean woman =
        womensNames.stream().anyMatch(end -> !end.isEmpty() && given.get().endsWith(end));
    List<String> all = new ArrayList<>(List.of(given.get()));
    for (String word : words.subList(1, words.size())) {
      all.add(without(woman ? women : men, word));
    }
    return Optional.of(String.join(" ", all));
  }

  /** The given name that a word is another form of. */
  private Optional<String> given(String word) {
    String key = Normalizer.key(word);
    List<String> lemmas =
        analyzer.apply(key).stream()
            .filter(
                a -> a.wordClass().equals("given-name") || a.wordClass().equals("ambiguous-name"))
            .map(a -> a.lexeme().lemma())
            .distinct()
            .toList();
    boolean itself = lemmas.stream().anyMatch(l -> Normalizer.key(l).equals(key));
    return itself ? Optional.empty() : lemmas.stream().findFirst();
  }

  private static String without(List<Ending> endings, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (Ending ending : endings) {
      int stem = word.length() - ending.form().length();
      if (stem >= SHORTEST_STEM && small.endsWith(ending.form())) {
        return word.substring(0, stem) + ending.dictionary();
      }
    }
    return word;
  }
}
