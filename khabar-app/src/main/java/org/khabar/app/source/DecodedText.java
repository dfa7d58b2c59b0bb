package org.khabar.app.source;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text made from bytes.
 *
 * @param text without byte order mark and lone surrogates
 * @param changed why it differs from what the bytes said, absent when it does not
 * @param notes what should be known of how it was decoded
 */
record DecodedText(String text, Optional<String> changed, List<String> notes) {
  DecodedText {
    notes = List.copyOf(notes);
  }

  /** A text that was given as characters. */
  static DecodedText ofCharacters(String characters) {
    String text = withoutLoneSurrogates(characters);
    return text.equals(characters)
        ? new DecodedText(text, Optional.empty(), List.of())
        : new DecodedText(text, Optional.of("lone surrogates became U+FFFD"), List.of());
  }

  /** With letters that were decoded twice as they were, where that is certain. */
  DecodedText repaired() {
    return Mojibake.repair(text).map(this::with).orElse(this);
  }

  /** With numeric character references as what they stand for, where all letters are such. */
  DecodedText withoutReferences() {
    return CharacterReferences.repair(text).map(this::with).orElse(this);
  }

  private DecodedText with(DecodedText repair) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(repair.notes);
    String reasons =
        Stream.of(changed, repair.changed).flatMap(Optional::stream).collect(joining("; "));
    return new DecodedText(repair.text, Optional.of(reasons), all);
  }

  /** {@code text} with every half of a surrogate pair that lacks the other half as U+FFFD. */
  static String withoutLoneSurrogates(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (repaired == null) {
        repaired = new StringBuilder(text);
      }
      repaired.setCharAt(i, '\uFFFD');
    }
    return repaired == null ? text : repaired.toString();
  }
}
