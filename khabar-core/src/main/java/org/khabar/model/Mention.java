package org.khabar.model;

import java.util.Optional;

/**
 * A name in the text, linked to an entity.
 *
 * @param id lower-case English slug
 * @param name the entity's usual English or Latin name
 * @param wikidata item id, where it is known for certain
 * @param standsFor the entity that a place name stands for where it acts (Moscow: {@code russia})
 */
public record Mention(
    Span span,
    EntityType type,
    String id,
    String name,
    Optional<String> wikidata,
    Optional<String> standsFor,
    String rule,
    double confidence) {}
