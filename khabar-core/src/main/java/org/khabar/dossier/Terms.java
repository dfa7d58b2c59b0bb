package org.khabar.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On which terms readings are compared.
 *
 * @param asOf what could be known on a day: articles published later are left out, and on the
 *     agenda stands what was ahead then; an article without a day is taken for known
 * @param corrections what somebody knows better
 */
public record Terms(Optional<LocalDate> asOf, Corrections corrections) {
  /** All articles as they were read. */
  public static final Terms PLAIN = new Terms(Optional.empty(), Corrections.NONE);
}
