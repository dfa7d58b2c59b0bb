package org.khabar.app.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.model.Mention;

/** What imported names do to the reading of articles. */
class ReadingWithNamesTest {
  @TempDir Path folder;
  private Path names = Path.of("");

  @BeforeEach
  void import_names() throws IOException {
    names = folder.resolve("made.khabar-names");
    Path dump =
        Dumps.write(
            folder,
            "dump.json",
            Dumps.wikidata(
                Item.of("Q90000001", "Q5")
                    .label("en", "Zuberi Kalandula")
                    .alias("en", "President Kalandula")
                    .label("fa", "زوبری کالاندولا")
                    .label("ar", "زوبيري كالاندولا"),
                Item.of("Q90000002", "Q515")
                    .label("en", "Mbalikwetu")
                    .claim("P17", "Q114", "normal"),
                Item.of("Q90000003", "Q515").label("en", "Said").label("sw", "Alisema"),
                Item.of("Q90000004", "Q532").label("en", "Talks").label("en-gb", "Weeks"),
                Item.of("Q90000005", "Q43229").label("en", "Harbour Workers of Mbalikwetu"),
                Item.of("Q90000006", "Q532").label("fa", "گفت"),
                Item.of("Q794", "Q6256").label("en", "Land of the Lion and the Sun"),
                Item.of("Q90000007", "Q43229").label("en", "Kenya Harbour Board")));
    Dumps.run(Dumps.wikidata(dump, Dumps.EVERYTHING), names, new Dumps.Told());
  }

  private List<Mention> mentions(String text) throws IOException, NoArticleException {
    try (GazetteerFile file = GazetteerFile.open(names)) {
      Khabar khabar = Khabar.open(Dumps.KNOWLEDGE, file);
      return khabar.read(khabar.extract(RawDocument.text("a", text))).entities();
    }
  }

  private List<String> ids(String text) throws IOException, NoArticleException {
    return mentions(text).stream().map(Mention::id).distinct().toList();
  }

  @Test
  void links_a_name_and_the_surname_after_it() throws Exception {
    List<Mention> mentions =
        mentions(
            """
            Talks in Mbalikwetu

            3 May 2021

            Zuberi Kalandula arrived in Mbalikwetu on Monday. Kalandula said that talks would go on \
            for two weeks.
            """);

    assertThat(mentions)
        .filteredOn(m -> m.id().equals("zuberi-kalandula"))
        .hasSize(2)
        .allMatch(m -> m.wikidata().orElseThrow().equals("Q90000001"));
    assertThat(mentions).anyMatch(m -> m.wikidata().orElse("").equals("Q90000002"));
  }

  @Test
  void leaves_an_office_outside_the_name() throws Exception {
    List<Mention> mentions =
        mentions(
            """
            Talks in Geneva

            3 May 2021

            Zuberi Kalandula arrived on Monday. President Kalandula said that talks would go on.
            """);

    assertThat(mentions)
        .filteredOn(m -> m.id().equals("zuberi-kalandula"))
        .extracting(m -> m.span().end() - m.span().start())
        .containsExactly("Zuberi Kalandula".length(), "Kalandula".length());
  }

  @Test
  void does_not_take_words_of_the_language_for_names() throws Exception {
    assertThat(
            ids(
                """
                Talks go on

                3 May 2021

                Talks will go on, he said. Weeks of talks were said to be needed. Said one minister \
                of the talks: Weeks are not enough.
                """))
        .doesNotContain("said", "talks", "weeks");
    assertThat(
            ids(
                """
                Mazungumzo yaendelea

                Tarehe 3 Mei 2021

                Alisema waziri kwamba mazungumzo yatafanyika Nairobi wiki ijayo.
                """))
        .doesNotContain("alisema", "said")
        .contains("nairobi");
    assertThat(
            ids("گفتگو در تهران\n\n۳ مه ۲۰۲۱\n\nوزیر خارجه گفت که مذاکرات در تهران ادامه دارد.\n"))
        .allMatch(id -> !id.equals("q90000006") && !id.equals("gft"));
  }

  @Test
  void does_not_take_small_letters_for_names() throws Exception {
    assertThat(
            ids(
                """
                Strike at the port

                3 May 2021

                The minister of Kenya said on Monday that the harbour workers of mbalikwetu were on \
                strike.
                """))
        .doesNotContain("harbour-workers-of-mbalikwetu", "mbalikwetu");
  }

  @Test
  void takes_the_longer_imported_name_before_the_built_in_one() throws Exception {
    assertThat(
            ids(
                """
                Board meets

                3 May 2021

                The Kenya Harbour Board met on Monday. Kenya said nothing.
                """))
        .contains("kenya-harbour-board", "kenya");
  }

  @Test
  void knows_built_in_entities_by_imported_names() throws Exception {
    assertThat(
            ids(
                """
                A long road

                3 May 2021

                The envoy of the Land of the Lion and the Sun arrived in Geneva on Monday.
                """))
        .contains("iran");
  }

  @Test
  void reads_names_from_right_to_left() throws Exception {
    assertThat(
            ids(
                """
                گفتگو در تهران

                ۳ مه ۲۰۲۱

                زوبری کالاندولا روز دوشنبه با وزیر خارجه ایران در تهران دیدار کرد.
                """))
        .contains("zuberi-kalandula", "iran");
    assertThat(
            ids(
                """
                لقاء في طهران

                3 مايو 2021

                التقى زوبيري كالاندولا وزير الخارجية الإيراني في طهران يوم الاثنين.
                """))
        .contains("zuberi-kalandula");
  }
}
