package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {
  private static final String ITEM =
      """
      {"type":"item","id":"Q90000001","labels":{"en":{"language":"en","value":"Zuberi Kalandula"},\
      "ar":{"language":"ar","value":"زوبيري كالاندولا"}},"descriptions":{},"aliases":{"en":\
      [{"language":"en","value":"Old Fox Kalandula"}]},"claims":\
      {"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"id":"Q5"},\
      "type":"wikibase-entityid"}},"type":"statement","rank":"normal"}]},"sitelinks":{"enwiki":{}}}\
      """;

  private static final String ARTICLE =
      """
      Talks on the border

      3 May 2021

      Old Fox Kalandula met the foreign minister of Kenya in Geneva on Monday.
      """;

  @TempDir Path folder;
  private String names = "";
  private String dump = "";

  private record Answer(int status, String out, String err) {}

  private static Answer run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CommandLineInterface.run(
            new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100),
            arguments);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void write_a_dump() throws IOException {
    dump = Files.writeString(folder.resolve("dump.json"), "[\n" + ITEM + "\n]\n").toString();
    names = folder.resolve("sub/made.khabar-names").toString();
  }

  @Test
  void imports_looks_up_and_reads() throws IOException {
    Answer imported = run("knowledge", "import", "wikidata", dump, "--to", names);
    assertThat(imported.err).isEmpty();
    assertThat(imported.status).isZero();
    assertThat(imported.out).contains("3 names of 1 entities are in ").contains("3 lines");

    Answer found = run("knowledge", "look-up", "--names", names, "Zuberi", "Kalandula");
    assertThat(found.status).isZero();
    assertThat(found.out)
        .startsWith("zuberi-kalandula  PER person  Q90000001")
        .contains("ar: \u2067زوبيري كالاندولا\u2069");
    assertThat(
            run("knowledge", "look-up", "--names", names, "--language", "ar", "Zuberi Kalandula")
                .out)
        .isEqualTo("nothing is called Zuberi Kalandula\n");

    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    for (String command : new String[] {"read", "dossier"}) {
      Answer with = run(command, "--json", "--names", names, article.toString());
      assertThat(with.err).isEmpty();
      assertThat(with.out).contains("zuberi-kalandula");
      assertThat(run(command, "--json", article.toString()).out).doesNotContain("zuberi-kalandula");
    }
    assertThat(run("explain", "--language", "en", "--names", names, "Zuberi Kalandula left.").out)
        .contains("name Zuberi Kalandula = zuberi-kalandula  name.known");
  }

  @Test
  void answers_3_when_lines_are_broken_or_the_dump_is_cut() throws IOException {
    Files.writeString(Path.of(dump), "[\n" + ITEM + ",\n{\"id\":\n");

    Answer answer = run("knowledge", "import", "wikidata", dump, "--to", names);

    assertThat(answer.status).isEqualTo(3);
    assertThat(answer.err.lines().toList())
        .hasSize(2)
        .anyMatch(l -> l.startsWith("khabar: " + dump + ": line 3: broken JSON"))
        .anyMatch(l -> l.contains("cut off or damaged after line 3"));
    assertThat(answer.out).contains("1 of them broken").contains("The dump is cut off");
    assertThat(Path.of(names)).exists();
  }

  @Test
  void names_what_is_wrong_in_one_line() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "no names here");
    Object[][] calls = {
      {2, "knowledge", new String[] {"knowledge"}},
      {2, "import", new String[] {"knowledge", "import"}},
      {
        2,
        "--min-sitelinks",
        new String[] {"knowledge", "import", "wikidata", "--min-sitelinks", "x", "d"}
      },
      {
        2,
        "'song' is no kind",
        new String[] {"knowledge", "import", "wikidata", "--kinds", "song", dump}
      },
      {2, "not a file of names", new String[] {"read", "--names", other.toString(), "a.txt"}},
      {2, "no such file", new String[] {"read", "--names", other + "x", "a.txt"}},
      {
        3,
        "no such file",
        new String[] {"knowledge", "import", "geonames", dump + "x", "--to", names}
      },
      {
        3,
        "not a file of names",
        new String[] {"knowledge", "import", "wikidata", dump, "--to", other.toString()}
      },
      {
        3,
        "no name was found",
        new String[] {"knowledge", "import", "wikidata", dump, "--to", names, "--kinds", "place"}
      },
    };
    for (Object[] call : calls) {
      Answer answer = run((String[]) call[2]);
      assertThat(answer.err).contains((String) call[1]);
      assertThat(answer.err.lines()).hasSize(1);
      assertThat(answer.status).isEqualTo(call[0]);
    }
    assertThat(other).hasContent("no names here");
  }

  @Test
  void takes_kinds_in_any_case_and_places_of_geonames() throws IOException {
    String line =
        String.join(
            "\t",
            "90000001",
            "Mbalikwetu",
            "Mbalikwetu",
            "",
            "-1.5",
            "37.2",
            "P",
            "PPL",
            "KE",
            "",
            "",
            "",
            "",
            "",
            "27000",
            "",
            "1200",
            "Africa/Nairobi",
            "2021-05-03");
    Path places = Files.writeString(folder.resolve("KE.txt"), line + "\n");

    Answer answer =
        run(
            "knowledge",
            "import",
            "geonames",
            places.toString(),
            "--to",
            names,
            "--kinds",
            "place,Person",
            "--countries",
            "ke,tz",
            "--feature-classes",
            "p",
            "--min-population",
            "1000");

    assertThat(answer.err).isEmpty();
    assertThat(answer.status).isZero();
    assertThat(run("knowledge", "look-up", "--names", names, "mbalikwetu").out)
        .startsWith("mbalikwetu  GPE city  G90000001  in kenya  -1.5000,37.2000");
  }
}
