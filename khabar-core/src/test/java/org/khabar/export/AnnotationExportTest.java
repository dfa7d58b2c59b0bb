package org.khabar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationExportTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void is_one_collection_with_every_finding() {
    JsonNode collection = collection(ExportReadings.full());
    assertThat(collection.get("@context").stringValue())
        .isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.get("type").stringValue()).isEqualTo("AnnotationCollection");
    assertThat(collection.get("label").stringValue()).isEqualTo(ExportReadings.TITLE);
    assertThat(collection.get("total").intValue()).isEqualTo(9);
    assertThat(collection.at("/first/type").stringValue()).isEqualTo("AnnotationPage");
    assertThat(collection.at("/first/partOf")).isEqualTo(collection.get("id"));
    assertThat(collection.get("last")).isEqualTo(collection.at("/first/id"));
    List<String> kinds = new ArrayList<>();
    for (JsonNode item : collection.at("/first/items")) {
      for (JsonNode body : item.get("body")) {
        if (body.get("purpose").stringValue().equals("classifying")) {
          kinds.add(body.get("value").stringValue());
        }
      }
    }
    assertThat(kinds)
        .containsExactly(
            "name", "name", "name", "time", "statement", "condition", "event", "event", "event");
  }

  @Test
  void a_name_is_written_so() {
    JsonNode name = collection(ExportReadings.full()).at("/first/items/0");
    assertThat(name.toString())
        .isEqualTo(
            "{\"id\":\""
                + StableId.urn("name", "a b/1.txt", ExportReadings.TEXT, "12-17 vladimir-putin")
                + "\",\"type\":\"Annotation\",\"motivation\":\"identifying\",\"body\":["
                + "{\"source\":\"http://www.wikidata.org/entity/Q7747\",\"purpose\":\"identifying\"},"
                + "{\"type\":\"TextualBody\",\"purpose\":\"classifying\","
                + "\"format\":\"text/plain\",\"value\":\"name\"},"
                + "{\"type\":\"TextualBody\",\"purpose\":\"describing\","
                + "\"format\":\"application/json\",\"value\":\"{\\\"type\\\":\\\"PER\\\","
                + "\\\"id\\\":\\\"vladimir-putin\\\",\\\"name\\\":\\\"Vladimir Putin\\\","
                + "\\\"rule\\\":\\\"name\\\",\\\"confidence\\\":0.9}\"}],"
                + "\"target\":[{\"source\":\"a%20b/1.txt\",\"selector\":["
                + "{\"type\":\"TextPositionSelector\",\"start\":11,\"end\":16},"
                + "{\"type\":\"TextQuoteSelector\",\"exact\":\"\u0628\u0648\u062A\u064A\u0646\","
                + "\"prefix\":\"\uD83D\uDCF0 Talks\\r\\n\\r\\n\","
                + "\"suffix\":\" & Biden spoke on 30 December.\\n\\n\"}]}]}");
  }

  @Test
  void both_selectors_select_the_same_words() {
    String text = ExportReadings.TEXT;
    for (JsonNode item : collection(ExportReadings.full()).at("/first/items")) {
      for (JsonNode target : item.get("target")) {
        JsonNode place = target.at("/selector/0");
        JsonNode quote = target.at("/selector/1");
        int start = text.offsetByCodePoints(0, place.get("start").intValue());
        int end = text.offsetByCodePoints(0, place.get("end").intValue());
        assertThat(text.substring(start, end)).isEqualTo(quote.get("exact").stringValue());
        assertThat(text.substring(0, start)).endsWith(quote.get("prefix").stringValue());
        assertThat(text.substring(end)).startsWith(quote.get("suffix").stringValue());
      }
    }
  }

  @Test
  void a_condition_says_both_its_halves() {
    JsonNode condition = collection(ExportReadings.full()).at("/first/items/5");
    JsonNode says = JSON.readTree(condition.at("/body/1/value").stringValue());
    assertThat(says.at("/if/text").stringValue()).isEqualTo("you meet");
    assertThat(says.at("/then/text").stringValue()).isEqualTo("\uD83D\uDE00\"");
    assertThat(says.get("kind").stringValue()).isEqualTo("promise");
  }

  @Test
  void a_prefix_and_a_suffix_cut_no_character_in_two() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String text = family.repeat(6) + "now" + family.repeat(6);
    int start = text.indexOf("now");
    TimeMention now =
        new TimeMention(
            new Span(start, start + 3),
            TimeType.DATE,
            "PRESENT_REF",
            Optional.empty(),
            Optional.empty(),
            "rule");
    JsonNode quote =
        collection(ExportReadings.times(text, now)).at("/first/items/0/target/0/selector/1");
    assertThat(quote.get("prefix").stringValue()).isEqualTo(family.repeat(4));
    assertThat(quote.get("suffix").stringValue()).isEqualTo(family.repeat(4));
  }

  @Test
  void the_source_is_the_address_or_else_the_id_as_a_reference() {
    assertThat(source(ExportReadings.at(ExportReadings.full(), "https://example.org/a?b=1#c")))
        .isEqualTo("https://example.org/a?b=1#c");
    assertThat(Iri.of("folder/\u0645\u0642\u0627\u0644 1.txt"))
        .isEqualTo("folder/\u0645\u0642\u0627\u0644%201.txt");
    assertThat(Iri.of("<urn:uuid:1>")).isEqualTo("./%3Curn:uuid:1%3E");
    assertThat(Iri.of("12:30.txt")).isEqualTo("./12:30.txt");
    assertThat(Iri.of("100% <\"a\\b\">\n")).isEqualTo("100%25%20%3C%22a%5Cb%22%3E%0A");
    assertThat(Iri.of("a%20b")).isEqualTo("a%20b");
    assertThat(Iri.of("\uD800")).isEqualTo("%EF%BF%BD");
  }

  @Test
  void ids_are_the_same_in_every_run_and_no_two_are_one() {
    JsonNode first = collection(ExportReadings.full());
    assertThat(collection(ExportReadings.full())).isEqualTo(first);
    List<String> ids = new ArrayList<>();
    ids.add(first.get("id").stringValue());
    ids.add(first.at("/first/id").stringValue());
    for (JsonNode item : first.at("/first/items")) {
      ids.add(item.get("id").stringValue());
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
  }

  @Test
  void an_article_that_says_nothing_is_an_empty_collection() {
    JsonNode collection = collection(ExportReadings.bare("a", "Nothing."));
    assertThat(collection.get("total").intValue()).isZero();
    assertThat(collection.has("first")).isFalse();
    assertThat(collection.get("label").stringValue()).isEqualTo("a");
  }

  private static String source(Reading reading) {
    return collection(reading).at("/first/items/0/target/0/source").stringValue();
  }

  private static JsonNode collection(Reading reading) {
    String written = ExportReadings.written(ExportFormat.ANNOTATIONS, reading);
    assertThat(written.lines()).hasSize(1);
    return JSON.readTree(written);
  }
}
