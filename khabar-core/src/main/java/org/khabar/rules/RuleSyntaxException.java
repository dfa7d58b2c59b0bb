package org.khabar.rules;

/** A pattern or atom that does not follow the syntax in {@code docs/rules.md}. */
public final class RuleSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public RuleSyntaxException(String source, int at, String problem) {
    super(problem + " at character " + (at + 1) + " of: " + source);
  }
}
