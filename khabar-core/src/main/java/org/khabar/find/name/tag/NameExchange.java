package org.khabar.find.name.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.khabar.find.name.tag.AnnotatedText.Marked;
import org.khabar.model.EntityType;
import org.khabar.model.Span;

/**
 * Texts once more with other names in their places, so that a learner sees the places and not the
 * names.
 *
 * <p>A name gives way to one of its type and number of words from the same texts. Bodies give way
 * half of the time only: what surrounds them often goes with their kind (Dai and Adel 2020, mention
 * replacement).
 */
public final class NameExchange {
  private static final long SEED = 7;

  /** One name of so many gives way to a spare one. */
  private static final int SHARES = 2;

  private final Map<String, List<String>> names = new HashMap<>();
  private final Random random = new Random(SEED);
  private final SpareNames spare;

  private NameExchange(List<AnnotatedText> texts, SpareNames spare) {
    this.spare = spare;
    for (AnnotatedText text : texts) {
      for (Marked name : text.names()) {
        String words = name.span().of(text.text());
        names.computeIfAbsent(key(name.type(), words), k -> new ArrayList<>()).add(words);
      }
    }
  }

  /**
   * The texts, then {@code times} times with their names exchanged, for each other and for spare
   * ones.
   */
  public static List<AnnotatedText> of(List<AnnotatedText> texts, SpareNames spare, int times) {
    NameExchange exchange = new NameExchange(texts, spare);
    List<AnnotatedText> all = new ArrayList<>(texts);
    for (int i = 0; i < times; i++) {
      texts.forEach(text -> all.add(exchange.exchanged(text)));
    }
    return all;
  }

  private static String key(EntityType type, String words) {
    return type + " " + words.chars().filter(c -> c == ' ').count();
  }

  private AnnotatedText exchanged(AnnotatedText text) {
    StringBuilder other = new StringBuilder();
    List<Marked> marked = new ArrayList<>();
    int at = 0;
    for (Marked name : text.names()) {
      other.append(text.text(), at, name.span().start());
      int start = other.length();
      String words = name.span().of(text.text());
      other.append(other(name.type(), words));
      marked.add(new Marked(new Span(start, other.length()), name.type()));
      at = name.span().end();
    }
    other.append(text.text(), at, text.text().length());
    return new AnnotatedText(other.toString(), marked);
  }

  private String other(EntityType type, String words) {
    if (type == EntityType.ORG && random.nextBoolean()) {
      return words;
    }
    List<String> others = names.getOrDefault(key(type, words), List.of(words));
    String other = others.get(random.nextInt(others.size()));
    return random.nextInt(SHARES) == 0 ? spare.instead(type, words, random).orElse(other) : other;
  }
}
