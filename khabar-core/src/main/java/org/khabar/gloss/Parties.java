package org.khabar.gloss;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khabar.knowledge.GlossTable;
import org.khabar.model.Description;
import org.khabar.model.Mention;
import org.khabar.model.Reading;

/** Makes arguments of messages out of those who take part in what one article tells. */
final class Parties {
  private final GlossTable table;
  private final Names names;
  private final Descriptions descriptions;
  private final ListFormatter lists;
  private final Set<String> features = new HashSet<>();
  private final boolean rightToLeft;

  Parties(
      GlossTable table,
      Names names,
      Descriptions descriptions,
      Messages messages,
      boolean rightToLeft) {
    this.table = table;
    this.names = names;
    this.descriptions = descriptions;
    this.rightToLeft = rightToLeft;
    this.lists = ListFormatter.getInstance(messages.locale(), Type.AND, Width.WIDE);
    table.classes().values().forEach(f -> features.addAll(f.keySet()));
  }

  /** Those of one article. */
  InArticle in(Reading reading) {
    Map<String, Mention> mentions = new HashMap<>();
    reading.entities().forEach(m -> mentions.putIfAbsent(m.id(), m));
    return new InArticle(reading, mentions);
  }

  /** Who takes part, as one article tells it. */
  final class InArticle {
    private final Reading reading;
    private final Map<String, Mention> mentions;

    private InArticle(Reading reading, Map<String, Mention> mentions) {
      this.reading = reading;
      this.mentions = mentions;
    }

    Reading reading() {
      return reading;
    }

    Who who(String id) {
      Description description = reading.descriptions().get(id);
      if (description != null) {
        return described(id, description);
      }
      if (id.indexOf(' ') >= 0) {
        String words = Isolates.clean(id);
        String shown = table.code().equals("en") ? words : Isolates.always(words);
        String nounClass = table.kinds().getOrDefault("person", "");
        return new Who(shown, shown, shown, "person", nounClass);
      }
      return names.who(id, mention(id).map(Mention::name), mention(id).map(Mention::type));
    }

    private Who described(String id, Description description) {
      Who who = descriptions.who(description, description.of().map(of -> who(of).words()));
      if (!table.code().equals("en")) {
        return who;
      }
      String words = Isolates.around(Isolates.clean(id), rightToLeft);
      return new Who(words, words, words, who.kind(), who.nounClass());
    }

    private Optional<Mention> mention(String id) {
      return Optional.ofNullable(mentions.get(id));
    }

    /**
     * What kind of go-between somebody is: {@code press}, {@code spokesperson} or {@code other}.
     */
    String goBetween(String id) {
      Description description = reading.descriptions().get(id);
      boolean spokesperson =
          description == null
              ? names.speaksForOthers(id)
              : Names.isSpokesperson(description.role());
      return names.isPress(id) ? "press" : spokesperson ? "spokesperson" : "other";
    }

    /** Puts a party that may be absent among the arguments of a message. */
    void put(Map<String, Object> arguments, String name, Optional<String> id) {
      put(arguments, name, id.stream().toList());
    }

    /** Puts parties among the arguments of a message: their words and all that agrees with them. */
    void put(Map<String, Object> arguments, String name, List<String> ids) {
      List<Who> all = ids.stream().distinct().map(this::who).toList();
      arguments.put(name, listed(all, Who::words));
      arguments.put(name + "_of", listed(all, Who::wordsOf));
      arguments.put(name + "_n", number(all));
      arguments.put(name + "_kind", kind(all));
      String nounClass = nounClass(all);
      arguments.put(name + "_class", nounClass);
      Map<String, String> of = table.classes().getOrDefault(nounClass, Map.of());
      features.forEach(f -> arguments.put(name + "_" + f, of.getOrDefault(f, "")));
    }
  }

  private String listed(List<Who> all, Function<Who, String> words) {
    // ICU puts a right-to-left mark beside the Persian comma, which the isolates make needless.
    return lists.format(all.stream().map(words).toList()).replace("\u200F", "");
  }

  private static String number(List<Who> all) {
    return switch (all.size()) {
      case 0 -> "none";
      case 1 -> all.getFirst().isPlural() ? "many" : "one";
      case 2 -> all.stream().anyMatch(Who::isPlural) ? "many" : "two";
      default -> "many";
    };
  }

  private static String kind(List<Who> all) {
    return switch (all.size()) {
      case 0 -> "none";
      case 1 -> all.getFirst().kind();
      default -> all.stream().anyMatch(Who::isPerson) ? "persons" : "things";
    };
  }

  private String nounClass(List<Who> all) {
    if (all.isEmpty()) {
      return "none";
    }
    return all.size() == 1 || table.agreement().equals("first")
        ? all.getFirst().nounClass()
        : table.kinds().getOrDefault(kind(all), "");
  }
}
