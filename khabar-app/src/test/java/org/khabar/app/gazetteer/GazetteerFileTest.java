package org.khabar.app.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.find.name.Gazetteer;
import org.khabar.knowledge.Entity;

class GazetteerFileTest {
  @TempDir Path folder;
  private Path made = Path.of("");

  @BeforeEach
  void make_a_file() throws IOException {
    made = folder.resolve("made.khabar-names");
    Path dump =
        Dumps.write(
            folder,
            "dump.json",
            Dumps.wikidata(
                Item.of("Q90000001", "Q515").label("en", "New Sangaveli").label("ar", "سانغافيلي"),
                Item.of("Q90000002", "Q515").label("en", "New Sangaveli Harbour")));
    Dumps.run(Dumps.wikidata(dump, Dumps.EVERYTHING), made, new Dumps.Told());
  }

  @Test
  void walks_word_by_word() throws IOException {
    try (GazetteerFile file = GazetteerFile.open(made)) {
      List<String> codes = List.of("en");
      Gazetteer.Walk walk = file.walk();
      assertThat(walk.entities(codes)).isEmpty();
      assertThat(walk.next("new")).isTrue();
      assertThat(walk.entities(codes)).isEmpty();
      assertThat(walk.next("sangaveli")).isTrue();
      assertThat(walk.entities(codes)).extracting(Entity::id).containsExactly("new-sangaveli");
      assertThat(walk.entities(List.of("ar", "xx"))).isEmpty();
      assertThat(walk.next("harbour")).isTrue();
      assertThat(walk.entities(codes)).extracting(Entity::wikidata).containsExactly("Q90000002");
      assertThat(walk.next("town")).isFalse();
      assertThat(walk.next("harbour")).isFalse();
      assertThat(walk.entities(codes)).isEmpty();
    }
  }

  @Test
  void does_not_take_a_part_of_a_word_for_a_word() throws IOException {
    try (GazetteerFile file = GazetteerFile.open(made)) {
      Gazetteer.Walk walk = file.walk();
      assertThat(walk.next("new")).isTrue();
      // a walk may be within a word of the file, which is no name yet
      walk.next("sanga");
      assertThat(walk.entities(List.of("en"))).isEmpty();
      assertThat(walk.next("veli")).isFalse();
    }
  }

  @Test
  void is_read_by_many_threads() throws IOException {
    try (GazetteerFile file = GazetteerFile.open(made)) {
      long found =
          IntStream.range(0, 5_000)
              .parallel()
              .mapToObj(i -> file.walk())
              .filter(walk -> walk.next("سانغافیلی"))
              .flatMap(walk -> walk.entities(List.of("ar")).stream())
              .filter(entity -> entity.id().equals("new-sangaveli"))
              .count();
      assertThat(found).isEqualTo(5_000);
    }
  }

  @Test
  void tells_what_is_in_it() throws IOException {
    try (GazetteerFile file = GazetteerFile.open(made)) {
      assertThat(file.entities()).isEqualTo(2);
      assertThat(file.names()).isEqualTo(3);
      assertThat(file.languages()).containsExactly("ar", "en");
      assertThat(file.sources()).hasSize(1).first().asString().startsWith("Wikidata, dump.json, ");
    }
  }

  @Test
  void names_a_file_that_is_none_or_not_whole() throws IOException {
    byte[] bytes = Files.readAllBytes(made);
    byte[] damaged = bytes.clone();
    damaged[40] ^= 1;
    byte[] damagedEnd = bytes.clone();
    damagedEnd[bytes.length - 3] ^= 1;
    byte[] other = bytes.clone();
    other[11] = 99;

    refuses("something else altogether".getBytes(StandardCharsets.UTF_8), "not a file of names");
    refuses(new byte[0], "not a file of names");
    refuses(Arrays.copyOf(bytes, 20), "cut off in its header");
    refuses(Arrays.copyOf(bytes, bytes.length - 1), "cut off: ");
    refuses(damaged, "checksum of its header is wrong");
    refuses(damagedEnd, "checksum of its end is wrong");
    refuses(other, "another version");
    assertThatThrownBy(() -> GazetteerFile.open(folder.resolve("missing")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private void refuses(byte[] bytes, String reason) {
    Path file = Dumps.write(folder, "other.khabar-names", bytes);
    assertThatThrownBy(() -> GazetteerFile.open(file))
        .isInstanceOf(GazetteerFormatException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void joins_several_files() throws IOException {
    Path second = folder.resolve("second.khabar-names");
    Path dump =
        Dumps.write(
            folder,
            "second.json",
            Dumps.wikidata(
                Item.of("Q90000001", "Q515").label("en", "New Sangaveli"),
                Item.of("Q90000005", "Q515").label("en", "New Sangaveli Hills")));
    Dumps.run(Dumps.wikidata(dump, Dumps.EVERYTHING), second, new Dumps.Told());

    try (GazetteerFile one = GazetteerFile.open(made);
        GazetteerFile two = GazetteerFile.open(second)) {
      Gazetteer.Walk walk = JoinedGazetteer.of(List.of(one, two)).walk();
      assertThat(walk.next("new") && walk.next("sangaveli")).isTrue();
      assertThat(walk.entities(List.of("en")))
          .extracting(Entity::id)
          .containsExactly("new-sangaveli");
      assertThat(walk.next("hills")).isTrue();
      assertThat(walk.entities(List.of("en")))
          .extracting(Entity::wikidata)
          .containsExactly("Q90000005");
    }
    assertThat(JoinedGazetteer.of(List.of())).isSameAs(Gazetteer.NONE);
  }
}
