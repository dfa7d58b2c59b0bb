package org.khabar.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.TimeMention;

/**
 * What an article tells, in the order in which it tells it, without regard to its language: whom
 * and what each sentence names, its days and numbers, what it is about, what is said.
 *
 * @param article the id of the article
 * @param language its language
 * @param sentences how many sentences there are
 * @param places for every fact the numbers of the sentences that hold it, ascending
 * @param weights what a fact weighs
 */
record FactSequence(
    String article,
    String language,
    int sentences,
    Map<String, int[]> places,
    Map<String, Double> weights) {

  /** What follows the sentences that are looked at tells nothing new of where a text comes from. */
  private static final int MOST_SENTENCES = 120;

  private static final double CONCEPT = 0.5;
  private static final double SPEECH = 0.3;

  /** Facts of which a report has one where a differing report has another. */
  enum Measure {
    NUMBER("number "),
    DATE("date "),
    LENGTH("duration ");

    private final String beginning;

    Measure(String beginning) {
      this.beginning = beginning;
    }

    boolean is(String fact) {
      return fact.startsWith(beginning);
    }

    String fact(String value) {
      return beginning + value;
    }
  }

  static FactSequence of(Reading reading) {
    Maker maker = new Maker(reading);
    maker.names();
    maker.times();
    maker.numbers();
    maker.concepts();
    maker.statements();
    return maker.made();
  }

  /** What all facts weigh together. */
  double weight() {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static final class Maker {
    private final Reading reading;
    private final List<Span> sentences;
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    Maker(Reading reading) {
      this.reading = reading;
      List<Span> all = reading.sentences();
      sentences = all.subList(0, Math.min(all.size(), MOST_SENTENCES));
      for (int i = 0; i < sentences.size(); i++) {
        starts.put(sentences.get(i).start(), i);
      }
    }

    void names() {
      for (Mention mention : reading.entities()) {
        put(mention.span(), "name " + mention.id(), 1);
      }
    }

    void times() {
      for (TimeMention time : reading.times()) {
        if (time.value().endsWith("_REF")) {
          continue;
        }
        switch (time.type()) {
          case DATE -> put(time.span(), Measure.DATE.fact(time.value()), 1);
          case DURATION -> put(time.span(), Measure.LENGTH.fact(time.value()), 1);
          case TIME -> put(time.span(), "time " + time.value(), 1);
          case SET -> {
            // How often something happens is told in too many ways to be compared.
          }
        }
      }
    }

    void numbers() {
      for (Span sentence : sentences) {
        for (String number : ArticleWords.of(sentence.of(reading.article().text())).numbers()) {
          put(sentence, Measure.NUMBER.fact(number), 1);
        }
      }
    }

    void concepts() {
      reading
          .wordConcepts()
          .forEach(
              (span, concepts) -> {
                for (String concept : concepts) {
                  if (EvidenceCollector.saysWhatItIsAbout(concept)) {
                    put(span, "concept " + concept, CONCEPT / concepts.size());
                  }
                }
              });
    }

    void statements() {
      for (Statement statement : reading.statements()) {
        put(statement.sentence(), "act " + statement.act(), SPEECH);
        statement.quote().ifPresent(quote -> put(quote, "quotation", SPEECH));
      }
    }

    private void put(Span span, String fact, double weight) {
      Map.Entry<Integer, Integer> sentence = starts.floorEntry(span.start());
      if (sentence == null || span.start() >= sentences.get(sentence.getValue()).end()) {
        return;
      }
      List<Integer> at = places.computeIfAbsent(fact, f -> new ArrayList<>());
      if (!at.contains(sentence.getValue())) {
        at.add(sentence.getValue());
      }
      weights.merge(fact, weight, Math::max);
    }

    FactSequence made() {
      Map<String, int[]> sorted = new HashMap<>();
      places.forEach(
          (fact, at) -> sorted.put(fact, at.stream().mapToInt(i -> i).sorted().toArray()));
      return new FactSequence(
          reading.article().id(), reading.article().language(), sentences.size(), sorted, weights);
    }
  }
}
