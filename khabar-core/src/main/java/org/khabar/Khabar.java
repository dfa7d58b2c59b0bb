package org.khabar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.khabar.dossier.DossierMaker;
import org.khabar.dossier.Terms;
import org.khabar.extract.DatelineReader;
import org.khabar.extract.Extractor;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.find.name.Gazetteer;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Article;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import org.khabar.read.LanguageReaders;
import org.khabar.story.NameJoiner;
import org.khabar.story.StoryIndex;
import org.khabar.story.StoryMemory;

/**
 * The front door: reads articles and compares them.
 *
 * <p>Thread-safe. Making one is cheap; what a language needs is loaded when it is first met.
 */
public final class Khabar {
  private final LanguageReaders readers;
  private final Extractor extractor;
  private final NameJoiner joiner;
  private final DossierMaker dossiers;

  private Khabar(Knowledge knowledge, Gazetteer gazetteer) {
    readers = new LanguageReaders(knowledge, gazetteer);
    extractor = new Extractor(knowledge, new DatelineReader(knowledge::language));
    joiner = new NameJoiner(knowledge.world(), language -> readers.get(language).nameForms());
    dossiers = new DossierMaker(knowledge.world(), knowledge.glosses("en"));
  }

  public static Khabar open(Knowledge knowledge) {
    return open(knowledge, Gazetteer.NONE);
  }

  /** One that finds further names too; it uses them as long as it is used itself. */
  public static Khabar open(Knowledge knowledge, Gazetteer gazetteer) {
    return new Khabar(knowledge, gazetteer);
  }

  /**
   * The article in a page or saved text.
   *
   * @throws NoArticleException when there is none, saying why
   */
  public Article extract(RawDocument document) throws NoArticleException {
    return extractor.extract(document);
  }

  /** What an article says by itself. */
  public Reading read(Article article) {
    return readers.get(article.language()).read(article);
  }

  /**
   * The readings, a name that no list has under one id in all of them, whatever their scripts, and
   * each read once more for the names of its story.
   */
  public List<Reading> join(List<Reading> readings) {
    return joiner.join(readings);
  }

  /**
   * The readings, a name that no list has under one id in all of them as in {@link #join}, but
   * without names that one article gives another: they would draw stories together.
   */
  public List<Reading> alike(List<Reading> readings) {
    return joiner.joinAlike(readings);
  }

  /** What several readings say side by side, as stories; new names get common ids. */
  public Dossier compare(List<Reading> readings) {
    return compare(alike(readings), Terms.PLAIN);
  }

  /**
   * What readings say side by side on some terms: as of a day, with corrections.
   *
   * @param alike readings whose names have common ids, as {@link #alike} leaves them
   */
  public Dossier compare(List<Reading> alike, Terms terms) {
    return dossiers.make(alike, terms);
  }

  /**
   * What readings of some stories of a memory say side by side.
   *
   * @param alike readings whose names have common ids; articles that are left out are left out of
   *     the stories
   * @param stories the numbers that {@link StoryIndex#join} gave them
   */
  public Dossier compare(
      List<Reading> alike, Terms terms, StoryMemory memory, Collection<Integer> stories) {
    return dossiers.make(alike, terms, memory, stories);
  }

  /** An index that joins articles to stories as they arrive, and keeps what it knows there. */
  public StoryIndex index(StoryMemory memory) {
    return dossiers.index(memory);
  }

  /** How a sentence of a language is read, step by step, in plain text for people. */
  public String explain(String language, String sentence) {
    RawDocument document =
        RawDocument.body(
            "sentence",
            sentence,
            Optional.of(language),
            Optional.of(LocalDate.now(ZoneId.systemDefault())));
    try {
      return readers.get(language).explain(extractor.extract(document));
    } catch (NoArticleException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
