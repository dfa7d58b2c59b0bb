package org.khabar.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingJsonTest {
  private static final String SCHEMA = "reading.schema.json";

  @Test
  void keeps_the_schema_with_every_field_in_use() {
    JsonNode json = Contract.check(ReadingJson.line(Readings.full("a/b.txt")), SCHEMA);
    Contract.checkSpans(json, Readings.TEXT);
  }

  @Test
  void keeps_the_schema_with_nothing_found() {
    JsonNode json = Contract.check(ReadingJson.line(Readings.bare("a")), SCHEMA);
    assertThat(json.get("title").isNull()).isTrue();
    assertThat(json.get("statements").isEmpty()).isTrue();
    assertThat(json.has("text_changed")).isFalse();
  }

  @Test
  void counts_offsets_in_code_points() {
    JsonNode json = Contract.check(ReadingJson.line(Readings.full("a")), SCHEMA);
    assertThat(json.at("/title/end").intValue()).isEqualTo(8);
    assertThat(json.at("/times/0/start").intValue()).isEqualTo(10);
    int codePoints = Readings.TEXT.codePointCount(0, Readings.TEXT.length());
    assertThat(json.at("/body/0/end").intValue()).isEqualTo(codePoints);
  }

  @Test
  void writes_constants_and_numbers_as_the_contract_does() {
    JsonNode json = Contract.check(ReadingJson.line(Readings.full("a")), SCHEMA);
    assertThat(json.at("/statements/0/act").stringValue()).isEqualTo("express-satisfaction");
    assertThat(json.at("/events/0/channel").stringValue()).isEqualTo("in-person");
    assertThat(json.at("/times/0/calendar").stringValue()).isEqualTo("persian");
    assertThat(json.at("/quantities/0/value").toString()).isEqualTo("2000");
    assertThat(json.at("/events/0/number").toString()).isEqualTo("1.5");
  }

  @Test
  void every_paragraph_has_a_language() {
    JsonNode json = Contract.check(ReadingJson.line(Readings.bilingual("a")), SCHEMA);
    assertThat(json.at("/body/0/language").stringValue()).isEqualTo("en");
    assertThat(json.at("/body/1/language").stringValue()).isEqualTo("sw");
  }

  @Test
  void is_one_line() {
    assertThat(ReadingJson.line(Readings.full("a"))).doesNotContain("\n");
  }
}
