package org.khabar.model;

import java.util.List;

/** What an outlet changed in an article. */
public record Revision(
    String article, String from, String to, List<Span> appeared, List<Span> vanished) {
  public Revision {
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }
}
