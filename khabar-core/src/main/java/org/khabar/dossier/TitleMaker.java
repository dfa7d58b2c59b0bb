package org.khabar.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.model.Channel;
import org.khabar.model.Status;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;

/** Names encounters in English by who, how and where. */
final class TitleMaker {
  private static final int NAMED = 4;

  private final EntityRelations relations;
  private final TermWriter writer;

  TitleMaker(EntityRelations relations, TermWriter writer) {
    this.relations = relations;
    this.writer = writer;
  }

  /** What an encounter is: Phone call between Joe Biden and Vladimir Putin. */
  String encounter(
      List<String> participants, Optional<Channel> channel, Optional<String> place, Status status) {
    String where = place.map(p -> " in " + writer.name(p)).orElse("");
    String planned =
        switch (status) {
          case DENIED -> " (ruled out)";
          case CANCELLED -> " (called off)";
          case PROPOSED -> " (proposed)";
          case HELD, SCHEDULED, ONGOING, HYPOTHETICAL -> "";
        };
    List<String> names = named(participants.stream().map(writer::name).toList());
    if (isVisit(participants, channel) && place.isPresent()) {
      return "Visit of " + names.getFirst() + " to " + writer.name(place.get()) + planned;
    }
    String kind = kind(channel, isVisit(participants, channel));
    return switch (participants.size()) {
          case 0 -> kind;
          case 1 -> kind + " of " + names.getFirst();
          case 2 -> kind + " between " + writer.list(names);
          default -> kind + " of " + writer.list(names);
        }
        + where
        + planned;
  }

  /** One person who met in a place without a partner named came there. */
  private boolean isVisit(List<String> participants, Optional<Channel> channel) {
    return participants.size() == 1
        && relations.isPerson(participants.getFirst())
        && channel.filter(c -> c == Channel.IN_PERSON).isPresent();
  }

  /** As a headline: Biden–Putin phone call, 30 December 2021. */
  String headline(List<String> participants, Optional<Channel> channel, Optional<String> date) {
    List<String> names = named(participants.stream().map(writer::shortName).toList());
    String when = date.flatMap(DateValue::parse).map(d -> ", " + d.inWords()).orElse("");
    return String.join("\u2013", names)
        + " "
        + kind(channel, isVisit(participants, channel)).toLowerCase(Locale.ROOT)
        + when;
  }

  /** A slug for an encounter. */
  String encounterId(List<String> participants, Optional<Channel> channel, Optional<String> date) {
    List<String> parts = new ArrayList<>();
    participants.stream().limit(NAMED).map(this::lastPart).forEach(parts::add);
    parts.add(
        kind(channel, isVisit(participants, channel)).toLowerCase(Locale.ROOT).replace(' ', '-'));
    date.ifPresent(d -> parts.add(d.replace('/', '-').toLowerCase(Locale.ROOT)));
    return slug(String.join("-", parts));
  }

  private String lastPart(String id) {
    return relations.isPerson(id) ? id.substring(id.lastIndexOf('-') + 1) : id;
  }

  private static List<String> named(List<String> names) {
    return names.size() <= NAMED
        ? names
        : List.of(names.get(0), names.get(1), names.get(2), (names.size() - 3) + " more");
  }

  private static String kind(Optional<Channel> channel, boolean visit) {
    if (channel.isEmpty()) {
      return "Talks";
    }
    return switch (channel.get()) {
      case PHONE -> "Phone call";
      case VIDEO -> "Video call";
      case IN_PERSON -> visit ? "Visit" : "Meeting";
      case STATEMENT -> "Exchange";
    };
  }

  /** Lower-case letters, digits and hyphens only. */
  static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (kept) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}
