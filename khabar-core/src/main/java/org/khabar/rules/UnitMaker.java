package org.khabar.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.Clitic;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.Span;
import org.khabar.text.Analysis;
import org.khabar.text.Analyzer;
import org.khabar.text.Normalizer;
import org.khabar.text.SmallCache;
import org.khabar.text.Token;
import org.khabar.text.TokenKind;
import org.khabar.text.Tokenizer;

/** Makes the units of a sentence: readings of each word, written-on words cut off, set phrases. */
public final class UnitMaker {
  private static final String VERB = "verb";
  private static final String NOUN = "noun";

  private final Analyzer analyzer;
  private final boolean firstVerbCounts;
  private final boolean lastNounCounts;
  private final boolean firstNounCounts;
  private final PhraseTrie<Lexeme> phrases = new PhraseTrie<>();
  private final Auxiliaries auxiliaries;
  private final LightVerbs lightVerbs;
  private final SeparableVerbs separableVerbs;
  private final LateNegation lateNegation;
  private final RelativePronouns relativePronouns;
  private final VerbBracket verbBracket;
  private final WordCase wordCase;
  private final GluedWords gluedWords;

  private final WordForms forms = new WordForms();

  /** Words as they are before anything is known of what stands around them. */
  private final SmallCache<String, Unit> words = new SmallCache<>(WordForms.MOST);

  private final FormMemo<List<String>> keys = new FormMemo<>();
  private final FormMemo<PhraseTrie.Beginning<Lexeme>> beginnings = new FormMemo<>();

  /** Of lemmas that are not their own key. */
  private final Map<String, String> keysOfLemmas = new HashMap<>();

  /** For a language by its lexicon; {@code tokenizer} cuts the phrases in it. */
  public UnitMaker(LanguageTable language, Analyzer analyzer, Tokenizer tokenizer) {
    this.analyzer = analyzer;
    auxiliaries = new Auxiliaries(language.profile());
    lastNounCounts = setting(language, "nounHeads").equals("last");
    firstNounCounts = setting(language, "nounHeads").equals("first");
    firstVerbCounts = !language.profile().verbLast();
    lightVerbs = new LightVerbs(language.lexemes(), language.profile().wordOrder());
    separableVerbs = new SeparableVerbs(language.profile());
    lateNegation = new LateNegation(language.profile());
    relativePronouns = new RelativePronouns(language.profile());
    verbBracket = new VerbBracket(language.profile());
    wordCase = new WordCase(language.profile());
    gluedWords = new GluedWords(language.profile(), analyzer);
    for (Lexeme lexeme : language.lexemes()) {
      String key = Normalizer.key(lexeme.lemma());
      if (!key.equals(lexeme.lemma())) {
        keysOfLemmas.put(lexeme.lemma(), key);
      }
      addPhrase(lexeme.lemma(), lexeme, tokenizer);
      lexeme.stems().forEach((stem, forms) -> forms.forEach(f -> addPhrase(f, lexeme, tokenizer)));
    }
  }

  private static String setting(LanguageTable language, String key) {
    return language.profile().settings().getOrDefault(key, "");
  }

  private void addPhrase(String phrase, Lexeme lexeme, Tokenizer tokenizer) {
    if (!phrase.isEmpty()) {
      List<String> words =
          tokenizer.tokenize(phrase, new Span(0, phrase.length())).stream()
              .map(Token::key)
              .toList();
      if (words.size() > 1) {
        phrases.add(words, lexeme);
      }
    }
  }

  /** One unit a word, with its readings. */
  public List<Unit> words(List<Token> sentence) {
    List<Unit> units = new ArrayList<>(sentence.size());
    for (Token token : gluedWords.parted(sentence)) {
      units.add(word(token));
    }
    return formed(wordCase.apply(units));
  }

  private Unit word(Token token) {
    Unit known = words.get(token.surface());
    boolean same =
        known != null
            && known.kind() == token.kind()
            && known.key().equals(token.key())
            && forms.isOfToday(known);
    if (known == null || !same) {
      boolean word = token.kind() == TokenKind.WORD;
      Unit made = Unit.of(token, word ? analyzer.analyze(token.key()) : List.of());
      known = words.put(token.surface(), forms.formed(made));
    }
    return known.at(token.span());
  }

  /** The units, words written on to the front of others cut off as units of their own. */
  private static List<Unit> cut(List<Unit> words) {
    List<Unit> units = new ArrayList<>(words.size() + 8);
    for (Unit unit : words) {
      if (unit.isWord() && unit.labels().isEmpty()) {
        addWord(unit, units);
      } else {
        units.add(unit);
      }
    }
    return units;
  }

  private static void addWord(Unit unit, List<Unit> units) {
    if (unit.analyses().areWhole()) {
      units.add(unit);
      return;
    }
    if (unit.any(a -> a.start() == 0)) {
      units.add(unit.withAnalyses(unit.analyses().stream().filter(a -> a.start() == 0).toList()));
      return;
    }
    int start = unit.analyses().stream().mapToInt(Analysis::start).min().orElse(0);
    List<Analysis> kept = unit.analyses().stream().filter(a -> a.start() == start).toList();
    units.addAll(CliticUnits.of(unit, kept.getFirst().before(), start));
    units.add(CliticUnits.rest(unit, start, hostKey(unit.key(), kept.getFirst()), kept));
  }

  /** The word behind its clitics as it would be written alone: Arabic lil-bayt gives al-bayt. */
  private static String hostKey(String key, Analysis analysis) {
    int letters = 0;
    for (Clitic clitic : analysis.before()) {
      letters += Normalizer.key(clitic.form()).length();
    }
    String host = Normalizer.key(analysis.before().getLast().hostForm());
    return letters <= key.length() && !analysis.before().isEmpty()
        ? host + key.substring(letters)
        : key.substring(analysis.start());
  }

  /**
   * The units, clitics cut off, with set phrases of the lexicon as one unit each, the longest taken
   * first, and verbs with what their auxiliaries say.
   */
  public List<Unit> phrases(List<Unit> words, String text) {
    List<Unit> units = auxiliaries.withFutures(relativePronouns.apply(cut(words)), text);
    List<Unit> merged = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      PhraseTrie.Hit<Lexeme> best = longest(units, at);
      if (best == null) {
        merged.add(alsoPhrase(units.get(at++)));
      } else {
        merged.add(phrase(units, best, text));
        at = best.to();
      }
    }
    List<Unit> verbs = lightVerbs.apply(separableVerbs.apply(merged));
    return formed(lateNegation.apply(verbBracket.apply(auxiliaries.apply(verbs))));
  }

  /** The units, those that are but words known by their form to what remembers words. */
  private List<Unit> formed(List<Unit> units) {
    List<Unit> formed = new ArrayList<>(units.size());
    for (Unit unit : units) {
      formed.add(forms.formed(unit));
    }
    return formed;
  }

  /** A name of several words with what the lexicon says of these: 迪拜 is a time zone too. */
  private Unit alsoPhrase(Unit unit) {
    if (unit.labels().isEmpty() || unit.key().indexOf(' ') < 0) {
      return unit;
    }
    List<Analysis> analyses = new ArrayList<>(unit.analyses());
    for (Lexeme lexeme : phrases.get(List.of(unit.key().split(" ")))) {
      analyses.add(new Analysis(lexeme, Map.of(), 0, unit.key().length(), List.of()));
    }
    return unit.withAnalyses(analyses);
  }

  private PhraseTrie.@Nullable Hit<Lexeme> longest(List<Unit> units, int at) {
    PhraseTrie.Hit<Lexeme> best = null;
    PhraseTrie.Beginning<Lexeme> beginning = beginning(units.get(at));
    if (beginning.isEmpty()) {
      return null;
    }
    for (PhraseTrie.Hit<Lexeme> hit : phrases.at(units, at, beginning, this::keys)) {
      best = isReported(units, hit) || isBehindArticle(units, hit) ? best : hit;
    }
    return best;
  }

  /** "A <i>rally in</i> Rome": behind an article a noun opens no set phrase of verbs. */
  private boolean isBehindArticle(List<Unit> units, PhraseTrie.Hit<Lexeme> hit) {
    return firstVerbCounts
        && hit.from() > 0
        && units.get(hit.from()).isOf(NOUN)
        && units.get(hit.from() - 1).labels().isEmpty()
        && units.get(hit.from() - 1).isOf("det")
        && units.get(hit.from() - 1).none(a -> a.isA("gram.demonstrative.far"))
        && hit.values().stream().allMatch(l -> l.wordClass().equals(VERB));
  }

  /** "The <i>media reported</i> it": a set phrase of nouns holds no verb that tells what was. */
  private static boolean isReported(List<Unit> units, PhraseTrie.Hit<Lexeme> hit) {
    Unit last = units.get(hit.to() - 1);
    return hit.values().stream()
            .allMatch(
                l ->
                    l.wordClass().equals(NOUN) // and no noun of its own, as in Яблочный Спас
                        && !Normalizer.key(l.lemma()).endsWith(last.key()))
        && last.any(a -> a.has("tense", "past"))
        && last.all(a -> a.wordClass().equals(VERB));
  }

  private PhraseTrie.Beginning<Lexeme> beginning(Unit unit) {
    if (!unit.labels().isEmpty()) {
      return phrases.beginning(keys(unit, 0));
    }
    PhraseTrie.Beginning<Lexeme> known = beginnings.get(unit);
    return known != null ? known : beginnings.put(unit, phrases.beginning(keys(unit, 0)));
  }

  /** A phrase begins with no name, but may hold one: День России. */
  private List<String> keys(Unit unit, int position) {
    if (!unit.labels().isEmpty()) {
      return position == 0 ? List.of() : List.of(unit.key());
    }
    List<String> known = keys.get(unit);
    return known != null ? known : keys.put(unit, keys(unit));
  }

  /** A word as written and in the dictionary. */
  private List<String> keys(Unit unit) {
    if (unit.analyses().isEmpty()) {
      return List.of(unit.key());
    }
    List<String> found = new ArrayList<>(4);
    found.add(unit.key());
    for (Analysis analysis : unit.analyses()) {
      String lemma = analysis.lexeme().lemma();
      lemma = keysOfLemmas.isEmpty() ? lemma : keysOfLemmas.getOrDefault(lemma, lemma);
      if (!found.contains(lemma)) {
        found.add(lemma);
      }
    }
    return List.copyOf(found);
  }

  /**
   * The readings of a phrase: its lexemes, with what the inflected word in it says. Of several verb
   * forms the first counts ("went on strike"), where verbs stand last the last; its noun says
   * nothing of its form; of several nouns the last where setting {@code nounHeads} is {@code last}
   * ("opposition leaders").
   */
  private Unit phrase(List<Unit> units, PhraseTrie.Hit<Lexeme> hit, String text) {
    Map<String, String> features = new HashMap<>();
    boolean ofVerb =
        hit.values().stream().allMatch(l -> l.wordClass().equals(VERB))
            && units.subList(hit.from(), hit.to()).stream().anyMatch(UnitMaker::isVerb);
    for (Unit unit : units.subList(hit.from(), hit.to())) {
      boolean carries = unit.any(a -> !a.features().isEmpty());
      boolean head = head(units, hit, unit);
      if (carries && head && (!ofVerb || isVerb(unit))) {
        Analysis inflected = verbFirst(unit);
        inflected.features().forEach(features::putIfAbsent);
        boolean weaker =
            features.containsKey("tense")
                && (firstVerbCounts || "infinitive".equals(inflected.features().get("tense")));
        if (inflected.wordClass().equals("verb") && !weaker) {
          features.putAll(inflected.features());
        }
      }
    }
    if (lastNounCounts && hit.values().stream().allMatch(l -> l.wordClass().equals("noun"))) {
      nounOf(units.get(hit.to() - 1)).ifPresent(noun -> features.putAll(noun.features()));
    }
    Unit first = units.get(hit.from());
    Span span = first.span().union(units.get(hit.to() - 1).span());
    List<Analysis> analyses = new ArrayList<>();
    for (Lexeme lexeme : hit.values()) {
      analyses.add(new Analysis(lexeme, features, 0, span.length(), List.of()));
    }
    if (ofVerb && firstVerbCounts && mayBeParticiple(units.get(hit.from()))) {
      Map<String, String> participle = new HashMap<>(features);
      participle.put("tense", "participle");
      for (Lexeme lexeme : hit.values()) {
        analyses.add(new Analysis(lexeme, participle, 0, span.length(), List.of()));
      }
    }
    StringBuilder key = new StringBuilder();
    for (Unit unit : units.subList(hit.from(), hit.to())) {
      key.append(key.isEmpty() ? "" : " ").append(unit.key());
    }
    return new Unit(
        span, span.of(text), key.toString(), first.kind(), analyses, Set.of(), Optional.empty());
  }

  /** Whether a word tells the form of a phrase: of "Спикер парламента" only its first noun does. */
  private boolean head(List<Unit> units, PhraseTrie.Hit<Lexeme> hit, Unit unit) {
    boolean nouns = hit.values().stream().allMatch(l -> l.wordClass().equals(NOUN));
    if (!nouns || !firstNounCounts || units.get(hit.from() + 1).isPunctuation()) {
      return true; // премьер-министра: what a hyphen joins is inflected at its end
    }
    return units.subList(hit.from(), hit.to()).stream()
        .filter(u -> u.isOf(NOUN))
        .findFirst()
        .map(first -> first == unit)
        .orElse(true);
  }

  /** "Called on": a past tense that may be the participle of the same verb, as auxiliaries tell. */
  private static boolean mayBeParticiple(Unit verb) {
    return verb.any(
        past ->
            past.has("tense", "past")
                && verb.any(a -> a.has("tense", "participle") && a.lexeme().equals(past.lexeme())));
  }

  private static boolean isVerb(Unit unit) {
    return unit.any(a -> a.wordClass().equals(VERB) || a.wordClass().equals("aux"));
  }

  /** The noun that a word is, with what its form says. */
  private static Optional<Analysis> nounOf(Unit unit) {
    return unit.analyses().stream()
        .filter(a -> a.wordClass().equals("noun") && !a.features().isEmpty())
        .findFirst();
  }

  private static Analysis verbFirst(Unit unit) {
    return unit.analyses().stream()
        .filter(a -> !a.features().isEmpty())
        .min(Comparator.comparing(a -> a.wordClass().equals("verb") ? 0 : 1))
        .orElseThrow();
  }
}
