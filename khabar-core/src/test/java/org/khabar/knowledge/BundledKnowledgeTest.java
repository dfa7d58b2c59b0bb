package org.khabar.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.model.EntityType;

class BundledKnowledgeTest {
  private final Map<String, byte[]> files = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  BundledKnowledgeTest() {
    files.put(
        "index.bin",
        RecordCodec.write(
            new TableIndex(List.of("sw"), List.of("fil", "sw"), Map.of("tl", "fil"))));
    for (String code : List.of("sw", "fil", "und")) {
      files.put("language-" + code + ".bin", RecordCodec.write(table(code)));
      files.put("names-" + code + ".bin", RecordCodec.write(new LocalNames(code, Map.of())));
    }
    files.put("world.bin", RecordCodec.write(world()));
  }

  private static LanguageTable table(String code) {
    return new LanguageTable(
        new LanguageProfile(code, "", "", "Latn", "SVO", Map.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static WorldTable world() {
    Entity kenya =
        new Entity("kenya", EntityType.GPE, "state", "", "", "", Map.of("en", List.of("Kenya")));
    return new WorldTable(List.of(), List.of(kenya), List.of(), List.of());
  }

  private BundledKnowledge open() {
    return new BundledKnowledge(
        name -> {
          asked.add(name);
          byte[] table = files.get(name);
          if (table == null) {
            throw new TableFormatException("not there");
          }
          return table;
        });
  }

  @Test
  void reads_a_table_when_it_is_first_asked_for_and_only_then() {
    Knowledge knowledge = open();
    assertThat(asked).containsExactly("index.bin");
    assertThat(knowledge.language("sw")).isSameAs(knowledge.language("sw"));
    assertThat(knowledge.world()).isSameAs(knowledge.world());
    assertThat(asked).containsExactly("index.bin", "language-sw.bin", "world.bin");
  }

  @Test
  void falls_back_to_the_language_without_subtags_then_to_any_language() {
    Knowledge knowledge = open();
    assertThat(knowledge.language("sw-KE").profile().code()).isEqualTo("sw");
    assertThat(knowledge.language("sw_Latn_KE").profile().code()).isEqualTo("sw");
    assertThat(knowledge.language("tl").profile().code()).isEqualTo("fil");
    assertThat(knowledge.language("qqq").profile().code()).isEqualTo("und");
    assertThat(knowledge.language("").profile().code()).isEqualTo("und");
  }

  @Test
  void lists_languages_with_and_without_a_folder() {
    assertThat(open().folders()).containsExactly("sw");
    assertThat(open().languages()).containsExactly("fil", "sw");
  }

  @Test
  void adds_the_names_that_a_language_has() {
    LocalNames names = new LocalNames("fil", Map.of("kenya", List.of("Kenia", "Kenya")));
    files.put("names-fil.bin", RecordCodec.write(names));
    Entity kenya = open().worldIn("tl").entities().getFirst();
    assertThat(kenya.names())
        .containsEntry("en", List.of("Kenya"))
        .containsEntry("fil", List.of("Kenia", "Kenya"));
  }

  @Test
  void names_the_table_that_cannot_be_read() {
    files.put("language-sw.bin", new byte[3]);
    Knowledge knowledge = open();
    assertThatThrownBy(() -> knowledge.language("sw"))
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("language-sw.bin: ");
  }
}
