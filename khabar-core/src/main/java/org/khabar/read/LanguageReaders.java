package org.khabar.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.find.name.Gazetteer;
import org.khabar.knowledge.Knowledge;
import org.khabar.rules.Firings;

/** The readers of the languages in use, each made when it is first asked for. Thread-safe. */
public final class LanguageReaders {
  private final Knowledge knowledge;
  private final Gazetteer gazetteer;
  private final Firings firings;
  private final World world;
  private final Map<String, ArticleReader> readers = new ConcurrentHashMap<>();

  public LanguageReaders(Knowledge knowledge) {
    this(knowledge, Gazetteer.NONE);
  }

  /** Readers that know further names. */
  public LanguageReaders(Knowledge knowledge, Gazetteer gazetteer) {
    this(knowledge, gazetteer, Firings.NONE);
  }

  /** Readers that tell which rules fire. */
  public LanguageReaders(Knowledge knowledge, Gazetteer gazetteer, Firings firings) {
    this.firings = firings;
    this.knowledge = knowledge;
    this.gazetteer = gazetteer;
    this.world = new World(knowledge.world());
  }

  public World world() {
    return world;
  }

  /** The reader of a language; one without a folder is read by what CLDR tells of it. */
  public ArticleReader get(String language) {
    return readers.computeIfAbsent(
        language,
        code ->
            new ArticleReader(
                new LanguageTools(
                    knowledge.language(code),
                    code,
                    knowledge.worldIn(code),
                    world,
                    gazetteer,
                    firings)));
  }
}
