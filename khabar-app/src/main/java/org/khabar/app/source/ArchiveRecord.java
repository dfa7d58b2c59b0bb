package org.khabar.app.source;

import java.util.Optional;

/**
 * A record of a web archive, whole or damaged.
 *
 * @param number counted from one
 * @param id without angle brackets, absent where it cannot be read
 * @param bytes the header and the block, of which only the beginning where it is larger than the
 *     limit; empty when the record is damaged
 * @param length of the block as the header says
 * @param damage what is wrong with it, absent when nothing is
 */
record ArchiveRecord(
    long number,
    Optional<String> id,
    Optional<byte[]> bytes,
    long length,
    Optional<String> damage) {
  /** For messages. */
  String name() {
    return "record " + id.orElseGet(() -> Long.toString(number));
  }
}
