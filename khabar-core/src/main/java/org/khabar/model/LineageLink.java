package org.khabar.model;

/** Where an article's text comes from: another article or an agency. */
public record LineageLink(String article, String from, Kind kind) {
  /** How the one goes back to the other. */
  public enum Kind {
    COPY,
    TRANSLATION,
    CREDITED
  }
}
