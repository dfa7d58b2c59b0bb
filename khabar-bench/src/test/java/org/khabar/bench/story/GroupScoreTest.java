package org.khabar.bench.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupScoreTest {
  private static final Map<String, String> WANTED =
      Map.of("1", "call", "2", "call", "3", "visit", "4", "visit");

  @Test
  void is_one_when_groups_are_those_that_were_wanted() {
    Map<String, String> made = Map.of("1", "a", "2", "a", "3", "b", "4", "b");

    assertThat(GroupScore.of(made, WANTED).row())
        .isEqualTo("1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 2");
  }

  @Test
  void counts_merged_chapters_against_precision() {
    Map<String, String> made = Map.of("1", "a", "2", "a", "3", "a", "4", "a");

    assertThat(GroupScore.of(made, WANTED).row())
        .isEqualTo("0.500 | 1.000 | 0.666 | 0.333 | 1.000 | 1");
  }

  @Test
  void counts_split_chapters_against_recall() {
    Map<String, String> made = Map.of("1", "a", "2", "b", "3", "c", "4", "c");

    assertThat(GroupScore.of(made, WANTED).row())
        .isEqualTo("1.000 | 0.750 | 0.857 | 1.000 | 0.500 | 3");
  }

  @Test
  void averages_orders() {
    GroupScore all = GroupScore.of(WANTED, WANTED);
    GroupScore one = GroupScore.of(Map.of("1", "a", "2", "a", "3", "a", "4", "a"), WANTED);

    assertThat(GroupScore.mean(List.of(all, one)).precision()).isCloseTo(0.75, within(1e-9));
    assertThat(GroupScore.BY_F1.compare(one, all)).isNegative();
  }
}
