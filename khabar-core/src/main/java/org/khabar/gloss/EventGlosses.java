package org.khabar.gloss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Channel;
import org.khabar.model.ContractNames;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Status;

/**
 * Tells of events. What was, is or is to be done is told with a verb; what is only proposed, denied
 * or imagined, and every talk, with a noun and its status in brackets.
 */
final class EventGlosses {
  private static final Set<Status> TOLD = Set.of(Status.HELD, Status.ONGOING, Status.SCHEDULED);

  private final Messages messages;
  private final Times times;
  private final Names names;

  EventGlosses(Messages messages, Times times, Names names) {
    this.messages = messages;
    this.times = times;
    this.names = names;
  }

  String line(Event event, Parties.InArticle article) {
    String type = type(event);
    Map<String, Object> arguments = new HashMap<>();
    article.put(arguments, "actors", event.actors());
    article.put(
        arguments,
        "recipients",
        event.recipients().stream().filter(r -> !event.actors().contains(r)).toList());
    arguments.put("status", ContractNames.hyphened(event.status()));
    boolean elsewhere = event.place().filter(p -> !event.recipients().contains(p)).isPresent();
    arguments.put("there", elsewhere ? place("there", event, article) : "");
    arguments.put("circumstances", circumstances(event, article));
    Optional<String> denier = event.claimedBy().filter(by -> event.status() == Status.DENIED);
    boolean told =
        TOLD.contains(event.status()) && !type.equals("consult") && !event.actors().isEmpty();
    String line = messages.fill("event." + type + (told ? ".told" : ".noun"), arguments);
    if (event.number().isPresent()) {
      String number = times.number(event.number().get());
      line = messages.fill("number", Map.of("line", line, "number", number));
    }
    if (!told && denier.isEmpty()) {
      String status = messages.fill(GlossKeys.of(event.status()), Map.of("type", type));
      line = messages.fill("tagged", Map.of("line", line, "status", status));
    }
    if (event.claimedBy().isPresent()) {
      Map<String, Object> claim = new HashMap<>();
      claim.put("line", line);
      article.put(claim, "by", event.claimedBy());
      line = messages.fill(denier.isPresent() ? "denied" : "claimed", claim);
    }
    return line;
  }

  /** The type; of a talk that has a host it is a visit, as the JSON contract has it. */
  private static String type(Event event) {
    boolean there = event.channel().isEmpty() || event.channel().get() == Channel.IN_PERSON;
    boolean hosted = event.recipients().stream().anyMatch(r -> !event.actors().contains(r));
    return event.type() == EventType.CONSULT && there && hosted && !event.actors().isEmpty()
        ? "visit"
        : ContractNames.hyphened(event.type());
  }

  private String circumstances(Event event, Parties.InArticle article) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("when", event.date().flatMap(times::when).orElse(""));
    arguments.put("place", type(event).equals("visit") ? "" : place("place", event, article));
    arguments.put(
        "how",
        event
            .channel()
            .filter(channel -> !type(event).equals("visit"))
            .map(channel -> messages.fill(GlossKeys.of(channel), Map.of()))
            .orElse(""));
    arguments.put(
        "lasting",
        event
            .duration()
            .flatMap(times::duration)
            .map(d -> messages.fill("lasting", Map.of("duration", d)))
            .orElse(""));
    arguments.put("initiator", initiator(event, article));
    return messages.fill("circumstances", arguments);
  }

  private String place(String key, Event event, Parties.InArticle article) {
    return event
        .place()
        .map(
            place ->
                messages.fill(
                    key,
                    Map.of(
                        "place", article.who(place).wordsOf(),
                        "place_kind", names.kindOfPlace(place))))
        .orElse("");
  }

  private String initiator(Event event, Parties.InArticle article) {
    if (event.initiator().isEmpty()) {
      return "";
    }
    Map<String, Object> arguments = new HashMap<>();
    article.put(arguments, "initiator", List.of(event.initiator().get()));
    return messages.fill("initiator", arguments);
  }
}
