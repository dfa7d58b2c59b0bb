package org.khabar.story;

import java.util.Optional;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/**
 * A name that the fellows of an article have.
 *
 * @param support how many of them
 */
record SharedName(String id, EntityType type, String name, Optional<String> wikidata, int support) {
  static final String RULE = "name.story";

  private static final double CONFIDENCE = 0.65;

  static SharedName of(Mention mention, EntityType type, int support) {
    return new SharedName(mention.id(), type, mention.name(), mention.wikidata(), support);
  }

  Mention at(Span span) {
    return new Mention(span, type, id, name, wikidata, Optional.empty(), RULE, CONFIDENCE);
  }
}
