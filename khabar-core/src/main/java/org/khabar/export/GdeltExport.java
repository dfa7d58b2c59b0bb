package org.khabar.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.knowledge.Entity;
import org.khabar.model.Article;
import org.khabar.model.Event;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Status;

/**
 * Events as a table with the columns of GDELT 2.0, one row each, under a line with their names.
 *
 * <p>The table has no column for how real an event is. What is planned, proposed, called off,
 * denied or supposed has therefore no row; {@link #leftOut} counts it.
 *
 * @see <a href="http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf">the
 *     codebook</a>
 */
final class GdeltExport implements Export {
  private final WorldCodes world;
  private final Appendable out;
  private int leftOut;

  GdeltExport(WorldCodes world, Appendable out) {
    this.world = world;
    this.out = out;
  }

  @Override
  public void start() throws IOException {
    out.append(String.join("\t", GdeltColumns.NAMES)).append('\n');
  }

  @Override
  public void add(Reading reading) throws IOException {
    for (Event event : CodedEvents.of(reading, world)) {
      if (event.status() == Status.HELD || event.status() == Status.ONGOING) {
        row(reading, event).write(out);
      } else {
        leftOut++;
      }
    }
  }

  @Override
  public void finish() {}

  @Override
  public Optional<String> leftOut() {
    return leftOut == 0
        ? Optional.empty()
        : Optional.of(
            "a GDELT table holds what took place: "
                + leftOut
                + (leftOut == 1 ? " event that is" : " events that are")
                + " planned, proposed, cancelled, denied or supposed left out");
  }

  private TableRow row(Reading reading, Event event) {
    Article article = reading.article();
    EventActors actors = new EventActors(world, reading, event);
    TableRow row = new TableRow(GdeltColumns.NAMES);
    row.set("GLOBALEVENTID", StableId.number(article.id(), event.id()));
    EventDate.of(event.date()).ifPresent(date -> date(row, date));
    first(event.actors()).ifPresent(id -> actor(row, "Actor1", id, actors));
    second(event).ifPresent(id -> actor(row, "Actor2", id, actors));
    row.set("IsRootEvent", isInLead(event, article) ? 1 : 0);
    Optional<String> code = EventCodes.cameo(event, reading);
    row.set("EventCode", code);
    row.set("EventBaseCode", code);
    row.set("EventRootCode", code.map(c -> c.substring(0, 2)));
    row.set("QuadClass", EventCodes.quadClass(event.type(), code));
    row.set("NumMentions", event.sentences().size());
    row.set("NumSources", 1);
    row.set("NumArticles", 1);
    event.place().ifPresent(id -> place(row, "ActionGeo_", id, actors));
    row.set("SOURCEURL", article.url().orElse(article.id()));
    return row;
  }

  private static Optional<String> first(List<String> ids) {
    return ids.stream().findFirst();
  }

  /** The first recipient; of those who did it together, the second. */
  private static Optional<String> second(Event event) {
    return first(event.recipients()).or(() -> event.actors().stream().skip(1).findFirst());
  }

  /** What the date names whole: the day, or only its month or its year. */
  private static void date(TableRow row, EventDate date) {
    int year = date.first().getYear();
    if (year != date.last().getYear()) {
      return;
    }
    row.set("Year", text("%04d", year));
    int month = date.first().getMonthValue();
    if (month != date.last().getMonthValue()) {
      return;
    }
    row.set("MonthYear", text("%04d%02d", year, month));
    if (date.isDay()) {
      int day = date.first().getDayOfMonth();
      row.set("SQLDATE", text("%04d%02d%02d", year, month, day));
      // The codebook writes MONTH * 30, but also that nothing exceeds 0.9999: months that are over.
      double passed = Math.min(0.9999, ((month - 1) * 30 + day) / 365.0);
      row.set("FractionDate", text("%.4f", year + passed));
    }
  }

  private void actor(TableRow row, String prefix, String id, EventActors actors) {
    ActorCodes codes = actors.codes(id);
    // CAMEO has no code for a party that is neither government nor opposition.
    List<String> types =
        Stream.concat(codes.nonState().stream(), codes.sectors().stream())
            .filter(type -> !type.equals("PTY"))
            .limit(3)
            .toList();
    row.set(prefix + "Code", codes.country().orElse("") + String.join("", types));
    row.set(prefix + "Name", actors.name(id).toUpperCase(Locale.ROOT));
    row.set(prefix + "CountryCode", codes.country());
    for (int i = 0; i < types.size(); i++) {
      row.set(prefix + "Type" + (i + 1) + "Code", types.get(i));
    }
    if (world.entity(id).filter(e -> GdeltPlaces.isMapped(e, world)).isPresent()) {
      place(row, prefix + "Geo_", id, actors);
    }
  }

  private void place(TableRow row, String prefix, String id, EventActors actors) {
    Optional<Entity> entity = world.entity(id);
    row.set(prefix + "Type", entity.flatMap(e -> GdeltPlaces.type(e, world)).map(String::valueOf));
    row.set(
        prefix + "FullName",
        entity.map(e -> GdeltPlaces.fullName(e, world)).orElse(actors.name(id)));
    entity
        .filter(e -> !e.coordinates().isEmpty())
        .ifPresent(
            e -> {
              row.set(prefix + "Lat", text("%s", e.latitude().orElseThrow()));
              row.set(prefix + "Long", text("%s", e.longitude().orElseThrow()));
            });
  }

  /** Whether the first paragraph, or the title, tells of it. */
  private static boolean isInLead(Event event, Article article) {
    List<Span> lead = new ArrayList<>(article.title().stream().toList());
    article.body().stream().findFirst().ifPresent(lead::add);
    return event.sentences().stream()
        .anyMatch(sentence -> lead.stream().anyMatch(part -> part.overlaps(sentence)));
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
