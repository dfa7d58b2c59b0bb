package org.khabar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.EventType;
import org.khabar.model.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverExportTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void writes_one_line_for_each_event() {
    String citation =
        "\"cite_info\":{\"citation\":\"a b/1.txt\",\"url\":null,\"title\":\"\uD83D\uDCF0 Talks\","
            + "\"language\":\"en\",\"publication\":\"The Daily\",\"published\":\"2021-12-31\","
            + "\"coder\":\"khabar\",\"codebook\":\"PLOVER 0.8\"}";
    String biden =
        "{\"code\":\"USA\",\"country\":\"USA\",\"sector\":\"GOV\",\"actor_text\":%s,"
            + "\"identifier_id\":\"Q6279\",\"identifier_text\":\"Joe Biden\","
            + "\"office\":\"president\",\"khabar_id\":\"joe-biden\"}";
    String russia =
        "{\"code\":\"RUS\",\"country\":\"RUS\",\"sector\":null,\"actor_text\":\"Russia\","
            + "\"identifier_id\":null,\"identifier_text\":\"Russia\","
            + "\"office\":null,\"khabar_id\":\"russia\"}";
    String rest =
        "\"duration\":null,\"initiator\":null,\"claimed_by\":null,\"number\":null,"
            + "\"rule\":\"en.event.talk\",\"confidence\":0.7}";

    assertThat(ExportReadings.written(ExportFormat.PLOVER, ExportReadings.full()).lines())
        .containsExactly(
            "{\"id\":\"a b/1.txt#e1\",\"date\":\"2021-12-30\",\"time\":null,\"enddate\":null,"
                + "\"source\":[{\"code\":\"RUS\",\"country\":\"RUS\",\"sector\":\"GOV\","
                + "\"actor_text\":\"\u0628\u0648\u062A\u064A\u0646\",\"identifier_id\":\"Q7747\","
                + "\"identifier_text\":\"Vladimir Putin\",\"office\":\"president\","
                + "\"khabar_id\":\"vladimir-putin\"},"
                + biden.formatted("\"Biden\"")
                + "],\"recipient\":[],\"event\":[\"CONSULT\"],\"mode\":[\"phone\"],\"context\":[],"
                + "\"quad_code\":1,\"event_loc\":null,\"event_text\":[\"spoke\"],"
                + "\"text_info\":{\"start\":11,\"end\":46},"
                + citation
                + ",\"date_precision\":\"day\",\"timex\":\"2021-12-30\",\"status\":\"held\","
                + "\"channel\":\"phone\","
                + rest,
            "{\"id\":\"a b/1.txt#e2\",\"date\":null,\"time\":null,\"enddate\":null,\"source\":["
                + biden.formatted("null")
                + "],\"recipient\":["
                + russia
                + "],\"event\":[\"REQUEST\"],\"mode\":[],\"context\":[],\"quad_code\":3,"
                + "\"event_loc\":null,\"event_text\":[\"urged\"],"
                + "\"text_info\":{\"start\":48,\"end\":82},"
                + citation
                + ",\"date_precision\":null,\"timex\":null,\"status\":\"held\",\"channel\":null,"
                + rest,
            "{\"id\":\"a b/1.txt#e3\",\"date\":\"2022-01-01\",\"time\":null,"
                + "\"enddate\":\"2022-01-31\",\"source\":["
                + russia
                + ",{\"code\":\"USA\",\"country\":\"USA\",\"sector\":\"GOV\",\"actor_text\":null,"
                + "\"identifier_id\":null,\"identifier_text\":\"a senior US official\","
                + "\"office\":null,\"khabar_id\":\"a senior US official\"}],\"recipient\":[],"
                + "\"event\":[\"CONSULT\"],\"mode\":[],\"context\":[\"future\"],\"quad_code\":1,"
                + "\"event_loc\":{\"name\":\"Geneva\",\"latitude\":46.21,\"longitude\":6.14,"
                + "\"cc3\":\"CHE\",\"wikidata\":\"Q71\",\"khabar_id\":\"geneva\"},"
                + "\"event_text\":[\"meet\"],\"text_info\":{\"start\":48,\"end\":82},"
                + citation
                + ",\"date_precision\":\"month\",\"timex\":\"2022-01\",\"status\":\"scheduled\","
                + "\"channel\":null,"
                + rest);
  }

  @Test
  void offsets_count_code_points() {
    JsonNode event =
        lines(ExportReadings.written(ExportFormat.PLOVER, ExportReadings.full())).getFirst();
    String text = ExportReadings.TEXT;
    int start = text.offsetByCodePoints(0, event.at("/text_info/start").intValue());
    int end = text.offsetByCodePoints(0, event.at("/text_info/end").intValue());
    assertThat(text.substring(start, end)).isEqualTo(ExportReadings.FIRST);
  }

  @Test
  void tells_how_exact_a_date_is() {
    assertThat(date("2021-12-30T15:30")).isEqualTo("2021-12-30 15:30 null day");
    assertThat(date("2022-W02")).isEqualTo("2022-01-10 null 2022-01-16 week");
    assertThat(date("2022-02")).isEqualTo("2022-02-01 null 2022-02-28 month");
    assertThat(date("2022")).isEqualTo("2022-01-01 null 2022-12-31 year");
    assertThat(date("202")).isEqualTo("2020-01-01 null 2029-12-31 interval");
    assertThat(date("2022-Q1")).isEqualTo("2022-01-01 null 2022-03-31 interval");
    assertThat(date("2022-01-09/2022-01-10")).isEqualTo("2022-01-09 null 2022-01-10 interval");
    assertThat(date("PRESENT_REF")).isEqualTo("null null null null");
    assertThat(date("2022-02-31")).isEqualTo("null null null null");
  }

  @Test
  void what_is_not_real_has_a_special_context() {
    assertThat(context(Status.HELD)).isEqualTo("[]");
    assertThat(context(Status.ONGOING)).isEqualTo("[]");
    assertThat(context(Status.SCHEDULED)).isEqualTo("[\"future\"]");
    assertThat(context(Status.PROPOSED)).isEqualTo("[\"hypothetical\"]");
    assertThat(context(Status.HYPOTHETICAL)).isEqualTo("[\"hypothetical\"]");
    assertThat(context(Status.DENIED)).isEqualTo("[\"negation\"]");
    assertThat(context(Status.CANCELLED)).isEqualTo("[\"negation\"]");
  }

  @Test
  void writes_nothing_when_nothing_happened() {
    assertThat(
            ExportReadings.written(ExportFormat.PLOVER, ExportReadings.bare("a", "No news today.")))
        .isEmpty();
  }

  private static String date(String timex) {
    JsonNode event = one(Status.HELD, timex);
    return String.join(
        " ",
        event.get("date").asString("null"),
        event.get("time").asString("null"),
        event.get("enddate").asString("null"),
        event.get("date_precision").asString("null"));
  }

  private static String context(Status status) {
    return one(status, "").get("context").toString();
  }

  private static JsonNode one(Status status, String date) {
    return lines(
            ExportReadings.written(
                ExportFormat.PLOVER,
                ExportReadings.events(ExportReadings.event(EventType.PROTEST, status, date, ""))))
        .getFirst();
  }

  private static List<JsonNode> lines(String written) {
    return written.lines().map(line -> (JsonNode) JSON.readTree(line)).toList();
  }
}
