package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khabar.find.name.NameForms;
import org.khabar.find.sound.NameSound;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/** The names of an article's fellows, to be looked up as its own language would write them. */
final class SharedNames {
  private static final int LAST_LATIN = 0x24F;

  /** What sounds shorter is too common to be found by its sound. */
  private static final int FEWEST_CONSONANTS = 3;

  /** The same for words that are somebody's name beyond doubt, if they sound the same. */
  private static final int FEWEST_OF_NAME = 2;

  private static final double ALMOST = 0.9;

  /** From here on a word is one of somebody known, who has adjectives, too. */
  private static final double ALIKE = 0.95;

  /** From here on two full names of one story may be one. */
  private static final double NEARLY_SAME = 0.7;

  /** How a word of somebody known must have been found to be somebody known elsewhere. */
  private static final Set<String> SURE_RULES = Set.of("name.known", "name.at-home");

  private record Heard(NameSound sound, int words, String id) {
    boolean mayBe(int others, double least) {
      return words == others || least < NameSound.SAME && words > 1; // Кайфу is Kai-Fu
    }
  }

  private final Set<String> known;
  private final NameForms forms;
  private final Map<String, SharedName> names = new HashMap<>();

  /** Who may be written so, in Latin letters, and by how many fellows. */
  private final Map<String, Map<String, Integer>> written = new HashMap<>();

  private final Map<String, List<Heard>> heard = new HashMap<>();

  SharedNames(List<Reading> fellows, Set<String> known, NameForms forms) {
    this.known = known;
    this.forms = forms;
    Map<String, Map<EntityType, Integer>> types = new LinkedHashMap<>();
    Map<String, Mention> firsts = new HashMap<>();
    Set<String> surfaces = new HashSet<>();
    for (Reading fellow : fellows) {
      Set<String> seen = new HashSet<>();
      for (Mention mention : fellow.entities()) {
        String id = mention.id();
        if (seen.add(id)) {
          firsts.putIfAbsent(id, mention);
          types
              .computeIfAbsent(id, k -> new EnumMap<>(EntityType.class))
              .merge(mention.type(), 1, Integer::sum);
        }
        String surface = mention.span().of(fellow.article().text());
        List<String> words = words(surface);
        if (!isSure(mention, words)) {
          continue;
        }
        if (isLatin(surface) && seen.add(id + "\t" + key(words))) {
          written.computeIfAbsent(key(words), k -> new HashMap<>()).merge(id, 1, Integer::sum);
        }
        if (surfaces.add(id + "\t" + surface)) {
          hear(id, surface);
        }
      }
    }
    types.forEach(
        (id, votes) -> names.put(id, shared(Objects.requireNonNull(firsts.get(id)), votes)));
  }

  private static SharedName shared(Mention mention, Map<EntityType, Integer> votes) {
    int support = votes.values().stream().mapToInt(Integer::intValue).sum();
    EntityType type =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(mention.type());
    return SharedName.of(mention, type, support);
  }

  /** A single word may resemble the surname of somebody known by chance. */
  private boolean isSure(Mention mention, List<String> words) {
    return words.size() > 1 || !known.contains(mention.id()) || SURE_RULES.contains(mention.rule());
  }

  private void hear(String id, String surface) {
    NameSound sound = NameSound.of(surface);
    if (sound.consonants() >= FEWEST_OF_NAME) {
      Heard one = new Heard(sound, words(surface).size(), id);
      sound.keys().forEach(k -> heard.computeIfAbsent(k, x -> new ArrayList<>()).add(one));
    }
  }

  private static List<String> words(String surface) {
    return TextWord.of(new Span(0, surface.length()), surface).stream()
        .map(TextWord::surface)
        .toList();
  }

  private String key(List<String> words) {
    return forms.endings().stem(String.join(" ", words));
  }

  private static boolean isLatin(String surface) {
    return surface.codePoints().filter(Character::isLetter).allMatch(c -> c <= LAST_LATIN);
  }

  /** The name that fellows have for an id. */
  Optional<String> name(String id) {
    return Optional.ofNullable(names.get(id)).map(SharedName::name);
  }

  /** How many fellows name somebody. */
  int support(String id) {
    SharedName name = names.get(id);
    return name == null ? 0 : name.support();
  }

  /** Who is written as these words are. */
  Optional<SharedName> find(List<TextWord> window) {
    List<String> words = window.stream().map(TextWord::surface).toList();
    String surface = String.join(" ", words);
    return isLatin(surface) ? byLetters(words) : bySound(surface, words.size(), NameSound.SAME);
  }

  /** Who is written much as these words are, which are somebody's name. */
  Optional<SharedName> findNear(List<TextWord> window) {
    List<String> words = window.stream().map(TextWord::surface).toList();
    return bySound(String.join(" ", words), words.size(), words.size() == 1 ? ALIKE : NEARLY_SAME);
  }

  private Optional<SharedName> byLetters(List<String> words) {
    Map<String, Integer> ids = written.getOrDefault(key(words), Map.of());
    return ids.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .flatMap(e -> Optional.ofNullable(names.get(e.getKey())));
  }

  /** By sound; one word of somebody known, whom lists have in all forms, resembles too much. */
  private Optional<SharedName> bySound(String surface, int words, double least) {
    NameSound sound = NameSound.of(surface, forms.endings().looseStem(surface));
    if (sound.consonants() < (least > ALMOST ? FEWEST_OF_NAME : FEWEST_CONSONANTS)) {
      return Optional.empty();
    }
    Map<String, Double> likeness = new HashMap<>();
    for (String key : sound.keys()) {
      for (Heard other : heard.getOrDefault(key, List.of())) {
        double like = other.mayBe(words, least) ? sound.likeness(other.sound()) : 0;
        if (like >= (words == 1 && known.contains(other.id()) ? ALIKE : least)) {
          likeness.merge(other.id(), like, Math::max);
        }
      }
    }
    return likeness.entrySet().stream()
        .max(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> e.getValue())
                .thenComparing(Map.Entry::getKey))
        .flatMap(e -> Optional.ofNullable(names.get(e.getKey())));
  }
}
