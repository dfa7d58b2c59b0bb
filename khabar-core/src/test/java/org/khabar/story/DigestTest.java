package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Articles;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;

class DigestTest {
  private static final EntityRelations NOTHING =
      new EntityRelations(new WorldTable(List.of(), List.of(), List.of(), List.of()));
  private static final String REST =
      " and the people of the place have talked of little else since then, as everybody there will"
          + " tell whoever asks for it, in the market as in the houses, by day and by night alike,"
          + " and nobody knows how it will end.";

  /** An article of paragraphs that each name somebody. */
  private static Reading naming(List<List<String>> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    for (List<String> names : paragraphs) {
      int begin = text.length();
      for (String name : names) {
        int start = text.length();
        text.append(name);
        mentions.add(
            new Mention(
                new Span(start, text.length()),
                EntityType.PER,
                name.toLowerCase(Locale.ROOT),
                name,
                Optional.empty(),
                Optional.empty(),
                "test",
                1));
        text.append(' ');
      }
      text.append(REST);
      sentences.add(new Span(begin, text.length()));
      text.append('\n');
    }
    return new Reading(
        Articles.bare("a", "en", text.toString()),
        sentences,
        List.of(),
        List.of(),
        mentions,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  @Test
  void one_thing_after_another_is_a_digest() {
    assertThat(
            Digest.is(
                naming(
                    List.of(
                        List.of("Karmelin", "Dorvanik"),
                        List.of("Solmarit", "Bekandor"),
                        List.of("Lisenko"),
                        List.of("Tarmika", "Ostrava"),
                        List.of("Velmaria"),
                        List.of("Grendal", "Maltezan"),
                        List.of("Porvalo"))),
                NOTHING))
        .isTrue();
  }

  @Test
  void one_matter_with_many_names_is_none() {
    assertThat(
            Digest.is(
                naming(
                    List.of(
                        List.of("Karmelin", "Dorvanik"),
                        List.of("Karmelin", "Bekandor"),
                        List.of("Lisenko"),
                        List.of("Karmelin", "Ostrava"),
                        List.of("Velmaria", "Karmelin"),
                        List.of("Grendal", "Maltezan"),
                        List.of("Porvalo", "Grendal"))),
                NOTHING))
        .isFalse();
  }

  @Test
  void a_short_article_is_none_whatever_it_names() {
    assertThat(
            Digest.is(
                naming(List.of(List.of("Karmelin"), List.of("Solmarit"), List.of("Velmaria"))),
                NOTHING))
        .isFalse();
  }
}
