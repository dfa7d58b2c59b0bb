package org.khabar.app.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.khabar.gloss.Isolates;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.AgendaItem;
import org.khabar.model.Article;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.EncounterReport;
import org.khabar.model.Story;
import org.khabar.story.DateValue;

/**
 * What is ahead as iCalendar (RFC 5545): an event for each encounter of the agenda, with what each
 * source tells of it in the description.
 *
 * <p>Events take whole days. One whose date is coarser than a day covers all days that it can be,
 * says so in its description and keeps nobody's time. Proposed encounters are tentative; those
 * called off or denied are cancelled.
 */
public final class AgendaCalendar {
  private static final String PRODUCT = "-//Khabar//Agenda//EN";

  private final Dossier dossier;
  private final Wording wording;
  private final Sources sources;
  private final Map<String, Integer> taken = new HashMap<>();
  private int undated;

  /** The agenda of a dossier; {@code world} is what is known of the entities that it names. */
  public AgendaCalendar(Dossier dossier, WorldTable world) {
    this.dossier = dossier;
    wording = new Wording(world);
    sources = new Sources(dossier);
  }

  /**
   * Writes the calendar in UTF-8.
   *
   * @param made when it is made
   * @return the number of encounters that are not in it because no source gives a date
   */
  public int write(OutputStream out, Instant made) throws IOException {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    taken.clear();
    undated = 0;
    for (Story story : dossier.stories()) {
      for (AgendaItem item : story.agenda()) {
        Optional<DateValue> date = item.date().flatMap(DateValue::parse);
        if (date.isPresent()) {
          calendar.add(event(item, date.get(), story, made));
        } else {
          undated++;
        }
      }
    }
    // Unchecked: RFC 5545 asks for one event at least, but nothing may be ahead, and readers of
    // calendars take empty ones.
    new CalendarOutputter(false).output(calendar, out);
    return undated;
  }

  private VEvent event(AgendaItem item, DateValue date, Story story, Instant made) {
    VEvent event = new VEvent(false);
    event.add(new DtStamp(made.truncatedTo(ChronoUnit.SECONDS)));
    event.add(new Uid(uid(item)));
    event.add(new DtStart<>(date.first()));
    event.add(new DtEnd<>(date.last().plusDays(1)));
    event.add(new Summary(Isolates.clean(AgendaView.what(item, story))));
    item.place().ifPresent(place -> event.add(new Location(Isolates.clean(wording.name(place)))));
    event.add(new Categories(Isolates.clean(story.title())));
    event.add(status(item));
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(new Description(description(item, date, story)));
    return event;
  }

  /** An id that stays the same when the agenda is written again. */
  private String uid(AgendaItem item) {
    int number = taken.merge(item.encounter(), 1, Integer::sum);
    return item.encounter() + (number == 1 ? "" : "-" + number) + "@khabar";
  }

  private static Status status(AgendaItem item) {
    return switch (item.status()) {
      case CANCELLED, DENIED -> ImmutableStatus.VEVENT_CANCELLED;
      case PROPOSED, HYPOTHETICAL -> ImmutableStatus.VEVENT_TENTATIVE;
      case SCHEDULED, HELD, ONGOING -> ImmutableStatus.VEVENT_CONFIRMED;
    };
  }

  private String description(AgendaItem item, DateValue date, Story story) {
    List<String> lines = new ArrayList<>();
    lines.add("Status: " + Wording.code(item.status()));
    if (date.grain() != DateValue.Grain.DAY) {
      lines.add("Some time in: " + date.inWords());
    }
    Optional<Encounter> encounter = AgendaView.encounter(item, story);
    encounter.ifPresent(e -> lines.addAll(AgendaView.differences(e, sources)));
    encounter.ifPresent(e -> e.reports().forEach((id, report) -> lines.addAll(told(id, report))));
    return String.join("\n", lines);
  }

  /** Who tells it, what, and in which words. */
  private List<String> told(String id, EncounterReport report) {
    Article article = sources.reading(id).article();
    List<String> facts = new ArrayList<>();
    report.date().ifPresent(d -> facts.add(Wording.date(Optional.of(d))));
    report.place().ifPresent(p -> facts.add(wording.name(p)));
    facts.add(Wording.code(report.status()));
    String published = article.published().map(p -> ", " + p.day()).orElse("");
    return List.of(
        "",
        Isolates.clean(sources.name(id) + published + ": " + String.join("; ", facts)),
        Isolates.around(Isolates.clean(report.sentence().of(article.text())), false));
  }
}
