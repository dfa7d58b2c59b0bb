package org.khabar.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one article says in one slot.
 *
 * @param article its id
 * @param value the value as the report has it; of participants their ids parted by {@code ", "}
 * @param parties the participants, of that slot only
 * @param mod how exact it is meant, as TIMEX3 says it
 * @param day the day of the article
 */
record SlotValue(
    String article,
    String value,
    List<String> parties,
    Optional<String> mod,
    Optional<LocalDate> day) {}
