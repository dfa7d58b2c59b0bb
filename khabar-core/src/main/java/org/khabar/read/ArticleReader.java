package org.khabar.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.khabar.find.name.NameForms;
import org.khabar.model.Article;
import org.khabar.model.Condition;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.rules.Unit;
import org.khabar.text.Token;

/**
 * Reads articles of one language. The order of its steps is the order of {@link #read}.
 *
 * <p>Thread-safe.
 */
public final class ArticleReader {
  /**
   * Units of a sentence; what is longer is a list, a table, or what the splitter cut off a text
   * without ends.
   */
  private static final int LONGEST_SENTENCE = 250;

  /** The same for one without any mark in it. */
  private static final int LONGEST_UNMARKED = 120;

  private final LanguageTools tools;

  ArticleReader(LanguageTools tools) {
    this.tools = tools;
  }

  /** How the language forms names. */
  public NameForms nameForms() {
    return tools.nameForms();
  }

  /** Everything that an article says by itself. */
  public Reading read(Article article) {
    String text = article.text();
    TimedText timed = timed(article);
    List<Sentence> sentences = timed.sentences();
    Optional<LocalDate> today = timed.referenceDate();
    sentences = new NamedText(tools, text, today).read(sentences).sentences();
    List<Mention> names = Mentions.of(sentences);
    Set<String> towns = Mentions.towns(sentences);
    sentences = each(sentences, units -> tools.withParties(units, text));

    Passage passage =
        new Passage(text, QuotedNames.without(quotes(article), names, text, tools.quotesNames()));
    Discourse discourse = new Discourse(text, tools, today, names, towns, tools.sexes(names, text));
    StatementReader statements = new StatementReader(tools, passage, discourse);
    EventReader events =
        new EventReader(
            tools.eventFrames(),
            discourse,
            tools.world(),
            today,
            new EventNumbers(timed.quantities(), tools.world()::isRole),
            tools.verbFirst());
    ConditionReader ifs = new ConditionReader(tools);
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!isProse(sentence.units())) {
        continue;
      }
      Clause clause = Clause.of(sentence.units(), passage, tools.verbLast());
      discourse.enter(sentence, clause);
      statements.read(sentence, clause, i);
      List<Condition> here = ifs.read(sentence, clause, statements.recent());
      conditions.addAll(here);
      events.read(sentence, clause, statements.recent(), here);
    }
    List<Statement> said = statements.found().stream().map(Said::statement).toList();
    List<Mention> acting = new Metonymy(tools.world()).mark(names, sentences);
    return new Reading(
        article.withReferenceDate(today).withNotes(timed.notes()),
        sentences.stream().map(Sentence::span).toList(),
        timed.times(),
        timed.quantities(),
        acting,
        said,
        conditions,
        events.events(),
        Concepts.count(sentences),
        Concepts.byWord(sentences),
        Concepts.topics(sentences),
        discourse.unnamed().all(),
        discourse.serving());
  }

  /** Whether units can be a sentence that somebody wrote: no table, no text without marks. */
  private static boolean isProse(List<Unit> units) {
    return units.size() <= LONGEST_UNMARKED
        || units.size() <= LONGEST_SENTENCE
            && units.subList(0, units.size() - 1).stream().anyMatch(Unit::isPunctuation);
  }

  /** The units of every sentence at the step at which names are tagged. */
  List<List<Unit>> beforeTagging(Article article) {
    String text = article.text();
    return NamedText.loosened(tools, timed(article).sentences()).stream()
        .map(s -> tools.ruleNames().mark(s.units(), text))
        .toList();
  }

  /** Words, names of lists, numbers, times. */
  TimedText timed(Article article) {
    String text = article.text();
    return new TimedText(tools, article)
        .read(each(sentences(article), units -> words(units, text)));
  }

  /** Words with their readings, names that are known, set phrases, numbers. */
  private List<Unit> words(List<Unit> units, String text) {
    return tools
        .numbers()
        .find(tools.units().phrases(tools.knownNames().mark(units, text), text), text);
  }

  /** The units of a sentence after every step, for showing how it was read. */
  public String explain(Article article) {
    return new Explanation(tools).of(article, this);
  }

  List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    article.title().ifPresent(title -> paragraph(article.text(), title, -1, sentences));
    for (int i = 0; i < article.body().size(); i++) {
      paragraph(article.text(), article.body().get(i), i, sentences);
    }
    return sentences;
  }

  private void paragraph(String text, Span span, int number, List<Sentence> sentences) {
    List<Token> tokens = tools.tokenizer().tokenize(text, span);
    for (List<Token> tokensOfOne : tools.splitter().split(tokens)) {
      Span whole = tokensOfOne.getFirst().span().union(tokensOfOne.getLast().span());
      sentences.add(new Sentence(whole, number, tools.units().words(tokensOfOne)));
    }
  }

  private static List<Span> quotes(Article article) {
    List<Span> quotes = new ArrayList<>();
    article.title().ifPresent(t -> quotes.addAll(QuoteFinder.find(article.text(), t)));
    quotes.addAll(QuoteFinder.find(article.text(), article.body()));
    return quotes;
  }

  private static List<Sentence> each(List<Sentence> sentences, UnaryOperator<List<Unit>> step) {
    return sentences.stream().map(s -> s.with(step.apply(s.units()))).toList();
  }
}
