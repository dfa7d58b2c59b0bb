package org.khabar.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.text.Normalizer;

/**
 * Whether people whom an article names are men or women, as their names say: settings {@code
 * womensNames} and {@code womensSurnames} (how these end) and {@code mensNames} (men's given names
 * that end so too). Without them nothing is known.
 */
final class Sexes {
  /** Values of the feature {@code gender} of pronouns. */
  static final String MAN = "m";

  static final String WOMAN = "f";

  private final Map<String, String> sexes = new HashMap<>();

  /** For all names of an article: the first full name of somebody tells. */
  Sexes(LanguageProfile profile, List<Mention> mentions, String text) {
    Set<String> surnames = profile.words("womensSurnames");
    if (surnames.isEmpty()) {
      return;
    }
    Set<String> given = profile.words("womensNames");
    Set<String> men = profile.words("mensNames");
    for (Mention mention : mentions) {
      String name = Normalizer.key(mention.span().of(text)).strip();
      int first = name.indexOf(' ');
      if (mention.type() != EntityType.PER || first < 0 || sexes.containsKey(mention.id())) {
        continue;
      }
      String called = name.substring(0, first);
      boolean woman =
          surnames.stream().anyMatch(name::endsWith)
              || given.stream().anyMatch(called::endsWith) && !men.contains(called);
      sexes.put(mention.id(), woman ? WOMAN : MAN);
    }
  }

  /** What somebody is, if the article names them in full. */
  Optional<String> of(String id) {
    return Optional.ofNullable(sexes.get(id));
  }

  /** Whether somebody may be meant by a pronoun of a gender. */
  boolean mayBe(String id, String gender) {
    return gender.isEmpty() || of(id).map(gender::equals).orElse(true);
  }
}
