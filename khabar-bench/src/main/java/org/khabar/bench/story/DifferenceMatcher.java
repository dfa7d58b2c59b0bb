package org.khabar.bench.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.bench.story.DifferenceGold.Planted;
import org.khabar.model.Contradiction;
import org.khabar.model.Slot;

/** Whether a difference that a dossier tells is one that was planted. */
final class DifferenceMatcher {
  private DifferenceMatcher() {}

  /**
   * How much of a planted difference a told one tells; 0 when it is another.
   *
   * <p>Accounts differ on the same slot, or on a figure, and two articles that differ have the
   * values planted. Parties dispute when the accuser and the accused are the same and an article in
   * common reports it.
   *
   * @return articles in common that have the value planted
   */
  static int likeness(Planted planted, Contradiction told) {
    boolean dispute = told.kind() == Contradiction.Kind.PARTIES_DISPUTE;
    if (dispute != planted.kind().equals("parties-dispute")) {
      return 0;
    }
    if (dispute) {
      return isOf(planted.matter(), told.about())
          ? (int) planted.values().keySet().stream().filter(told.values()::containsKey).count()
          : 0;
    }
    if (!planted.matter().equals(matter(told))) {
      return 0;
    }
    List<String> right =
        told.values().keySet().stream().filter(a -> isRight(planted, told, a)).toList();
    boolean both =
        right.stream()
            .anyMatch(
                a ->
                    right.stream()
                        .anyMatch(b -> !same(value(planted.values(), a), value(told.values(), b))));
    return both ? right.size() : 0;
  }

  /** The slot that a told difference is on, {@code figure} or {@code parties}. */
  static String matter(Contradiction told) {
    return told.kind() == Contradiction.Kind.PARTIES_DISPUTE
        ? "parties"
        : told.slot().map(Slot::name).orElse("figure").toLowerCase(Locale.ROOT);
  }

  /** Whether a told difference is on what was planted as no difference. */
  static boolean isOn(DifferenceGold.Same same, Contradiction told) {
    Set<String> articles = same.articles();
    return same.matter().equals(matter(told)) && articles.containsAll(told.values().keySet());
  }

  private static boolean isRight(Planted planted, Contradiction told, String article) {
    return planted.values().containsKey(article)
        && same(value(planted.values(), article), value(told.values(), article));
  }

  private static String value(Map<String, String> values, String article) {
    return values.getOrDefault(article, "");
  }

  private static boolean same(String planted, String told) {
    String bare = planted.replaceAll("^[<>=~]+", "");
    if (isNumber(bare) && isNumber(told)) {
      return new BigDecimal(bare).compareTo(new BigDecimal(told)) == 0;
    }
    String value = told.toLowerCase(Locale.ROOT);
    return List.of(bare.toLowerCase(Locale.ROOT).split(", ")).stream()
        .allMatch(part -> value.equals(part) || bare.contains(", ") && names(value, part));
  }

  /** Whether a name is among those told, or its consonants are: ids of some scripts lack vowels. */
  private static boolean names(String told, String name) {
    String bare = consonants(name);
    return told.contains(name) || bare.length() > 2 && consonants(told).contains(bare);
  }

  private static String consonants(String name) {
    return name.replaceAll("[aeiouyhw' -]", "");
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  /** Whether the parties are named, the accuser first. */
  private static boolean isOf(String parties, String about) {
    String words = about.toLowerCase(Locale.ROOT).replace('-', ' ');
    int at = 0;
    for (String party : parties.split(", ")) {
      at = words.indexOf(party.replace('-', ' '), at);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
