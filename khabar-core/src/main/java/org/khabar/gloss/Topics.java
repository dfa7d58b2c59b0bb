package org.khabar.gloss;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.ConceptWord;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/** What words are about: the topics and names in them, and no more than that. */
final class Topics {
  private static final int MOST = 4;

  private final Labels labels;
  private final Messages messages;
  private final boolean rightToLeft;

  Topics(Labels labels, Messages messages, boolean rightToLeft) {
    this.labels = labels;
    this.messages = messages;
    this.rightToLeft = rightToLeft;
  }

  /**
   * The first few topics in a row.
   *
   * @param contents what was said
   * @param parties ids that the line names anyway
   * @return empty when the words name nothing that is known
   */
  Optional<String> of(List<Span> contents, Set<String> parties, Parties.InArticle article) {
    record Found(Span span, String words) {}
    List<Found> found = new ArrayList<>();
    for (ConceptWord word : article.reading().topics()) {
      if (within(word.span(), contents)) {
        String label = labels.get(word.concept()).one();
        found.add(new Found(word.span(), Isolates.around(label, rightToLeft)));
      }
    }
    for (Mention mention : article.reading().entities()) {
      String actor = mention.standsFor().orElse(mention.id());
      if (within(mention.span(), contents)
          && !parties.contains(mention.id())
          && !parties.contains(actor)) {
        found.add(new Found(mention.span(), article.who(mention.id()).plain()));
      }
    }
    Set<String> words = new LinkedHashSet<>();
    found.stream()
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .forEach(f -> words.add(f.words()));
    return words.stream()
        .limit(MOST)
        .reduce((a, b) -> messages.fill("topics", Map.of("first", a, "second", b)));
  }

  private static boolean within(Span span, List<Span> contents) {
    return contents.stream().anyMatch(c -> c.contains(span));
  }
}
