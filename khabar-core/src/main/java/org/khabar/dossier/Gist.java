package org.khabar.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Act;
import org.khabar.model.Event;
import org.khabar.model.Statement;
import org.khabar.story.EntityRelations;

/**
 * Writes a short English line from what was read: who, what act, to whom, and what it is about.
 *
 * <p>It names only what stands in the text as entity, number or concept, and joins them to no
 * claim.
 */
final class Gist {
  private static final int NAMES = 3;
  private static final int CONCEPTS = 3;

  private record About(boolean topical, List<String> matters, List<String> names) {}

  private final EntityRelations relations;
  private final TermWriter writer;

  Gist(EntityRelations relations, TermWriter writer) {
    this.relations = relations;
    this.writer = writer;
  }

  /** Of one statement, told once or often: what most of its reports speak of comes first. */
  String of(Statement statement, List<Utterance> reports) {
    StringBuilder line = new StringBuilder(capitalised(writer.name(statement.speaker())));
    Optional<String> to = statement.target().or(statement::addressee);
    boolean takesParty = statement.act() != Act.HOPE && statement.act() != Act.EXPRESS_SATISFACTION;
    line.append(' ').append(TermWriter.telling(statement.act(), to.isPresent() && takesParty));
    to.filter(t -> takesParty).ifPresent(t -> line.append(' ').append(writer.name(t)));
    Set<String> said = new LinkedHashSet<>(List.of(statement.speaker()));
    to.ifPresent(said::add);
    About about = about(reports.stream().map(Utterance::content).toList(), said);
    if (!about.matters().isEmpty()) {
      String over = statement.act() == Act.ACCUSE && to.isPresent() ? " over " : " about ";
      line.append(about.topical() ? over : ": ").append(writer.list(about.matters()));
    }
    if (!about.names().isEmpty()) {
      line.append(about.matters().isEmpty() ? ", naming " : "; named: ")
          .append(writer.list(about.names()));
    }
    boolean conditional = reports.stream().anyMatch(u -> u.marks().containsKey("if"));
    return line + (conditional ? " (with a condition)" : "");
  }

  /** Of an event: its kind and parties, and what else its sentence speaks of. */
  String of(Event event, SentenceFeatures sentence) {
    StringBuilder line = new StringBuilder();
    line.append(writer.list(event.actors().stream().map(writer::name).toList()));
    line.append(line.isEmpty() ? "" : ": ");
    line.append(event.type().name().toLowerCase(Locale.ROOT));
    if (!event.recipients().isEmpty()) {
      line.append(", ").append(writer.list(event.recipients().stream().map(writer::name).toList()));
    }
    event.date().ifPresent(d -> line.append(", ").append(writer.date(d)));
    event.place().ifPresent(p -> line.append(", ").append(writer.name(p)));
    Set<String> said = new LinkedHashSet<>(event.actors());
    said.addAll(event.recipients());
    event.place().ifPresent(said::add);
    About about = about(List.of(sentence), said);
    List<String> all = new ArrayList<>(about.matters());
    all.addAll(about.names());
    if (!all.isEmpty()) {
      line.append(" (").append(String.join(", ", all)).append(')');
    }
    return capitalised(line.toString());
  }

  /** Matters are topics, and other concepts only where no topic is known; numbers with names. */
  private About about(List<SentenceFeatures> reports, Set<String> said) {
    Map<String, Integer> names = new LinkedHashMap<>();
    Map<String, Integer> concepts = new LinkedHashMap<>();
    Set<String> numbers = new LinkedHashSet<>();
    for (SentenceFeatures report : reports) {
      new LinkedHashSet<>(report.entities()).forEach(e -> names.merge(e, 1, Integer::sum));
      new LinkedHashSet<>(report.concepts()).forEach(c -> concepts.merge(c, 1, Integer::sum));
      numbers.addAll(report.numbers());
    }
    List<String> told =
        most(concepts).stream()
            .filter(
                c ->
                    Utterance.tells(c)
                        && !c.startsWith("notion.")
                        && !Utterance.isOfTheEncounter(c))
            .toList();
    List<String> matters = glosses(told.stream().filter(c -> c.startsWith("topic.")).toList());
    List<String> found = new ArrayList<>();
    for (String name : most(names)) {
      if (said.stream().noneMatch(s -> relations.same(s, name)) && found.size() < NAMES) {
        found.add(writer.name(name));
      }
    }
    numbers.stream().filter(n -> n.length() > 1).limit(2).forEach(found::add);
    return new About(
        !matters.isEmpty(),
        matters.isEmpty() ? glosses(told) : matters,
        found.stream().distinct().toList());
  }

  private List<String> glosses(List<String> concepts) {
    return concepts.stream()
        .map(c -> writer.concept(c).split(",", 2)[0])
        .distinct()
        .limit(CONCEPTS)
        .toList();
  }

  private static List<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
