package org.khabar.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Condition;
import org.khabar.model.Description;
import org.khabar.model.EntityType;
import org.khabar.model.Event;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Statement;

/** A copy of a reading in which some ids are others. */
public final class Renaming {
  private final Map<String, String> ids;
  private final Map<String, EntityType> types;
  private final Map<String, String> names;

  /**
   * A renaming.
   *
   * @param ids the new id of each that gets one
   * @param types the type of an entity that others were renamed to
   * @param names its name
   */
  public Renaming(
      Map<String, String> ids, Map<String, EntityType> types, Map<String, String> names) {
    this.ids = Map.copyOf(ids);
    this.types = Map.copyOf(types);
    this.names = Map.copyOf(names);
  }

  /** The copy. */
  public Reading apply(Reading r) {
    return new Reading(
        r.article(),
        r.sentences(),
        r.times(),
        r.quantities(),
        r.entities().stream().map(this::mention).toList(),
        r.statements().stream().map(this::statement).toList(),
        r.conditions().stream().map(this::condition).toList(),
        r.events().stream().map(this::event).toList(),
        r.concepts(),
        r.wordConcepts(),
        r.topics(),
        descriptions(r.descriptions()),
        serving(r.serving()));
  }

  private Map<String, Description> descriptions(Map<String, Description> all) {
    Map<String, Description> renamed = new HashMap<>();
    all.forEach(
        (words, d) ->
            renamed.put(words, new Description(d.role(), d.ranks(), of(d.of()), d.plural())));
    return renamed;
  }

  private Map<String, String> serving(Map<String, String> all) {
    Map<String, String> renamed = new HashMap<>();
    all.forEach((person, state) -> renamed.putIfAbsent(of(person), state));
    return renamed;
  }

  private String of(String id) {
    return ids.getOrDefault(id, id);
  }

  private Optional<String> of(Optional<String> id) {
    return id.map(this::of);
  }

  private List<String> of(List<String> all) {
    return all.stream().map(this::of).distinct().toList();
  }

  private Mention mention(Mention m) {
    return new Mention(
        m.span(),
        types.getOrDefault(of(m.id()), m.type()),
        of(m.id()),
        names.getOrDefault(of(m.id()), m.name()),
        m.wikidata(),
        of(m.standsFor()),
        m.rule(),
        m.confidence());
  }

  private Statement statement(Statement s) {
    return new Statement(
        s.id(),
        of(s.speaker()),
        s.speakerSpan(),
        of(s.addressee()),
        of(s.target()),
        of(s.via()),
        s.form(),
        s.act(),
        s.cue(),
        s.quote(),
        s.content(),
        s.sentence(),
        s.rule(),
        s.confidence());
  }

  private Condition condition(Condition c) {
    return new Condition(
        of(c.speaker()),
        of(c.addressee()),
        of(c.via()),
        c.kind(),
        c.when(),
        c.then(),
        c.sentence(),
        c.rule(),
        c.confidence());
  }

  private Event event(Event e) {
    return new Event(
        e.id(),
        e.type(),
        e.context(),
        e.channel(),
        of(e.actors()),
        of(e.recipients()),
        e.status(),
        e.background(),
        e.date(),
        of(e.place()),
        e.duration(),
        of(e.initiator()),
        e.number(),
        of(e.claimedBy()),
        e.cue(),
        e.sentences(),
        e.rule(),
        e.confidence(),
        e.concept());
  }
}
