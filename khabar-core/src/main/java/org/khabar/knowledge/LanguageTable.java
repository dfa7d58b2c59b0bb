package org.khabar.knowledge;

import java.util.List;

/**
 * Everything known of one language, compiled from its folder and the CLDR floor.
 *
 * @param credits what stands around the name of an agency that a text credits, {@code @}
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
    List<String> credits) {}
