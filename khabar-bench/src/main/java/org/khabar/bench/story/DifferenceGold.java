package org.khabar.bench.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.bench.score.JsonObject;

/**
 * What the author of a story planted in it, listed before anything read it.
 *
 * @param aside whether the story is kept from whoever writes rules, and only its figures are shown
 */
record DifferenceGold(
    boolean aside, List<Planted> differences, List<Same> same, List<Repeated> corroborated) {
  DifferenceGold {
    differences = List.copyOf(differences);
    same = List.copyOf(same);
    corroborated = List.copyOf(corroborated);
  }

  /**
   * A difference.
   *
   * @param kind {@code accounts-differ} or {@code parties-dispute}
   * @param matter a slot, {@code figure}, or the ids of the two parties, the accuser first
   * @param values what each article says; with {@code <}, {@code >} or {@code ~} before it, vaguely
   */
  record Planted(String kind, String matter, String about, Map<String, String> values) {
    Planted {
      values = Map.copyOf(values);
    }

    @Override
    public String toString() {
      return matter + " (" + about + ")";
    }
  }

  /** What differs in words alone, or is an update, and so is no difference. */
  record Same(String matter, String about, Set<String> articles) {
    Same {
      articles = Set.copyOf(articles);
    }
  }

  /**
   * A statement that several articles report.
   *
   * @param words some words of the sentence that reports it, by article
   */
  record Repeated(String speaker, String gist, Map<String, String> words) {
    Repeated {
      words = Map.copyOf(words);
    }

    @Override
    public String toString() {
      return speaker + ": " + gist;
    }
  }

  /** Whether differences were planted in the story that {@code json} belongs to. */
  static boolean isIn(String json) {
    return JsonObject.parse(json).find("differences").isPresent();
  }

  static DifferenceGold parse(String json) {
    JsonObject gold = JsonObject.parse(json);
    List<Planted> differences = new ArrayList<>();
    for (JsonObject item : gold.objects("differences")) {
      differences.add(
          new Planted(
              text(item, "kind"), text(item, "matter"), text(item, "about"), map(item, "values")));
    }
    List<Same> same = new ArrayList<>();
    for (JsonObject item : gold.objects("same")) {
      same.add(
          new Same(
              text(item, "matter"), text(item, "about"), new HashSet<>(item.texts("articles"))));
    }
    List<Repeated> corroborated = new ArrayList<>();
    for (JsonObject item : gold.objects("corroborated")) {
      corroborated.add(
          new Repeated(text(item, "speaker"), text(item, "gist"), map(item, "articles")));
    }
    return new DifferenceGold(
        gold.find("aside").filter(Boolean.TRUE::equals).isPresent(),
        differences,
        same,
        corroborated);
  }

  private static String text(JsonObject item, String field) {
    return item.findText(field)
        .orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + item));
  }

  private static Map<String, String> map(JsonObject item, String field) {
    Map<String, String> map = new LinkedHashMap<>();
    item.findObject(field)
        .orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + item))
        .fields()
        .forEach((name, value) -> map.put(name, String.valueOf(value)));
    return map;
  }
}
