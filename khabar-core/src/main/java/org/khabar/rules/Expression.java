package org.khabar.rules;

import java.util.List;

/** A pattern as a tree. */
sealed interface Expression {
  record One(Atom atom) implements Expression {}

  record Sequence(List<Expression> parts) implements Expression {}

  record Alternatives(List<Expression> choices) implements Expression {}

  /**
   * {@code body} from {@code least} to {@code most} times.
   *
   * @param most -1 for any number
   */
  record Repeat(Expression body, int least, int most) implements Expression {}

  record Capture(String name, Expression body) implements Expression {}
}
