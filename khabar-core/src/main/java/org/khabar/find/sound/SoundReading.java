package org.khabar.find.sound;

import java.util.ArrayList;
import java.util.List;

/** One way to read a name: its sounds, and which word each is of. */
record SoundReading(Writing writing, List<String> soundsOfWords, String sounds, byte[] wordOf) {
  static SoundReading of(Writing writing, List<String> words) {
    List<String> heard = words.stream().filter(w -> !w.isEmpty()).toList();
    String sounds = String.join("", heard);
    byte[] wordOf = new byte[sounds.length()];
    int at = 0;
    for (int word = 0; word < heard.size(); word++) {
      for (int i = 0; i < heard.get(word).length(); i++) {
        wordOf[at++] = (byte) word;
      }
    }
    return new SoundReading(writing, heard, sounds, wordOf);
  }

  int length() {
    return sounds.length();
  }

  int words() {
    return soundsOfWords.size();
  }

  char sound(int at) {
    return sounds.charAt(at);
  }

  String lastWord() {
    return soundsOfWords.getLast();
  }

  /** Whether a sound is the last of its word. */
  boolean isLast(int at) {
    return at + 1 == wordOf.length || wordOf[at + 1] != wordOf[at];
  }

  int wordOf(int at) {
    return wordOf[at];
  }

  /** The words in another order: the first one last. */
  SoundReading turned() {
    List<String> turned = new ArrayList<>(soundsOfWords.subList(1, words()));
    turned.add(soundsOfWords.getFirst());
    return of(writing, turned);
  }

  /** First and last word alone. */
  SoundReading outer() {
    return of(writing, List.of(soundsOfWords.getFirst(), soundsOfWords.getLast()));
  }

  /** The first word cut to its first sound. */
  SoundReading initial() {
    List<String> cut = new ArrayList<>(soundsOfWords);
    cut.set(0, cut.getFirst().substring(0, 1));
    return of(writing, cut);
  }
}
