package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Analyzer;

/**
 * Set phrases of an office and a kind of body, taken apart where more of the body's name follows.
 *
 * <p>رئيس لجنة is a chair, but in رئيس لجنة حقوق الإنسان the second word begins the name of a body.
 */
public final class OfficesOfBodies {
  private static final List<String> HIGH = List.of("role.minister", "role.prime-minister");

  private final Analyzer analyzer;

  public OfficesOfBodies(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The units of a sentence, each such phrase two units: the office, and the kind of body. */
  public List<Unit> split(List<Unit> units) {
    List<Unit> split = new ArrayList<>(units.size() + 2);
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      int space = unit.surface().lastIndexOf(' ');
      if (space > 0 && at + 1 < units.size() && goesOn(unit, units.get(at + 1))) {
        String kind = unit.key().substring(unit.key().lastIndexOf(' ') + 1);
        Unit body = part(unit, space + 1, unit.surface().length(), kind, true);
        if (body.means("org") && isCalled(body, units.get(at + 1))) {
          String office = unit.key().substring(0, unit.key().lastIndexOf(' '));
          split.add(part(unit, 0, space, office, false));
          split.add(body);
          continue;
        }
      }
      split.add(unit);
    }
    return split;
  }

  /** Whether the phrase tells an office, and a word of meaning or a name follows right behind. */
  private static boolean goesOn(Unit phrase, Unit next) {
    return phrase.isBareWord()
        && Character.UnicodeScript.of(phrase.surface().codePointAt(0))
            == Character.UnicodeScript.ARABIC
        && phrase.means("role")
        && !phrase.means("org")
        && HIGH.stream().noneMatch(phrase::means)
        && next.isWord()
        && phrase.span().end() + 1 == next.span().start()
        && next.none(
            a ->
                a.concept().startsWith("gram.")
                    || a.concept().startsWith("role.rank")
                    || a.wordClass().equals("verb"));
  }

  /**
   * Whether the next word belongs to what the body is called: what has its article is called by
   * more of such words, and somebody's name is his who holds the office.
   */
  private static boolean isCalled(Unit body, Unit next) {
    boolean person =
        next.isOf("given-name")
            || next.value(Name.class).filter(n -> n.type() == EntityType.PER).isPresent();
    boolean definite = body.any(a -> a.has("def", "yes"));
    return !person && (!definite || next.any(a -> a.has("def", "yes")));
  }

  private Unit part(Unit phrase, int from, int to, String key, boolean anew) {
    int start = phrase.span().start();
    return new Unit(
        new Span(start + from, start + to),
        phrase.surface().substring(from, to),
        key,
        phrase.kind(),
        anew ? analyzer.analyze(key) : phrase.analyses(),
        phrase.labels(),
        phrase.value());
  }
}
