package org.khabar.compile;

import java.util.List;
import org.khabar.knowledge.BoilerplatePattern;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.NameWord;

/**
 * What the folder of a language says.
 *
 * @param ownTimes whether it has words of time of its own, {@code lexicon/time.tsv}
 */
record LanguageSources(
    LanguageProfile profile,
    Lexicon lexicon,
    Morphology morphology,
    Grammar grammar,
    List<BoilerplatePattern> boilerplate,
    Credits credits,
    List<NameWord> nameWords,
    boolean ownTimes) {}
