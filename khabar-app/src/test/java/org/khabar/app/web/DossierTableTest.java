package org.khabar.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.khabar.model.Dossier;

class DossierTableTest {
  private static List<CSVRecord> rows(Dossier dossier) throws IOException {
    StringBuilder out = new StringBuilder();
    new DossierTable(dossier).write(out);
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(out.toString()))
        .getRecords();
  }

  private static List<CSVRecord> rows(String kind) throws IOException {
    return rows(SampleDossier.dossier()).stream().filter(r -> r.get("kind").equals(kind)).toList();
  }

  @Test
  void has_a_row_for_each_value_of_each_source() throws IOException {
    List<CSVRecord> places =
        rows("encounter").stream()
            .filter(r -> r.get("story").equals("talks") && r.get("item").equals("day"))
            .toList();

    assertThat(places).extracting(r -> r.get("article")).containsExactly("a.txt", "b.txt");
    assertThat(places).extracting(r -> r.get("value")).containsExactly("geneva", "vienna");
    assertThat(places).extracting(r -> r.get("verdict")).containsOnly("contradict");
    assertThat(places.getFirst().get("sentence")).isEqualTo(SampleDossier.PERSIAN);
  }

  @Test
  void counts_code_points() throws IOException {
    CSVRecord fact = rows("unique").getFirst();

    assertThat(fact.get("start")).isEqualTo("9");
    assertThat(fact.get("end"))
        .isEqualTo(
            Integer.toString(
                SampleDossier.SWAHILI.codePointCount(0, SampleDossier.SWAHILI.length())));
  }

  @Test
  void leaves_no_text_that_a_spreadsheet_runs() throws IOException {
    assertThat(rows("encounter").getLast().get("sentence")).isEqualTo("'" + SampleDossier.SWAHILI);
  }

  @Test
  void has_a_head_when_there_is_nothing() throws IOException {
    StringBuilder out = new StringBuilder();
    new DossierTable(new Dossier(List.of(), List.of())).write(out);

    assertThat(out.toString()).startsWith("story,story_title,kind,item,").hasLineCount(1);
  }
}
