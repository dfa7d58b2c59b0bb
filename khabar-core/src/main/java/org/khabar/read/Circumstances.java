package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.khabar.model.Channel;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;
import org.khabar.rules.Unit;

/** When, where, how long and by what channel: what stands near a cue and belongs to it. */
final class Circumstances {
  private static final int FAR = 14;

  /**
   * What belongs to a noun mostly follows it, so what stands before it is taken to be farther off.
   */
  private static final int BEFORE_NOUN = 6;

  // lengths of TIMEX3 values: 2022-01-10, 2022-01, 2022
  private static final int DAY = 10;
  private static final int MONTH = 7;
  private static final int YEAR = 4;

  /** How far the day on which something was said stands from the verb. */
  private static final int BESIDE = 6;

  /** How far behind a place a clause that tells more of it begins. */
  private static final int WHERE = 6;

  /** What a place may be called before its name, and what leads there. */
  private static final List<String> KINDS = List.of("gram.place-noun", "topic.road", "notion.path");

  /** Words of that and around it: near | the | town | of | X. */
  private static final int LONGEST_KIND = 4;

  private final List<Unit> units;
  private final List<Integer> cues;
  private final List<Integer> segments = new ArrayList<>();

  /**
   * For a sentence.
   *
   * @param cues positions of all event cues in it, so that none takes what belongs to another
   */
  Circumstances(List<Unit> units, List<Integer> cues) {
    this.units = units;
    this.cues = cues;
    int segment = 0;
    for (Unit unit : units) {
      if (opensSideClause(unit)) {
        segment++;
      }
      segments.add(segment);
    }
    joinAroundAppositions();
  }

  /**
   * "The meeting, a form used since 2002, will be held": the verb goes on with what stands before.
   */
  private void joinAroundAppositions() {
    for (int at = 1; at < units.size(); at++) {
      boolean verbAfterComma =
          Grammar.isComma(units.get(at - 1))
              && (Grammar.isFinite(units.get(at))
                  || at + 1 < units.size()
                      && units.get(at).any(a -> a.isA("gram.aux"))
                      && Grammar.isFinite(units.get(at + 1)));
      int own = segments.get(at);
      if (verbAfterComma && own >= 2 && !hasFinite(own - 1)) {
        for (int i = 0; i < units.size(); i++) {
          if (segments.get(i) == own) {
            segments.set(i, own - 2);
          }
        }
      }
    }
  }

  private boolean hasFinite(int segment) {
    for (int i = 0; i < units.size(); i++) {
      if (segments.get(i) == segment && Grammar.isFinite(units.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensSideClause(Unit unit) {
    return Grammar.isComma(unit)
        || unit.means("gram.after")
        || unit.means("gram.before")
        || unit.means("gram.while")
        || unit.means("gram.when");
  }

  /** The date right beside a cue that stands outside some words of the sentence. */
  Optional<String> dateOutside(int cue, Optional<Span> words) {
    for (int distance = 1; distance <= BESIDE; distance++) {
      for (int at : new int[] {cue + distance, cue - distance}) {
        boolean date =
            at >= 0
                && at < units.size()
                && units.get(at).value(TimeMention.class).filter(Circumstances::isDate).isPresent()
                && !isBound(units.get(at))
                && words.map(w -> !w.contains(units.get(at).span())).orElse(true);
        if (date && isSameClause(cue, at) && !isOfSideClause(cue, at)) {
          return Optional.of(day(at));
        }
      }
    }
    return Optional.empty();
  }

  /** "Kenya, which left in <i>May</i>, condemned it": a day of a clause with a verb of its own. */
  private boolean isOfSideClause(int cue, int at) {
    return !segments.get(cue).equals(segments.get(at)) && hasFinite(segments.get(at));
  }

  /** The date that belongs to the cue; two joined by "and" or a dash make an interval. */
  Optional<String> date(int cue) {
    for (int precision : new int[] {DAY, MONTH, YEAR}) {
      Optional<Integer> at =
          nearest(
              cue,
              u ->
                  u.value(TimeMention.class)
                          .filter(t -> isDate(t) && t.value().length() >= precision)
                          .isPresent()
                      && !isBound(u)
                      && !isOfNoun(u)
                      && !isSince(cue, u));
      if (at.isPresent()) {
        return at.map(this::interval);
      }
    }
    return Optional.empty();
  }

  /** "An inquiry into the <i>2020</i> blast", unlike "met at the 2020 summit": a noun's year. */
  private boolean isOfNoun(Unit time) {
    int article = units.indexOf(time) - 1;
    return article > 0
        && article + 2 < units.size()
        && time(article + 1).value().length() == YEAR
        && units.get(article).isOf("det")
        && Grammar.isPreposition(units.get(article - 1))
        && !isLocative(units.get(article - 1))
        && !units.get(article - 1).means("gram.during")
        && !units.get(article + 2).isPunctuation();
  }

  /** Whether a time only says since or before when: no day of the event itself. */
  private boolean isBound(Unit time) {
    int at = units.indexOf(time);
    return at > 0
        && (units.get(at - 1).means("gram.since")
            || units.get(at - 1).means("time.since")
            || units.get(at - 1).means("gram.before"));
  }

  /** "The first call <i>since</i> the closure of the border in <i>January</i>". */
  private boolean isSince(int cue, Unit time) {
    for (int at = units.indexOf(time) - 1; at > cue; at--) {
      Unit unit = units.get(at);
      if (unit.means("gram.since") || unit.means("time.since")) {
        return true;
      }
      if (Grammar.isComma(unit)) {
        return false;
      }
    }
    return false;
  }

  private String interval(int at) {
    String value = day(at);
    for (int step : new int[] {-2, 2}) {
      int other = at + step;
      boolean joined =
          other >= 0
              && other < units.size()
              && units.get(other).value(TimeMention.class).filter(Circumstances::isDate).isPresent()
              && (Grammar.isAnd(units.get(at + step / 2))
                  || units.get(at + step / 2).means("gram.to"));
      if (joined) {
        String second = day(other);
        boolean days = value.length() == 10 && second.length() == 10 && !value.equals(second);
        if (days) {
          return value.compareTo(second) < 0 ? value + "/" + second : second + "/" + value;
        }
      }
    }
    return value;
  }

  /** The value of a time, without the time of day: events are told by their day. */
  private String day(int at) {
    String value = time(at).value();
    int clock = value.indexOf('T');
    return clock > 0 ? value.substring(0, clock) : value;
  }

  /** The day that the unit at a position tells, if it tells one. */
  Optional<String> dayAt(int at) {
    return units.get(at).value(TimeMention.class).filter(Circumstances::isDate).map(t -> day(at));
  }

  private TimeMention time(int at) {
    return units.get(at).value(TimeMention.class).orElseThrow();
  }

  Optional<String> duration(int cue) {
    return nearest(
            cue,
            u ->
                u.value(TimeMention.class).filter(t -> t.type() == TimeType.DURATION).isPresent()
                    && !isDistance(u))
        .map(at -> time(at).value());
  }

  /** "<i>Two days</i> after the vote": how far away in time, not how long. */
  private boolean isDistance(Unit time) {
    int next = units.indexOf(time) + 1;
    return next < units.size()
        && (units.get(next).means("gram.after") || units.get(next).means("gram.before"));
  }

  /** A place with a word such as "in" before it. */
  Optional<String> place(int cue, List<Integer> notThese) {
    for (int distance = 1; distance < Math.min(units.size(), FAR); distance++) {
      for (int at : new int[] {cue + distance, cue - distance}) {
        if (at > 0
            && at < units.size()
            && !notThese.contains(at)
            && owner(at) == cue
            && isPlace(at)
            && isSameClause(cue, at)) {
          return name(narrowest(at, notThese));
        }
      }
    }
    return placeBeforeWhere(cue);
  }

  private Optional<String> name(int place) {
    return units.get(place).value(Party.class).flatMap(Party::name).map(Mention::id);
  }

  /** "Near <i>the town of X</i> in Y": of places told one in the other the one told first. */
  private int narrowest(int at, List<Integer> notThese) {
    int within = at - 2;
    return within > 0
            && isLocative(units.get(at - 1))
            && isPlace(within)
            && !notThese.contains(within)
        ? within
        : at;
  }

  /** "Talks in <i>Geneva</i> on Monday, where X met Y": the place that a clause tells more of. */
  private Optional<String> placeBeforeWhere(int cue) {
    int where = cue - 1;
    while (where > 0 && !isWhere(units.get(where))) {
      if (units.get(where).isPunctuation() || Grammar.isFinite(units.get(where))) {
        return Optional.empty();
      }
      where--;
    }
    for (int at = where - 1; at >= Math.max(0, where - WHERE); at--) {
      Unit unit = units.get(at);
      if (unit.is("GPE") || unit.is("LOC")) {
        return unit.value(Party.class).flatMap(Party::name).map(Mention::id);
      }
      if (Grammar.isFinite(unit)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isWhere(Unit unit) {
    return unit.means("gram.relative.where") || unit.means("gram.question.where");
  }

  /** Whether no other verb and no other clause begins between the two. */
  private boolean isSameClause(int cue, int at) {
    for (int between = Math.min(cue, at) + 1; between < Math.max(cue, at); between++) {
      Unit unit = units.get(between);
      boolean verb =
          !unit.means("gram.light")
              && !unit.means("event.begin") // "talks will begin on Monday in Oslo"
              && !unit.means("event.resume")
              && !unit.analyses().isEmpty()
              && unit.all(a -> a.wordClass().equals("verb"))
              && !Grammar.isRelative(unit);
      boolean about = between > cue && unit.means("gram.about"); // "spoke about the war in X"
      if (verb || about || unit.means("gram.that")) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlace(int at) {
    Unit unit = units.get(at);
    boolean name = unit.is("GPE") || unit.is("LOC");
    Unit before = units.get(at - 1);
    return name
        && (isLocative(before)
            || before.means("gram.light.take-place")
            || isNearBehind(at + 1)
            || at > 1 && isLocative(units.get(beforeKind(at))));
  }

  /** Nimule kenti <i>yakınlarında</i>: "near" behind the place and what it is called. */
  private boolean isNearBehind(int at) {
    int next = at < units.size() && isKind(units.get(at)) ? at + 1 : at;
    return next < units.size() && units.get(next).isOf("postp") && isLocative(units.get(next));
  }

  private static boolean isKind(Unit unit) {
    return unit.labels().isEmpty()
        && KINDS.stream().anyMatch(unit::means)
        && !unit.means("gram.place-noun.border"); // "on the border of X"
  }

  /** "Near <i>the town of</i> X", "on <i>the road to</i> X": what stands before such words. */
  private int beforeKind(int place) {
    int at = place - 1;
    boolean kind = false;
    while (at > 0 && place - at <= LONGEST_KIND) {
      Unit unit = units.get(at);
      boolean noun = isKind(unit);
      boolean joint =
          !kind && (Grammar.isGenitive(unit) || unit.means("gram.to") || unit.means("gram.toward"));
      boolean article = kind && unit.isOf("det");
      if (!noun && !joint && !article) {
        break;
      }
      kind |= noun;
      at--;
    }
    return kind ? at : place - 1;
  }

  private static boolean isLocative(Unit unit) {
    return unit.means("gram.in")
        || unit.means("gram.at")
        || unit.means("gram.on")
        || unit.means("gram.near");
  }

  /** The channel named near the cue. */
  Optional<Channel> channel(int cue) {
    return nearest(cue, u -> u.means("channel")).map(at -> channelOf(units.get(at)));
  }

  /** The channel of an encounter: a communiqué tells of it, and nobody meets in one. */
  Optional<Channel> channelOfEncounter(int cue) {
    return nearest(cue, u -> u.means("channel") && channelOf(u) != Channel.STATEMENT)
        .map(at -> channelOf(units.get(at)));
  }

  static Channel channelOf(Unit unit) {
    if (unit.means("channel.phone")) {
      return Channel.PHONE;
    }
    if (unit.means("channel.video")) {
      return Channel.VIDEO;
    }
    return unit.means("channel.statement") ? Channel.STATEMENT : Channel.IN_PERSON;
  }

  /** Whether words of that concept stand with the cue. */
  boolean with(int cue, String concept) {
    return nearest(cue, u -> u.means(concept)).isPresent();
  }

  /** The nearest unit of that kind for which {@code cue} is the nearest event. */
  Optional<Integer> nearest(int cue, Predicate<Unit> kind) {
    for (int distance = 0; distance < units.size(); distance++) {
      if (stands(cue + distance, cue, kind)) {
        return Optional.of(cue + distance);
      }
      if (stands(cue - distance, cue, kind)) {
        return Optional.of(cue - distance);
      }
    }
    return Optional.empty();
  }

  /** Whether a unit of that kind stands there with the cue. */
  private boolean stands(int at, int cue, Predicate<Unit> kind) {
    return at >= 0
        && at < units.size()
        && kind.test(units.get(at))
        && owner(at) == cue
        && isSameStatement(cue, at);
  }

  /** Whether neither "that" nor "if" stands between the two. */
  private boolean isSameStatement(int cue, int at) {
    for (int between = Math.min(cue, at) + 1; between < Math.max(cue, at); between++) {
      Unit unit = units.get(between);
      boolean relative = // "la llamada, que pidió X, duró una hora", "a call that lasted an hour"
          unit.means("gram.relative") && Grammar.isComma(units.get(between - 1))
              || between == cue + 1 && isNoun(units.get(cue)) && isVerb(between + 1);
      if (unit.means("gram.that") && !relative
          || unit.means("gram.if")
          || unit.means("gram.unless")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The event cue that a position belongs to: the nearest, one in its own side clause before
   * others.
   */
  private int owner(int at) {
    int measured = measured(at);
    if (measured >= 0) {
      return measured;
    }
    int best = -1;
    int cost = Integer.MAX_VALUE;
    for (int cue : cues) {
      int apart = segments.get(cue).equals(segments.get(at)) ? 0 : units.size();
      int before =
          at >= cue ? 0 : isNoun(units.get(cue)) ? BEFORE_NOUN : isAhead(at, cue) ? FAR : 0;
      int distance = apart + before + Math.abs(cue - at);
      if (distance < cost) {
        best = cue;
        cost = distance;
      }
    }
    return best;
  }

  /**
   * The noun of an event that a length stands right before, or with "that lasted" in between:
   * <i>altı saat</i> süren görüşmeler, <i>شش ساعت</i> گفتگو; -1 for none.
   */
  private int measured(int at) {
    boolean since = // "the first in six years meeting"
        at > 0
            && Grammar.isPreposition(units.get(at - 1))
            && !units.get(at - 1).means("gram.after");
    if (since || !units.get(at).is("DURATION")) {
      return -1;
    }
    int next = at + 1;
    if (next < units.size() && units.get(next).any(a -> a.has("shape", "an"))) {
      next++;
    }
    return next < units.size() && cues.contains(next) && isNoun(units.get(next)) ? next : -1;
  }

  /** Whether a verb begins anew behind that position: "met on Monday | to sign", "| and signed". */
  private boolean isAhead(int at, int cue) {
    Unit opens = units.get(cue - 1);
    return cue - 1 > at && (opens.means("gram.aux.infinitive") || Grammar.isAnd(opens));
  }

  private boolean isVerb(int at) {
    return at < units.size() && Grammar.mayBeFinite(units.get(at));
  }

  private static boolean isNoun(Unit cue) {
    return cue.isOf("noun") && !cue.isOf("verb"); // "twelve were killed", and no killed of twelve
  }

  private static boolean isDate(TimeMention time) {
    return (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
        && !time.value().isEmpty()
        && Character.isDigit(time.value().charAt(0));
  }
}
