package org.khabar.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.find.time.ReferenceDateFinder;
import org.khabar.find.time.TimeContext;
import org.khabar.find.time.TimeReading;
import org.khabar.model.Article;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.Quantity;
import org.khabar.model.TimeMention;

/** Times and quantities of an article, and the day that its relative times count from. */
final class TimedText {
  private final LanguageTools tools;
  private final Article article;
  private final List<TimeMention> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private List<Sentence> sentences = List.of();
  private Optional<LocalDate> referenceDate;

  TimedText(LanguageTools tools, Article article) {
    this.tools = tools;
    this.article = article;
    referenceDate = article.referenceDate();
  }

  /** Reads all sentences; an article that states no day is searched for one first. */
  TimedText read(List<Sentence> untimed) {
    if (referenceDate.isEmpty()) {
      referenceDate =
          new ReferenceDateFinder(tools.times())
              .find(untimed.stream().map(Sentence::units).toList(), article.text());
    }
    TimeContext context = referenceDate.map(TimeContext::of).orElseGet(TimeContext::undated);
    context =
        context
            .withHome(article.published().map(DatedText::calendar).orElse(CalendarSystem.GREGORIAN))
            .withIslamic(tools.islamicCalendar())
            .withClock(article.published().flatMap(DatedText::time));
    List<Sentence> read = new ArrayList<>();
    for (Sentence sentence : untimed) {
      TimeReading reading = tools.times().find(sentence.units(), article.text(), context);
      context = reading.next();
      times.addAll(reading.mentions());
      reading.impossible().forEach(words -> notes.add("no such date: " + words));
      quantities.addAll(Casualties.mark(tools.quantities().find(reading.units()), reading.units()));
      read.add(sentence.with(reading.units()));
    }
    if (referenceDate.isEmpty() && times.stream().anyMatch(t -> t.value().startsWith("XX"))) {
      notes.add("no date of publication is known: times that are counted from it have no day");
    }
    sentences = List.copyOf(read);
    return this;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<TimeMention> times() {
    return List.copyOf(times);
  }

  List<Quantity> quantities() {
    return List.copyOf(quantities);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  Optional<LocalDate> referenceDate() {
    return referenceDate;
  }
}
