package org.khabar.app.cli;

import org.khabar.app.cli.Page.Weight;
import org.khabar.model.Judgement;

/** Verdicts as words, so that they can be told apart without colour. */
final class Verdicts {
  private Verdicts() {}

  static String shown(Page page, NumberedArticles sources, Judgement judgement) {
    String why = Shown.text(sources.numbered(judgement.why()));
    return switch (judgement.verdict()) {
      case AGREE -> page.mark(Weight.GREEN, "all agree");
      case COMPATIBLE -> page.mark(Weight.YELLOW, "compatible") + ": " + why;
      case CONTRADICT -> page.mark(Weight.RED, "DIFFER") + ": " + why;
      case SINGLE_SOURCE -> page.mark(Weight.FAINT, "one source");
    };
  }
}
