package org.khabar.app.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.khabar.app.cli.Page.Weight;
import org.khabar.dossier.StoryChange;
import org.khabar.dossier.StoryChange.SlotChange;
import org.khabar.model.Dossier;
import org.khabar.model.Slot;

/** What has come to each story since the last run, for a person. */
final class ChangePrinter {
  private final Page page;
  private final Names names;
  private final boolean evidence;
  private final Dossier dossier;

  ChangePrinter(Page page, Names names, boolean evidence, Dossier dossier) {
    this.page = page;
    this.names = names;
    this.evidence = evidence;
    this.dossier = dossier;
  }

  void print(List<StoryChange> changes) {
    if (changes.isEmpty()) {
      page.line(0, "Nothing has come since the last run.");
      return;
    }
    changes.forEach(this::change);
  }

  private void change(StoryChange change) {
    StoryItems items = new StoryItems(page, names, evidence, dossier, change.story());
    page.title(Shown.text(change.story().title()));
    page.line(2, summary(change));
    change.joined().forEach(id -> page.line(2, "joined by " + Shown.text(id)));
    change.partedFrom().ifPresent(id -> page.line(2, "parted from " + Shown.text(id)));
    Set<String> arrived = new HashSet<>(change.articles());
    section(
        "New articles",
        items.sources().list().stream().filter(a -> arrived.contains(a.id())).toList(),
        items::article);
    section("What happened", change.encounters(), items::encounter);
    section("What is told otherwise now", change.changed(), this::changed);
    section("Figures", change.figures(), items::figure);
    section("Who said what", change.statements(), items::statement);
    section("Where the accounts differ now", change.contradictions(), items::contradiction);
  }

  private String summary(StoryChange change) {
    int all = change.story().articles().size();
    String state = change.begun() ? "new story" : "story " + Shown.text(change.story().id());
    return state
        + ": "
        + change.articles().size()
        + " of "
        + all
        + (all == 1 ? " article is new" : " articles are new");
  }

  private <T> void section(String heading, List<T> items, Consumer<T> print) {
    if (!items.isEmpty()) {
      page.heading(heading);
      items.forEach(print);
    }
  }

  private void changed(SlotChange change) {
    page.line(
        2,
        page.mark(Weight.BOLD, Shown.text(change.encounter().what()))
            + ", "
            + Words.of(change.slot())
            + ": "
            + value(change.slot(), change.before())
            + " → "
            + value(change.slot(), change.now()));
  }

  private String value(Slot slot, String value) {
    if (value.isEmpty()) {
      return "none";
    }
    return slot == Slot.PLACE ? names.of(value) : value.replace('-', slot == Slot.DATE ? '-' : ' ');
  }
}
