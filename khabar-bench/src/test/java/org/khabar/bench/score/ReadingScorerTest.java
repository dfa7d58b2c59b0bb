package org.khabar.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadingScorerTest {
  private static final String TEXT = "Juma alisema leo kwamba Asha ataondoka.";

  @Test
  void a_span_within_the_extent_is_right_and_one_beyond_it_is_missing_and_extra() {
    String gold =
        "'times': [{'start': 13, 'end': 16, 'type': 'DATE', 'value': '2021-12-31',"
            + " 'extent': {'start': 5, 'end': 16}}]";
    assertThat(score(gold, time(5, 16, "2021-12-31"), "times.value"))
        .isEqualTo(Tally.counts(1, 0, 0));
    assertThat(score(gold, time(13, 20, "2021-12-31"), "times.span"))
        .isEqualTo(Tally.counts(0, 1, 1));
    assertThat(score(gold, time(13, 16, "2021-12-30"), "times.value"))
        .isEqualTo(Tally.counts(0, 1, 1));
  }

  @Test
  void an_optional_item_counts_neither_way() {
    String gold =
        "'optional': {'times': [{'start': 13, 'end': 16, 'type': 'DATE', 'value': '2021-12-31'}]}";
    assertThat(score(gold, time(13, 16, "2020-01-01"), "times.value"))
        .isEqualTo(Tally.counts(0, 0, 0));
    assertThat(score(gold, "'times': []", "times.value")).isEqualTo(Tally.counts(0, 0, 0));
  }

  @Test
  void a_statement_needs_its_sentence_and_an_acceptable_speaker() {
    String gold = "'statements': [" + statement("juma", "say", 0, 39) + "]";
    assertThat(score(gold, gold, "statements")).isEqualTo(Tally.counts(1, 0, 0));
    assertThat(score(gold, "'statements': [" + statement("asha", "say", 0, 39) + "]", "statements"))
        .isEqualTo(Tally.counts(0, 1, 1));
    assertThat(
            score(
                gold, "'statements': [" + statement("juma", "warn", 0, 39) + "]", "statements.act"))
        .isEqualTo(Tally.share(0, 1));
  }

  @Test
  void somebody_unnamed_is_known_by_role_and_affiliation() {
    assertThat(Description.of("a senior US official"))
        .isEqualTo(Description.of("an official of the American administration"))
        .isNotEqualTo(Description.of("a Russian official"));
    assertThat(Description.of("vladimir-putin")).isEqualTo(Description.of("Vladimir-Putin"));
  }

  @Test
  void a_member_of_the_alternatives_stands_in_for_a_missing_one() {
    JsonObject wanted =
        object("'actors': ['a', 'b'], 'actors_alt': ['c'], 'actors_optional': ['d']");
    assertThat(Tolerance.members(wanted, "actors", List.of("a", "c", "d", "e")))
        .isEqualTo(Tally.counts(2, 0, 1));
  }

  @Test
  void figures_are_cut_and_not_rounded() {
    Tally tally = Tally.counts(1999, 1, 0);
    assertThat(tally.recall()).isEqualTo("0.999");
    assertThat(tally.precision()).isEqualTo("1.000");
    assertThat(Tally.counts(0, 0, 0).f1()).isEqualTo("-");
  }

  @Test
  void a_report_tells_which_figure_changed() {
    String old =
        "## story\n\n| figure | right |\n|---|--:|\n| events | 3 | 1 |\n| title | 1 | 0 |\n";
    assertThat(Report.differences(old, old.replace("| 3 |", "| 2 |")))
        .containsExactly("story, events: was 3 | 1 |, is 2 | 1 |");
  }

  private static Tally score(String gold, String reading, String figure) {
    return Objects.requireNonNull(
        ReadingScorer.score(object(gold), object("'text': '" + TEXT + "', " + reading))
            .tallies()
            .get(figure));
  }

  private static String time(int start, int end, String value) {
    return "'times': [{'start': "
        + start
        + ", 'end': "
        + end
        + ", 'type': 'DATE', 'value': '"
        + value
        + "'}]";
  }

  private static String statement(String speaker, String act, int start, int end) {
    return "{'speaker': '"
        + speaker
        + "', 'act': '"
        + act
        + "', 'sentence': {'start': "
        + start
        + ", 'end': "
        + end
        + "}}";
  }

  private static JsonObject object(String fields) {
    return JsonObject.parse(("{" + fields + "}").replace('\'', '"'));
  }
}
