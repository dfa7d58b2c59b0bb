package org.khabar.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.find.name.DictionaryForms;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.rules.Firings;
import org.khabar.rules.IndexRange;
import org.khabar.rules.PatternMatch;
import org.khabar.rules.PatternSet;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;
import org.khabar.text.Analysis;
import org.khabar.text.Normalizer;

/** Joins titles, affiliations and names into parties, by the patterns of layer {@code chunk}. */
final class PartyChunker {
  static final String LABEL = "PARTY";

  /** Concepts of kinds of bodies begin so. */
  static final String BODY = "org.";

  /** Value of {@link Party#back} for words such as "the country". */
  static final String COUNTRY = "country";

  /** Value of {@link Party#back} for "his lawyer", "its foreign minister". */
  static final String OWNER = "owner";

  /** Who is told by number alone is this in the plural. */
  /** What people are who are told by their state alone. */
  private static final String CITIZEN = "role.citizen";

  private static final String PEOPLE = "role.people";

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final int MOST_SIDES = 6;

  private final PatternSet patterns;
  private final PartyCases cases;
  private final RoleKinds kinds;
  private final boolean numberOfVerb;

  PartyChunker(
      List<PatternRule> rules,
      LanguageProfile profile,
      List<Entity> entities,
      DictionaryForms forms,
      RoleKinds kinds,
      Firings firings) {
    this.kinds = kinds;
    numberOfVerb = profile.words("roleNumber").contains("verb");
    cases = new PartyCases(profile, entities, forms);
    patterns =
        new PatternSet(rules.stream().filter(r -> r.layer().equals("chunk")).toList(), firings);
  }

  /** The units, each party as one unit; names that stand alone are parties too. */
  List<Unit> mark(List<Unit> units, String text) {
    List<Unit> marked = new ArrayList<>(units.size());
    int at = 0;
    for (PatternMatch match : patterns.match(units)) {
      while (at < match.from()) {
        marked.add(alone(units, at++, text));
      }
      int comma = reporterBehind(units, match);
      if (comma > at) {
        marked.addAll(mark(units.subList(at, comma + 1), text));
        marked.addAll(mark(units.subList(comma + 1, match.to()), text));
        at = match.to();
        continue;
      }
      Party party = party(units, match, text);
      if (party.isEmpty()) {
        continue;
      }
      Unit unit = merged(units, match, text, party);
      marked.add(withNameType(unit, party));
      at = match.to();
    }
    while (at < units.size()) {
      marked.add(alone(units, at++, text));
    }
    return marked;
  }

  /**
   * "X, <i>the minister</i> said, had lied": where a comma stands in a party that a verb of saying
   * follows at once, what is behind the comma speaks of what is before it; else -1.
   */
  private static int reporterBehind(List<Unit> units, PatternMatch match) {
    int next = match.to();
    boolean says =
        next + 1 < units.size()
            && units.get(next).labels().isEmpty()
            && units.get(next).any(a -> a.isA("act.say") && Grammar.isFinite(a))
            && Grammar.isComma(units.get(next + 1));
    int comma = -1;
    for (int at = match.from(); says && at < next - 1; at++) {
      comma = comma < 0 && Grammar.isComma(units.get(at)) ? at : comma;
    }
    return comma;
  }

  /** A party of several words has the readings of its role: "another 400 soldiers". */
  private static Unit merged(List<Unit> units, PatternMatch match, String text, Party party) {
    Unit unit = Units.merge(units, match.from(), match.to(), text, LABEL, party);
    if (match.to() - match.from() == 1) {
      return unit;
    }
    return one(units, match, "role")
        .map(role -> role.analyses().stream().filter(PartyChunker::isNoun).toList())
        .map(unit::withAnalyses)
        .orElse(unit);
  }

  /** A reading as a noun, those of bodies too: власти. */
  private static boolean isNoun(Analysis reading) {
    return reading.wordClass().equals("noun")
        || reading.wordClass().equals("body") && reading.features().containsKey("number");
  }

  /** A named party also carries the type of its name, so that rules can ask for it. */
  private static Unit withNameType(Unit unit, Party party) {
    if (party.name().isEmpty()) {
      return unit;
    }
    Set<String> labels = new HashSet<>(unit.labels());
    labels.add(party.name().get().type().name());
    return new Unit(
        unit.span(),
        unit.surface(),
        unit.key(),
        unit.kind(),
        unit.analyses(),
        labels,
        unit.value());
  }

  private Unit alone(List<Unit> units, int at, String text) {
    Unit unit = units.get(at);
    Optional<Mention> mention = unit.value(Mention.class);
    if (mention.isEmpty()) {
      return isPeople(units, at)
          ? several(unit)
          : isMember(units, at)
              ? member(unit)
              : isLatter(units, at) ? people(unit, "", false, "latter") : unit;
    }
    Set<String> labels = new HashSet<>(unit.labels());
    labels.add(LABEL);
    return new Unit(
        unit.span(),
        unit.surface(),
        unit.key(),
        unit.kind(),
        unit.analyses(),
        labels,
        Optional.of(Party.named(mention.get(), cases.of(mention.get(), text))));
  }

  /** "<i>Some</i> say", "<i>many</i> believe": people told by their number alone. */
  private static boolean isPeople(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return at + 1 < units.size()
        && unit.labels().isEmpty()
        && (unit.means("gram.some") || unit.means("gram.many"))
        && units.get(at + 1).labels().isEmpty()
        && units.get(at + 1).any(a -> a.isA("act") && Grammar.isFinite(a));
  }

  /** "Said <i>the latter</i>", "that <i>the latter</i>": beside no noun that it tells of. */
  private static boolean isLatter(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return at > 0
        && unit.labels().isEmpty()
        && unit.means("gram.latter")
        && (units.get(at - 1).means("gram.that")
            || units.get(at - 1).labels().isEmpty()
                && units.get(at - 1).any(a -> a.isA("act") && Grammar.isFinite(a))
            || Grammar.isFinite(units.get(at - 1)));
  }

  /** "<i>One</i> said": one of those who have been told of. */
  private static boolean isMember(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean opens =
        at == 0 || units.get(at - 1).isPunctuation() || units.get(at - 1).means("gram.while");
    return opens
        && at + 1 < units.size()
        && isOne(unit)
        && unit.isWord()
        && units.get(at + 1).labels().isEmpty()
        && units.get(at + 1).any(a -> a.isA("act") && Grammar.isFinite(a));
  }

  private static Unit member(Unit unit) {
    return people(unit, "", false, "member");
  }

  private static Unit several(Unit unit) {
    return people(unit, PEOPLE, true, "");
  }

  private static Unit people(Unit unit, String role, boolean plural, String pronoun) {
    Party party =
        new Party(
            unit.span(),
            Optional.empty(),
            role,
            List.of(),
            List.of(),
            List.of(),
            plural,
            false,
            !pronoun.isEmpty(),
            "",
            pronoun,
            Set.of(),
            plural ? 2 : 1,
            false);
    return new Unit(
        unit.span(),
        unit.surface(),
        unit.key(),
        unit.kind(),
        List.of(),
        Set.of(LABEL),
        Optional.of(party));
  }

  private Party party(List<Unit> units, PatternMatch match, String text) {
    List<Unit> all = units.subList(match.from(), match.to());
    Span span = all.getFirst().span().union(all.getLast().span());
    Optional<Mention> written = one(units, match, "name").flatMap(u -> u.value(Mention.class));
    Optional<Unit> role = one(units, match, "role");
    Optional<Mention> owner =
        written.filter(w -> role.map(r -> cases.owns(w, r, text)).orElse(false));
    Optional<Mention> name = owner.isPresent() ? Optional.empty() : written;
    List<String> ranks = new ArrayList<>();
    for (String capture : List.of("rank", "rank2", "rank3")) {
      match.capture(capture).ifPresent(range -> ranks(units, range, ranks));
    }
    boolean counted = name.isEmpty() && isCounted(units, match);
    boolean both =
        match.capture("both").isPresent()
            || role.map(PartyChunker::isDual).orElse(false)
            || role.isPresent() && name.isEmpty() && isTheTwo(units, match);
    Unit first = units.get(match.from());
    boolean single = isOne(first) || first.means("gram.some.one");
    boolean plural =
        !single
            && (match.capture("group").isPresent()
                || match.capture("sides").isPresent()
                || both
                || counted
                || role.map(PartyChunker::isPlural).orElse(false)
                || name.isEmpty() && numberOfVerb && isSeveral(units, match, role));
    boolean anaphoric =
        both || Stream.of("dem", "pron", "sides").anyMatch(c -> match.capture(c).isPresent());
    return new Party(
        span,
        name,
        role.map(PartyChunker::roleOf).or(() -> bodyNoun(units, match)).orElse(""),
        ranks,
        name.isEmpty() ? kinds.of(units, match) : List.of(),
        owner.map(o -> List.of(o.id())).orElseGet(() -> of(units, match)),
        plural,
        units.get(match.from()).means("gram.demonstrative.mentioned"),
        anaphoric,
        back(units, match),
        pronoun(units, match),
        counted
            ? cases.ofCounted(casesOfNumber(units, match))
            : casesOf(units, match.from(), role, name, text),
        sides(units, match),
        name.isEmpty() && isOne(first) && match.to() - match.from() > 1 && !isOneOf(units, match));
  }

  /** "One <i>of</i> the sailors". */
  private static boolean isOneOf(List<Unit> units, PatternMatch match) {
    Unit second = units.get(match.from() + 1);
    return Grammar.isPreposition(second)
        || Grammar.isGenitive(second)
        || second.means("gram.demonstrative.mentioned");
  }

  /**
   * "<i>Anwohner</i> fordern, <i>die Veranstalter</i> sprachen": several by the verb beside it,
   * where neither the word nor its article tells how many.
   */
  private static boolean isSeveral(List<Unit> units, PatternMatch match, Optional<Unit> role) {
    boolean open =
        role.isPresent()
            && role.get().any(a -> a.wordClass().equals("noun"))
            && role.get().none(a -> a.has("number", "sg") || a.wordClass().equals("body"))
            && units.get(match.from()).none(a -> a.wordClass().equals("abbr"));
    boolean joined = // "the mayor and residents": both are the subject
        match.from() > 0
            && (Grammar.isAnd(units.get(match.from() - 1))
                || units.get(match.from() - 1).isOf("prep"));
    return open
        && !joined
        && (match.to() < units.size() && isVerbOfSeveral(units.get(match.to()))
            || (match.to() == units.size() || !isJoined(units, match.to()))
                && match.from() > 0
                && isVerbOfSeveral(units.get(match.from() - 1)));
  }

  private static boolean isJoined(List<Unit> units, int at) {
    return Grammar.isAnd(units.get(at)) || Grammar.isComma(units.get(at));
  }

  private static boolean isVerbOfSeveral(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(a -> a.has("finite", "yes"))
        && unit.analyses().stream()
            .filter(a -> a.has("finite", "yes"))
            .allMatch(a -> a.has("number", "plural"));
  }

  /** "<i>The two</i> ministers", "<i>die beiden</i> Minister". */
  private static boolean isTheTwo(List<Unit> units, PatternMatch match) {
    int second = match.from() + 1;
    return second < match.to()
        && units.get(match.from()).means("gram.demonstrative.mentioned")
        && (units.get(second).means("gram.both")
            || units.get(second).value(BigDecimal.class).filter(TWO::equals).isPresent());
  }

  private static boolean isOne(Unit unit) {
    return unit.value(BigDecimal.class).filter(BigDecimal.ONE::equals).isPresent();
  }

  private Set<String> casesOf(
      List<Unit> units, int first, Optional<Unit> role, Optional<Mention> name, String text) {
    Set<String> ofArticle = cases.ofArticle(units.get(first));
    if (role.isEmpty() && name.isEmpty() && units.get(first).means("gram.pronoun.third")) {
      return ofArticle.isEmpty() ? cases.ofPronoun(units.get(first)) : ofArticle;
    }
    if (ofArticle.isEmpty() && first > 0 && units.get(first - 1).labels().isEmpty()) {
      ofArticle = cases.ofArticle(units.get(first - 1));
    }
    boolean oneOf = // "one of the sailors": the number tells the case
        isOne(units.get(first))
            && first + 1 < units.size()
            && Grammar.isPreposition(units.get(first + 1));
    if (oneOf) {
      return casesOfNumber(units.get(first));
    }
    return ofArticle.isEmpty() ? cases.of(role, name, text) : ofArticle;
  }

  /** "Two sources", "dozens of workers": several, in the case that their number asks for. */
  private static boolean isCounted(List<Unit> units, PatternMatch match) {
    int at = number(units, match);
    Unit first = units.get(at);
    return match.to() - at > 1
        && (first.is("NUM") && !isOne(first)
            || first.means("num.vague")
            || first.means("gram.many"));
  }

  /** Where the number of a party stands, behind a word that bounds it: <i>about</i> 200 workers. */
  private static int number(List<Unit> units, PatternMatch match) {
    boolean bound =
        match.to() - match.from() > 2
            && units.get(match.from()).means("num.bound")
            && !units.get(match.from()).is("NUM");
    return bound ? match.from() + 1 : match.from();
  }

  /** "About" governs the number, so that its case is not that of the party: около двоих. */
  private static Set<String> casesOfNumber(List<Unit> units, PatternMatch match) {
    int number = number(units, match);
    return number > match.from() ? Set.of() : casesOfNumber(units.get(number));
  }

  /** The cases that a number says by itself, as <i>двоих</i> does; none that leave it open. */
  private static Set<String> casesOfNumber(Unit number) {
    List<Analysis> readings =
        number.analyses().stream().filter(a -> a.wordClass().equals("num")).toList();
    return readings.stream().allMatch(a -> a.features().containsKey("case"))
        ? readings.stream().map(a -> a.features().get("case")).collect(Collectors.toSet())
        : Set.of();
  }

  /** How many sides or countries there are: two where no number stands. */
  private static int sides(List<Unit> units, PatternMatch match) {
    return units.subList(match.from(), match.to()).stream()
        .flatMap(u -> u.value(BigDecimal.class).stream())
        .map(BigDecimal::intValue)
        .filter(n -> n > 1 && n <= MOST_SIDES)
        .findFirst()
        .orElse(2);
  }

  /**
   * Two of a role, in a form that is not also the dictionary's of one: Arabic محامي is a lawyer.
   */
  private static boolean isDual(Unit role) {
    return role.any(a -> a.has("number", "dual"))
        && role.none(
            a ->
                a.concept().startsWith("role.")
                    && a.has("number", "sg")
                    && !a.features().containsKey("owner"));
  }

  /** Whether a word is a plural in every meaning that is a role. */
  private static boolean isPlural(Unit role) {
    List<Analysis> roles =
        role.analyses().stream().filter(a -> a.concept().startsWith("role.")).toList();
    return (roles.isEmpty() ? role.analyses() : roles)
        .stream().allMatch(a -> a.has("number", "plural") || a.has("number", "pl"));
  }

  /** What a pronoun can stand for; a person where the word does not say. */
  private static String pronoun(List<Unit> units, PatternMatch match) {
    Optional<Unit> sides = one(units, match, "sides");
    if (sides.isPresent()) {
      return sides.get().means("gram.side") || sides.get().means("gram.both") ? "sides" : "states";
    }
    return match
        .capture("pron")
        .map(range -> units.get(range.from()))
        .map(
            u ->
                u.means("gram.pronoun.third.several")
                    ? "several"
                    : u.means("gram.pronoun.third.thing")
                        ? "thing"
                        : u.means("gram.pronoun.third.member") ? "member" : person(u))
        .orElse("");
  }

  /** A person, or a man or woman where the pronoun tells. */
  private static String person(Unit pronoun) {
    for (String gender : List.of(Sexes.MAN, Sexes.WOMAN)) {
      if (pronoun.any(a -> a.has("gender", gender))) {
        return gender;
      }
    }
    return "person";
  }

  private static String back(List<Unit> units, PatternMatch match) {
    if (match.capture("own").isPresent()) {
      return OWNER;
    }
    return match
        .capture("back")
        .map(range -> units.get(range.from()))
        .map(u -> u.means("gram.place-noun.country") ? COUNTRY : lemma(u))
        .orElse("");
  }

  private static String lemma(Unit unit) {
    return unit.analyses().isEmpty()
        ? unit.key()
        : Normalizer.key(unit.analyses().getFirst().lexeme().lemma());
  }

  /** What kind of body a word such as "the ministry" means that points back. */
  private static Optional<String> bodyNoun(List<Unit> units, PatternMatch match) {
    return match
        .capture("back")
        .flatMap(
            range ->
                units.get(range.from()).analyses().stream()
                    .map(Analysis::concept)
                    .filter(c -> c.startsWith(BODY))
                    .findFirst());
  }

  private static void ranks(List<Unit> units, IndexRange range, List<String> ranks) {
    for (Unit unit : units.subList(range.from(), range.to())) {
      unit.analyses().stream()
          .map(Analysis::concept)
          .filter(c -> c.startsWith("role.rank."))
          .findFirst()
          .ifPresent(ranks::add);
    }
  }

  private static String roleOf(Unit unit) {
    return unit.analyses().stream()
        .map(Analysis::concept)
        .filter(
            c -> c.startsWith("role.") && !c.startsWith("role.rank") && !c.startsWith("role.title"))
        .findFirst()
        .orElse(people(unit).isPresent() ? CITIZEN : ""); // "three Kenyans"
  }

  /** Every body that the role is said to be of: "officials of X and Y". */
  private static List<String> of(List<Unit> units, PatternMatch match) {
    List<String> ids = new ArrayList<>();
    for (String capture : List.of("of", "of2", "of3")) {
      match
          .capture(capture)
          .ifPresent(
              range ->
                  units.subList(range.from(), range.to()).stream()
                      .flatMap(
                          u -> u.value(Mention.class).map(Mention::id).or(() -> people(u)).stream())
                      .forEach(ids::add));
    }
    return ids;
  }

  /** The state that a word such as "Russian" belongs to. */
  static Optional<String> people(Unit unit) {
    return unit.analyses().stream()
        .map(Analysis::concept)
        .filter(c -> c.startsWith("people."))
        .map(c -> c.substring("people.".length()))
        .findFirst();
  }

  private static Optional<Unit> one(List<Unit> units, PatternMatch match, String capture) {
    return match.capture(capture).map(range -> units.get(range.to() - 1));
  }
}
