package org.khabar.app.gazetteer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.model.EntityType;

/**
 * What of a dump goes into a file of names.
 *
 * @param languages codes; names of a variant count for its language ({@code zh-hant} for zh)
 * @param types kinds of things
 * @param minSitelinks articles in all Wikipedias and their sister projects, at least
 * @param minPopulation people, at least, for populated places; other places have none
 * @param featureClasses letters of GeoNames; empty for all
 * @param countries codes of ISO 3166-1; empty for all
 */
public record Wanted(
    List<String> languages,
    Set<EntityType> types,
    int minSitelinks,
    long minPopulation,
    Set<String> featureClasses,
    Set<String> countries) {
  public Wanted {
    languages = List.copyOf(languages);
    // in order, since an import that was stopped is known again by its choices as text
    types = Collections.unmodifiableSet(new TreeSet<>(types));
    featureClasses = Collections.unmodifiableSet(new TreeSet<>(featureClasses));
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
  }

  /** The code under which names in a language are kept, absent when they are not wanted. */
  Optional<String> language(String code) {
    if (code.equals("mul") || languages.contains(code)) {
      return Optional.of(code);
    }
    int dash = code.indexOf('-');
    return dash < 0
        ? Optional.empty()
        : Optional.of(code.substring(0, dash)).filter(languages::contains);
  }
}
