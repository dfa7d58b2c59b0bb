package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.text.Normalizer;

/**
 * Tells lines that credit a picture: by a label ("Picha:"), by an agency beside a stroke
 * ("REUTERS/Name"), by an agency in brackets at the end, by a sign of copyright.
 */
final class PictureCredits {
  private static final int MAX_CREDIT_WORDS = 14;
  private static final int MAX_LINE = 1_500;

  /** A longer text with an agency in brackets behind it is no caption but credits its source. */
  private static final int MAX_CAPTION = 35;

  private final PhraseIndex labels;
  private final Map<String, List<Furniture.Phrase>> endLabels = new HashMap<>();
  private final List<Furniture.Phrase> signLabels;
  private final List<Furniture.Phrase> agencies;
  private final Set<String> agencyWords = new HashSet<>();

  PictureCredits(Furniture furniture) {
    labels = furniture.role(Furniture.CREDIT);
    agencies = furniture.list(Furniture.AGENCY);
    List<Furniture.Phrase> ends =
        furniture.list(Furniture.CREDIT).stream()
            .filter(label -> label.where().equals("end"))
            .toList();
    ends.forEach(
        label ->
            endLabels.computeIfAbsent(label.words().getLast(), w -> new ArrayList<>()).add(label));
    signLabels = ends.stream().filter(l -> Words.spaceless(l.key().charAt(0))).toList();
    agencies.forEach(agency -> agencyWords.add(agency.words().getFirst()));
  }

  /** A credit in a line: {@code only} when the line is nothing else. */
  record Credit(boolean only) {}

  /** The credit in a line, empty if there is none. */
  Optional<Credit> find(Line line, String text) {
    if (line.end() - line.start() > MAX_LINE) {
      return Optional.empty();
    }
    String slice = line.text(text);
    return labelled(line, slice)
        .or(() -> stroke(line, slice))
        .or(() -> bracketed(line, slice))
        .or(() -> agencyAlone(line))
        .or(() -> copyright(line, slice));
  }

  private Optional<Credit> labelled(Line line, String slice) {
    if (line.keys().isEmpty()) {
      return Optional.empty();
    }
    for (Furniture.Phrase label : endLabels.getOrDefault(line.keys().getLast(), List.of())) {
      int at = endsWith(line.keys(), label.words());
      if (at >= 0) {
        return Optional.of(new Credit(at == 0));
      }
    }
    String key = Normalizer.key(slice);
    boolean signs = Words.spaceless(line.keys().getLast().charAt(0));
    for (Furniture.Phrase label : signs ? signLabels : List.<Furniture.Phrase>of()) {
      if (Furniture.endsWith(key, label.key())) {
        return Optional.of(new Credit(key.length() == label.key().length()));
      }
    }
    for (Furniture.Phrase label : labels.beginningIn(line.keys())) {
      if (label.colon() && !label.where().equals("end")) {
        Optional<Credit> credit = colon(key, label, line.prose());
        if (credit.isPresent()) {
          return credit;
        }
      } else if (label.where().equals("start")
          && Furniture.matchEnd(label.words(), line.keys(), 0) > 0
          && line.words() <= MAX_CREDIT_WORDS) {
        return Optional.of(new Credit(true));
      }
    }
    return Optional.empty();
  }

  private static Optional<Credit> colon(String key, Furniture.Phrase label, boolean prose) {
    String bare = label.key().substring(0, label.key().length() - 1).strip();
    int at = key.indexOf(bare);
    while (at >= 0) {
      int colon = at + bare.length();
      while (colon < key.length() && key.charAt(colon) == ' ') {
        colon++;
      }
      if (colon < key.length() && (key.charAt(colon) == ':' || key.charAt(colon) == '\uFF1A')) {
        List<String> rest = Words.keys(key, colon, key.length(), MAX_CREDIT_WORDS + 1);
        boolean placed = !prose || begins(key, at);
        if (placed && rest.size() <= MAX_CREDIT_WORDS && !sentenceInside(key, colon)) {
          return Optional.of(new Credit(Words.keys(key, 0, at, 1).isEmpty()));
        }
      }
      at = key.indexOf(bare, at + 1);
    }
    return Optional.empty();
  }

  /** In running text a label stands first, in a bracket or behind a sentence. */
  private static boolean begins(String key, int at) {
    int i = at - 1;
    while (i >= 0 && Words.isSpace(key.charAt(i))) {
      i--;
    }
    return i < 0 || ".!?\u061F\u3002\u06D4([|/".indexOf(key.charAt(i)) >= 0;
  }

  private static boolean sentenceInside(String key, int from) {
    String rest = key.substring(from + 1).strip();
    return rest.length() > 40 && rest.endsWith(".")
        || rest.indexOf('"') >= 0
        || rest.indexOf('\u00AB') >= 0;
  }

  private static int endsWith(List<String> keys, List<String> words) {
    int from = keys.size() - words.size();
    return from >= 0 && keys.subList(from, keys.size()).equals(words) ? from : -1;
  }

  /** Name/AGENCY or AGENCY/Name at the end of the line, after the last sentence. */
  private Optional<Credit> stroke(Line line, String slice) {
    int stroke = slice.lastIndexOf('/');
    if (stroke <= 0 || stroke == slice.length() - 1 || slice.contains("://")) {
      return Optional.empty();
    }
    int from = lastSentence(slice);
    List<String> tail = Words.keys(slice, from, slice.length(), MAX_CREDIT_WORDS + 20);
    boolean agency = false;
    for (int i = 0; i < tail.size() && !agency; i++) {
      agency = agencyAt(tail, i);
    }
    boolean near = Words.keys(slice, stroke, slice.length(), 9).size() <= 8;
    if (!agency || !near || line.closed() && !slice.endsWith(".")) {
      return Optional.empty();
    }
    return Optional.of(new Credit(from == 0 && tail.size() <= 8));
  }

  /** Where the last sentence before the end begins; 0 if there is but one. */
  private static int lastSentence(String slice) {
    for (int i = slice.length() - 3; i > 10; i--) {
      boolean mark = ".!?\u061F\u3002\u06D4".indexOf(slice.charAt(i)) >= 0;
      if (mark && Words.isSpace(slice.charAt(i + 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "(Agency)" or "[Agency]" at the end, with no end of a sentence before it. */
  private Optional<Credit> bracketed(Line line, String slice) {
    char last = slice.charAt(slice.length() - 1);
    int open = last == ')' ? slice.lastIndexOf('(') : last == ']' ? slice.lastIndexOf('[') : -1;
    if (open < 0) {
      return Optional.empty();
    }
    List<String> inner = Words.keys(slice, open, slice.length(), 8);
    boolean agency = false;
    for (int i = 0; i < inner.size() && !agency; i++) {
      agency = agencyAt(inner, i);
    }
    int before = open - 1;
    while (before >= 0 && Words.isSpace(slice.charAt(before))) {
      before--;
    }
    boolean sentence =
        before >= 0 && ".!?\u061F\"\u201D\u00BB\u3002".indexOf(slice.charAt(before)) >= 0;
    return agency && inner.size() <= 6 && !sentence && line.words() <= MAX_CAPTION
        ? Optional.of(new Credit(before < 0))
        : Optional.empty();
  }

  private Optional<Credit> agencyAlone(Line line) {
    List<String> keys = line.keys();
    if (line.words() > 4 || line.closed() || !line.capitalised()) {
      return Optional.empty();
    }
    return !keys.isEmpty() && (agencyAt(keys, 0) || agencyEnds(keys))
        ? Optional.of(new Credit(true))
        : Optional.empty();
  }

  private boolean agencyEnds(List<String> keys) {
    return agencies.stream().anyMatch(agency -> endsWith(keys, agency.words()) >= 0);
  }

  private static Optional<Credit> copyright(Line line, String slice) {
    int sign = slice.indexOf('\u00A9');
    if (sign < 0 || line.words() > 40) {
      return Optional.empty();
    }
    boolean near =
        Words.keys(slice, sign, slice.length(), MAX_CREDIT_WORDS + 1).size() <= MAX_CREDIT_WORDS;
    return near
        ? Optional.of(new Credit(Words.keys(slice, 0, sign, 1).isEmpty()))
        : Optional.empty();
  }

  private boolean agencyAt(List<String> keys, int at) {
    return agencyWords.contains(keys.get(at))
        && agencies.stream().anyMatch(agency -> Furniture.matchEnd(agency.words(), keys, at) > 0);
  }
}
