package org.khabar.knowledge;

import java.util.List;

/** Everything known that is of no one language. */
public record WorldTable(
    List<Concept> concepts, List<Entity> entities, List<Term> terms, List<OutletRow> outlets) {}
