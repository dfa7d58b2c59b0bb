package org.khabar.find.name;

import java.util.List;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Span;

/**
 * A name found in a text, before it is known whom it means.
 *
 * @param span without title, clitics and class nouns
 * @param type what kind of thing it names
 * @param entities known entities of that name, likeliest first; empty for a new name
 * @param id the id when it follows from how the name is built (a ministry of a state), or empty
 * @param words keys of its words
 * @param surface as written
 * @param rule what found it
 */
public record Name(
    Span span,
    EntityType type,
    List<Entity> entities,
    String id,
    List<String> words,
    String surface,
    String rule) {
  /** The rule of names that the learned tagger found. */
  public static final String TAGGED = "name.tagged";

  public Name {
    entities = List.copyOf(entities);
    words = List.copyOf(words);
  }
}
