package org.khabar.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.SlotRule;

/**
 * The orders of words in which a language has one and the same clause, from {@code
 * grammar/orders.yml}: <i>die Rebellen griffen an</i>, <i>am Montag griffen die Rebellen an</i>,
 * <i>die Rebellen haben angegriffen</i>. A frame that names an order is written once and read in
 * all of its forms. The first slot of such a frame is its subject.
 */
final class WordOrders {
  private static final Set<String> FORM_KEYS = Set.of("cue", "set", "subject", "others");
  private static final Set<String> SLOT_KEYS = Set.of("side", "marker", "mark", "adjacent", "case");

  private final Map<String, List<Form>> orders = new LinkedHashMap<>();
  private final Problems problems;

  /**
   * One form of a clause, as it differs from how a frame is written.
   *
   * @param cue features to add to each alternative of the cue, alternatives themselves
   * @param subject what the first slot has instead, {@code others} what all others have; a marker
   *     that begins with {@code |} is added to the one that is there
   */
  private record Form(
      List<String> cue,
      Map<String, String> set,
      Map<String, String> subject,
      Map<String, String> others) {

    FrameRule of(FrameRule frame) {
      Map<String, String> all = new LinkedHashMap<>(frame.set());
      all.putAll(set);
      List<SlotRule> slots = new ArrayList<>();
      for (SlotRule slot : frame.slots()) {
        slots.add(changed(slot, slots.isEmpty() ? subject : others));
      }
      return new FrameRule(frame.id(), frame.yields(), cue(frame.cue()), all, List.copyOf(slots));
    }

    private String cue(String written) {
      Stream<String> alternatives = Stream.of(written.split("\\|")).map(String::strip);
      return cue.isEmpty()
          ? written
          : String.join("|", alternatives.flatMap(a -> cue.stream().map(a::concat)).toList());
    }

    private static SlotRule changed(SlotRule slot, Map<String, String> change) {
      String marker = change.getOrDefault("marker", slot.marker());
      return new SlotRule(
          slot.name(),
          slot.fillers(),
          change.getOrDefault("side", slot.side()),
          marker.startsWith("|") ? slot.marker() + marker : marker,
          change.getOrDefault("mark", slot.mark()),
          slot.required(),
          Boolean.parseBoolean(change.getOrDefault("adjacent", "" + slot.adjacent())),
          slot.agrees(),
          change.getOrDefault("case", slot.cases()),
          slot.scope());
    }
  }

  WordOrders(Problems problems) {
    this.problems = problems;
  }

  /** Adds the orders of a file. */
  void read(SourceFile file) {
    YamlValue.read(file, problems)
        .ifPresent(
            all ->
                all.entries()
                    .forEach(
                        (name, forms) ->
                            orders.put(name, forms.list().stream().map(this::form).toList())));
  }

  private Form form(YamlValue value) {
    Entries entries = Entries.of(value, FORM_KEYS, problems);
    return new Form(
        entries.texts("cue"),
        entries.features("set"),
        slot(entries, "subject"),
        slot(entries, "others"));
  }

  private Map<String, String> slot(Entries entries, String key) {
    entries
        .map(key)
        .forEach(
            (name, value) -> {
              if (!SLOT_KEYS.contains(name)) {
                problems.error(value.place(), "no order changes the key '" + name + "' of a slot");
              }
            });
    return entries.features(key);
  }

  /** A frame in all forms of an order; as it is written where it names none. */
  List<FrameRule> forms(String order, FrameRule frame, Place place) {
    if (order.isEmpty()) {
      return List.of(frame);
    }
    List<Form> forms = orders.get(order);
    if (forms == null) {
      problems.error(place, "no order of words is called '" + order + "'");
      return List.of(frame);
    }
    return forms.stream().map(form -> form.of(frame)).toList();
  }
}
