package org.khabar.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;
import org.khabar.text.Analysis;

/**
 * Takes whoever stands right beside a verb of saying for a party, though no word tells what they
 * are: "<i>the thrift</i> said", "<i>the state</i> contends", "…," says <i>the chandler</i>.
 *
 * <p>The setting {@code anySpeaker} lists the concepts of such verbs.
 */
final class Reporters {
  private static final int LONGEST = 8;
  private static final int LONGEST_INSERTION = 25;
  private static final int MOST_KINDS = 2;

  /** Of whom the text says by some noun who they are, which no lexicon need have. */
  static final String SOMEBODY = "role.source.somebody";

  private static final int LONGEST_MODIFIERS = 10;

  private final List<String> verbs;

  Reporters(LanguageProfile profile) {
    verbs = List.copyOf(profile.words("anySpeaker"));
  }

  /** The units, with such speakers as parties. */
  List<Unit> mark(List<Unit> units, String text) {
    if (verbs.isEmpty()) {
      return units;
    }
    List<Unit> marked = units;
    for (int at = units.size() - 1; at >= 0; at--) {
      if (reports(marked, at)) {
        marked = behind(marked, at, text);
        marked = before(marked, at, text);
        at = Math.min(at, marked.size());
      }
    }
    return marked;
  }

  /** Whether a verb only says; one that may be a noun as well does before "that". */
  private boolean reports(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.labels().isEmpty() || unit.none(this::tells)) {
      return false;
    }
    boolean next = at + 1 < units.size();
    if (next && units.get(at + 1).means("gram.aux.infinitive")) {
      return false; // "the house said to be haunted"
    }
    return unit.all(this::tells)
        || next && Grammar.mayBeFinite(unit) && units.get(at + 1).means("gram.that");
  }

  private boolean tells(Analysis reading) {
    return Grammar.isFinite(reading) && verbs.stream().anyMatch(reading::isA);
  }

  private List<Unit> before(List<Unit> units, int verb, String text) {
    int end = verb;
    while (end > 0
        && !units.get(end - 1).is("TIME")
        && SharedSubjects.isLight(units.get(end - 1))) {
      end--;
    }
    if (end > 1 && Grammar.isComma(units.get(end - 1))) {
      int comma = firstComma(units, end - 1);
      return comma > 0 && start(units, comma) == 0 ? party(units, 0, comma, comma, text) : units;
    }
    if (end > 1 && isAged(units, end - 1)) {
      return party(units, end - 2, end, end, text);
    }
    int head = behindPlace(units, end);
    int start = start(units, head);
    if (start >= 0) {
      return party(units, start, head, end, text);
    }
    int modifiers = modifiers(units, end);
    int first = modifiers < 0 ? -1 : opening(units, modifiers);
    return first < 0 ? units : party(units, first, modifiers, end, text);
  }

  /**
   * "Guides <i>in the valley</i> say", "the owners <i>of both mills</i> said": the first
   * preposition of what stands between a noun and its verb; -1 if something else does.
   */
  private static int modifiers(List<Unit> units, int end) {
    int preposition = -1;
    for (int at = end - 1; at >= Math.max(0, end - LONGEST_MODIFIERS); at--) {
      Unit unit = units.get(at);
      if (isGoverning(unit)) {
        preposition = at;
      } else if (endsPhrase(unit)) {
        break;
      }
    }
    boolean governs = preposition >= 0 && preposition + 1 < end && !isGoverning(units.get(end - 1));
    return governs ? preposition : -1;
  }

  private static boolean isGoverning(Unit unit) {
    return Grammar.isPreposition(unit) || unit.means("gram.of");
  }

  private static boolean endsPhrase(Unit unit) {
    return unit.isPunctuation()
        || Grammar.isAndOrBut(unit)
        || Grammar.opensClause(unit)
        || Grammar.isRelative(unit)
        || unit.labels().isEmpty()
            && !unit.analyses().isEmpty()
            && unit.all(a -> a.wordClass().equals("verb") || a.wordClass().equals("aux"));
  }

  /** Where a noun that opens a clause begins, if it ends before a preposition; else -1. */
  private static int opening(List<Unit> units, int preposition) {
    int start = start(units, preposition);
    boolean one =
        preposition > 0
            && units.get(preposition).means("gram.of")
            && units
                .get(preposition - 1)
                .value(BigDecimal.class)
                .filter(BigDecimal.ONE::equals)
                .isPresent();
    int first = one ? preposition - 1 : start;
    return first >= 0 && opensClause(units, first) ? first : -1;
  }

  private static boolean opensClause(List<Unit> units, int at) {
    return at == 0
        || units.get(at - 1).isPunctuation()
        || Grammar.isAndOrBut(units.get(at - 1))
        || Grammar.opensClause(units.get(at - 1));
  }

  /** "<i>The 45-year-old</i> said": an age with its article stands for whoever was told of. */
  private static boolean isAged(List<Unit> units, int at) {
    return units.get(at).is("DURATION")
        && units.get(at).analyses().isEmpty()
        && units.get(at).surface().indexOf('-') > 0
        && units.get(at - 1).means("gram.demonstrative.mentioned");
  }

  /** "Shopkeepers <i>in Rome</i> say": where the words before a place end; else the same. */
  private static int behindPlace(List<Unit> units, int end) {
    boolean place =
        end > 2
            && (units.get(end - 1).is("GPE") || units.get(end - 1).is("LOC"))
            && Grammar.isPreposition(units.get(end - 2));
    return place ? end - 2 : end;
  }

  /**
   * "The thrift<i>, based in Ohio,</i> said": the first comma of the sentence, if two set it off.
   */
  private static int firstComma(List<Unit> units, int last) {
    for (int at = 0; at < Math.min(last, LONGEST + 2); at++) {
      if (Grammar.isComma(units.get(at))) {
        return last - at <= LONGEST_INSERTION ? at : -1;
      }
    }
    return -1;
  }

  /** Where a noun with its article, or some plural, begins that ends at a position; else -1. */
  private static int start(List<Unit> units, int end) {
    int at = end;
    int first = Math.max(0, end - LONGEST);
    if (end == 0 || !isNoun(units.get(end - 1)) || mayBeVerb(units.get(end - 1))) {
      return -1;
    }
    while (at > first && isPart(units, at - 1)) {
      at--;
    }
    if (at > 0 && isArticle(units.get(at - 1))) {
      return at - 1;
    }
    Unit head = units.get(end - 1);
    boolean several = head.any(a -> a.has("number", "plural"));
    return several && opensClause(units, at) && at < end ? at : -1;
  }

  private static boolean isPart(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return isNoun(unit)
        || unit.isOf("adj") && unit.labels().isEmpty()
        || unit.is("GPE")
        || unit.is("ORG") && !unit.is(PartyChunker.LABEL)
        || unit.is("NUM")
        || unit.is("DURATION")
        || Grammar.isDash(unit)
        || Grammar.isGenitive(unit) && unit.means("gram.possessive");
  }

  /** A word that is a noun, or that no lexicon has. */
  private static boolean isNoun(Unit unit) {
    return unit.isWord()
        && unit.labels().isEmpty()
        && (unit.analyses().isEmpty()
            || unit.any(a -> a.wordClass().equals("noun"))
                && unit.none(a -> a.concept().startsWith("gram.") && !a.isA("gram.place-noun")));
  }

  private static boolean mayBeVerb(Unit unit) {
    return Grammar.isFinite(unit) || Grammar.isAuxiliary(unit);
  }

  private static boolean isArticle(Unit unit) {
    return unit.labels().isEmpty()
        && unit.isOf("det")
        && (unit.means("gram.demonstrative")
            || unit.means("gram.possessive")
            || unit.none(a -> a.concept().startsWith("gram.")));
  }

  /** "…," says <i>the chandler</i>. */
  private static List<Unit> behind(List<Unit> units, int verb, String text) {
    boolean closes =
        verb > 0
            && (Grammar.isQuoteMark(units.get(verb - 1)) || Grammar.isComma(units.get(verb - 1)));
    int from = verb + 1;
    int end = from;
    if (!closes || from >= units.size()) {
      return units;
    }
    boolean one =
        units.get(from).value(BigDecimal.class).filter(BigDecimal.ONE::equals).isPresent();
    boolean article = isArticle(units.get(from)) || one;
    boolean named = !article && units.get(from).isCapitalised();
    end = article ? from + 1 : from;
    int last = Math.min(units.size(), from + LONGEST);
    while (end < last && (named ? isNamePart(units.get(end)) : isPart(units, end))) {
      end++;
    }
    boolean closed =
        end < units.size()
            && (units.get(end).isPunctuation() || Grammar.isPreposition(units.get(end)));
    boolean noun = end > from && (named || one || isNoun(units.get(end - 1)) && end > from + 1);
    if (closed && end == from + 2 && isAged(units, from + 1)) {
      return party(units, from, end, end, text);
    }
    return closed && noun ? party(units, from, end, end, text) : units;
  }

  private static boolean isNamePart(Unit unit) {
    return unit.isWord() && unit.isCapitalised() && !unit.is(PartyChunker.LABEL);
  }

  /**
   * The units with those of a speaker as one.
   *
   * @param head behind the noun, which a place may follow
   */
  private static List<Unit> party(List<Unit> units, int from, int head, int to, String text) {
    List<Unit> words = units.subList(from, head);
    if (words.stream().anyMatch(u -> u.is(PartyChunker.LABEL) && !u.is("GPE"))) {
      return units;
    }
    Span span = words.getFirst().span().union(units.get(to - 1).span());
    boolean aged = to - from == 2 && isAged(units, to - 1);
    boolean plural = words.getLast().any(a -> a.has("number", "plural"));
    List<String> kinds = new ArrayList<>();
    for (Unit word : words.subList(Math.max(0, words.size() - MOST_KINDS), words.size())) {
      if (word.isWord() && !isArticle(word) && !Grammar.isGenitive(word) && !word.is("NUM")) {
        kinds.add(word.isCapitalised() ? word.surface() : word.surface().toLowerCase(Locale.ROOT));
      }
    }
    Party party =
        new Party(
            span,
            Optional.empty(),
            aged ? "" : SOMEBODY,
            List.of(),
            aged ? List.of() : kinds,
            List.of(),
            plural,
            words.getFirst().means("gram.demonstrative.mentioned"),
            aged,
            "",
            aged ? "person" : "",
            Set.of(),
            plural ? 2 : 1,
            false);
    List<Unit> changed = new ArrayList<>(units.subList(0, from));
    changed.add(Units.merge(units, from, to, text, PartyChunker.LABEL, party));
    changed.addAll(units.subList(to, units.size()));
    return changed;
  }
}
