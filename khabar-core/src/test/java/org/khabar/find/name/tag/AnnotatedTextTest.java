package org.khabar.find.name.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.EntityType;
import org.khabar.model.Span;

class AnnotatedTextTest {
  @Test
  void reads_texts_with_their_names() {
    List<AnnotatedText> texts =
        AnnotatedText.list(
            List.of("# head", "[PER:Ada Moyo] left.", "# more", "She is well.", "", "Rain fell."));
    assertThat(texts).hasSize(2);
    assertThat(texts.getFirst().text()).isEqualTo("Ada Moyo left.\nShe is well.");
    assertThat(texts.getFirst().names().getFirst().type()).isEqualTo(EntityType.PER);
    assertThat(texts.getFirst().names().getFirst().span()).isEqualTo(new Span(0, 8));
    assertThat(texts.getLast().names()).isEmpty();
  }

  @Test
  void names_the_text_with_a_bracket_that_marks_nothing() {
    assertThatThrownBy(() -> AnnotatedText.list(List.of("", "[Ada] left.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text at line 2: no mark of a name: [Ada] left.");
  }

  @Test
  void tags_parts_as_beginning_inside_and_outside() {
    AnnotatedText text = AnnotatedText.parse("[PER:Ada Moyo][GPE:Zelford] x");
    int[] tags =
        text.tags(List.of(new Span(0, 3), new Span(4, 8), new Span(8, 15), new Span(16, 17)));
    assertThat(tags)
        .containsExactly(
            Tags.begin(EntityType.PER),
            Tags.inside(EntityType.PER),
            Tags.begin(EntityType.GPE),
            Tags.OUTSIDE);
  }

  @Test
  void exchanges_names_of_one_kind_and_keeps_all_else() {
    List<AnnotatedText> texts =
        List.of(
            AnnotatedText.parse("[PER:Ada Moyo] saw [GPE:Zelford]."),
            AnnotatedText.parse("[PER:Bo Lund] saw [GPE:Aldport]."));
    List<AnnotatedText> more = NameExchange.of(texts, SpareNames.none(), 20);
    assertThat(more).hasSize(2 + 2 * 20);
    assertThat(more.subList(0, 2)).isEqualTo(texts);
    assertThat(more)
        .allSatisfy(
            t -> assertThat(t.text()).matches("(Ada Moyo|Bo Lund) saw (Zelford|Aldport)\\."))
        .anySatisfy(t -> assertThat(t.text()).isEqualTo("Ada Moyo saw Aldport."))
        .allSatisfy(
            t ->
                assertThat(t.names())
                    .extracting(n -> n.type())
                    .containsExactly(EntityType.PER, EntityType.GPE));
    assertThat(NameExchange.of(texts, SpareNames.none(), 20)).isEqualTo(more);
  }

  @Test
  void puts_spare_names_into_some_places() {
    List<AnnotatedText> texts = List.of(AnnotatedText.parse("[PER:Ada Moyo] saw [GPE:Zelford]."));
    SpareNames spare =
        new SpareNames(List.of("Lars"), List.of("Nikolson"), List.of(), List.of("Milmouth"));
    assertThat(NameExchange.of(texts, spare, 20))
        .allSatisfy(
            t -> assertThat(t.text()).matches("(Ada Moyo|Lars Nikolson) saw (Zelford|Milmouth)\\."))
        .anySatisfy(t -> assertThat(t.text()).isEqualTo("Lars Nikolson saw Zelford."));
  }
}
