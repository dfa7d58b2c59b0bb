package org.khabar.find.name.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.find.name.LatinNames;
import org.khabar.find.name.Name;
import org.khabar.find.name.NameTable;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Finds names by their tags, beside those that lists and rules have found.
 *
 * <p>A listed name keeps what it is unless it is part of a longer one; a name that only a rule
 * found takes the type that it is tagged with.
 */
public final class TaggedNames {
  private static final int MOST_WORDS = 12;

  /** A given and a family name. */
  /** What states have and nobody else. */
  private static final Set<String> STATELY =
      Set.of("org.army", "org.parliament", "org.central-bank", "org.ministry", "org.embassy");

  private static final int FULL_NAME = 2;

  private static final Set<String> SEPARATORS =
      Set.of(
          ",", ";", ":", "|", "\u060C", "\u061B", "\u2013", "\u2014", "\u0640", "(", ")", "\uFF08",
          "\uFF09", "\uFF0C", "\uFF1A", "\uFF1B", "\u3001", "\u3002", "\u300A", "\u300B");

  private final NameTagger tagger;
  private final NameTable table;
  private final boolean titlesOutside;
  private final boolean wordsCapitalised;

  /**
   * A finder.
   *
   * @param titlesOutside whether the language takes no title for a part of a name
   * @param wordsCapitalised whether it writes every word of a name with a capital, save those of
   *     grammar
   */
  public TaggedNames(
      NameTagger tagger, NameTable table, boolean titlesOutside, boolean wordsCapitalised) {
    this.tagger = tagger;
    this.table = table;
    this.titlesOutside = titlesOutside;
    this.wordsCapitalised = wordsCapitalised;
  }

  /** The units, with every tagged name as one unit whose value is a {@link Name}. */
  public List<Unit> mark(List<Unit> units, String text) {
    int[] tags = tagger.tag(units);
    List<Unit> marked = new ArrayList<>(units.size());
    int at = 0;
    while (at < tags.length) {
      if (tags[at] == Tags.OUTSIDE) {
        marked.add(units.get(at++));
        continue;
      }
      int end = at + 1;
      while (end < tags.length && Tags.isInside(tags[end])) {
        end++;
      }
      int named = end;
      if (end > at + 1 && isGenitive(units, end - 1)) {
        named--;
      }
      mark(units, at, named, tags[at], text, marked);
      marked.addAll(units.subList(named, end));
      at = end;
    }
    return marked;
  }

  /** Whether what a name ends in ties it to the next word, and is no part of it as in "Macy's". */
  private static boolean isGenitive(List<Unit> units, int at) {
    if (!units.get(at).means("gram.possessive") || at + 1 == units.size()) {
      return false;
    }
    Unit next = units.get(at + 1);
    return next.isWord() && next.none(a -> a.concept().startsWith("gram."));
  }

  private void mark(List<Unit> units, int from, int to, int tag, String text, List<Unit> marked) {
    List<Unit> named = units.subList(from, to);
    if (to - from > MOST_WORDS || !mayBeName(named)) {
      marked.addAll(named);
      return;
    }
    if (to - from > 1 && named.stream().allMatch(TaggedNames::isListed)) {
      marked.addAll(named); // two names side by side: "Ankara Athens" behind a verb
      return;
    }
    if (isPersonBesideOther(named)) {
      marked.addAll(named);
      return;
    }
    EntityType type = Tags.type(tag).orElseThrow();
    int rest = to;
    to = CasedBreaks.withoutSmallEnd(units, from, to, type);
    while (titlesOutside
        && type == EntityType.PER
        && to - from > 1
        && PlainWords.isTitle(units.get(from))) {
      marked.add(units.get(from++));
    }
    while (to - from > 1 && NameBreaks.isInFront(units, from, type)) {
      marked.add(units.get(from++));
    }
    if (isPeople(units, from, to)) {
      marked.addAll(units.subList(from, to));
      return;
    }
    if (type == EntityType.PER && to - from > FULL_NAME && isSomethingOf(units.subList(from, to))) {
      marked.add(units.get(from++)); // "Brighton Mathew Ryan": where he plays, and who he is
    }
    int end = to;
    while (end - from > 1
        && NameBreaks.isCaseless(units.get(end - 1))
        && PlainWords.isGrammatical(units.get(end - 1))) {
      end--; // a pronoun right behind a name
    }
    int start = from;
    boolean broken = false;
    for (int i = from; i <= end; i++) {
      boolean apart =
          i < end
              && end - from > 1
              && (standsApart(units, i)
                  || CasedBreaks.isSmallInside(units, i, type)
                  || i == end - 1 && type != EntityType.PER && isFullPerson(units.get(i)));
      boolean inside = i > start && i < end;
      boolean person =
          i < end && PersonBehind.begins(units, start, i, end, type)
              || inside && CasedBreaks.isHolder(units, i, end);
      boolean breaks = inside && NameBreaks.before(units, start, i, type);
      boolean closed =
          inside
              && (table.isEnded(units.get(i - 1))
                  || CasedBreaks.isOtherScript(units.get(i - 1), units.get(i)));
      broken |= breaks;
      if (i == end || apart || person || breaks || closed) {
        if (broken && i > start && NameBreaks.isEveryday(units.subList(start, i))) {
          marked.addAll(units.subList(start, i));
        } else if (i > start) {
          name(units, start, i, type, text, marked);
        }
        if (apart) {
          marked.add(units.get(i));
        }
        start = apart ? i + 1 : i;
        type = person ? EntityType.PER : type;
      }
    }
    marked.addAll(units.subList(end, rest));
  }

  /** Whether a rule found somebody's full name: "of the Institute of Peace <i>Ada Moyo</i>". */
  private static boolean isFullPerson(Unit unit) {
    return unit.value(Name.class)
        .filter(n -> n.type() == EntityType.PER && n.words().size() > 1)
        .isPresent();
  }

  /**
   * Whether a word is no part of a longer name: somebody known by full name ("the WHO's Tedros
   * Ghebreyesus"), a sign with space around it ("Paris - Reuters"), or a word that no name has in
   * small letters ("Livingston stunned Rangers").
   */
  private boolean standsApart(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean person =
        unit.value(Name.class)
            .filter(n -> n.type() == EntityType.PER && !n.entities().isEmpty())
            .filter(n -> n.words().size() > 1)
            .isPresent();
    boolean spaced =
        at > 0
            && at + 1 < units.size()
            && units.get(at - 1).span().end() < unit.span().start()
            && unit.span().end() < units.get(at + 1).span().start()
            && !unit.surface().equals("&"); // "Johnson & Johnson" is one
    boolean small = wordsCapitalised && CasedBreaks.isSmallWord(unit);
    return person
        || small
        || unit.isPunctuation() && (spaced || SEPARATORS.contains(unit.surface()));
  }

  /** Names that rules have found side by side, one of them somebody's full name. */
  private static boolean isPersonBesideOther(List<Unit> named) {
    List<Name> names = named.stream().flatMap(u -> u.value(Name.class).stream()).toList();
    return names.size() > 1
        && names.size() == named.size()
        && names.stream().anyMatch(n -> n.type() == EntityType.PER && n.words().size() > 1)
        && names.stream().anyMatch(n -> n.type() != EntityType.PER);
  }

  /** "马其顿人": the people of a place are no name of their own. */
  private static boolean isPeople(List<Unit> units, int from, int to) {
    return to - from == 2
        && units.get(to - 1).surface().equals("\u4EBA")
        && isListed(units.get(from));
  }

  /** Two surnames of known people side by side, as behind a verb: "told Biden Putin". */
  private boolean areTwoPeople(List<Unit> named) {
    return named.size() == 2
        && named.stream().allMatch(u -> !table.bySurname(u.key()).isEmpty())
        && named.getFirst().none(a -> a.wordClass().equals("given-name"));
  }

  /** Whether a listed place or body stands before a person's name, and a space between. */
  private static boolean isSomethingOf(List<Unit> named) {
    Unit first = named.getFirst();
    return isListed(first)
        && first.value(Name.class).orElseThrow().type() != EntityType.PER
        && first.span().end() < named.get(1).span().start()
        && !LatinNames.isBody(named.stream().map(Unit::key).toList());
  }

  static boolean isListed(Unit unit) {
    return unit.value(Name.class).filter(n -> !n.entities().isEmpty()).isPresent();
  }

  private void name(
      List<Unit> units, int from, int to, EntityType tagged, String text, List<Unit> marked) {
    List<Unit> named = units.subList(from, to);
    Unit first = named.getFirst();
    if (to - from == 1 && first.value(Name.class).isPresent()) {
      Name name = first.value(Name.class).orElseThrow();
      boolean state = name.type() == EntityType.GPE && hasMinistry(units, to);
      marked.add(state ? first : retyped(first, name, tagged));
      return;
    }
    boolean opening = from == 0 || units.get(from - 1).surface().equals(":");
    boolean ordinary = PlainWords.isPlain(first, opening);
    if (!mayBeName(named) || named.size() == 1 && ordinary) {
      marked.addAll(named);
      return;
    }
    if (tagged == EntityType.PER && areTwoPeople(named)) {
      name(units, from, from + 1, tagged, text, marked);
      name(units, from + 1, to, tagged, text, marked);
      return;
    }
    Unit last = table.endings(named.getLast());
    Span span = new Span(first.span().start(), last.span().end());
    List<String> words = new ArrayList<>();
    named.subList(0, named.size() - 1).forEach(u -> words.addAll(List.of(u.key().split(" "))));
    words.addAll(List.of(last.key().split(" ")));
    EntityType likely = likely(named, tagged);
    List<Entity> known = table.named(words, likely);
    if (known.isEmpty() && CaselessDoubts.isDoubtful(units, from, to, likely)) {
      marked.addAll(named);
      return;
    }
    EntityType type = known.isEmpty() ? likely : known.getFirst().type();
    Name name = new Name(span, type, known, "", words, span.of(text), Name.TAGGED);
    marked.add(Units.over(units, from, to, span, text, type.name(), name));
  }

  /** The type that the words themselves tell, else the one that they are tagged with. */
  private EntityType likely(List<Unit> named, EntityType tagged) {
    if (isSurname(named, tagged) || isTransliterated(named)) {
      return EntityType.PER;
    }
    boolean given = named.getFirst().isOf("given-name");
    if (tagged == EntityType.PER
        && !given
        && LatinNames.isPlace(named.stream().map(Unit::key).toList())) {
      return EntityType.LOC;
    }
    boolean several = named.size() > 1;
    boolean body =
        several
            && (named.stream().anyMatch(u -> u.isCapitalised() && u.means("org"))
                || LatinNames.isBody(named.stream().map(Unit::key).toList()));
    return body && tagged == EntityType.PER ? EntityType.ORG : tagged;
  }

  /** Han characters with a dot between them: the given and the family name of a foreigner. */
  private static boolean isTransliterated(List<Unit> named) {
    return named.stream().anyMatch(u -> u.surface().indexOf('\u00B7') >= 0)
        && named.stream().noneMatch(u -> u.means("org"));
  }

  /** A single word in no list of places that is the surname of somebody known. */
  private boolean isSurname(List<Unit> named, EntityType tagged) {
    return named.size() == 1
        && tagged != EntityType.ORG
        && !table.bySurname(named.getFirst().key()).isEmpty();
  }

  private static boolean mayBeName(List<Unit> named) {
    boolean word = false;
    for (Unit unit : named) {
      boolean name = unit.value(Name.class).isPresent();
      if (!unit.labels().isEmpty() && !name && !unit.is("NUM")) {
        return false;
      }
      word |= unit.isWord();
      if (unit.surface().startsWith("@")) {
        return false; // an account that readers are sent to
      }
    }
    return word && !isLetter(named);
  }

  /** A single letter (a point of a list, an initial in a poem, a French j') is no name. */
  private static boolean isLetter(List<Unit> named) {
    Unit only = named.getFirst();
    int first = only.surface().codePointAt(0);
    boolean letter =
        only.key().chars().filter(Character::isLetterOrDigit).count() <= 1
            && !Character.isIdeographic(first);
    return named.size() == 1 && only.value().isEmpty() && letter;
  }

  /** Whether what only states have follows a name: "Velmaria's health ministry". */
  private static boolean hasMinistry(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at).means("gram.possessive")
        && STATELY.stream().anyMatch(units.get(at + 1)::means);
  }

  private static Unit retyped(Unit unit, Name name, EntityType type) {
    boolean person =
        name.type() == EntityType.PER && name.words().size() > 1 && type != EntityType.ORG;
    if (person || !name.entities().isEmpty() || name.type() == type || !name.id().isEmpty()) {
      return unit; // two words behind a title are no town: "President Umaru Tekle"
    }
    Name other =
        new Name(
            name.span(), type, List.of(), name.id(), name.words(), name.surface(), name.rule());
    return unit.relabelled(type.name(), other);
  }
}
