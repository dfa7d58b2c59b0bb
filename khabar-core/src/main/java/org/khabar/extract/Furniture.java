package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.BoilerplatePattern;
import org.khabar.knowledge.LanguageTable;
import org.khabar.text.Normalizer;

/**
 * The phrases by which page furniture is known, of a language and of those that furnish its pages.
 *
 * <p>A phrase that ends in a colon asks for the colon, with whatever stands before it; the others
 * match by whole words, and {@code *} inside one stands for any words. In scripts without spaces
 * phrases match as they are written.
 */
final class Furniture {
  static final String BYLINE = "byline";
  static final String PUBLISHED = "publication label";
  static final String MODIFIED = "modification label";
  static final String CREDIT = "picture credit";
  static final String AGENCY = "picture agency";
  static final String TEASER = "teaser";
  private static final List<String> ROLES = List.of(BYLINE, PUBLISHED, MODIFIED, CREDIT, AGENCY);
  private static final String ANNOUNCING = ":\uFF1A]\u3011";
  private static final int MAX_RAW = 600;
  private static final int MAX_LINE = 100;

  private final PhraseIndex worded = new PhraseIndex();
  private final Map<String, List<Phrase>> byLast = new HashMap<>();
  private final PhraseIndex written = new PhraseIndex();
  private final Map<String, Phrase> wholeLines = new HashMap<>();
  private final List<Phrase> loose = new ArrayList<>();
  private final PhraseIndex teasers = new PhraseIndex();
  private final Map<String, PhraseIndex> byRole = new HashMap<>();
  private final Map<String, List<Phrase>> listed = new HashMap<>();

  /** A phrase taken apart; {@code key} is its normalised form with punctuation. */
  record Phrase(List<String> words, String key, String where, String why) {
    boolean colon() {
      return key.endsWith(":");
    }
  }

  Furniture(Iterable<LanguageTable> tables) {
    for (LanguageTable table : tables) {
      for (BoilerplatePattern pattern : table.boilerplate()) {
        phrase(pattern).ifPresent(this::add);
      }
    }
  }

  private static Optional<Phrase> phrase(BoilerplatePattern pattern) {
    String key = key(pattern.phrase()).strip();
    List<String> words = new ArrayList<>();
    for (String part : key.split(" ")) {
      if (part.equals("*")) {
        words.add("*");
      } else {
        words.addAll(Words.keys(part));
      }
    }
    while (!words.isEmpty() && words.getLast().equals("*")) {
      words.removeLast();
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Phrase(List.copyOf(words), key, pattern.where(), pattern.why()));
  }

  private void add(Phrase phrase) {
    if (phrase.why().equals(TEASER) && !phrase.where().equals("end")) {
      teasers.add(phrase);
    }
    if (ROLES.contains(phrase.why())) {
      byRole.computeIfAbsent(phrase.why(), role -> new PhraseIndex()).add(phrase);
      listed.computeIfAbsent(phrase.why(), role -> new ArrayList<>()).add(phrase);
    } else if (phrase.colon() || Words.spaceless(phrase.key().charAt(0))) {
      addWritten(phrase);
    } else if (phrase.where().equals("end")) {
      byLast.computeIfAbsent(phrase.words().getLast(), w -> new ArrayList<>()).add(phrase);
    } else {
      worded.add(phrase);
    }
  }

  private void addWritten(Phrase phrase) {
    switch (phrase.where()) {
      case "line" -> wholeLines.putIfAbsent(phrase.key(), phrase);
      case "start" -> written.add(phrase);
      default -> loose.add(phrase);
    }
  }

  /** The normalised form of a phrase or line; a colon is a colon in any width. */
  private static String key(String text) {
    return Normalizer.key(text).replace('\uFF1A', ':');
  }

  /** Whether a line ends in a phrase; {@code *} in it stands for anything. */
  static boolean endsWith(String line, String phrase) {
    int gap = phrase.lastIndexOf('*');
    String tail = phrase.substring(gap + 1).strip();
    String head = gap < 0 ? "" : phrase.substring(0, gap).strip();
    int at = line.length() - tail.length();
    return line.endsWith(tail) && line.lastIndexOf(head, at) >= 0;
  }

  /** The phrases with a role of their own: {@link #BYLINE}, {@link #CREDIT}, … */
  PhraseIndex role(String role) {
    return byRole.getOrDefault(role, new PhraseIndex());
  }

  /** The phrases with a role, in order. */
  List<Phrase> list(String role) {
    return listed.getOrDefault(role, List.of());
  }

  /** What kind of furniture a line is, empty if no phrase says so. */
  Optional<String> why(Line line, String text) {
    List<String> keys = line.keys();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < keys.size(); i++) {
      for (Phrase phrase : worded.beginningWith(keys.get(i))) {
        int end = matchEnd(phrase.words(), keys, i);
        if (end >= 0 && placed(phrase, keys, i, end)) {
          return Optional.of(phrase.why());
        }
      }
    }
    for (Phrase phrase : byLast.getOrDefault(keys.getLast(), List.of())) {
      int from = keys.size() - phrase.words().size();
      if (from >= 0 && keys.subList(from, keys.size()).equals(phrase.words())) {
        return Optional.of(phrase.why());
      }
    }
    return writtenWhy(line, text);
  }

  private Optional<String> writtenWhy(Line line, String text) {
    List<Phrase> starts = written.beginningWith(line.keys().getFirst());
    boolean signs = Words.spaceless(line.keys().getFirst().charAt(0));
    boolean lone = line.end() - line.start() <= MAX_LINE;
    if (starts.isEmpty() && !signs && !lone) {
      return Optional.empty();
    }
    String key = key(text.substring(line.start(), Math.min(line.end(), line.start() + MAX_RAW)));
    for (Phrase phrase : starts) {
      if (startsWith(key, phrase.key())) {
        return Optional.of(phrase.why());
      }
    }
    Phrase whole = lone ? wholeLines.get(key) : null;
    if (whole != null) {
      return Optional.of(whole.why());
    }
    for (Phrase phrase : signs ? loose : List.<Phrase>of()) {
      boolean end = phrase.where().equals("end");
      if (end ? endsWith(key, phrase.key()) : key.contains(phrase.key())) {
        return Optional.of(phrase.why());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code key} starts with the phrase, past marks and with a space before its colon or
   * not.
   */
  private static boolean startsWith(String key, String phrase) {
    int i = 0;
    while (i < key.length() && !Words.isWord(key, i)) {
      i++;
    }
    if (key.startsWith(phrase, i)) {
      return true;
    }
    String bare = phrase.endsWith(":") ? phrase.substring(0, phrase.length() - 1).strip() : phrase;
    return phrase.endsWith(":") && key.startsWith(bare + " :", i);
  }

  private static boolean placed(Phrase phrase, List<String> keys, int from, int end) {
    return switch (phrase.where()) {
      case "line" -> onlyNumbers(keys, 0, from) && onlyNumbers(keys, end, keys.size());
      case "start" -> onlyNumbers(keys, 0, from);
      case "inside" -> true;
      default -> false;
    };
  }

  private static boolean onlyNumbers(List<String> keys, int from, int to) {
    return keys.subList(from, to).stream()
        .allMatch(key -> Character.isDigit(key.charAt(0)) && key.length() < 7);
  }

  /** The index after the phrase in {@code keys} from {@code at}, or -1. */
  static int matchEnd(List<String> phrase, List<String> keys, int at) {
    int i = at;
    boolean gap = false;
    for (String word : phrase) {
      if (word.equals("*")) {
        gap = true;
        continue;
      }
      if (gap) {
        while (i < keys.size() && !keys.get(i).equals(word)) {
          i++;
        }
        gap = false;
      }
      if (i >= keys.size() || !keys.get(i).equals(word)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** Where a teaser begins in the middle of a line ("… . Soma pia: …"), or -1. */
  int teaserStart(Line line, String text) {
    if (line.end() - line.start() > 20_000) {
      return -1;
    }
    String slice = line.text(text);
    if (ANNOUNCING.chars().noneMatch(mark -> slice.indexOf(mark) > 0)) {
      return -1;
    }
    for (Phrase phrase : teasers.beginningIn(Words.keys(slice))) {
      String bare =
          phrase.colon() ? phrase.key().substring(0, phrase.key().length() - 1) : phrase.key();
      int at = indexOfKey(slice, bare.strip());
      if (at > 0 && endsSentence(slice, at) && announces(slice, at, bare.strip())) {
        return line.start() + at;
      }
    }
    return -1;
  }

  /** Whether a colon or a closing bracket follows the phrase. */
  private static boolean announces(String text, int at, String phrase) {
    int end = at + Normalizer.surfaceLength(text.substring(at), phrase.length());
    while (end < text.length() && Words.isSpace(text.charAt(end))) {
      end++;
    }
    return end < text.length() && ANNOUNCING.indexOf(text.charAt(end)) >= 0;
  }

  /** The place of a normalised phrase in a text; lengths differ where signs are dropped. */
  private static int indexOfKey(String text, String phrase) {
    String key = key(text);
    int at = key.indexOf(phrase);
    return at < 0 ? -1 : Normalizer.surfaceLength(text, at);
  }

  private static boolean endsSentence(String text, int at) {
    int i = at - 1;
    while (i > 0
        && (Words.isSpace(text.charAt(i))
            || "([\"\u201C\u00AB\u3010".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i > 20 && ".!?\u061F\u3002\u06D4\u201D\u00BB\"".indexOf(text.charAt(i)) >= 0;
  }
}
