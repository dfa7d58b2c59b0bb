package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.find.name.Gazetteer;
import org.khabar.find.name.tag.AnnotatedText;
import org.khabar.find.name.tag.NameExchange;
import org.khabar.find.name.tag.SpareNames;
import org.khabar.find.name.tag.TagFeatures;
import org.khabar.find.name.tag.TagTrainer;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Article;
import org.khabar.model.Span;
import org.khabar.rules.Firings;
import org.khabar.rules.Unit;

/**
 * Lessons for a language's tagger of names from texts whose names people marked: the texts are read
 * as articles are, up to the step at which the tagger will work.
 */
public final class NameLessons {
  private static final int EXCHANGES = 2;

  private final LanguageTools tools;
  private final ArticleReader reader;

  /** Lessons in a language, with all that is known of it but a tagger. */
  public NameLessons(Knowledge knowledge, String language) {
    World world = new World(knowledge.world());
    tools =
        new LanguageTools(
            knowledge.language(language),
            language,
            knowledge.worldIn(language),
            world,
            Gazetteer.NONE,
            Firings.NONE);
    reader = new ArticleReader(tools);
  }

  /** The lessons in the texts, which {@code spare} names give further ones. */
  public List<TagTrainer.Lesson> of(List<AnnotatedText> texts, SpareNames spare) {
    TagFeatures features = new TagFeatures(tools.names());
    List<TagTrainer.Lesson> lessons = new ArrayList<>();
    for (AnnotatedText text : NameExchange.of(texts, spare, EXCHANGES)) {
      for (List<Unit> units : reader.beforeTagging(article(text.text()))) {
        lessons.add(TagTrainer.Lesson.of(units, text, features));
      }
    }
    return lessons;
  }

  private Article article(String text) {
    return new Article(
        "lesson",
        text,
        tools.code(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        lines(text),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Every line is a paragraph. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }
}
