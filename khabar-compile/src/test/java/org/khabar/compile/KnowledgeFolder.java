package org.khabar.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small folder of sources to be filled and compiled by tests; sound as it begins. */
record KnowledgeFolder(Path root) {
  static final String HEAD = "# source: this test\n# licence: Apache-2.0\n# checked: by hand\n";

  static KnowledgeFolder in(Path root) throws IOException {
    KnowledgeFolder folder = new KnowledgeFolder(root);
    folder.table(
        "concepts/all.tsv", "id gloss parent code", "act.warn warn - -", "act.say say - -");
    folder.file(
        "languages/sw/language.yml",
        "code: sw",
        "name: Swahili",
        "ownName: Kiswahili",
        "script: Latn",
        "wordOrder: SVO",
        "capitals: [names, months]");
    return folder;
  }

  /** Writes a file of lines. */
  KnowledgeFolder file(String path, String... lines) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    return this;
  }

  /** Writes a table with a sound head; cells stand apart by one space, {@code _} is a space. */
  KnowledgeFolder table(String path, String columns, String... rows) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append(cells(columns));
    for (String row : rows) {
      text.append('\n').append(cells(row));
    }
    return file(path, text.toString());
  }

  private static String cells(String row) {
    return row.replace(' ', '\t').replace('_', ' ');
  }

  KnowledgeFolder lexicon(String... rows) throws IOException {
    return table("languages/sw/lexicon/words.tsv", "lemma class concept stems", rows);
  }

  Compiled compile() throws KnowledgeException {
    return KnowledgeCompiler.compile(root);
  }

  /** The faults of the folder, each as one line. */
  String faults() {
    try {
      compile();
      return "";
    } catch (KnowledgeException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
