package org.khabar.model;

import java.util.List;

/**
 * What an outlet changed in an article, from one version to the next.
 *
 * @param from day or number of the version before
 * @param to day or number of the version after
 * @param textBefore the text in which vanished passages and claims stand
 * @param textAfter the text in which those stand that appeared
 * @param appeared sentences that only the version after has
 * @param vanished sentences that only the version before has
 * @param claims what came, went or changed its value
 */
public record Revision(
    String article,
    String from,
    String to,
    String textBefore,
    String textAfter,
    List<Span> appeared,
    List<Span> vanished,
    List<ClaimChange> claims) {
  public Revision {
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
    claims = List.copyOf(claims);
  }
}
