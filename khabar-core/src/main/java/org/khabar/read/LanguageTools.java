package org.khabar.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.find.name.BareBodies;
import org.khabar.find.name.CapitalRuns;
import org.khabar.find.name.ClassNouns;
import org.khabar.find.name.DictionaryForms;
import org.khabar.find.name.Gazetteer;
import org.khabar.find.name.KnownNameFinder;
import org.khabar.find.name.LatinNames;
import org.khabar.find.name.LooseClitics;
import org.khabar.find.name.NameForms;
import org.khabar.find.name.NameTable;
import org.khabar.find.name.OfficesOfBodies;
import org.khabar.find.name.PersonEdges;
import org.khabar.find.name.PlaceAdjectives;
import org.khabar.find.name.RuleNameFinder;
import org.khabar.find.name.SurnamePairs;
import org.khabar.find.name.WiderNames;
import org.khabar.find.name.tag.NameTagger;
import org.khabar.find.name.tag.TagFeatures;
import org.khabar.find.name.tag.TagModel;
import org.khabar.find.name.tag.TaggedNames;
import org.khabar.find.quantity.NumberFinder;
import org.khabar.find.quantity.QuantityFinder;
import org.khabar.find.time.TimeFinder;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.OutletRow;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.CalendarSystem;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.rules.Firings;
import org.khabar.rules.InvertedConditions;
import org.khabar.rules.NounPlaces;
import org.khabar.rules.Openers;
import org.khabar.rules.ParticipleCompounds;
import org.khabar.rules.Unit;
import org.khabar.rules.UnitMaker;
import org.khabar.text.Analysis;
import org.khabar.text.Analyzer;
import org.khabar.text.Normalizer;
import org.khabar.text.SentenceSplitter;
import org.khabar.text.Tokenizer;

/** What the reading of one language needs, made once from its table. */
final class LanguageTools {
  /** Titles up to this length are written with a full stop: Dk., Prof. */
  private static final int LONGEST_TITLE = 4;

  /** What figures with a full stop count, besides months: im 21. Jahrhundert. */
  private static final Set<String> ORDERED =
      Set.of(
          "time.unit.century",
          "time.unit.quarter",
          "time.half-year",
          "time.calendar-week",
          "time.unit.minute");

  private static final List<Analysis> NONE = List.of();

  /** What every state has, by a common noun: no name as long as its state is not with it. */
  private static final String PARLIAMENT = "org.parliament";

  private static final String NUMBERED = "time.numbered";
  private static final String ARTICLE = "gram.demonstrative.mentioned";

  private static final List<String> LATIN_NAMES = List.of("mul", "en");

  private final String code;
  private final World world;
  private final LanguageProfile profile;
  private final Tokenizer tokenizer;
  private final Analyzer analyzer;
  private final SentenceSplitter splitter;
  private final UnitMaker units;
  private final NameTable names;
  private final BareBodies bareBodies;
  private final KnownNameFinder knownNames;
  private final LooseClitics looseClitics;
  private final OfficesOfBodies officesOfBodies;
  private final LatinNames latinNames;
  private final ClassNouns classNouns;
  private final RuleNameFinder ruleNames;
  private final Optional<TaggedNames> taggedNames;
  private final WiderNames widerNames;
  private final CapitalRuns capitalRuns;
  private final SurnamePairs surnamePairs;
  private final PersonEdges personEdges;
  private final NameForms nameForms;
  private final DictionaryForms dictionaryForms;
  private final NumberFinder numbers;
  private final TimeFinder times;
  private final QuantityFinder quantities;
  private final ParticipleCompounds participleCompounds;
  private final NounPlaces nounPlaces;
  private final InvertedConditions invertedConditions;
  private final PartyChunker parties;
  private final VerbPlaces verbPlaces;
  private final Reporters reporters;
  private final InsertedParticiples insertedParticiples;
  private final ObjectlessPassives objectlessPassives;
  private final AnnouncedFutures announcedFutures;
  private final SharedSubjects shared;
  private final FrameMatcher statementFrames;
  private final FrameMatcher eventFrames;
  private final boolean articles;

  LanguageTools(LanguageTable table, String code, WorldTable worldTable, World world) {
    this(table, code, worldTable, world, Gazetteer.NONE, Firings.NONE);
  }

  LanguageTools(
      LanguageTable table,
      String code,
      WorldTable worldTable,
      World world,
      Gazetteer gazetteer,
      Firings firings) {
    this.code = code;
    this.world = world;
    profile = table.profile();
    tokenizer = new Tokenizer(profile);
    analyzer = new Analyzer(table);
    Set<String> abbreviations = new HashSet<>();
    Set<String> months = new HashSet<>();
    Set<String> numbered = new HashSet<>();
    Set<String> determiners = new HashSet<>();
    for (Lexeme lexeme : table.lexemes()) {
      boolean title =
          lexeme.concept().startsWith("role.title") && lexeme.lemma().length() <= LONGEST_TITLE;
      if (lexeme.wordClass().equals("abbr") || title) {
        abbreviations.add(Normalizer.key(lexeme.lemma()));
      }
      if (lexeme.wordClass().equals("abbr") && lexeme.concept().equals(NUMBERED)) {
        numbered.add(Normalizer.key(lexeme.lemma()));
      }
      if (lexeme.wordClass().equals("det")) {
        determiners.add(Normalizer.key(lexeme.lemma()));
      }
      if (lexeme.concept().startsWith("time.month.") || ORDERED.contains(lexeme.concept())) {
        months.add(Normalizer.key(lexeme.lemma()));
      }
    }
    articles = table.lexemes().stream().anyMatch(l -> l.concept().equals(ARTICLE));
    Set<String> openers = profile.words("sentenceOpeners");
    numbered.retainAll(determiners);
    splitter =
        new SentenceSplitter(
            abbreviations::contains, months::contains, openers::contains, numbered::contains);
    units = new UnitMaker(table, analyzer, tokenizer);
    names = new NameTable(withOutlets(worldTable), codes(), tokenizer, profile.settings());
    bareBodies =
        BareBodies.of(
            worldTable.entities(),
            codes(),
            tokenizer,
            analyzer,
            names.endings(),
            this::kindsOfBodies);
    boolean classNounsInside = profile.words("classNouns").contains("inside");
    knownNames = new KnownNameFinder(names, analyzer, classNounsInside, gazetteer, codes());
    classNouns = new ClassNouns(classNounsInside);
    looseClitics = new LooseClitics(analyzer, profile.settings());
    officesOfBodies = new OfficesOfBodies(analyzer);
    latinNames = new LatinNames(profile.script(), profile.words("latinNames").contains("alone"));
    ruleNames = new RuleNameFinder(table.patterns(), world.glosses(), names, firings);
    taggedNames = tagger(table, names, !classNounsInside);
    widerNames = new WiderNames(profile);
    capitalRuns = new CapitalRuns(profile);
    surnamePairs = new SurnamePairs(names);
    personEdges = new PersonEdges(names, profile.settings());
    nameForms = NameForms.of(table, names.endings());
    dictionaryForms = DictionaryForms.of(profile.settings(), analyzer::analyze);
    numbers = new NumberFinder(profile, table.lexemes());
    times = new TimeFinder(table.patterns(), profile, firings);
    quantities = new QuantityFinder(table.patterns(), firings);
    participleCompounds = new ParticipleCompounds(profile);
    nounPlaces = new NounPlaces(profile);
    parties =
        new PartyChunker(
            table.patterns(),
            profile,
            worldTable.entities(),
            dictionaryForms,
            new RoleKinds(world, hasOwnGlosses()),
            firings);
    invertedConditions = new InvertedConditions(profile);
    verbPlaces = new VerbPlaces(profile);
    reporters = new Reporters(profile);
    insertedParticiples = new InsertedParticiples(profile);
    objectlessPassives = new ObjectlessPassives(profile);
    announcedFutures = new AnnouncedFutures(profile);
    shared = new SharedSubjects(profile);
    statementFrames = new FrameMatcher(table.frames(), "statement", profile, shared, firings);
    eventFrames = new FrameMatcher(table.frames(), "event", profile, shared, firings);
  }

  /** The kinds of bodies that words are one phrase for, save those of which there are kinds too. */
  private Set<String> kindsOfBodies(String words) {
    List<Unit> phrase =
        units.phrases(units.words(tokenizer.tokenize(words, new Span(0, words.length()))), words);
    Set<String> kinds = new HashSet<>();
    for (Analysis analysis : phrase.size() == 1 ? phrase.getFirst().analyses() : NONE) {
      String concept = analysis.concept();
      boolean kind = concept.startsWith("org.") && !concept.equals(PARLIAMENT);
      if (kind && world.glosses().keySet().stream().noneMatch(c -> c.startsWith(concept + "."))) {
        kinds.add(concept);
      }
    }
    return kinds;
  }

  private static Optional<TaggedNames> tagger(
      LanguageTable table, NameTable names, boolean titlesOutside) {
    if (table.tagger().length == 0) {
      return Optional.empty();
    }
    TagModel model = TagModel.of(table.tagger());
    boolean wordsCapitalised =
        table.profile().settings().getOrDefault("nameWords", "").equals("capitalised");
    return Optional.of(
        new TaggedNames(
            new NameTagger(model, new TagFeatures(names)), names, titlesOutside, wordsCapitalised));
  }

  /** Entities, and the outlets that are no entity of their own: papers speak of one another. */
  private static List<Entity> withOutlets(WorldTable world) {
    Set<String> known = new HashSet<>();
    List<Entity> all = new ArrayList<>(world.entities());
    all.forEach(e -> known.add(e.id()));
    for (OutletRow outlet : world.outlets()) {
      if (known.add(outlet.id())) {
        all.add(
            new Entity(
                outlet.id(),
                EntityType.ORG,
                outlet.kind(),
                "",
                outlet.state(),
                "",
                outlet.names().isEmpty() ? Map.of("mul", List.of(outlet.name())) : outlet.names()));
      }
    }
    return all;
  }

  /** Codes whose names a text of the language uses: its own, its macro-language's, Latin ones. */
  private List<String> codes() {
    List<String> codes = new ArrayList<>();
    codes.add(code);
    int dash = code.indexOf('-');
    if (dash > 0) {
      codes.add(code.substring(0, dash));
    }
    if (!profile.code().equals(code)) {
      codes.add(profile.code());
    }
    codes.addAll(LATIN_NAMES);
    return codes;
  }

  World world() {
    return world;
  }

  /** Whether words of a text can stand in descriptions as they are. */
  boolean hasOwnGlosses() {
    return profile.code().equals(World.GLOSSES);
  }

  /** Whether a word of its own says that somebody is known: "the presidents". */
  boolean hasArticles() {
    return articles;
  }

  /** How lunar Hijri dates are reckoned where the language is written. */
  CalendarSystem islamicCalendar() {
    return profile.settings().getOrDefault("islamicCalendar", "umalqura").equals("civil")
        ? CalendarSystem.ISLAMIC_CIVIL
        : CalendarSystem.ISLAMIC;
  }

  boolean dropsSubjects() {
    return profile.has("dropsSubjects");
  }

  boolean verbFirst() {
    return profile.verbFirst();
  }

  boolean verbLast() {
    return profile.verbLast();
  }

  boolean verbsBetween() {
    return profile.verbsBetween();
  }

  /** Whether an adjective, or a participle as one, stands before its noun, in SVO. */
  boolean adjectivesBefore() {
    return verbsBetween() && profile.has("adjectivesBefore");
  }

  /** What verbs say whose subject is a person. */
  Set<String> personSubjects() {
    return profile.words("personSubject");
  }

  /** What verbs say whose subject is no person. */
  Set<String> bodySubjects() {
    return profile.words("bodySubject");
  }

  /** Whether names of bodies, papers and firms stand in quotation marks as a rule. */
  boolean quotesNames() {
    return profile.has("quotedNames");
  }

  /** What tells that somebody goes on speaking without a cue: the mood of reports, quotations. */
  Set<String> uncuedSpeech() {
    return profile.words("uncuedSpeech");
  }

  /** Whether the people that an article names are men or women, as far as their names say. */
  Sexes sexes(List<Mention> names, String text) {
    return new Sexes(profile, names, text);
  }

  /** Whether a comma before "that" makes it a relative pronoun: anunció la tregua, que … */
  boolean commaRelatives() {
    return profile.has("commaRelatives");
  }

  /** Whether a comma before "and" and a verb closes the clause that "that" opened. */
  boolean commaCloses() {
    return profile.has("commaClosesThat");
  }

  /** Whether what is said may stand between who says it and the verb. */
  boolean objectsBefore() {
    return profile.has("objectsBefore");
  }

  /** Whether the verb of a report comes first behind what was said: …, sagte X. */
  boolean reportsInverted() {
    return profile.has("reportsInverted");
  }

  /** Whether an auxiliary stands second and its verb ends the clause. */
  boolean verbBracket() {
    return profile.has("verbBracket");
  }

  /** Whether a clause that begins with its verb is a condition. */
  boolean verbFirstConditions() {
    return profile.has("verbFirstConditions");
  }

  /** Whether what makes a clause a condition ends it, as in Turkish. */
  boolean markerLast() {
    return profile.has("markerLast");
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  Analyzer analyzer() {
    return analyzer;
  }

  SentenceSplitter splitter() {
    return splitter;
  }

  UnitMaker units() {
    return units;
  }

  NameTable names() {
    return names;
  }

  BareBodies bareBodies() {
    return bareBodies;
  }

  KnownNameFinder knownNames() {
    return knownNames;
  }

  NameForms nameForms() {
    return nameForms;
  }

  DictionaryForms dictionaryForms() {
    return dictionaryForms;
  }

  /** Adjectives of the places of one article. */
  PlaceAdjectives placeAdjectives() {
    return new PlaceAdjectives(
        names.endings(), profile.words("placeAdjectives"), profile.has("placeAdjectivesCapital"));
  }

  LooseClitics looseClitics() {
    return looseClitics;
  }

  OfficesOfBodies officesOfBodies() {
    return officesOfBodies;
  }

  ClassNouns classNouns() {
    return classNouns;
  }

  PersonEdges personEdges() {
    return personEdges;
  }

  SurnamePairs surnamePairs() {
    return surnamePairs;
  }

  CapitalRuns capitalRuns() {
    return capitalRuns;
  }

  WiderNames widerNames() {
    return widerNames;
  }

  LatinNames latinNames() {
    return latinNames;
  }

  RuleNameFinder ruleNames() {
    return ruleNames;
  }

  Optional<TaggedNames> taggedNames() {
    return taggedNames;
  }

  String code() {
    return code;
  }

  NumberFinder numbers() {
    return numbers;
  }

  TimeFinder times() {
    return times;
  }

  QuantityFinder quantities() {
    return quantities;
  }

  /** The units of a sentence with its names, each party as one unit. */
  List<Unit> withParties(List<Unit> named, String text) {
    List<Unit> compounds = participleCompounds.settle(named);
    List<Unit> marked = invertedConditions.settle(verbPlaces.marked(compounds));
    List<Unit> parted = parties.mark(nounPlaces.settle(Openers.settle(marked)), text);
    List<Unit> offices = ClosingNames.join(parted, text);
    List<Unit> reported = reporters.mark(verbPlaces.settle(offices), text);
    List<Unit> futures = announcedFutures.settle(reported);
    return objectlessPassives.settle(insertedParticiples.settle(futures));
  }

  SharedSubjects shared() {
    return shared;
  }

  FrameMatcher statementFrames() {
    return statementFrames;
  }

  FrameMatcher eventFrames() {
    return eventFrames;
  }
}
