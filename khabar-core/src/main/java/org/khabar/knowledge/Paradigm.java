package org.khabar.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A template of word forms: slots in order, one of which is the stem.
 *
 * @param wordClass class of the lexemes that it inflects
 * @param stem which stem of the lexeme stands in the stem slot
 * @param features what every form of it has
 * @param guesses whether a word of this shape with an unknown stem may be taken for one
 */
public record Paradigm(
    String name,
    String wordClass,
    String stem,
    List<AffixSlot> slots,
    Map<String, String> features,
    boolean guesses) {}
