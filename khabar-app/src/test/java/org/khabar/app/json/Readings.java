package org.khabar.app.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Act;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Article;
import org.khabar.model.Boilerplate;
import org.khabar.model.CalendarSystem;
import org.khabar.model.Channel;
import org.khabar.model.Condition;
import org.khabar.model.ConditionKind;
import org.khabar.model.DatedText;
import org.khabar.model.EntityType;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Mention;
import org.khabar.model.Outlet;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;
import org.khabar.model.Status;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;

/** Readings made by hand, with every field in use. */
public final class Readings {
  static final String TEXT =
      "\uD83D\uDCF0 Kichwa\n\n"
          + "2 Mei 2021 Asha alimuonya Juma: \"Nitaondoka \uD83D\uDE00\". Wawili walikufa.";

  private Readings() {}

  /** A reading in which every field is in use. */
  public static Reading full(String id) {
    Span sentence = span("2 Mei 2021 Asha alimuonya Juma: \"Nitaondoka \uD83D\uDE00\".");
    Article article =
        new Article(
            id,
            TEXT,
            "sw",
            Optional.of(span("\uD83D\uDCF0 Kichwa")),
            Optional.of(new Outlet("mfano", "Mfano")),
            Optional.of(span("Juma")),
            Optional.of(
                new DatedText(
                    LocalDate.of(2021, 5, 2),
                    Optional.of(span("2 Mei 2021")),
                    CalendarSystem.GREGORIAN)),
            Optional.of(LocalDate.of(2021, 5, 3)),
            Optional.of(LocalDate.of(2021, 5, 2)),
            List.of(new AgencyCredit(span("Asha"), "asha")),
            List.of(new Span(TEXT.indexOf('2'), TEXT.length())),
            List.of(new Boilerplate(span("\uD83D\uDCF0"), "navigation")),
            Optional.of("https://example.org/a"),
            Optional.of("repaired"),
            List.of("a note"));
    return new Reading(
        article,
        List.of(sentence),
        List.of(
            new TimeMention(
                span("2 Mei 2021"),
                TimeType.DATE,
                "2021-05-02",
                Optional.of(CalendarSystem.PERSIAN),
                Optional.of("APPROX"),
                "rule")),
        List.of(
            new Quantity(
                span("Wawili"), new BigDecimal("2E+3"), "dead", Optional.of("MORE_THAN"), "rule")),
        List.of(
            new Mention(
                span("Asha"),
                EntityType.PER,
                "asha",
                "Asha",
                Optional.of("Q42"),
                Optional.of("nchi"),
                "rule",
                0.9)),
        List.of(
            new Statement(
                "s1",
                "asha",
                Optional.of(span("Asha")),
                Optional.of("juma"),
                Optional.of("nchi"),
                Optional.of("msemaji"),
                StatementForm.DIRECT,
                Act.EXPRESS_SATISFACTION,
                Optional.of(span("alimuonya")),
                Optional.of(span("Nitaondoka \uD83D\uDE00")),
                Optional.of(span("Nitaondoka")),
                sentence,
                "rule",
                0.8)),
        List.of(
            new Condition(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ConditionKind.THREAT,
                span("Nitaondoka"),
                Optional.empty(),
                sentence,
                "rule",
                1)),
        List.of(
            new Event(
                "e1",
                EventType.CONSULT,
                Optional.of("diplomatic"),
                Optional.of(Channel.IN_PERSON),
                List.of("asha", "juma"),
                List.of(),
                Status.HELD,
                true,
                Optional.of("2021-05-02"),
                Optional.of("geneva"),
                Optional.of("PT1H"),
                Optional.of("juma"),
                Optional.of(new BigDecimal("1.50")),
                Optional.of("asha"),
                span("alimuonya"),
                List.of(sentence, span("Wawili walikufa.")),
                "rule",
                0)),
        Map.of("act.warn", 1),
        Map.of(sentence, List.of("act.warn")));
  }

  static Reading bare(String id) {
    Article article =
        new Article(
            id,
            TEXT,
            "und",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Reading(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        Map.of(), Map.of());
  }

  /** The title is a paragraph of the body here, in English. */
  static Reading bilingual(String id) {
    Article article = full(id).article();
    Span english = span("\uD83D\uDCF0 Kichwa");
    Article both =
        new Article(
            id,
            TEXT,
            article.language(),
            Optional.empty(),
            article.outlet(),
            article.byline(),
            article.published(),
            article.modified(),
            article.referenceDate(),
            article.agencies(),
            List.of(english, article.body().getFirst()),
            Map.of(english, "en"),
            List.of(),
            article.url(),
            article.textChanged(),
            article.notes());
    return new Reading(
        both, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
        Map.of());
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
