package org.khabar.compile;

import java.util.List;
import java.util.stream.Collectors;

/** Sources that cannot be compiled. The message names every fault with its file and line. */
public final class KnowledgeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  KnowledgeException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The faults, in the order in which they were met. */
  public List<Problem> problems() {
    return problems;
  }
}
