package org.khabar.model;

import java.util.List;
import java.util.Optional;

/**
 * A statement by one speaker as one or more articles report it.
 *
 * @param independentSources reports that do not go back to one another or to one agency
 */
public record JoinedStatement(
    String speaker,
    Optional<String> addressee,
    Act act,
    String gist,
    List<StatementReport> reports,
    int independentSources) {
  public JoinedStatement {
    reports = List.copyOf(reports);
  }
}
