package org.khabar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.khabar.model.Channel;
import org.khabar.model.EventType;
import org.khabar.model.Reading;
import org.khabar.model.Status;

class GdeltExportTest {
  @Test
  void names_the_61_columns_of_the_codebook() {
    List<String> header = List.of(ExportReadings.written(ExportFormat.GDELT).split("[\t\n]", -1));
    assertThat(header).hasSize(62).endsWith("DATEADDED", "SOURCEURL", "").doesNotHaveDuplicates();
    assertThat(header.get(0)).isEqualTo("GLOBALEVENTID");
    assertThat(header.get(5)).isEqualTo("Actor1Code");
    assertThat(header.get(15)).isEqualTo("Actor2Code");
    assertThat(header.get(25)).isEqualTo("IsRootEvent");
    assertThat(header.get(34)).isEqualTo("AvgTone");
    assertThat(header.get(35)).isEqualTo("Actor1Geo_Type");
    assertThat(header.get(51)).isEqualTo("ActionGeo_Type");
    assertThat(header.get(59)).isEqualTo("DATEADDED");
  }

  @Test
  void fills_what_is_known_and_nothing_else() {
    List<Map<String, String>> rows = rows(ExportReadings.full());
    assertThat(rows).hasSize(2);
    assertThat(filled(rows.get(0)))
        .isEqualTo(
            "Actor1Code=RUSGOV Actor1CountryCode=RUS Actor1Name=VLADIMIR PUTIN"
                + " Actor1Type1Code=GOV Actor2Code=USAGOV Actor2CountryCode=USA"
                + " Actor2Name=JOE BIDEN Actor2Type1Code=GOV EventBaseCode=041 EventCode=041"
                + " EventRootCode=04 FractionDate=2021.9863 GLOBALEVENTID="
                + StableId.number("a b/1.txt", "e1")
                + " IsRootEvent=1 MonthYear=202112 NumArticles=1 NumMentions=1 NumSources=1"
                + " QuadClass=1 SOURCEURL=a b/1.txt SQLDATE=20211230 Year=2021");
    assertThat(filled(rows.get(1)))
        .isEqualTo(
            "Actor1Code=USAGOV Actor1CountryCode=USA Actor1Name=JOE BIDEN Actor1Type1Code=GOV"
                + " Actor2Code=RUS Actor2CountryCode=RUS Actor2Geo_FullName=Russia"
                + " Actor2Geo_Type=1 Actor2Name=RUSSIA EventBaseCode=020 EventCode=020"
                + " EventRootCode=02 GLOBALEVENTID="
                + StableId.number("a b/1.txt", "e2")
                + " IsRootEvent=0 NumArticles=1 NumMentions=1 NumSources=1 QuadClass=1"
                + " SOURCEURL=a b/1.txt");
  }

  @Test
  void leaves_out_what_did_not_take_place_and_says_so() {
    StringBuilder out = new StringBuilder();
    Export export = ExportFormat.GDELT.open(ExportWorld.table(), out);
    ExportReadings.write(export, ExportReadings.full());
    assertThat(export.leftOut())
        .hasValueSatisfying(left -> assertThat(left).contains("1 event that is planned"));
  }

  @Test
  void gives_no_more_of_a_date_than_is_told() {
    assertThat(dates("2022-01-05")).isEqualTo("20220105 202201 2022 2022.0137");
    assertThat(dates("2022-12-31")).isEqualTo("20221231 202212 2022 2022.9890");
    assertThat(dates("2022-01")).isEqualTo(" 202201 2022 ");
    assertThat(dates("2022-01-09/2022-01-10")).isEqualTo(" 202201 2022 ");
    assertThat(dates("2022")).isEqualTo("  2022 ");
    assertThat(dates("2021-12-31/2022-01-01")).isEqualTo("   ");
    assertThat(dates("FUTURE_REF")).isEqualTo("   ");
  }

  @Test
  void an_assault_may_be_of_three_roots_and_has_none() {
    Map<String, String> row =
        rows(ExportReadings.events(ExportReadings.event(EventType.ASSAULT, Status.HELD, "", "")))
            .getFirst();
    assertThat(row).containsEntry("EventCode", "").containsEntry("EventRootCode", "");
    assertThat(row).containsEntry("QuadClass", "4");
  }

  @Test
  void every_type_has_a_quad_class() {
    Map<EventType, String> classes = new TreeMap<>();
    for (EventType type : EventType.values()) {
      classes.put(
          type,
          rows(ExportReadings.events(ExportReadings.event(type, Status.HELD, "", "")))
              .getFirst()
              .get("QuadClass"));
    }
    assertThat(classes.toString())
        .isEqualTo(
            "{AGREE=1, CONSULT=1, SUPPORT=1, CONCEDE=2, COOPERATE=2, AID=2, RETREAT=2, REQUEST=3,"
                + " ACCUSE=3, REJECT=3, THREATEN=3, PROTEST=3, SANCTION=4, MOBILIZE=4, COERCE=4,"
                + " ASSAULT=4}");
  }

  @Test
  void places_have_coordinates_as_far_as_known() {
    assertThat(place("geneva"))
        .isEqualTo("4 | Geneva, Canton of Geneva, Switzerland | 46.21 | 6.14");
    assertThat(place("texas")).isEqualTo("2 | Texas, United States | 31.0 | -100.0");
    assertThat(place("kenya")).isEqualTo("1 | Kenya |  | ");
    assertThat(place("unheard-of")).isEqualTo(" | unheard-of |  | ");
  }

  @Test
  void a_value_cannot_break_the_table() {
    Reading reading =
        ExportReadings.at(
            ExportReadings.events(
                ExportReadings.event(
                    "e1",
                    EventType.AID,
                    Status.HELD,
                    List.of("a\tb\nc\u0000d\u2028e"),
                    List.of(),
                    "",
                    "x\ty",
                    Channel.STATEMENT,
                    "spoke",
                    ExportReadings.FIRST)),
            "https://example.org/\t?a=1&b=2");
    Map<String, String> row = rows(reading).getFirst();
    assertThat(row).containsEntry("Actor1Name", "A B C D E");
    assertThat(row).containsEntry("ActionGeo_FullName", "x y");
    assertThat(row).containsEntry("SOURCEURL", "https://example.org/ ?a=1&b=2");
  }

  @Test
  void ids_are_stable_distinct_and_exact_in_every_reader() {
    assertThat(StableId.number("a", "e1")).isEqualTo(StableId.number("a", "e1"));
    assertThat(StableId.number("a", "e1")).isNotEqualTo(StableId.number("a", "e2"));
    assertThat(StableId.number("ae", "1")).isNotEqualTo(StableId.number("a", "e1"));
    for (int i = 0; i < 1000; i++) {
      assertThat(StableId.number("article", "e" + i)).isBetween(1L, 1L << 53);
    }
  }

  @Test
  void is_a_mere_header_when_nothing_was_read() {
    assertThat(
            ExportReadings.written(ExportFormat.GDELT, ExportReadings.bare("a", "Nothing."))
                .lines())
        .hasSize(1);
  }

  private static String dates(String timex) {
    Map<String, String> row =
        rows(ExportReadings.events(ExportReadings.event(EventType.PROTEST, Status.HELD, timex, "")))
            .getFirst();
    return String.join(
        " ", row.get("SQLDATE"), row.get("MonthYear"), row.get("Year"), row.get("FractionDate"));
  }

  private static String place(String id) {
    Map<String, String> row =
        rows(ExportReadings.events(ExportReadings.event(EventType.AID, Status.HELD, "", id)))
            .getFirst();
    return String.join(
        " | ",
        row.get("ActionGeo_Type"),
        row.get("ActionGeo_FullName"),
        row.get("ActionGeo_Lat"),
        row.get("ActionGeo_Long"));
  }

  private static String filled(Map<String, String> row) {
    StringBuilder filled = new StringBuilder();
    new TreeMap<>(row)
        .forEach(
            (column, value) -> {
              if (!value.isEmpty()) {
                filled.append(' ').append(column).append('=').append(value);
              }
            });
    return filled.substring(1);
  }

  private static List<Map<String, String>> rows(Reading reading) {
    List<String> lines = ExportReadings.written(ExportFormat.GDELT, reading).lines().toList();
    String[] names = lines.getFirst().split("\t", -1);
    return lines.stream()
        .skip(1)
        .map(
            line -> {
              String[] cells = line.split("\t", -1);
              assertThat(cells).hasSameSizeAs(names);
              Map<String, String> row = new HashMap<>();
              for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
              }
              return row;
            })
        .toList();
  }
}
