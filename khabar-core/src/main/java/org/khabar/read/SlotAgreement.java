package org.khabar.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;
import org.khabar.text.Normalizer;

/** Whether a party can fill a slot by the forms of words: gender or class, number, case. */
final class SlotAgreement {
  /** How far before a verb its auxiliary may stand. */
  private static final int HELPERS = 3;

  private static final String NUMBER = "number";
  private static final String SINGULAR = "sg";
  private static final String PLURAL = "plural";

  /** The case of who a passive says that something was done by. */
  private static final Set<String> BY = Set.of("ins");

  /** Values of the cue's agreement that only people have; empty where it says nothing of that. */
  private final Set<String> personal;

  /** Values that people never have. */
  private final Set<String> bodily;

  /** The cases that articles, which are relative pronouns too, say. */
  private final Map<String, Set<String>> articles;

  /** Cases that a subject stands in; empty where names have none. */
  private final Set<String> subjectCases;

  /** Whether a verb in the plural has no single subject. */
  private final boolean verbs;

  /** Whether that holds of people alone. */
  private final boolean people;

  /** Whether verbs of the present alone say whether one or several do what they tell. */
  private final boolean present;

  /** How feminine nouns end; empty where verbs do not agree in gender with what follows them. */
  private final Set<String> feminine;

  /** Roles whose words have verbs of either gender: sources, members. */
  private final Set<String> eitherGender;

  /** Whether one man may have a verb in the plural, out of respect. */
  private final boolean respect;

  SlotAgreement(LanguageProfile profile) {
    articles = PartyCases.casesBy(profile.words("articleCases"));
    feminine = profile.words("feminineNouns");
    eitherGender = profile.words("eitherGender");
    personal = profile.words("personSubject");
    bodily = profile.words("bodySubject");
    subjectCases = profile.words("subjectCase");
    verbs = profile.has("numberAgrees");
    respect = profile.words("numberAgrees").contains("several");
    present = profile.words("numberAgrees").contains("present");
    people = respect || profile.words("numberAgrees").contains("people");
  }

  /** Whether the cue's agreement allows the filler: people where it says people, and not else. */
  boolean agrees(Frame.FrameSlot slot, Analysis reading, Unit unit) {
    String value = reading.features().getOrDefault(slot.rule().agrees(), "");
    if (value.isEmpty() || personal.isEmpty()) {
      return true;
    }
    boolean body = unit.is("GPE") || unit.is("LOC") || unit.is("ORG");
    return personal.contains(value) ? !body : !bodily.contains(value) || !unit.is("PER");
  }

  /**
   * Whether the article of a party says that it belongs to the noun before it: <i>des</i>, and
   * where it stands right behind one <i>der, ihrer</i> too.
   */
  boolean saysGenitive(Unit unit, boolean behindNoun) {
    Set<String> cases = unit.value(Party.class).map(Party::cases).orElse(Set.of());
    return !articles.isEmpty()
        && cases.contains("gen")
        && (cases.size() == 1 || behindNoun && !cases.contains("acc"));
  }

  /** Whether the article or number of a party says that it belongs to no noun before it. */
  boolean isNoGenitive(Unit unit) {
    Set<String> cases = unit.value(Party.class).map(Party::cases).orElse(Set.of());
    return !articles.isEmpty() && !cases.isEmpty() && !cases.contains("gen");
  }

  /** Whether a relative pronoun can be no subject: <i>den, dem</i>. */
  boolean isObject(Unit pronoun) {
    Set<String> cases = articles.getOrDefault(pronoun.key(), Set.of());
    return !cases.isEmpty() && cases.stream().noneMatch(subjectCases::contains)
        || hasCases() && isOblique(pronoun);
  }

  /** Whether the lexicon gives a relative pronoun no case of a subject: <i>которому</i>. */
  private boolean isOblique(Unit pronoun) {
    List<Analysis> relative =
        pronoun.analyses().stream().filter(a -> a.isA("gram.relative")).toList();
    return !relative.isEmpty()
        && relative.stream()
            .map(a -> a.features().getOrDefault("case", "nom"))
            .noneMatch(subjectCases::contains);
  }

  /** Whether a relative pronoun can be a subject: <i>der, die</i>, no <i>dem</i>. */
  boolean maySubject(Unit pronoun) {
    return articles.getOrDefault(pronoun.key(), Set.of()).stream().anyMatch(subjectCases::contains);
  }

  /**
   * Whether a party behind its verb can be what its gender says: Arabic دعت المواطنين is no word of
   * citizens, دعا الحكومة none of the government.
   */
  boolean agreesInGender(Analysis reading, Unit unit, boolean behind) {
    String gender = reading.features().getOrDefault("gender", "");
    Optional<Party> party = unit.value(Party.class);
    if (!behind || feminine.isEmpty() || gender.isEmpty() || party.isEmpty()) {
      return true;
    }
    List<Analysis> roles =
        unit.analyses().stream()
            .filter(a -> a.concept().startsWith("role.") && !a.isA("role.rank"))
            .toList();
    String role = party.get().role();
    boolean bodies =
        World.isBodyRole(role)
            && roles.stream().anyMatch(a -> a.has(NUMBER, PLURAL) || isPhrase(a));
    boolean open = roles.isEmpty() || role.isEmpty() || !reading.has(NUMBER, SINGULAR);
    if (open || eitherGender.stream().anyMatch(role::startsWith)) {
      return true;
    }
    return gender.equals("m")
        ? !roles.stream().allMatch(a -> isFeminine(a, unit))
        : bodies || roles.stream().anyMatch(a -> isFeminine(a, unit));
  }

  private static boolean isPhrase(Analysis noun) {
    return noun.lexeme().lemma().indexOf(' ') > 0;
  }

  /** By its form, by that of the dictionary, or as a phrase is written: رئيسة النقابة. */
  private boolean isFeminine(Analysis noun, Unit unit) {
    String head = isPhrase(noun) ? unit.surface().split(" ", 2)[0] : noun.lexeme().lemma();
    return noun.has("gender", "f") || feminine.stream().anyMatch(head::endsWith);
  }

  /** Whether the party may be one or several as the verb at {@code cue} says. */
  boolean agreesInNumber(List<Unit> units, int cue, int at) {
    return verbAgrees(units, cue, at) && peopleAgree(units, cue, at);
  }

  /**
   * Whether a party can be the subject of a present tense: no one man "claim", no two witnesses
   * "suspects"; bodies may do both.
   */
  boolean agreesInPresent(Analysis reading, List<Unit> units, int cue, int at) {
    Unit unit = units.get(at);
    Optional<Party> party = present ? unit.value(Party.class) : Optional.empty();
    if (party.isEmpty()
        || !reading.wordClass().equals("verb")
        || !reading.has("tense", "present")
        || reading.has("polarity", "negative")
        || party.get().isPronoun()
        || World.isBodyRole(party.get().role())
        || unit.is("GPE")
        || unit.is("ORG")
        || unit.is("LOC")
        || units.subList(Math.max(0, cue - HELPERS), cue).stream().anyMatch(Grammar::isAuxiliary)) {
      return true;
    }
    boolean list = PartyLists.head(units, at) < at || PartyLists.last(units, at) > at;
    boolean several = party.get().plural() || list;
    boolean one = !party.get().plural() && (unit.is("PER") || !party.get().role().isEmpty());
    boolean single = // a form that the lexicon lists says no number of itself: says
        units.get(cue).any(a -> a.wordClass().equals("verb") && a.has(NUMBER, SINGULAR));
    if (!single && !units.get(cue).key().equals(Normalizer.key(reading.lexeme().lemma()))) {
      return true; // "is expected in" tells of one, though it has no ending
    }
    return single
        ? !several || list
        : several || !one || withOthers(units, Math.min(at, cue), Math.max(at, cue));
  }

  /** Whether a party can be the subject of a verb that says whether it has one or several. */
  private boolean verbAgrees(List<Unit> units, int cue, int at) {
    Optional<Party> party = verbs ? units.get(at).value(Party.class) : Optional.<Party>empty();
    boolean plain = party.isEmpty() || !Grammar.isFinite(units.get(cue));
    if (plain || units.get(at).is("GPE") || units.get(at).is("ORG")) {
      return true; // США, Нидерланды, Афины are plurals
    }
    Unit unit = units.get(at);
    boolean list = PartyLists.head(units, at) < at || PartyLists.last(units, at) > at;
    boolean several =
        party.get().plural()
            || list
            || party.get().isPronoun()
            || unit.any(a -> a.has(NUMBER, PLURAL));
    boolean one = !party.get().plural() && !isPluralSubject(unit) || party.get().cases().isEmpty();
    return units
        .get(cue)
        .any(a -> !(a.has(NUMBER, PLURAL) && !several || a.has(NUMBER, SINGULAR) && !one));
  }

  /** Whether a word could be a subject as a plural only: <i>журналистки</i>, else an "of". */
  private boolean isPluralSubject(Unit unit) {
    List<Analysis> subjects =
        unit.analyses().stream()
            .filter(a -> a.concept().startsWith("role."))
            .filter(a -> subjectCases.contains(a.features().getOrDefault("case", "nom")))
            .toList();
    return !subjects.isEmpty() && subjects.stream().allMatch(a -> a.has(NUMBER, PLURAL));
  }

  /** No one man for "they said", no group of people for "he said". */
  private boolean peopleAgree(List<Unit> units, int cue, int at) {
    Unit unit = units.get(at);
    Optional<Party> party = people ? unit.value(Party.class) : Optional.empty();
    if (party.isEmpty() || unit.is("GPE") || unit.is("ORG") || !units.get(cue).isOf("verb")) {
      return true;
    }
    boolean list = PartyLists.head(units, at) < at || PartyLists.last(units, at) > at;
    if (units.get(cue).all(a -> a.has(NUMBER, SINGULAR))) {
      return list || !party.get().plural();
    }
    boolean plural = !respect && units.get(cue).all(a -> a.has(NUMBER, PLURAL));
    return !plural
        || units.get(cue).any(a -> a.has("mutual", "yes")) // "X told Y when they met"
        || !unit.is("PER")
        || list
        || party.get().plural()
        || party.get().isPronoun()
        || withOthers(units, at, cue);
  }

  /** "X <i>and</i> others said", "X <i>with</i> Y said". */
  private static boolean withOthers(List<Unit> units, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (Grammar.isAnd(units.get(at)) || units.get(at).means("gram.with")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the filler stands in a case that the slot allows; a subject's is a setting. Where verbs
   * stand first, a subject before its verb may be governed by the word for "that": إن المسلحين.
   */
  boolean inCase(Frame.FrameSlot slot, Unit unit, boolean behind) {
    Set<String> asked = slot.cases();
    if (asked.isEmpty() && slot.isSubject() && (behind || feminine.isEmpty())) {
      asked = subjectCases;
    }
    Optional<Party> party = asked.isEmpty() ? Optional.empty() : unit.value(Party.class);
    return party.isEmpty()
        || PartyCases.fit(party.get().cases(), asked)
            && !(asked.equals(BY) && isCountedOnly(party.get(), unit));
  }

  /** "Detained <i>four suspects</i>": a count leaves the case open, the word behind it may not. */
  private static boolean isCountedOnly(Party party, Unit unit) {
    List<Analysis> roles =
        unit.analyses().stream().filter(a -> a.concept().startsWith("role.")).toList();
    return party.cases().isEmpty()
        && party.plural()
        && !roles.isEmpty()
        && roles.stream().noneMatch(a -> BY.contains(a.features().getOrDefault("case", "nom")));
  }

  /** Whether the language tells the cases of parties. */
  boolean hasCases() {
    return !subjectCases.isEmpty();
  }

  /** Whether a party may be a subject, in a language whose parties have cases. */
  boolean maySubjectByCase(Unit unit) {
    return !subjectCases.isEmpty()
        && unit.value(Party.class).map(p -> PartyCases.fit(p.cases(), subjectCases)).orElse(false);
  }
}
