package org.khabar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TimexExportTest {
  @Test
  void marks_times_in_the_text() {
    assertThat(ExportReadings.written(ExportFormat.TIMEX3, ExportReadings.full()))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TimeML>
            <DOC xml:lang="en">
            <DOCID>a b/1.txt</DOCID>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2021-12-31" \
            functionInDocument="CREATION_TIME">2021-12-31</TIMEX3></DCT>
            <TEXT>\uD83D\uDCF0 Talks&#13;
            &#13;
            \u0628\u0648\u062A\u064A\u0646 &amp; Biden spoke on \
            <TIMEX3 tid="t1" type="DATE" value="2021-12-30">30 December</TIMEX3>.

            He urged Russia: "If you meet, \uD83D\uDE00".</TEXT>
            </DOC>
            </TimeML>
            """);
  }

  @Test
  void a_parser_reads_the_text_back_unchanged() {
    assertThat(texts(ExportFormat.TIMEX3, ExportReadings.full()))
        .containsExactly(ExportReadings.TEXT);
  }

  @Test
  void all_articles_are_one_document_with_ids_of_their_own() {
    Element root = parse(ExportReadings.full(), ExportReadings.full());
    NodeList times = root.getElementsByTagName("TIMEX3");
    List<String> tids = new ArrayList<>();
    for (int i = 0; i < times.getLength(); i++) {
      tids.add(((Element) times.item(i)).getAttribute("tid"));
    }
    assertThat(tids).containsExactly("t0", "t1", "t2", "t3");
    assertThat(root.getElementsByTagName("DOC").getLength()).isEqualTo(2);
  }

  @Test
  void an_interval_is_a_duration_between_two_points() {
    assertThat(marked("2022-01-09/2022-01-10"))
        .isEqualTo(
            "<TIMEX3 tid=\"t0\" type=\"DURATION\" value=\"P2D\" beginPoint=\"t1\" endPoint=\"t2\">"
                + "then</TIMEX3><TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2022-01-09\"/>"
                + "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2022-01-10\"/>");
    assertThat(marked("2022-01/2022-03")).contains("value=\"P3M\"");
    assertThat(marked("2021/2022")).contains("value=\"P2Y\"");
    assertThat(marked("2022-01-09T10:00/2022-01-09T12:30")).contains("value=\"PT2H30M\"");
    assertThat(marked("2022-02-30/2022-03-01")).contains("type=\"DATE\" value=\"2022-02-30/2");
    assertThat(marked("2022-03/2022-01")).contains("type=\"DATE\" value=\"2022-03/2022-01\"");
  }

  @Test
  void keeps_modifiers() {
    TimeMention time =
        new TimeMention(
            new Span(0, 4),
            TimeType.DURATION,
            "PT1H",
            Optional.empty(),
            Optional.of("APPROX"),
            "rule");
    assertThat(ExportReadings.written(ExportFormat.TIMEX3, ExportReadings.times("then", time)))
        .contains(
            "<TIMEX3 tid=\"t0\" type=\"DURATION\" value=\"PT1H\" mod=\"APPROX\">then</TIMEX3>");
  }

  @Test
  void of_overlapping_times_the_first_is_marked_once() {
    TimeMention whole = time(0, 8, "2022-01-09");
    TimeMention part = time(5, 8, "2022");
    String written =
        ExportReadings.written(
            ExportFormat.TIMEX3, ExportReadings.times("9/1/2022 ended", part, whole));
    assertThat(written).contains("value=\"2022-01-09\">9/1/2022</TIMEX3> ended");
  }

  @Test
  void characters_that_xml_forbids_are_replaced_one_for_one_and_told() {
    String text = "\uD83D\uDE00a\u0000b\u000Bc\uFFFEd\tend\u0085\u2028";
    Reading reading = ExportReadings.bare("i\u0001d <&>", text);
    Element doc = parse(reading);
    assertThat(doc.getElementsByTagName("TEXT").item(0).getTextContent())
        .isEqualTo("\uD83D\uDE00a\uFFFDb\uFFFDc\uFFFDd\tend\u0085\u2028");
    assertThat(((Element) doc.getElementsByTagName("TEXT").item(0)).getAttribute("replaced"))
        .isEqualTo("2 4 6");
    assertThat(doc.getElementsByTagName("DOCID").item(0).getTextContent())
        .isEqualTo("i\uFFFDd <&>");
  }

  @Test
  void an_end_of_cdata_is_only_text() {
    assertThat(texts(ExportFormat.TIMEX3, ExportReadings.bare("a", "]]> <!-- & --> <?x?> \r\n\r")))
        .containsExactly("]]> <!-- & --> <?x?> \r\n\r");
  }

  @Test
  void is_a_document_when_nothing_was_read() {
    assertThat(parse().getTagName()).isEqualTo("TimeML");
    assertThat(parse(ExportReadings.bare("a", "x")).getElementsByTagName("DCT").getLength())
        .isZero();
  }

  private static TimeMention time(int start, int end, String value) {
    return new TimeMention(
        new Span(start, end), TimeType.DATE, value, Optional.empty(), Optional.empty(), "rule");
  }

  private static String marked(String value) {
    String all =
        ExportReadings.written(
            ExportFormat.TIMEX3, ExportReadings.times("then", time(0, 4, value)));
    return all.substring(all.indexOf("<TEXT>") + 6, all.indexOf("</TEXT>"));
  }

  private static List<String> texts(ExportFormat format, Reading... readings) {
    NodeList texts = parse(readings).getElementsByTagName("TEXT");
    List<String> all = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      all.add(texts.item(i).getTextContent());
    }
    return all;
  }

  private static Element parse(Reading... readings) {
    String written = ExportReadings.written(ExportFormat.TIMEX3, readings);
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(written)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(written, e);
    }
  }
}
