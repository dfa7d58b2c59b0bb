package org.khabar.gloss;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.khabar.knowledge.GlossTable;

/** The messages of a language, filled in. Thread-safe. */
final class Messages {
  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final Pattern LOOSE_MARK = Pattern.compile(" +([,)\u060C])");

  private final GlossTable table;
  private final ULocale locale;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  Messages(GlossTable table) {
    this.table = table;
    this.locale = new ULocale(table.locale());
  }

  ULocale locale() {
    return locale;
  }

  /** Whether a message speaks of an argument at all. */
  boolean speaksOf(String key, String argument) {
    return pattern(key).contains("{" + argument);
  }

  /**
   * A message with its arguments; without the spaces that empty ones leave.
   *
   * @throws IllegalArgumentException when there is no such message
   */
  String fill(String key, Map<String, Object> arguments) {
    MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern(k), locale));
    String filled;
    synchronized (format) { // ICU's formats are not for several threads at once
      filled = format.format(arguments);
    }
    return tidy(filled);
  }

  static String tidy(String text) {
    return LOOSE_MARK.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("$1").strip();
  }

  private String pattern(String key) {
    String pattern = table.messages().get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in " + table.code());
    }
    return pattern;
  }
}
