package org.khabar.read;

import java.util.List;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/** When and where something was said, which stands between the cue and what was said. */
final class Occasions {
  /** Acts that are about what has been done or said. */
  private static final List<String> PAST =
      List.of("act.accuse", "act.deny", "act.confirm", "act.say.praise", "act.say.support");

  /** Acts that tell a whole clause, and of nothing that a preposition stands before. */
  private static final List<String> TOLD =
      List.of(
          "act.say.state",
          "act.say.add",
          "act.say.stress",
          "act.say.explain",
          "act.say.clarify",
          "act.say.repeat",
          "act.say.claim",
          "act.say.tell",
          "act.say.report",
          "act.confirm",
          "act.announce");

  private final boolean verbsBetween;
  private final boolean verbFirst;

  /** Whether an auxiliary stands second and its verb ends the clause. */
  private final boolean verbSecond;

  Occasions(LanguageTools tools) {
    verbsBetween = tools.verbsBetween();
    verbFirst = tools.verbFirst();
    verbSecond = tools.verbBracket();
  }

  /** The position behind times, places and occasions that begin behind a cue; else the same. */
  int behind(List<Unit> units, int cue, int from, int end) {
    int start = verbFirst ? behindTime(units, from) : behindOccasion(units, from);
    return behindAdverbials(units, cue, start, end);
  }

  /** "Said <i>Tuesday</i> the deal was dead": behind a time or an occasion, before a clause. */
  private int behindOccasion(List<Unit> units, int from) {
    int at = from;
    while (verbsBetween && at + 1 < units.size() && circumstance(units, at) > at) {
      at = circumstance(units, at);
    }
    if (at > from && ContentStart.opensInfinitive(units, at)) {
      return at; // "promised on Monday to leave"
    }
    boolean clause =
        at > from
            && at + 1 < units.size()
            && isThingOrArticle(units.get(at))
            && units.subList(at + 1, units.size()).stream()
                .takeWhile(u -> !u.isPunctuation())
                .anyMatch(u -> Grammar.mayBeFinite(u) || Grammar.mayBeAuxiliary(u));
    return clause ? at : from;
  }

  /** "Sagte <i>am Abend in Berlin</i>, man werde …": behind times and places before a clause. */
  private int behindAdverbials(List<Unit> units, int cue, int start, int end) {
    int comma = BareContent.comma(units, start);
    boolean adverbials =
        verbSecond
            && comma + 2 < end
            && comma > start
            && TOLD.stream().anyMatch(units.get(cue)::means)
            && (Grammar.isPreposition(units.get(start)) || units.get(start).is("TIME"))
            && units.subList(start, comma).stream()
                .noneMatch(u -> u.isPunctuation() || u.isOf("verb") && !u.isOf("noun"));
    int next = comma + 1;
    boolean clause =
        adverbials
            && !Grammar.isRelative(units.get(next))
            && !Grammar.isAndOrBut(units.get(next))
            && !Grammar.mayBeFinite(units.get(next))
            && units.subList(next, end).stream()
                .takeWhile(u -> !Grammar.isComma(u))
                .anyMatch(u -> Grammar.mayBeFinite(u) || Grammar.mayBeAuxiliary(u));
    return clause ? next : start;
  }

  /** "Threatened <i>last month</i> to leave": behind a time, before a preposition or "to". */
  private static int behindTime(List<Unit> units, int from) {
    boolean time =
        from + 1 < units.size()
            && units.get(from).is("TIME")
            && Grammar.isPreposition(units.get(from + 1));
    return time ? from + 1 : from;
  }

  /** The position behind a time, an adverb of several words or an occasion; else the same. */
  private static int circumstance(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.is("TIME") && !unit.is("YEARPART")
        || SharedSubjects.isAdverb(unit) && unit.key().indexOf(' ') > 0) {
      return at + 1;
    }
    boolean time = Grammar.isPreposition(unit) && units.get(at + 1).is("TIME");
    return time || isPlace(units, at) ? at + 2 : ContentEnd.behindManner(units, at);
  }

  /** "Told the paper <i>in Geneva</i>": a place with a preposition. */
  private static boolean isPlace(List<Unit> units, int at) {
    Unit place = units.get(at + 1);
    return (units.get(at).means("gram.in") || units.get(at).means("gram.at"))
        && Grammar.isPreposition(units.get(at))
        && (place.is("GPE") || place.is("LOC") || place.is("ORG"));
  }

  private static boolean isThingOrArticle(Unit unit) {
    return BareContent.isThing(unit) || unit.labels().isEmpty() && unit.isOf("det");
  }

  /** "Denied the charge <i>on Monday</i>": a time behind a thing says when that was said. */
  Span withoutTime(List<Unit> units, int cue, Span content) {
    List<Unit> words = units.stream().filter(u -> content.contains(u.span())).toList();
    int last = words.size() - 1;
    boolean thing =
        verbsBetween
            && last > 0
            && words.getLast().is("TIME")
            && PAST.stream().anyMatch(units.get(cue)::means)
            && words.stream().noneMatch(u -> Grammar.mayBeFinite(u) || Grammar.isAuxiliary(u));
    if (!thing) {
      return content;
    }
    int end = Grammar.isPreposition(words.get(last - 1)) ? last - 1 : last;
    return end > 0 ? words.getFirst().span().union(words.get(end - 1).span()) : content;
  }
}
