package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Span;

/**
 * Finds the news agencies that a text credits: by the patterns of its language ("according to @"),
 * in brackets of their own, or alone on a line. An agency that the text only speaks of is not
 * credited. Linear in the text: patterns are tried at names only.
 */
final class AgencyFinder {
  private static final int MAX_ALONE = 8;

  private final AgencyNames names;
  private final List<CreditPattern> patterns;

  /** A finder of {@code names} by {@code patterns} such as {@code according to @}. */
  AgencyFinder(AgencyNames names, List<String> patterns) {
    this.names = names;
    this.patterns = patterns.stream().map(CreditPattern::of).toList();
  }

  AgencyFinder(WorldTable world, LanguageTable table) {
    this(new AgencyNames(world, table), table.credits());
  }

  /** The names credited in a range, in order; coordinated ones are credited together. */
  List<AgencyCredit> find(String text, Span range) {
    CreditText words = CreditText.of(text, range);
    List<AgencyCredit> credits = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      List<AgencyNames.Found> group = group(words, at);
      if (group.isEmpty()) {
        at++;
        continue;
      }
      int end = group.getLast().to();
      if (credited(words, at, end, range)) {
        group.forEach(name -> credits.add(new AgencyCredit(name.span(), name.id())));
        at = end;
      } else {
        at++; // of "the agency Anadolu" the pattern may mean "Anadolu"
      }
    }
    return credits;
  }

  /** All names in a range, whatever stands around them: of a line that names the authors. */
  List<AgencyCredit> list(String text, Span range) {
    CreditText words = CreditText.of(text, range);
    List<AgencyCredit> all = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<AgencyNames.Found> name = names.at(words, at);
      if (name.isPresent()) {
        all.add(new AgencyCredit(name.get().span(), name.get().id()));
        at = name.get().to() - 1;
      }
    }
    return all;
  }

  /** Names that follow one another with a comma, a stroke, a bracket or one short word between. */
  private List<AgencyNames.Found> group(CreditText words, int at) {
    List<AgencyNames.Found> group = new ArrayList<>();
    Optional<AgencyNames.Found> next = names.at(words, at);
    while (next.isPresent() && group.size() < MAX_ALONE) {
      group.add(next.get());
      int to = next.get().to();
      next =
          to < words.size() && joins(words.between(to - 1))
              ? names.at(words, to)
              : Optional.empty();
      if (next.isEmpty() && to + 1 < words.size() && joiner(words, to)) {
        next = names.at(words, to + 1);
      }
    }
    return group;
  }

  private static boolean joins(String between) {
    String mark = between.strip();
    return mark.length() == 1 && ",/\u060C\u3001&+(".indexOf(mark.charAt(0)) >= 0;
  }

  /** A word as short as "and" between two names, without marks around it. */
  private static boolean joiner(CreditText words, int at) {
    return words.keys().get(at).length() <= 4
        && words.between(at - 1).isBlank()
        && words.between(at).isBlank();
  }

  private boolean credited(CreditText words, int from, int to, Span range) {
    return bracketed(words, from, to)
        || alone(words, range)
        || patterns.stream().anyMatch(pattern -> pattern.fits(words, from, to));
  }

  /** In brackets that hold nothing else and do not explain the word before them. */
  private static boolean bracketed(CreditText words, int from, int to) {
    int before = words.spans().get(from).start() - 1;
    int after = words.spans().get(to - 1).end();
    String text = words.text();
    boolean brackets =
        before >= 0
            && after < text.length()
            && "([\uFF08\u3010".indexOf(text.charAt(before)) >= 0
            && ")]\uFF09\u3011".indexOf(text.charAt(after)) >= 0;
    return brackets && !explains(words, from, text, before);
  }

  /** A bracket in the middle of a sentence may give the short form of a name: it is no credit. */
  private static boolean explains(CreditText words, int from, String text, int open) {
    int i = open - 1;
    while (i >= 0 && Words.isSpace(text.charAt(i))) {
      i--;
    }
    boolean sentenceBefore = i < 0 || Line.endsSentence(text, Math.max(0, i - 2), i + 1);
    boolean first = from <= MAX_ALONE;
    int after = text.indexOf(')', open);
    boolean last =
        after < 0 || text.substring(after + 1, Math.min(text.length(), after + 3)).isBlank();
    return !(sentenceBefore || first && dashed(text, after) || last);
  }

  private static boolean dashed(String text, int close) {
    int i = close + 1;
    while (i < text.length() && Words.isSpace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && "-\u2013\u2014\u2012\u2015:\u0640".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether the whole range is names of agencies, with marks and short words between. */
  private boolean alone(CreditText words, Span range) {
    if (words.size() > MAX_ALONE || range.length() > 20 * MAX_ALONE) {
      return false;
    }
    int at = 0;
    while (at < words.size()) {
      Optional<AgencyNames.Found> name = names.at(words, at);
      if (name.isEmpty() && (at == 0 || words.keys().get(at).length() > 3)) {
        return false;
      }
      at = name.map(AgencyNames.Found::to).orElse(at + 1);
    }
    return true;
  }
}
