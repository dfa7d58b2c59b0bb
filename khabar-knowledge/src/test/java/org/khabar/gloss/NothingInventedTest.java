package org.khabar.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Act;
import org.khabar.model.ConditionKind;
import org.khabar.model.ContractNames;
import org.khabar.model.EventType;
import org.khabar.model.Status;

/** Random findings: a line names those who stand in the finding and nobody else. */
class NothingInventedTest {
  private static final Knowledge KNOWLEDGE = BundledKnowledge.open();
  private static final int ROUNDS = 4_000;

  /** None of their names is part of another's in any language. */
  private static final List<String> NAMED =
      List.of(
          "vladimir-putin",
          "joe-biden",
          "russia",
          "france",
          "united-nations",
          "european-union",
          "japan",
          "geneva",
          "zora-kelvinson",
          "zelford-traders");

  private static final List<String> DATES =
      List.of("2021-12-30", "2022-01", "2019", "2022-W05", "2022-01-09/2022-01-10", "PAST_REF");

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fa", "sw"})
  void names_and_numbers_of_a_line_stand_in_the_finding(String code) {
    Glosses glosses = Glosses.open(KNOWLEDGE, code);
    Random random = new Random(7);
    Map<String, String> names = new LinkedHashMap<>();
    NAMED.forEach(id -> names.put(id, name(glosses, id)));
    assertThat(names.values()).doesNotHaveDuplicates();
    for (int i = 0; i < ROUNDS; i++) {
      String finding = finding(random);
      Sample sample = Sample.of(finding);
      String line = sample.told(glosses);
      Set<String> parties = parties(sample);
      names.forEach(
          (id, name) ->
              assertThat(line.contains(name))
                  .as("%s in <%s> of <%s>", id, line, finding)
                  .isEqualTo(parties.contains(id)));
      assertThat(numbers(line))
          .as("numbers of <%s>", line)
          .isSubsetOf(numbers(sample.slots().toString()));
      assertThat(line).doesNotContainPattern("[{}$~%]|null|  | ,|\\(\\s|^\\s|\\s$");
      assertThat(count(line, '\u2068')).as(line).isEqualTo(count(line, '\u2069'));
      assertThat(line.chars().filter(c -> c == '\u200F' || c == '\u200E').count()).isZero();
    }
  }

  @Test
  void hostile_names_stay_on_one_line_within_isolates() {
    Glosses glosses = Glosses.open(KNOWLEDGE, "en");
    Sample sample = Sample.of("statement warn speaker=\u202Eevil\nname to={0}'{x}");

    assertThat(sample.told(glosses)).isEqualTo("Evil name warned {0}'{x}");
  }

  /** The name alone, as it stands when only it is told. */
  private static String name(Glosses glosses, String id) {
    String speaker = id.equals("joe-biden") ? "geneva" : "joe-biden";
    String line = Sample.of("statement say speaker=" + speaker + " about=" + id).told(glosses);
    return line.substring(line.lastIndexOf(':') + 1, line.length() - 1)
        .strip()
        .replace("\u2068", "")
        .replace("\u2069", "");
  }

  private static Set<String> parties(Sample sample) {
    Set<String> ids = new HashSet<>();
    for (String slot :
        List.of("speaker", "to", "target", "via", "about", "actors", "recipients", "initiator")) {
      ids.addAll(sample.ids(slot));
    }
    ids.addAll(sample.ids("place"));
    ids.addAll(sample.ids("by"));
    return ids;
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    StringBuilder number = new StringBuilder();
    for (int c : (text + " ").codePoints().toArray()) {
      if (UCharacter.isDigit(c)) {
        number.append(UCharacter.digit(c));
      } else if (!number.isEmpty()) {
        numbers.add(String.valueOf(Integer.parseInt(number.toString())));
        number.setLength(0);
      }
    }
    return numbers;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  private static String finding(Random random) {
    List<String> words = new ArrayList<>();
    switch (random.nextInt(3)) {
      case 0 -> {
        words.add("statement " + ContractNames.hyphened(any(random, Act.values())));
        words.add("speaker=" + party(random));
        maybe(random, words, "to", 1);
        maybe(random, words, "target", 1);
        maybe(random, words, "via", 1);
        maybe(random, words, "about", 1);
      }
      case 1 -> {
        words.add("condition " + ContractNames.hyphened(any(random, ConditionKind.values())));
        maybe(random, words, "speaker", 1);
        maybe(random, words, "to", 1);
        maybe(random, words, "via", 1);
      }
      default -> {
        words.add("event " + ContractNames.hyphened(any(random, EventType.values())));
        words.add("status=" + ContractNames.hyphened(any(random, Status.values())));
        maybe(random, words, "actors", 3);
        maybe(random, words, "recipients", 2);
        maybe(random, words, "initiator", 1);
        maybe(random, words, "by", 1);
        maybe(random, words, "place", 1);
        if (random.nextBoolean()) {
          words.add("date=" + DATES.get(random.nextInt(DATES.size())));
        }
        if (random.nextInt(4) == 0) {
          words.add("duration=PT50M");
        }
        if (random.nextInt(4) == 0) {
          words.add("number=137");
        }
        if (random.nextInt(3) == 0) {
          words.add("channel=phone");
        }
      }
    }
    return String.join(" ", words);
  }

  private static void maybe(Random random, List<String> words, String slot, int most) {
    if (random.nextBoolean()) {
      List<String> parties = new ArrayList<>();
      int number = 1 + random.nextInt(most);
      for (int i = 0; i < number; i++) {
        parties.add(party(random));
      }
      words.add(slot + "=" + String.join(",", parties));
    }
  }

  private static String party(Random random) {
    List<String> all = new ArrayList<>(NAMED);
    all.addAll(List.of("diplomats", "sources"));
    return all.get(random.nextInt(all.size()));
  }

  private static <E> E any(Random random, E[] values) {
    return values[random.nextInt(values.length)];
  }
}
