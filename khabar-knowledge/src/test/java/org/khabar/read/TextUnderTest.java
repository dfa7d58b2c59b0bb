package org.khabar.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khabar.Khabar;
import org.khabar.compile.KnowledgeException;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Reading;

/** Reads whole texts with the knowledge of this module, as of 10 January 2022. */
final class TextUnderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 10);
  static final Khabar KHABAR = open();

  private TextUnderTest() {}

  private static Khabar open() {
    try {
      return Khabar.open(KnowledgeUnderTest.compiled());
    } catch (KnowledgeException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The events of one type that a text tells. */
  static List<Event> events(String language, String text, EventType type) {
    return reading(language, text).events().stream().filter(e -> e.type() == type).toList();
  }

  static Reading reading(String language, String text) {
    RawDocument document =
        RawDocument.body("test", text, Optional.of(language), Optional.of(PUBLISHED));
    try {
      return KHABAR.read(KHABAR.extract(document));
    } catch (NoArticleException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
