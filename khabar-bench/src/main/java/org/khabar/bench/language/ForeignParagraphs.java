package org.khabar.bench.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.extract.DatelineReader;
import org.khabar.extract.Extractor;
import org.khabar.extract.LanguageIdentifier;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Article;
import org.khabar.model.Span;

/**
 * Whether the paragraphs of an article get their language: documents as they are, in which nothing
 * is foreign, and documents that begin with the first sentences of a document in another language.
 */
final class ForeignParagraphs {
  private static final int QUOTED = 2;

  private final LanguageIdentifier identifier;
  private final Extractor extractor;

  ForeignParagraphs(LanguageIdentifier identifier) {
    Knowledge knowledge = BundledKnowledge.open();
    this.identifier = identifier;
    this.extractor = new Extractor(knowledge, new DatelineReader(knowledge::language), identifier);
  }

  /** Appends a section to a report. */
  void write(List<Sample> documents, StringBuilder out) {
    int paragraphs = 0;
    int foreign = 0;
    int mixed = 0;
    int kept = 0;
    int inserted = 0;
    int found = 0;
    for (int i = 0; i < documents.size(); i++) {
      Sample document = documents.get(i);
      Article plain = article(document.text());
      paragraphs += plain.body().size();
      foreign += plain.foreign().size();
      Sample other = documents.get((i * 7 + 61) % documents.size());
      if (identifier.close(other.language(), document.language())) {
        continue;
      }
      List<Sample> quotation = new ArrayList<>(other.sentences());
      quotation = quotation.subList(0, Math.min(QUOTED, quotation.size()));
      Article both =
          article(
              String.join("\n", quotation.stream().map(Sample::text).toList())
                  + "\n"
                  + document.text());
      mixed++;
      kept += plain.language().equals(both.language()) ? 1 : 0;
      inserted += quotation.size();
      for (Span paragraph : both.body().subList(0, quotation.size())) {
        found += identifier.close(other.language(), both.languageOf(paragraph)) ? 1 : 0;
      }
    }
    out.append("\n## Paragraphs\n\n| what | of | |\n|---|--:|--:|\n");
    row(out, "paragraphs of unmixed documents taken for foreign", paragraphs, foreign);
    row(out, "documents that keep their language with a foreign beginning", mixed, kept);
    row(out, "foreign paragraphs found in them", inserted, found);
  }

  private static void row(StringBuilder out, String what, int of, int count) {
    out.append(String.format(Locale.ROOT, "| %s | %d | %d |\n", what, of, count));
  }

  private Article article(String text) {
    try {
      return extractor.extract(
          RawDocument.body("sample", text, Optional.empty(), Optional.empty()));
    } catch (NoArticleException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
