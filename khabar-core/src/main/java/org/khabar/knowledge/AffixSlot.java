package org.khabar.knowledge;

import java.util.List;

/**
 * A place in a word that one affix of a set can fill.
 *
 * @param name the name in the source; {@code STEM} is the place of the stem and has no affixes
 * @param optional whether it may stay empty
 */
public record AffixSlot(String name, boolean optional, List<Affix> affixes) {}
