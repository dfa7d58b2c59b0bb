package org.khabar.dossier;

import java.util.Comparator;
import java.util.List;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Headline;
import org.khabar.model.Reading;
import org.khabar.story.DateValue;

/** English titles where no messages are known to make them of: encounters, else who and what. */
final class PlainTitles {
  private final TermWriter writer;
  private final TitleMaker titles;

  PlainTitles(TermWriter writer, TitleMaker titles) {
    this.writer = writer;
    this.titles = titles;
  }

  String of(Headline headline, List<Reading> readings) {
    if (headline.further() == 0 && headline.event().isPresent()) {
      Event event = headline.event().get();
      if (event.type() == EventType.CONSULT) {
        return titles.headline(event.actors(), event.channel(), event.date());
      }
    }
    String when =
        headline
            .when()
            .map(w -> w.split("/", -1))
            .map(ends -> ", " + words(ends[0]) + (ends.length > 1 ? " to " + words(ends[1]) : ""))
            .orElse("");
    String parties = writer.list(headline.parties().stream().map(writer::name).toList());
    String topics = String.join(", ", headline.topics().stream().map(writer::concept).toList());
    if (parties.isEmpty() && topics.isEmpty()) {
      return title(readings) + when;
    }
    return parties + (parties.isEmpty() || topics.isEmpty() ? "" : ": ") + topics + when;
  }

  private static String words(String date) {
    return DateValue.parse(date).map(DateValue::inWords).orElse(date);
  }

  /** The title of an article in English if there is one, else of the first that has one. */
  private static String title(List<Reading> readings) {
    return readings.stream()
        .sorted(Comparator.comparing(r -> !r.article().language().equals("en")))
        .flatMap(r -> r.article().title().map(t -> t.of(r.article().text())).stream())
        .findFirst()
        .orElse("Report");
  }
}
