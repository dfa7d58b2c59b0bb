package org.khabar.gloss;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
  /** Parties that a headline names; of more than these, one fewer and how many there are more. */
  private static final int MOST = 4;

  private final GlossTable table;
  private final Names names;
  private final Descriptions descriptions;
  private final ListFormatter lists;
  private final Set<String> features = new HashSet<>();
  private final boolean rightToLeft;
  private final Messages messages;

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
    this.messages = messages;
    this.lists = ListFormatter.getInstance(messages.locale(), Type.AND, Width.WIDE);
    table.classes().values().forEach(f -> features.addAll(f.keySet()));
  }

  /** Those of one article. */
  InArticle in(Reading reading) {
    return in(List.of(reading));
  }

  /** Those of several articles; a name is spelt as its id has it, where some article does so. */
  InArticle in(List<Reading> readings) {
    Map<String, Mention> mentions = new HashMap<>();
    Map<String, Description> described = new HashMap<>();
    for (Reading reading : readings) {
      reading.entities().forEach(m -> mentions.merge(m.id(), m, Parties::closest));
      reading.descriptions().forEach(described::putIfAbsent);
    }
    return new InArticle(readings.getFirst(), mentions, described);
  }

  private static Mention closest(Mention a, Mention b) {
    return isSpeltAsItsId(a) || !isSpeltAsItsId(b) ? a : b;
  }

  private static boolean isSpeltAsItsId(Mention mention) {
    return mention.name().toLowerCase(Locale.ROOT).replace(' ', '-').equals(mention.id());
  }

  /** Who takes part, as one article or several tell it. */
  final class InArticle {
    private final Reading reading;
    private final Map<String, Mention> mentions;
    private final Map<String, Description> described;

    private InArticle(
        Reading reading, Map<String, Mention> mentions, Map<String, Description> described) {
      this.reading = reading;
      this.mentions = mentions;
      this.described = described;
    }

    /** The article; of several the first. */
    Reading reading() {
      return reading;
    }

    Who who(String id) {
      Description description = described.get(id);
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

    /** Whether none of these has a name. */
    boolean areDescribed(List<String> ids) {
      return ids.stream().allMatch(id -> described.containsKey(id) || id.indexOf(' ') >= 0);
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
      Description description = described.get(id);
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
      agreeing(arguments, name, all);
    }

    /**
     * Puts parties as headlines have them: without articles, the first few of many, and by the
     * shortest names with dashes between them in {@code _short}.
     */
    void putBare(Map<String, Object> arguments, String name, List<String> ids) {
      List<String> distinct = ids.stream().distinct().toList();
      List<Who> all = distinct.stream().map(id -> who(id).bare()).toList();
      List<String> brief = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        brief.add(names.shortName(distinct.get(i), all.get(i)));
      }
      int most = all.size() > MOST ? MOST - 1 : all.size();
      int left = all.size() - most;
      List<Who> first = all.subList(0, most);
      arguments.put(name, more(first, Who::words, left));
      arguments.put(name + "_of", more(first, Who::wordsOf, left));
      arguments.put(name + "_short", String.join("\u2013", brief));
      arguments.put(name + "_more", left == 0 ? "none" : "some");
      agreeing(arguments, name, all);
    }

    private String more(List<Who> first, Function<Who, String> words, int more) {
      return more == 0
          ? listed(first, words)
          : messages.fill(
              "headline.more",
              Map.of(
                  "names",
                  first.stream()
                      .map(words)
                      .reduce((a, b) -> messages.fill("topics", Map.of("first", a, "second", b)))
                      .orElse(""),
                  "more",
                  more));
    }

    private void agreeing(Map<String, Object> arguments, String name, List<Who> all) {
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
