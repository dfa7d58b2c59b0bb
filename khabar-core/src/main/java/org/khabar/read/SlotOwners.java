package org.khabar.read;

import java.util.List;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Tells parties that something is said of from those whom another word of the clause owns. */
final class SlotOwners {
  private static final int LONGEST_OFFICE = 3;

  private final boolean verbsBetween;
  private final SlotAgreement agreement;

  /** How nouns end that belong to the noun before them, where the lexicon does not have them. */
  private final List<String> ownedEndings;

  SlotOwners(LanguageProfile profile, SlotAgreement agreement) {
    verbsBetween = profile.verbsBetween();
    ownedEndings = List.copyOf(profile.words("ownedEndings"));
    this.agreement = agreement;
  }

  /** "<i>Kenya</i>'s loss grew": who owns a thing is not who does what a verb tells. */
  static boolean isPossessor(List<Unit> units, int at, Analysis reading) {
    boolean told = // "X, the union's secretary, said"
        units
            .get(at)
            .value(Party.class)
            .map(p -> !p.role().isEmpty() && (p.name().isPresent() || endsInName(units.get(at))))
            .orElse(false);
    return reading.wordClass().equals("verb")
        && !told
        && at + 1 < units.size()
        && units.get(at + 1).means("gram.possessive")
        && Grammar.isGenitive(units.get(at + 1));
  }

  /** "Members of <i>Kenya</i>": whether what is owned belongs to the last word alone. */
  private static boolean endsInName(Unit party) {
    String words = party.surface();
    return Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
  }

  /** Where verbs stand last: whether a party belongs to a word that is no verb of the clause. */
  boolean isOfAnother(Frame.FrameSlot slot, List<Unit> units, int at) {
    return slot.marker().isEmpty()
        && (isInCompound(units, at) || isBecome(units, at) || sharesCase(slot, units, at));
  }

  /** "<i>Kenya</i> deposunun …": a bare name that the noun behind it belongs to. */
  private boolean isInCompound(List<Unit> units, int at) {
    boolean named =
        units
            .get(at)
            .value(Party.class)
            .map(p -> p.name().isPresent() && p.role().isEmpty())
            .orElse(false);
    int next = at + 1;
    if (named && next + 1 < units.size() && units.get(next).isOf("adj")) {
      next++;
    }
    return named && next < units.size() && isOwned(units.get(next));
  }

  /** "To become <i>a member</i> …": not who says it, where verbs stand last. */
  private static boolean isBecome(List<Unit> units, int at) {
    int next = at + 1;
    return next < units.size()
        && units.get(next).labels().isEmpty()
        && units.get(next).means("gram.become")
        && !Grammar.isFinite(units.get(next));
  }

  private boolean isOwned(Unit unit) {
    if (unit.isPunctuation() || !unit.labels().isEmpty()) {
      return false;
    }
    if (unit.analyses().isEmpty()) {
      return unit.isWord() && ownedEndings.stream().anyMatch(unit.key()::endsWith);
    }
    return !ownedEndings.isEmpty()
        && unit.any(a -> a.has("poss", "3") && !a.wordClass().equals("verb"))
        && unit.all(a -> a.wordClass().equals("verb") || a.has("poss", "3") && isPlainCase(a));
  }

  /** As a possessed noun in other cases may be the subject's own: "X <i>in his speech</i> said". */
  private static boolean isPlainCase(Analysis noun) {
    String of = noun.features().getOrDefault("case", "nom");
    return of.equals("nom") || of.equals("gen");
  }

  /** "<i>A</i> ve B'ye": only the last of a list has the case of all. */
  private boolean sharesCase(Frame.FrameSlot slot, List<Unit> units, int at) {
    int last = PartyLists.last(units, at);
    return last > at && !agreement.inCase(slot, units.get(last), false);
  }

  /**
   * "X, профессор права <i>школы Y</i> и <i>директор Z</i>, …": where parties have cases, the
   * somebody whose office a name belongs to, a noun or two between; else the same party.
   */
  int roleBefore(List<Unit> units, int at) {
    int first = PartyLists.head(units, at);
    boolean name =
        verbsBetween
            && agreement.hasCases()
            && units
                .get(first)
                .value(Party.class)
                .map(p -> p.name().isPresent() && p.role().isEmpty())
                .orElse(false);
    int role = first - 1;
    while (name && role > 0 && first - role <= LONGEST_OFFICE && isOfOffice(units.get(role))) {
      role--;
    }
    boolean office =
        name
            && role >= 0
            && role < first - 1
            && units
                .get(role)
                .value(Party.class)
                .map(p -> p.name().isPresent() && !p.role().isEmpty())
                .orElse(false);
    return office ? role : at;
  }

  private static boolean isOfOffice(Unit unit) {
    return unit.isWord()
        && unit.labels().isEmpty()
        && !Grammar.isPreposition(unit)
        && !Grammar.mayBeFinite(unit)
        && !Grammar.isAndOrBut(unit)
        && !Grammar.opensClause(unit)
        && !SharedSubjects.isLight(unit);
  }
}
