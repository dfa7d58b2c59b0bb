package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.ClaimChange;
import org.khabar.model.ClaimChange.Change;
import org.khabar.model.ClaimChange.Kind;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/** Which figures of an article came, went or changed their value. */
final class FigureChanges {
  /** How alike two sentences must be, but for their numbers, to give one figure. */
  private static final double ALIKE = 0.4;

  /** A figure with the words around it. */
  private record Figure(Quantity quantity, Span sentence, String around) {
    String value() {
      String number = quantity.value().stripTrailingZeros().toPlainString();
      String mod =
          switch (quantity.mod().orElse("")) {
            case "APPROX" -> "about ";
            case "MORE_THAN" -> "more than ";
            case "EQUAL_OR_MORE" -> "at least ";
            case "LESS_THAN" -> "less than ";
            case "EQUAL_OR_LESS" -> "at most ";
            default -> "";
          };
      return mod + number;
    }

    boolean isOf(Figure other) {
      return quantity.unit().equals(other.quantity.unit());
    }
  }

  private final ClaimWords words;

  FigureChanges(ClaimWords words) {
    this.words = words;
  }

  List<ClaimChange> of(Reading before, Reading after) {
    Pairing<Figure> pairs = new Pairing<>(figures(before), figures(after));
    pairs.match(
        (a, b) ->
            a.isOf(b) && a.value().equals(b.value())
                ? 1 + Wordings.likeness(a.around(), b.around())
                : 0,
        0.5,
        (a, b) -> {});
    List<ClaimChange> changes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    pairs.match(
        (a, b) -> a.isOf(b) ? Wordings.likeness(a.around(), b.around()) : 0,
        ALIKE,
        (a, b) -> {
          if (told.add(a.quantity().unit() + " " + a.value() + " " + b.value())) {
            changes.add(changed(a, b));
          }
        });
    changes.addAll(pairs.rest(Kind.FIGURE, this::gist, Figure::sentence));
    return changes;
  }

  private ClaimChange changed(Figure a, Figure b) {
    return new ClaimChange(
        Kind.FIGURE,
        Change.CHANGED,
        Optional.of("value"),
        words.unit(b.quantity().unit()),
        Optional.of(a.value()),
        Optional.of(b.value()),
        Optional.of(a.sentence()),
        Optional.of(b.sentence()));
  }

  private String gist(Figure figure) {
    return figure.value() + " " + words.unit(figure.quantity().unit());
  }

  private static List<Figure> figures(Reading reading) {
    List<Figure> figures = new ArrayList<>();
    FeatureReader features = new FeatureReader(reading);
    for (Span sentence : reading.sentences()) {
      String around = Wordings.withoutNumbers(sentence.of(reading.article().text()));
      for (Quantity quantity : features.quantities(sentence)) {
        if (!quantity.unit().isEmpty()) {
          figures.add(new Figure(quantity, sentence, around));
        }
      }
    }
    return figures;
  }
}
