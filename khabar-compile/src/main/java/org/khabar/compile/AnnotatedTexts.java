package org.khabar.compile;

import java.util.ArrayList;
import java.util.List;
import org.khabar.find.name.tag.AnnotatedText;

/**
 * Reads {@code languages/<code>/names/*.txt}, texts whose names people marked. Files called {@code
 * held-out*} are for measuring and not read here.
 */
final class AnnotatedTexts {
  private static final String HELD_OUT = "held-out";

  private AnnotatedTexts() {}

  /** The texts of a language; empty when its folder has none. */
  static List<AnnotatedText> of(SourceFolder sources, String language) {
    List<AnnotatedText> texts = new ArrayList<>();
    for (SourceFile file : sources.list("languages/" + language + "/names", ".txt")) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      if (!name.startsWith(HELD_OUT)) {
        try {
          texts.addAll(AnnotatedText.list(file.lines()));
        } catch (IllegalArgumentException e) {
          sources.problems().error(file.place(0), String.valueOf(e.getMessage()));
        }
      }
    }
    return texts;
  }
}
