package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.find.name.tag.AnnotatedText;
import org.khabar.find.name.tag.AnnotatedText.Marked;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;

/**
 * Counts names found against those marked, as CoNLL 2003 does: right is one of the same extent and
 * type. States and towns count as places, as they do in the corpora.
 */
final class NameTally {
  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);
  private final List<String> remarks = new ArrayList<>();
  private int texts;

  NameTally() {
    for (EntityType type : List.of(EntityType.PER, EntityType.ORG, EntityType.LOC)) {
      counts.put(type, new int[3]);
    }
  }

  void add(AnnotatedText text, List<Mention> found) {
    texts++;
    Set<Marked> wanted = new HashSet<>();
    text.names().forEach(n -> wanted.add(new Marked(n.span(), scored(n.type()))));
    Set<Marked> given = new HashSet<>();
    for (Mention mention : found) {
      if (mention.type() != EntityType.EVENT) {
        given.add(new Marked(mention.span(), scored(mention.type())));
      }
    }
    for (Marked name : wanted) {
      counts(name)[0]++;
      counts(name)[2] += given.contains(name) ? 1 : 0;
      remark(given.contains(name), "MISSING", name, text);
    }
    for (Marked name : given) {
      counts(name)[1]++;
      remark(wanted.contains(name), "EXTRA", name, text);
    }
  }

  private int[] counts(Marked name) {
    return counts.computeIfAbsent(name.type(), t -> new int[3]);
  }

  private void remark(boolean right, String kind, Marked name, AnnotatedText text) {
    if (!right) {
      int start = text.text().lastIndexOf('\n', name.span().start()) + 1;
      int end = text.text().indexOf('\n', name.span().end());
      String line = text.text().substring(start, end < 0 ? text.text().length() : end);
      remarks.add(kind + " [" + name.type() + ":" + name.span().of(text.text()) + "] in: " + line);
    }
  }

  private static EntityType scored(EntityType type) {
    return type == EntityType.GPE ? EntityType.LOC : type;
  }

  /** What was missing or extra. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Texts, names marked, precision, recall and F1 of all, F1 of people, bodies and places. */
  String row() {
    int[] all = new int[3];
    counts.values().forEach(c -> add(all, c));
    StringBuilder row = new StringBuilder();
    row.append(texts).append(" | ").append(all[0]).append(" | ");
    row.append(share(all[2], all[1])).append(" | ").append(share(all[2], all[0])).append(" | ");
    row.append(share(2 * all[2], all[0] + all[1]));
    counts.forEach((t, c) -> row.append(" | ").append(share(2 * c[2], c[0] + c[1])));
    return row.toString();
  }

  private static void add(int[] all, int[] some) {
    for (int i = 0; i < all.length; i++) {
      all[i] += some[i];
    }
  }

  /** Cut, not rounded: 1.000 says that all is right. */
  private static String share(int right, int all) {
    return all == 0 ? "-" : String.format(Locale.ROOT, "%.3f", right * 1000L / all / 1000.0);
  }
}
