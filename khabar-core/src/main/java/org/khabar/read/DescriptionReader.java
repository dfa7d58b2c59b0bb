package org.khabar.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabar.knowledge.Entity;

/**
 * Reads the descriptions that readings have of people without names: "a senior US official".
 *
 * <p>It undoes what made them and guesses nothing: article, ranks, body, kinds and role have to
 * account for every word, else nothing is read. Thread-safe.
 */
public final class DescriptionReader {
  /**
   * What a description says.
   *
   * @param body id of what the person belongs to
   * @param roles concepts that the word for the role may stand for, in order of their ids
   */
  public record Described(Optional<String> body, Set<String> roles) {}

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Map<String, Set<String>> roles = new HashMap<>();
  private final Set<String> ranks = new HashSet<>();
  private final Set<String> kinds = new HashSet<>();
  private final Map<String, Set<String>> bodies = new HashMap<>();

  /**
   * A reader of what is said of these.
   *
   * @param entities whom people may belong to
   */
  public DescriptionReader(World world, Collection<Entity> entities) {
    new TreeMap<>(world.glosses())
        .forEach(
            (concept, gloss) -> {
              if (concept.startsWith("topic.") || world.isBody(concept)) {
                kinds.add(gloss);
              }
              if (concept.startsWith("role.rank.")) {
                ranks.add(gloss);
              } else if (concept.startsWith("role.") && !concept.startsWith("role.title")) {
                roles.computeIfAbsent(bare(gloss), g -> new TreeSet<>()).add(concept);
              }
            });
    Describer describer = new Describer(world);
    for (Entity entity : entities) {
      bodies
          .computeIfAbsent(describer.affiliation(entity.id()), n -> new HashSet<>())
          .add(entity.id());
    }
  }

  private static String bare(String gloss) {
    return gloss.startsWith("the ") ? gloss.substring("the ".length()) : gloss;
  }

  /** What a description says; empty when it was not made of words that are known. */
  public Optional<Described> read(String description) {
    List<String> words = List.of(description.split(" ", -1));
    boolean article = words.size() > 1 && ARTICLES.contains(words.getFirst());
    List<String> rest = article ? words.subList(1, words.size()) : words;
    for (int cut = 0; cut < rest.size(); cut++) {
      String role = String.join(" ", rest.subList(cut, rest.size()));
      Set<String> known = roles.getOrDefault(role, article ? Set.of() : singular(role));
      Optional<Optional<String>> body = known.isEmpty() ? Optional.empty() : body(rest, cut);
      if (body.isPresent()) {
        return Optional.of(new Described(body.get(), known));
      }
    }
    return Optional.empty();
  }

  private Set<String> singular(String role) {
    int end = role.length();
    String one =
        role.startsWith("members of ") || role.startsWith("heads of ")
            ? role.replaceFirst("s of ", " of ")
            : role.endsWith("men")
                ? role.substring(0, end - 2) + "an"
                : role.endsWith("ies")
                    ? role.substring(0, end - 3) + "y"
                    : role.endsWith("s") ? role.substring(0, end - 1) : role;
    return one.equals(role) ? Set.of() : roles.getOrDefault(one, Set.of());
  }

  /** Who the words up to {@code end} name after the ranks; empty when they name nobody known. */
  private Optional<Optional<String>> body(List<String> words, int end) {
    int from = 0;
    while (from < end && ranks.contains(words.get(from))) {
      from++;
    }
    int kind = end;
    while (kind > from && !isBody(words, from, kind) && kinds.contains(words.get(kind - 1))) {
      kind--; // a Kenyan customs official
    }
    if (from == kind) {
      return Optional.of(Optional.empty());
    }
    return isBody(words, from, kind)
        ? Optional.of(Optional.of(named(words, from, kind).iterator().next()))
        : Optional.empty();
  }

  private boolean isBody(List<String> words, int from, int to) {
    return named(words, from, to).size() == 1;
  }

  private Set<String> named(List<String> words, int from, int to) {
    return bodies.getOrDefault(String.join(" ", words.subList(from, to)), Set.of());
  }
}
