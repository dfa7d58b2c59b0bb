package org.khabar.find.sound;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.text.LookAlikes;

/** Cuts names into words and reads each by its script. */
final class SoundWords {
  /** Letters of a name that are looked at; what is longer is no name. */
  static final int LONGEST = 80;

  private static final int LONGEST_ACRONYM = 5;

  /** The English names of the letters A to Z, spelt so that each is read in one way. */
  private static final List<String> LETTERS =
      List.of(
          "ei", "bi", "si", "di", "i", "ef", "dzhi", "eich", "ai", "dzhei", "kei", "el", "em", "en",
          "o", "pi", "kyu", "ar", "es", "ti", "yu", "vi", "dablyu", "eks", "wai", "zed");

  private static final String JOINING = "'`\u2019\u2018\u02BC\u02BB\u02BE\u02BF.";

  private SoundWords() {}

  private static final class Holder {
    private static final Transliterator HAN = Transliterator.getInstance("Han-Latin/Names");
    private static final Transliterator LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /** The words in small letters, without marks, look-alikes and invisible characters. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int letters = 0;
    for (int at = 0; at < name.length() && letters < LONGEST; ) {
      int c = name.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetter(c) || isMark(c)) {
        word.appendCodePoint(Character.toLowerCase(c));
        letters++;
      } else if (!isSilent(c)) {
        add(words, word);
      }
    }
    add(words, word);
    return words;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSilent(int c) {
    return Character.getType(c) == Character.FORMAT || c == '\u0640' || JOINING.indexOf(c) >= 0;
  }

  private static void add(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(LookAlikes.settled(Normalizer.normalize(word, Normalizer.Form.NFC)));
      word.setLength(0);
    }
  }

  static Writing writing(String word) {
    for (int i = 0; i < word.length(); i++) {
      switch (Character.UnicodeScript.of(word.charAt(i))) {
        case LATIN -> {
          return Writing.LATIN;
        }
        case CYRILLIC -> {
          return Writing.CYRILLIC;
        }
        case ARABIC -> {
          return ArabicSounds.writing(word);
        }
        case HEBREW -> {
          return Writing.HEBREW;
        }
        case HAN -> {
          return Writing.HAN;
        }
        default -> {}
      }
    }
    return Writing.OTHER;
  }

  /** The sounds of a word; may be empty. */
  static String sounds(String word) {
    return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
      case LATIN -> LatinSounds.TABLE.read(bare(word, LatinSounds.TABLE));
      case CYRILLIC -> CyrillicSounds.TABLE.read(bare(word, CyrillicSounds.TABLE));
      case ARABIC -> ArabicSounds.TABLE.read(bare(word, ArabicSounds.TABLE));
      case HEBREW -> OtherSounds.HEBREW.read(bare(word, OtherSounds.HEBREW));
      case GREEK -> OtherSounds.GREEK.read(bare(word, OtherSounds.GREEK));
      case HAN -> mandarin(word);
      default -> LatinSounds.TABLE.read(latin(word));
    };
  }

  private static String latin(String word) {
    synchronized (Holder.LATIN) {
      return Holder.LATIN.transliterate(word).toLowerCase(Locale.ROOT);
    }
  }

  private static String mandarin(String word) {
    String pinyin;
    synchronized (Holder.HAN) {
      pinyin = Holder.HAN.transliterate(word.replace('什', '石').replace('柏', '伯'));
    }
    StringBuilder sounds = new StringBuilder();
    for (String syllable : pinyin.split("\\s+")) {
      sounds.append(Pinyin.sounds(toneless(syllable)).orElse(""));
    }
    return sounds.toString();
  }

  private static String toneless(String syllable) {
    return Normalizer.normalize(
        Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[\u0300\u0301\u0304\u030C]", ""),
        Normalizer.Form.NFC);
  }

  /** The words as pinyin, when all of them can be that. */
  static Optional<List<String>> pinyin(List<String> words) {
    List<String> sounds = new ArrayList<>();
    for (String word : words) {
      Optional<String> read = Pinyin.word(word);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      sounds.add(read.get());
    }
    return sounds.isEmpty() ? Optional.empty() : Optional.of(sounds);
  }

  /** The letters of an acronym by their English names, which other scripts write out. */
  static Optional<List<String>> spelled(String name) {
    if (name.length() < 2 || name.length() > LONGEST_ACRONYM) {
      return Optional.empty();
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      int letter = name.charAt(i) - 'A';
      if (letter < 0 || letter >= LETTERS.size()) {
        return Optional.empty();
      }
      letters.append(LETTERS.get(letter));
    }
    return Optional.of(List.of(sounds(letters.toString())));
  }

  /** Letters with marks that the table lacks, without their marks. */
  private static String bare(String word, SpellingTable table) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 0x80 || table.has(c)) {
        bare.append(c);
      } else {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        bare.append(plain.charAt(0));
      }
    }
    return bare.toString();
  }
}
