package org.khabar.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.find.name.NameForms;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.text.Normalizer;

/**
 * Reads the names of each article once more, as one who has read the others of its story.
 *
 * <p>A bare "Hibernian" among German nouns may be anything; the reader who met the club in three
 * other articles of the story knows it again. So a capitalised word that several fellows take for a
 * name is one here, too; "Selly" is "Selly Oak" where they write that; and what no fellow has as
 * one name, "Rangers Allan McGregor", are the two that they have. Words are compared letter by
 * letter within the Latin script, by their sound across scripts.
 */
final class SecondLook {
  private static final int LONGEST = 5;
  private static final int FEWEST_LETTERS = 4;
  private static final int FEWEST_LETTERS_OF_ACRONYM = 3;

  /** Fellows that must take a word for a name. */
  private static final int SEVERAL = 2;

  /** From so many fellows on one alone may be mistaken about several words, too. */
  private static final int MANY_FELLOWS = 4;

  private final Set<String> known;
  private final Function<String, NameForms> formsOf;

  SecondLook(Set<String> known, Function<String, NameForms> formsOf) {
    this.known = known;
    this.formsOf = formsOf;
  }

  List<Reading> at(List<Reading> readings) {
    Fellows fellows = new Fellows(readings);
    Map<String, NameForms> forms = new HashMap<>();
    List<Reading> all = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      List<Reading> others = fellows.of(i).stream().map(readings::get).toList();
      NameForms own = forms.computeIfAbsent(reading.article().language(), formsOf);
      all.add(others.isEmpty() ? reading : new Look(reading, others, own).again());
    }
    return all;
  }

  /** The look at one article. */
  private final class Look {
    private final Reading reading;
    private final NameForms forms;
    private final SharedNames shared;
    private final int fewest;

    /** By where they begin. */
    private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();

    private final Set<String> small = new HashSet<>();

    /** What is the same person, place or body by another id. */
    private final Map<String, String> renamed = new HashMap<>();

    /** What turned out to be more or less than a name, and what stands there instead. */
    private final Map<String, String> replaced = new HashMap<>();

    Look(Reading reading, List<Reading> fellows, NameForms forms) {
      this.reading = reading;
      this.forms = forms;
      shared = new SharedNames(fellows, known, forms);
      fewest = fellows.size() < MANY_FELLOWS ? 1 : SEVERAL;
      reading.entities().forEach(m -> mentions.put(m.span().start(), m));
    }

    Reading again() {
      String text = reading.article().text();
      List<List<TextWord>> sentences =
          reading.sentences().stream().map(s -> TextWord.of(s, text)).toList();
      for (List<TextWord> words : sentences) {
        words.stream().filter(TextWord::isLowerCase).forEach(w -> small.add(stem(w.surface())));
      }
      sentences.forEach(this::look);
      boolean same = List.copyOf(mentions.values()).equals(reading.entities());
      return same && renamed.isEmpty() ? reading : changed();
    }

    private String stem(String word) {
      return Normalizer.key(forms.endings().stem(word));
    }

    private void look(List<TextWord> words) {
      for (int at = 0; at < words.size(); ) {
        at = Math.max(at + 1, after(words, at));
      }
    }

    /** The position after the longest name that begins at one; 0 for none. */
    private int after(List<TextWord> words, int at) {
      if (!words.get(at).isCapitalised()) {
        return 0;
      }
      int end = at + 1;
      while (end < words.size() && end - at < LONGEST && words.get(end).joined()) {
        end++;
      }
      for (; end > at; end--) {
        List<TextWord> window = words.subList(at, end);
        if (endsAsName(window)
            && (shared.find(window).filter(n -> take(window, n)).isPresent() || renames(window))) {
          return end;
        }
      }
      return 0;
    }

    private boolean endsAsName(List<TextWord> window) {
      TextWord last = window.getLast();
      return last.isCapitalised()
          || window.size() > 1 && Character.isDigit(last.surface().charAt(0))
          || window.size() > 1 && follows(window);
    }

    /** A part behind a hyphen may be small: Бествуд-стріт. */
    private boolean follows(List<TextWord> window) {
      TextWord last = window.getLast();
      TextWord before = window.get(window.size() - 2);
      return last.span().start() == before.span().end() + 1
          && reading.article().text().charAt(before.span().end()) == '-';
    }

    private Span span(List<TextWord> window) {
      TextWord last = window.getLast();
      int length = forms.endings().withoutApostrophes(last.surface()).length();
      return new Span(window.getFirst().span().start(), last.span().start() + length);
    }

    private boolean take(List<TextWord> window, SharedName name) {
      Span span = span(window);
      List<Mention> met = overlapping(span);
      boolean taken =
          met.isEmpty()
              ? isName(window, name)
              : met.stream().allMatch(m -> span.contains(m.span()))
                  ? isFuller(window, span, name, met)
                  : met.size() == 1
                      && met.getFirst().span().contains(span)
                      && isPart(window, name, met.getFirst());
      if (taken) {
        met.forEach(m -> mentions.remove(m.span().start()));
        mentions.put(span.start(), name.at(span));
        met.forEach(m -> replaced.put(m.id(), name.id()));
      }
      return taken;
    }

    private List<Mention> overlapping(Span span) {
      List<Mention> met = new ArrayList<>();
      Map.Entry<Integer, Mention> before = mentions.lowerEntry(span.start());
      if (before != null && before.getValue().span().overlaps(span)) {
        met.add(before.getValue());
      }
      met.addAll(mentions.subMap(span.start(), span.end()).values());
      return met;
    }

    /**
     * Whether the words are a name that hardly a fellow has, and that sounds nearly as one that the
     * most of them have and this article has not.
     */
    private boolean renames(List<TextWord> window) {
      Span span = span(window);
      Optional<Mention> own =
          Optional.ofNullable(mentions.get(span.start())).filter(m -> m.span().equals(span));
      if (own.isEmpty() || known.contains(own.get().id()) || renamed.containsKey(own.get().id())) {
        return false;
      }
      Mention mention = own.get();
      Optional<SharedName> other =
          shared
              .findNear(window)
              .or(() -> window.size() == 1 ? shared.find(window) : Optional.empty())
              .filter(n -> n.support() >= (window.size() == 1 ? SEVERAL : fewest))
              .filter(n -> n.support() > 2 * shared.support(mention.id()))
              .filter(n -> n.type() == mention.type() || window.size() == 1)
              .filter(n -> mentions.values().stream().noneMatch(m -> m.id().equals(n.id())));
      other.ifPresent(n -> renamed.put(mention.id(), n.id()));
      return other.isPresent();
    }

    private boolean isName(List<TextWord> window, SharedName name) {
      if (window.size() > 1) {
        return name.support() >= fewest;
      }
      TextWord word = window.getFirst();
      String surface = word.surface();
      boolean acronym = surface.chars().allMatch(Character::isUpperCase);
      int fewest = acronym ? FEWEST_LETTERS_OF_ACRONYM : FEWEST_LETTERS;
      return name.support() >= SEVERAL
          && surface.length() >= fewest
          && !small.contains(stem(surface));
    }

    /** Whether fellows call by more words what stands here. */
    private boolean isFuller(List<TextWord> window, Span span, SharedName name, List<Mention> met) {
      if (window.size() == 1 || met.stream().anyMatch(m -> m.span().equals(span))) {
        return false;
      }
      return met.stream()
          .allMatch(
              m ->
                  m.id().equals(name.id())
                      || isGuess(m) && name.type() == EntityType.PER
                      || name.support() > shared.support(m.id())
                          && (name.support() >= SEVERAL || !known.contains(m.id())));
    }

    /** A surname that was taken for the one bearer whom the article names in full. */
    private boolean isGuess(Mention mention) {
      return mention.rule().equals("name.surname") && !known.contains(mention.id());
    }

    /**
     * Whether what stands here is a name and some words that are none of it: a person's full name,
     * or any name beside words that the article writes small elsewhere ("Вулкан Эльбрус").
     */
    private boolean isPart(List<TextWord> window, SharedName name, Mention whole) {
      return (window.size() > 1 && name.type() == EntityType.PER || restIsSmall(window, whole))
          && !known.contains(whole.id())
          && name.support() >= SEVERAL
          && name.support() > 2 * shared.support(whole.id());
    }

    private boolean restIsSmall(List<TextWord> window, Mention whole) {
      return TextWord.of(whole.span(), reading.article().text()).stream()
          .filter(w -> window.stream().noneMatch(v -> v.span().overlaps(w.span())))
          .allMatch(w -> small.contains(stem(w.surface())));
    }

    /** Whoever is newly found by full name is whom the surname alone means. */
    private void callBySurname() {
      String text = reading.article().text();
      Map<String, Set<String>> bearers = new HashMap<>();
      Set<String> found = new HashSet<>();
      for (Mention mention : mentions.values()) {
        List<TextWord> words = TextWord.of(mention.span(), text);
        if (mention.type() == EntityType.PER && words.size() > 1) {
          bearers
              .computeIfAbsent(stem(words.getLast().surface()), k -> new HashSet<>())
              .add(mention.id());
          if (mention.rule().equals(SharedName.RULE)) {
            found.add(mention.id());
          }
        }
      }
      for (Mention mention : mentions.values()) {
        Set<String> ids =
            bearers.getOrDefault(
                stem(forms.endings().withoutApostrophes(mention.span().of(text))), Set.of());
        if (ids.size() == 1
            && found.containsAll(ids)
            && mention.type() == EntityType.PER
            && !known.contains(mention.id())) {
          renamed.putIfAbsent(mention.id(), ids.iterator().next());
        }
      }
      renamed.keySet().removeIf(id -> id.equals(renamed.get(id)));
    }

    private Reading changed() {
      callBySurname();
      Set<String> left = mentions.values().stream().map(Mention::id).collect(Collectors.toSet());
      replaced.keySet().removeIf(left::contains);
      replaced.values().removeIf(id -> renamed.containsKey(id));
      replaced.forEach(renamed::putIfAbsent);
      Reading again =
          new Reading(
              reading.article(),
              reading.sentences(),
              reading.times(),
              reading.quantities(),
              List.copyOf(mentions.values()),
              reading.statements(),
              reading.conditions(),
              reading.events(),
              reading.concepts(),
              reading.wordConcepts(),
              reading.topics(),
              reading.descriptions(),
              reading.serving());
      Map<String, String> names = new HashMap<>();
      renamed.values().forEach(id -> shared.name(id).ifPresent(n -> names.put(id, n)));
      return new Renaming(renamed, Map.of(), names).apply(again);
    }
  }
}
