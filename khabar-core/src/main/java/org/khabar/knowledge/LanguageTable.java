package org.khabar.knowledge;

import java.util.List;

/**
 * Everything known of one language, compiled from its folder and the CLDR floor.
 *
 * @param credits what stands around the name of an agency that a text credits, {@code @}
 * @param nameWords what names of bodies and places are made of
 * @param tagger the learned finder of names as {@code TagModel} writes it; empty for none
 */
public record LanguageTable(
    LanguageProfile profile,
    List<Lexeme> lexemes,
    List<StemRule> stemRules,
    List<Paradigm> paradigms,
    List<Clitic> clitics,
    List<PatternRule> patterns,
    List<FrameRule> frames,
    List<BoilerplatePattern> boilerplate,
    List<String> credits,
    List<NameWord> nameWords,
    byte[] tagger) {

  /** A table without a tagger and without words of names. */
  public LanguageTable(
      LanguageProfile profile,
      List<Lexeme> lexemes,
      List<StemRule> stemRules,
      List<Paradigm> paradigms,
      List<Clitic> clitics,
      List<PatternRule> patterns,
      List<FrameRule> frames,
      List<BoilerplatePattern> boilerplate,
      List<String> credits) {
    this(
        profile,
        lexemes,
        stemRules,
        paradigms,
        clitics,
        patterns,
        frames,
        boilerplate,
        credits,
        List.of(),
        new byte[0]);
  }

  /** The same with a tagger. */
  public LanguageTable withTagger(byte[] learned) {
    return new LanguageTable(
        profile,
        lexemes,
        stemRules,
        paradigms,
        clitics,
        patterns,
        frames,
        boilerplate,
        credits,
        nameWords,
        learned);
  }
}
