package org.khabar.find.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.LanguageTable;

/** How a language inflects names, and of which words it makes those of bodies and places. */
public final class NameForms {
  private final NameEndings endings;
  private final NameVocabulary vocabulary;

  private NameForms(NameEndings endings, NameVocabulary vocabulary) {
    this.endings = endings;
    this.vocabulary = vocabulary;
  }

  /** The forms of a language of which only its endings are known. */
  public static NameForms of(NameEndings endings) {
    return new NameForms(endings, new NameVocabulary(List.of(), true, false, List.of()));
  }

  /**
   * The forms of a language. Its setting {@code nameCompounds} ({@code true}) says that a word and
   * what it belongs to are written as one; {@code nameFronts} what is written on to the front of a
   * word, the longest first.
   */
  public static NameForms of(LanguageTable table, NameEndings endings) {
    boolean spaced = !table.profile().script().startsWith("Han");
    Map<String, String> settings = table.profile().settings();
    boolean compounds = settings.getOrDefault("nameCompounds", "").equals("true");
    String written = settings.getOrDefault("nameFronts", "").strip();
    List<String> fronts = written.isEmpty() ? List.of() : List.of(written.split("\\s+"));
    return new NameForms(endings, new NameVocabulary(table.nameWords(), spaced, compounds, fronts));
  }

  /** What the language puts on names. */
  public NameEndings endings() {
    return endings;
  }

  /**
   * The parts of the name of a body or place: "Chuo Kikuu cha Zelford" is a university, and its own
   * part is Zelford.
   *
   * @return empty when no word has a meaning
   */
  public Optional<NameParts> parts(String name) {
    if (vocabulary.isEmpty()) {
      return Optional.empty();
    }
    NameParts parts = vocabulary.parts(endings.withoutApostrophes(name));
    return parts.meanings() == 0 ? Optional.empty() : Optional.of(parts);
  }
}
