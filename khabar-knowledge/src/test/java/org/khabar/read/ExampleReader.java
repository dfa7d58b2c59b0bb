package org.khabar.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.compile.Example;
import org.khabar.find.name.Name;
import org.khabar.find.name.NameLinker;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.Article;
import org.khabar.model.Event;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.rules.PatternMatch;
import org.khabar.rules.PatternSet;
import org.khabar.rules.Unit;

/** Reads examples of one language and tells what each rule found on the way. */
final class ExampleReader {
  private final LanguageTools tools;
  private final ArticleReader reader;
  private final PatternSet chunks;

  ExampleReader(Knowledge knowledge, String language) {
    tools =
        new LanguageTools(
            knowledge.language(language),
            language,
            knowledge.worldIn(language),
            new World(knowledge.world()));
    reader = new ArticleReader(tools);
    List<PatternRule> rules = knowledge.language(language).patterns();
    chunks = new PatternSet(rules.stream().filter(r -> r.layer().equals("chunk")).toList());
  }

  /** Everything that the layer of the example's rule found in its text. */
  List<Finding> read(Example example) {
    Article article = article(example.text(), example.language(), example.now());
    return switch (example.layer()) {
      case "time", "time-compose" ->
          reader.read(article).times().stream()
              .map(t -> Finding.of(t.rule(), t.span(), t.value()))
              .toList();
      case "quantity" ->
          reader.read(article).quantities().stream()
              .map(q -> Finding.of(q.rule(), q.span(), q.value().toPlainString()))
              .toList();
      case "name" -> names(article);
      case "chunk" -> chunks(article);
      case "statement", "event" -> frames(article, example);
      default -> throw new IllegalArgumentException("no layer " + example.layer());
    };
  }

  private static Article article(String text, String language, LocalDate now) {
    return new Article(
        "example",
        text,
        language,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(now),
        List.of(),
        List.of(new Span(0, text.length())),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private List<List<Unit>> timed(Article article) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : reader.sentences(article)) {
      List<Unit> units = tools.knownNames().mark(sentence.units(), text);
      units = tools.units().phrases(units, text);
      sentences.add(sentence.with(tools.numbers().find(units, text)));
    }
    return new TimedText(tools, article)
        .read(sentences).sentences().stream().map(Sentence::units).toList();
  }

  private List<Finding> names(Article article) {
    List<Finding> found = new ArrayList<>();
    for (List<Unit> units : timed(article)) {
      for (Unit unit : tools.ruleNames().mark(units, article.text())) {
        unit.value(Name.class).ifPresent(n -> found.add(Finding.of(n.rule(), n.span(), n.id())));
      }
    }
    return found;
  }

  private List<List<Unit>> named(Article article) {
    String text = article.text();
    List<List<Unit>> sentences =
        timed(article).stream().map(units -> tools.ruleNames().mark(units, text)).toList();
    NameLinker linker =
        new NameLinker(
            tools.names(), tools.analyzer(), tools.world().offices(), article.referenceDate());
    sentences.forEach(linker::note);
    return sentences.stream().map(units -> linker.mark(units, text)).toList();
  }

  private List<Finding> chunks(Article article) {
    List<Finding> found = new ArrayList<>();
    for (List<Unit> units : named(article)) {
      for (PatternMatch match : chunks.match(units)) {
        found.add(Finding.of(match.rule().id(), span(units, match.from(), match.to())));
      }
    }
    return found;
  }

  private static Span span(List<Unit> units, int from, int to) {
    return units.get(from).span().union(units.get(to - 1).span());
  }

  /** Frames whose findings are in the reading, with the contents that the reading has. */
  private List<Finding> frames(Article article, Example example) {
    String text = article.text();
    Reading reading = reader.read(article);
    Passage passage = new Passage(text, QuoteFinder.find(text, new Span(0, text.length())));
    List<Finding> found = new ArrayList<>();
    for (List<Unit> units : named(article)) {
      List<Unit> marked = tools.withParties(units, text);
      Clause clause = Clause.of(marked, passage, tools.verbLast());
      FrameMatcher frames =
          example.layer().equals("event") ? tools.eventFrames() : tools.statementFrames();
      for (FrameMatch match : frames.match(clause)) {
        if (!example.counter() || isLent(match) || told(match.rule(), reading)) {
          found.add(finding(match, marked, reading));
        }
      }
    }
    return found;
  }

  /** Whether a frame makes nothing of its own, only gives something to another finding. */
  private static boolean isLent(FrameMatch match) {
    return !match.set("kind").isEmpty() || !match.set("attach").isEmpty();
  }

  private static boolean told(String rule, Reading reading) {
    return reading.statements().stream().map(Statement::rule).anyMatch(rule::equals)
        || reading.events().stream().map(Event::rule).anyMatch(rule::equals);
  }

  private static List<Span> named(String id, List<Unit> units) {
    return units.stream()
        .filter(u -> name(u).map(Mention::id).filter(id::equals).isPresent())
        .map(Unit::span)
        .toList();
  }

  private static Optional<Mention> name(Unit unit) {
    return unit.value(Mention.class).or(() -> unit.value(Party.class).flatMap(Party::name));
  }

  private static Finding finding(FrameMatch match, List<Unit> units, Reading reading) {
    Span cue = units.get(match.cue()).span();
    Map<String, List<Span>> slots = new HashMap<>();
    match
        .fillers()
        .forEach((slot, at) -> slots.put(slot, at.stream().map(i -> units.get(i).span()).toList()));
    reading.statements().stream()
        .filter(s -> s.cue().isPresent() && s.cue().get().overlaps(cue))
        .flatMap(s -> s.content().stream())
        .findFirst()
        .ifPresent(content -> slots.put("content", List.of(content)));
    reading.events().stream()
        .filter(e -> e.cue().overlaps(cue))
        .flatMap(e -> e.place().stream())
        .findFirst()
        .ifPresent(place -> slots.putIfAbsent("place", named(place, units)));
    return new Finding(match.rule(), cue, Optional.empty(), slots);
  }
}
