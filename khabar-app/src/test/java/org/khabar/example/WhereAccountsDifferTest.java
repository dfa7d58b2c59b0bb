package org.khabar.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.extract.NoArticleException;

class WhereAccountsDifferTest {
  @TempDir Path folder;

  @Test
  void runs() throws IOException, NoArticleException {
    Path article = folder.resolve("a.txt");
    Files.writeString(
        article, "Mawaziri wakutana\n\n3 Mei 2021\n\nMawaziri walikutana Geneva siku ya Jumatatu.");
    WhereAccountsDiffer.print(List.of(article));
  }

  @Test
  void stands_in_the_readme_line_by_line() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String source =
        Files.readString(Path.of("src/test/java/org/khabar/example/WhereAccountsDiffer.java"));
    String program =
        source.substring(
            source.indexOf("// README: from here") + "// README: from here".length(),
            source.indexOf("// README: to here"));
    assertThat(readme.lines().map(String::strip))
        .containsSubsequence(program.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }
}
