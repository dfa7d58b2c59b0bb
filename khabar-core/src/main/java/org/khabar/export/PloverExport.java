package org.khabar.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.export.json.ArticleText;
import org.khabar.export.json.JsonWriter;
import org.khabar.knowledge.Entity;
import org.khabar.model.Article;
import org.khabar.model.Channel;
import org.khabar.model.ContractNames;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Outlet;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/**
 * Events as PLOVER JSON Lines.
 *
 * <p>Field names are those of the PLOVER manual, version 0.8, chapter "Data Fields"; what the
 * manual has no field for stands behind {@code cite_info} under names of our own. REQUEST is what
 * the manual up to that version calls DEMAND. The types are those of {@link CodedEvents}.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
final class PloverExport implements Export {
  /** PLOVER renames these two of CAMEO's sectors. */
  private static final Map<String, String> RENAMED = Map.of("MED", "JRN", "HLH", "MED");

  private final WorldCodes world;
  private final Appendable out;

  PloverExport(WorldCodes world, Appendable out) {
    this.world = world;
    this.out = out;
  }

  @Override
  public void start() {}

  @Override
  public void add(Reading reading) throws IOException {
    ArticleText text = new ArticleText(reading.article().text());
    for (Event event : CodedEvents.of(reading, world)) {
      EventActors actors = new EventActors(world, reading, event);
      out.append(JsonWriter.object(json -> event(json, reading.article(), event, actors, text)));
      out.append('\n');
    }
  }

  @Override
  public void finish() {}

  private void event(
      JsonWriter json, Article article, Event event, EventActors actors, ArticleText text) {
    Optional<EventDate> date = EventDate.of(event.date());
    json.text("id", article.id() + "#" + event.id());
    json.text("date", date.map(d -> d.first().toString()));
    json.text("time", date.flatMap(EventDate::time));
    json.text("enddate", date.filter(d -> !d.isDay()).map(d -> d.last().toString()));
    json.objects("source", event.actors(), id -> actor(json, id, actors));
    json.objects("recipient", event.recipients(), id -> actor(json, id, actors));
    json.texts("event", List.of(event.type().name()));
    json.texts("mode", modes(event));
    json.texts("context", contexts(event));
    json.number("quad_code", EventCodes.quad(event.type()));
    event
        .place()
        .ifPresentOrElse(
            place -> json.object("event_loc", () -> place(json, place, actors)),
            () -> json.nothing("event_loc"));
    json.texts("event_text", List.of(event.cue().of(article.text())));
    json.object("text_info", () -> json.bounds(event.sentence(), text));
    json.object("cite_info", () -> citation(json, article));
    json.text("date_precision", date.map(EventDate::precision));
    json.text("timex", event.date());
    json.text("status", ContractNames.hyphened(event.status()));
    json.text("channel", event.channel().map(ContractNames::hyphened));
    json.text("duration", event.duration());
    json.text("initiator", event.initiator());
    json.text("claimed_by", event.claimedBy());
    json.number("number", event.number());
    json.text("rule", event.rule());
    json.number("confidence", event.confidence());
  }

  private static void actor(JsonWriter json, String id, EventActors actors) {
    ActorCodes codes = actors.codes(id);
    json.text("code", codes.nonState().or(codes::country));
    json.text("country", codes.country());
    json.text("sector", sector(codes));
    json.text("actor_text", actors.words(id));
    json.text("identifier_id", actors.wikidata(id));
    json.text("identifier_text", actors.name(id));
    json.text(
        "office",
        codes.offices().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(", ", codes.offices())));
    json.text("khabar_id", id);
  }

  /** A primary sector and at most one more, in three letters each. */
  private static Optional<String> sector(ActorCodes codes) {
    List<String> sectors =
        codes.sectors().stream().map(s -> RENAMED.getOrDefault(s, s)).limit(2).toList();
    return sectors.isEmpty() ? Optional.empty() : Optional.of(String.join("", sectors));
  }

  /** Of PLOVER's modes the one that a reading tells: by phone "or some other remote medium". */
  private static List<String> modes(Event event) {
    boolean remote =
        event.channel().filter(c -> c == Channel.PHONE || c == Channel.VIDEO).isPresent();
    return remote && event.type() == EventType.CONSULT ? List.of("phone") : List.of();
  }

  /** The context told, and PLOVER's special contexts. */
  private static List<String> contexts(Event event) {
    List<String> contexts = new ArrayList<>(event.context().stream().toList());
    if (event.background()) {
      contexts.add("historical");
    }
    switch (event.status()) {
      case SCHEDULED -> contexts.add("future");
      case PROPOSED, HYPOTHETICAL -> contexts.add("hypothetical");
      case CANCELLED, DENIED -> contexts.add("negation");
      case HELD, ONGOING -> {}
    }
    return contexts;
  }

  private void place(JsonWriter json, String id, EventActors actors) {
    Optional<Entity> entity = world.entity(id);
    json.text("name", actors.name(id));
    json.degrees("latitude", entity.map(Entity::latitude));
    json.degrees("longitude", entity.map(Entity::longitude));
    json.text("cc3", world.country(id));
    json.text("wikidata", actors.wikidata(id));
    json.text("khabar_id", id);
  }

  private static void citation(JsonWriter json, Article article) {
    json.text("citation", article.id());
    json.text("url", article.url());
    json.text("title", article.title().map((Span title) -> title.of(article.text())));
    json.text("language", article.language());
    json.text("publication", article.outlet().map(Outlet::name));
    json.text("published", article.published().map(p -> p.day().toString()));
    json.text("coder", "khabar");
    json.text("codebook", "PLOVER 0.8");
  }
}
