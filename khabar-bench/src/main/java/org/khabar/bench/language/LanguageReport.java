package org.khabar.bench.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.khabar.extract.ArticleLanguage;
import org.khabar.extract.LanguageIdentifier;
import org.khabar.knowledge.BundledKnowledge;

/** {@code reports/languages.md}: how right and how fast the language identifier is. */
public final class LanguageReport {
  private final LanguageIdentifier identifier;
  private final StringBuilder out = new StringBuilder();

  private LanguageReport(LanguageIdentifier identifier) {
    this.identifier = identifier;
  }

  /**
   * Writes the report.
   *
   * @param arguments the file to write, the folder of the documents, and lines on start-up that
   *     stand in the report as they are
   */
  public static void main(String[] arguments) throws IOException {
    LanguageReport report =
        new LanguageReport(
            new ArticleLanguage(BundledKnowledge.open().language("und").profile().settings()));
    report.write(Samples.documents(Path.of(arguments[1])), List.of(arguments));
    Files.writeString(Path.of(arguments[0]), report.out.toString());
  }

  private void write(List<Sample> documents, List<String> arguments) {
    out.append("# Languages\n\n");
    out.append(
        "Written by `reports/languages.sh`; [README.md](README.md) tells what is measured.\n");
    List<Sample> sentences = documents.stream().flatMap(d -> d.sentences().stream()).toList();
    section("Documents", documents);
    section("Sentences", sentences);
    section("First words", sentences.stream().map(Sample::beginning).toList());
    section("Own sentences, held out", Samples.heldOut());
    section(
        "First words of own sentences, held out",
        Samples.heldOut().stream().map(Sample::beginning).toList());
    new ForeignParagraphs(identifier).write(documents, out);
    speed(documents, sentences, arguments.subList(2, arguments.size()));
  }

  private void section(String title, List<Sample> samples) {
    Confusion confusion = Confusion.of(samples.stream(), identifier::identify);
    Confusion clear =
        Confusion.of(samples.stream(), text -> identifier.findClear(text).orElse("und"));
    out.append("\n## ").append(title).append("\n\n");
    out.append("Mean over languages: ").append(confusion.mean()).append(".\n\n");
    out.append("| language | n | right | clear | taken for |\n|---|--:|--:|--:|---|\n");
    for (String language : new TreeSet<>(confusion.languages())) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %s | %s | %s |\n",
              language,
              confusion.total(language),
              confusion.share(language),
              clear.share(language),
              confusion.wrong(language)));
    }
  }

  private void speed(List<Sample> documents, List<Sample> sentences, List<String> startUp) {
    out.append("\n## Speed and memory\n\n");
    out.append("Rounded, since they differ from run to run.\n\n");
    out.append("| what | value |\n|---|--:|\n");
    out.append("| a document | ").append(microseconds(documents)).append(" µs |\n");
    out.append("| a sentence | ").append(microseconds(sentences)).append(" µs |\n");
    startUp.forEach(line -> out.append(line).append('\n'));
  }

  /** The mean time of one answer, warmed up by those before. */
  private String microseconds(List<Sample> samples) {
    long start = System.nanoTime();
    samples.forEach(sample -> identifier.identify(sample.text()));
    return String.format(
        Locale.ROOT, "%d", Math.round((System.nanoTime() - start) / 1e4 / samples.size()) * 10);
  }
}
