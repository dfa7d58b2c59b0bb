package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Act;
import org.khabar.model.Channel;
import org.khabar.model.Mention;
import org.khabar.model.Outlet;
import org.khabar.model.Reading;
import org.khabar.model.Slot;
import org.khabar.model.Status;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;

/** Writes ids and values as English words. */
final class TermWriter {
  private final EntityRelations relations;
  private final Map<String, String> namesRead = new HashMap<>();
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, Integer> articlesOfOutlet = new HashMap<>();

  /** A writer that knows the names read in these articles besides those of the knowledge. */
  TermWriter(EntityRelations relations, List<Reading> readings) {
    this.relations = relations;
    for (Reading reading : readings) {
      Optional<Outlet> outlet = reading.article().outlet();
      outlet.ifPresent(
          o -> {
            outlets.put(reading.article().id(), o.name());
            articlesOfOutlet.merge(o.name(), 1, Integer::sum);
          });
      for (Mention mention : reading.entities()) {
        namesRead.merge(mention.id(), mention.name(), (a, b) -> closest(mention.id(), a, b));
      }
    }
  }

  /** Of two spellings of a name the one that its id was made of, else the first. */
  private static String closest(String id, String a, String b) {
    return TitleMaker.slug(a).equals(id) || !TitleMaker.slug(b).equals(id) ? a : b;
  }

  /** The name of an entity; a description of somebody unnamed stays as it is. */
  String name(String id) {
    String read = namesRead.get(id);
    return relations.isKnown(id) || read == null ? relations.nameOf(id) : read;
  }

  /** The name as headlines have it: of people the last word, of others the usual name. */
  String shortName(String id) {
    String name = name(id);
    int space = name.lastIndexOf(' ');
    return relations.isPerson(id) && space > 0 ? name.substring(space + 1) : name;
  }

  /** A, B and C. */
  String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /** Articles by their outlets, or by their ids where no outlet is known or two are of one. */
  String articles(List<String> ids) {
    List<String> labels = new ArrayList<>();
    for (String id : ids) {
      String outlet = outlets.getOrDefault(id, id);
      boolean alone = articlesOfOutlet.getOrDefault(outlet, 0) < 2;
      labels.add(alone ? outlet : outlet + " (" + id + ")");
    }
    return labels.size() > 4
        ? list(List.of(labels.get(0), labels.get(1), labels.size() - 2 + " more"))
        : list(labels);
  }

  String concept(String id) {
    return relations.glossOf(id);
  }

  String date(String value) {
    return DateValue.parse(value).map(DateValue::inWords).orElse(value);
  }

  String value(Slot slot, SlotValue value) {
    return switch (slot) {
      case DATE -> date(value.value());
      case PLACE, INITIATOR -> name(value.value());
      case DURATION ->
          (value.mod().filter("APPROX"::equals).isPresent() ? "about " : "")
              + DurationValue.parse(value.value()).map(DurationValue::text).orElse(value.value());
      case PARTICIPANTS -> list(value.parties().stream().map(this::name).toList());
      case CHANNEL -> channel(Channel.valueOf(value.value()));
      case STATUS -> status(Status.valueOf(value.value()));
    };
  }

  static String channel(Channel channel) {
    return switch (channel) {
      case PHONE -> "by phone";
      case VIDEO -> "by video";
      case IN_PERSON -> "in person";
      case STATEMENT -> "by statement";
    };
  }

  static String status(Status status) {
    return status == Status.DENIED ? "ruled out" : status.name().toLowerCase(Locale.ROOT);
  }

  /** The act told without its content, up to whom or what it is about: warned, made a demand of. */
  static String telling(Act act, boolean toSomebody) {
    return switch (act) {
      case SAY -> toSomebody ? "spoke to" : "spoke";
      case WARN -> toSomebody ? "warned" : "gave a warning";
      case THREATEN -> toSomebody ? "threatened" : "made a threat";
      case DEMAND -> toSomebody ? "made a demand of" : "made a demand";
      case DENY -> toSomebody ? "denied what was said by" : "issued a denial";
      case ACCUSE -> toSomebody ? "accused" : "made an accusation";
      case PROMISE -> toSomebody ? "made a promise to" : "made a promise";
      case AGREE -> toSomebody ? "agreed with" : "agreed";
      case REJECT -> toSomebody ? "rejected what came from" : "voiced a rejection";
      case URGE -> toSomebody ? "appealed to" : "made an appeal";
      case HOPE -> "expressed hope";
      case EXPRESS_SATISFACTION -> "expressed satisfaction";
      case ANNOUNCE -> toSomebody ? "made an announcement to" : "made an announcement";
      case CONFIRM -> toSomebody ? "gave a confirmation to" : "gave a confirmation";
    };
  }

  /** The act as a verb of the third person. */
  static String act(Act act) {
    return switch (act) {
      case SAY -> "says";
      case WARN -> "warns";
      case THREATEN -> "threatens";
      case DEMAND -> "demands";
      case DENY -> "denies";
      case ACCUSE -> "accuses";
      case PROMISE -> "promises";
      case AGREE -> "agrees";
      case REJECT -> "rejects";
      case URGE -> "urges";
      case HOPE -> "hopes";
      case EXPRESS_SATISFACTION -> "is satisfied";
      case ANNOUNCE -> "announces";
      case CONFIRM -> "confirms";
    };
  }
}
