package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Clitic;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Span;
import org.khabar.text.Normalizer;

/** The names of news agencies in a language, those in English among them. */
final class AgencyNames {
  private static final String AGENCY = "news-agency";
  private static final int MAX_CLITIC_HOST = 3;
  private static final int SHORT = 4;

  private final Map<String, List<Name>> byFirst = new HashMap<>();
  private final Set<String> shortForms = new HashSet<>();
  private final List<String> clitics;

  private record Name(List<String> words, String id) {}

  /** A name in a text, from word {@code from} to before word {@code to}. */
  record Found(String id, int from, int to, Span span) {}

  AgencyNames(WorldTable world, LanguageTable table) {
    String language = table.profile().code();
    this.clitics =
        table.clitics().stream()
            .filter(Clitic::before)
            .map(clitic -> Normalizer.key(clitic.form()))
            .filter(form -> !form.isEmpty())
            .toList();
    for (Entity entity : world.entities()) {
      if (entity.kind().equals(AGENCY)) {
        for (String code : new LinkedHashSet<>(List.of(language, "mul", "en"))) {
          entity.names().getOrDefault(code, List.of()).forEach(name -> add(name, entity.id()));
        }
      }
    }
  }

  private void add(String form, String id) {
    List<String> words = CreditText.keys(form);
    if (!words.isEmpty()) {
      byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Name(words, id));
      if (words.size() == 1 && form.length() <= SHORT) {
        shortForms.add(form);
      }
    }
  }

  /** The longest name that begins with the word {@code at}, alone or behind a clitic. */
  Optional<Found> at(CreditText text, int at) {
    String key = text.keys().get(at);
    Optional<Found> found = named(text, at, key, 0);
    for (String clitic : clitics) {
      boolean hosts = key.length() >= clitic.length() + MAX_CLITIC_HOST && key.startsWith(clitic);
      if (found.isEmpty() && hosts) {
        found = named(text, at, key.substring(clitic.length()), clitic.length());
      }
    }
    return found;
  }

  private Optional<Found> named(CreditText text, int at, String first, int cut) {
    Optional<Found> best = Optional.empty();
    for (Name name : byFirst.getOrDefault(first, List.of())) {
      int end = at + name.words().size();
      boolean longer = best.isEmpty() || end > best.get().to();
      if (longer && end <= text.size() && rest(text, at, end).equals(tail(name.words()))) {
        Span whole = text.span(at, end);
        Span span = new Span(whole.start() + cut, whole.end());
        if (asWritten(span.of(text.text()), name)) {
          best = Optional.of(new Found(name.id(), at, end, span));
        }
      }
    }
    return best;
  }

  private static List<String> rest(CreditText text, int at, int end) {
    return text.keys().subList(at + 1, end);
  }

  private static List<String> tail(List<String> words) {
    return words.subList(1, words.size());
  }

  /** Short names are words of the language when they are written otherwise: AP, dpa. */
  private boolean asWritten(String surface, Name name) {
    boolean cased =
        surface.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    return !cased
        || name.words().size() > 1
        || surface.length() > SHORT
        || shortForms.contains(surface);
  }
}
