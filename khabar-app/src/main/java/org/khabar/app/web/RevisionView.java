package org.khabar.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.ClaimChange;
import org.khabar.model.ClaimChange.Kind;
import org.khabar.model.Revision;
import org.khabar.model.Span;

/** What an outlet changed in an article, claim by claim. */
final class RevisionView {
  private RevisionView() {}

  static Map<String, Object> of(Revision revision, Sources sources) {
    String language =
        sources.knows(revision.article())
            ? sources.reading(revision.article()).article().language()
            : "und";
    Map<String, Object> view = new HashMap<>();
    view.put("article", sources.name(revision.article()));
    view.put("from", revision.from());
    view.put("to", revision.to());
    view.put("came", PageView.count(revision.appeared().size(), "passage"));
    view.put("went", PageView.count(revision.vanished().size(), "passage"));
    view.put("language", language);
    view.put("claims", revision.claims().stream().map(c -> claim(c, revision, language)).toList());
    return view;
  }

  private static Map<String, Object> claim(ClaimChange claim, Revision revision, String language) {
    Map<String, Object> view = new HashMap<>();
    boolean title = claim.what() == Kind.TITLE;
    view.put("what", Wording.code(claim.what()));
    view.put("change", Wording.code(claim.change()));
    view.put("gist", title && claim.slot().isPresent() ? "" : claim.gist());
    view.put("gistLanguage", title ? language : "en");
    claim
        .slot()
        .ifPresent(
            slot -> {
              view.put("slot", title ? "" : slot);
              view.put("old", claim.before().orElse("none"));
              view.put("now", claim.now().orElse("none"));
            });
    view.put("changed", claim.slot().isPresent());
    sentence(view, "oldSentence", claim.beforeSentence(), revision.textBefore());
    sentence(view, "nowSentence", claim.nowSentence(), revision.textAfter());
    return view;
  }

  private static void sentence(
      Map<String, Object> view, String name, Optional<Span> span, String text) {
    span.ifPresent(s -> view.put(name, s.of(text)));
  }
}
