package org.khabar.gloss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.GlossLabel;
import org.khabar.knowledge.GlossTable;
import org.khabar.model.Description;

/** Puts people who are not named into words: a senior US official. */
final class Descriptions {
  /** Stands between the parts of a description in its message, where a link may come. */
  private static final String JOINT = "~";

  /** Stands in a label for the word that a class has before what it is of. */
  private static final String OF_CLASS = "%";

  private final GlossTable table;
  private final Messages messages;
  private final Labels labels;

  Descriptions(GlossTable table, Messages messages, Labels labels) {
    this.table = table;
    this.messages = messages;
    this.labels = labels;
  }

  /**
   * Somebody described.
   *
   * @param of the body that they belong to, in words
   */
  Who who(Description description, Optional<String> of) {
    GlossLabel role = labels.get(description.role());
    boolean body = !role.nounClass().isEmpty();
    String kind = description.plural() ? (body ? "things" : "people") : (body ? "body" : "person");
    String usual = table.kinds().getOrDefault(kind, "");
    String nounClass =
        !body
            ? usual
            : description.plural()
                ? feature(role.nounClass(), "many").orElse(usual)
                : role.nounClass();
    String subject = words(description, of, nounClass, false);
    return new Who(subject, words(description, of, nounClass, true), subject, kind, nounClass);
  }

  private String words(
      Description description, Optional<String> of, String nounClass, boolean governed) {
    boolean plural = description.plural();
    GlossLabel role = labels.get(description.role());
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    boolean head = true;
    for (String rank : description.ranks()) {
      GlossLabel label = labels.get(rank);
      (label.before() ? before : after).add(form(label, plural, governed, nounClass));
      head &= !label.before();
    }
    Optional<GlossLabel> people = description.of().flatMap(id -> labels.own("people." + id));
    Map<String, Object> parts = new HashMap<>();
    parts.put("before", String.join(JOINT, before));
    // Behind "deputy", only the deputies are several: manaibu waziri.
    parts.put("role", form(role, plural && head, governed, nounClass));
    parts.put("after", String.join(JOINT, after));
    parts.put("people", people.map(p -> form(p, plural, governed, nounClass)).orElse(""));
    Optional<String> name = people.isPresent() ? Optional.empty() : of;
    parts.put("of", name.orElse(""));
    parts.put("of_n", name.isPresent() ? "one" : "none");
    String usual = feature(nounClass, "link").orElse("");
    parts.put("link", role.link().isEmpty() ? usual : role.link());
    String words = linked(messages.fill("description.words", parts));
    return messages.fill(plural ? "description.many" : "description.one", Map.of("words", words));
  }

  private String form(GlossLabel label, boolean plural, boolean governed, String nounClass) {
    boolean feminine = nounClass.equals("f") && !label.feminine().isEmpty();
    String form =
        feminine
            ? label.feminine()
            : plural && governed && !label.manyOf().isEmpty()
                ? label.manyOf()
                : plural && !label.many().isEmpty() ? label.many() : label.one();
    return form.replace(OF_CLASS, feature(nounClass, "link").orElse(""));
  }

  private Optional<String> feature(String nounClass, String name) {
    return Optional.ofNullable(table.classes().getOrDefault(nounClass, Map.of()).get(name));
  }

  /** The parts in a row, each but the last with the link that its ending asks for. */
  private String linked(String words) {
    List<String> parts = new ArrayList<>();
    for (String part : words.split(JOINT)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      row.append(i == 0 ? "" : " ").append(parts.get(i));
      if (i + 1 < parts.size()) {
        row.append(link(parts.get(i)));
      }
    }
    return row.toString();
  }

  private String link(String word) {
    String longest = "";
    for (String ending : table.links().keySet()) {
      if (word.endsWith(ending) && ending.length() > longest.length()) {
        longest = ending;
      }
    }
    return table.links().getOrDefault(longest, "");
  }
}
