package org.khabar.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.text.Normalizer;

/** Reads patterns and atoms in the syntax of {@code docs/rules.md}. */
public final class PatternParser {
  private static final String STOPS = " \t\n()|?*+{}";
  private static final int MOST_REPEATS = 64;

  private final String source;
  private int at;

  private PatternParser(String source) {
    this.source = source;
  }

  /**
   * Reads a single atom, or several joined by {@code |}.
   *
   * @throws RuleSyntaxException when it is none
   */
  public static Atom atom(String source) {
    PatternParser parser = new PatternParser(source.strip());
    List<Atom> atoms = new ArrayList<>();
    do {
      parser.skipSpace();
      atoms.add(parser.oneAtom());
      parser.skipSpace();
    } while (parser.take('|'));
    if (parser.at < parser.source.length()) {
      throw parser.problem("more than one atom");
    }
    return atoms.size() == 1 ? atoms.getFirst() : new Atom.Either(List.copyOf(atoms));
  }

  static Expression pattern(String source) {
    PatternParser parser = new PatternParser(source);
    Expression expression = parser.alternatives();
    if (parser.at < source.length()) {
      throw parser.problem("unexpected '" + source.charAt(parser.at) + "'");
    }
    return expression;
  }

  /**
   * Checks the syntax of a pattern.
   *
   * @throws RuleSyntaxException when it is wrong
   */
  public static void check(String source) {
    pattern(source);
  }

  private Expression alternatives() {
    List<Expression> choices = new ArrayList<>();
    do {
      choices.add(sequence());
    } while (take('|'));
    return choices.size() == 1 ? choices.getFirst() : new Expression.Alternatives(choices);
  }

  private Expression sequence() {
    List<Expression> parts = new ArrayList<>();
    skipSpace();
    while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      parts.add(repeated());
      skipSpace();
    }
    if (parts.isEmpty()) {
      throw problem("something is missing");
    }
    return parts.size() == 1 ? parts.getFirst() : new Expression.Sequence(parts);
  }

  private Expression repeated() {
    Expression body = named();
    while (at < source.length()) {
      if (take('?')) {
        body = new Expression.Repeat(body, 0, 1);
      } else if (take('*')) {
        body = new Expression.Repeat(body, 0, -1);
      } else if (take('+')) {
        body = new Expression.Repeat(body, 1, -1);
      } else if (take('{')) {
        body = counted(body);
      } else {
        break;
      }
    }
    return body;
  }

  private Expression counted(Expression body) {
    int end = source.indexOf('}', at);
    if (end < 0) {
      throw problem("'{' without '}'");
    }
    String[] bounds = source.substring(at, end).split(",", -1);
    try {
      int least = Integer.parseInt(bounds[0].strip());
      int most = bounds.length == 1 ? least : Integer.parseInt(bounds[1].strip());
      if (least < 0 || most < least || most > MOST_REPEATS) {
        throw problem("bounds must be 0 to " + MOST_REPEATS);
      }
      at = end + 1;
      return new Expression.Repeat(body, least, most);
    } catch (NumberFormatException e) {
      throw problem("bounds must be numbers");
    }
  }

  private Expression named() {
    int start = at;
    int end = at;
    while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    if (end > start && end < source.length() && source.charAt(end) == ':') {
      at = end + 1;
      return new Expression.Capture(source.substring(start, end), primary());
    }
    return primary();
  }

  private Expression primary() {
    if (take('(')) {
      Expression inner = alternatives();
      if (!take(')')) {
        throw problem("'(' without ')'");
      }
      return inner;
    }
    return new Expression.One(oneAtom());
  }

  private Atom oneAtom() {
    if (at >= source.length()) {
      throw problem("an atom is missing");
    }
    char c = source.charAt(at);
    if (take('!')) {
      return new Atom.Not(oneAtom());
    }
    if (c == '\'') {
      int end = source.indexOf('\'', at + 1);
      if (end < 0) {
        throw problem("quote without end");
      }
      String word = source.substring(at + 1, end);
      at = end + 1;
      return new Atom.Word(Normalizer.key(word));
    }
    if (c == '@' || c == '#') {
      return analysed();
    }
    if (take('&')) {
      return new Atom.Labelled(bare("a label"));
    }
    if (take('%')) {
      return shaped();
    }
    String word = bare("a word");
    return word.equals(".") ? new Atom.Any() : new Atom.Word(Normalizer.key(word));
  }

  private Atom shaped() {
    String name = bare("a shape");
    Shape shape;
    try {
      shape = Shape.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw problem("no shape is called %" + name);
    }
    int low = Integer.MIN_VALUE;
    int high = Integer.MAX_VALUE;
    if (at < source.length() && source.charAt(at) == '(' && source.indexOf("..", at) > 0) {
      int end = source.indexOf(')', at);
      int dots = source.indexOf("..", at);
      if (end < 0 || dots > end) {
        throw problem("bounds are (low..high)");
      }
      try {
        low = Integer.parseInt(source.substring(at + 1, dots));
        high = Integer.parseInt(source.substring(dots + 2, end));
      } catch (NumberFormatException e) {
        throw problem("bounds must be numbers");
      }
      at = end + 1;
    }
    return new Atom.Shaped(shape, low, high);
  }

  private Atom analysed() {
    String concept = "";
    String wordClass = "";
    Map<String, String> with = new LinkedHashMap<>();
    Map<String, String> without = new LinkedHashMap<>();
    while (at < source.length() && "@#+-".indexOf(source.charAt(at)) >= 0) {
      char kind = source.charAt(at);
      if (kind == '+' && !feature(at + 1)) {
        break; // a repetition
      }
      at++;
      switch (kind) {
        case '@' -> concept = part(true);
        case '#' -> wordClass = part(true);
        case '+' -> with.put(part(false), value());
        default -> without.put(part(false), value());
      }
    }
    return new Atom.Analysed(concept, wordClass, Map.copyOf(with), Map.copyOf(without));
  }

  private boolean feature(int from) {
    int end = from;
    while (end < source.length() && Character.isLetter(source.charAt(end))) {
      end++;
    }
    return end > from && end < source.length() && source.charAt(end) == '=';
  }

  private String value() {
    if (!take('=')) {
      throw problem("a feature is name=value");
    }
    return take('*') ? "*" : part(false);
  }

  /** A name; a hyphen belongs to it unless a feature follows. */
  private String part(boolean dots) {
    int start = at;
    while (at < source.length()) {
      char c = source.charAt(at);
      boolean inside =
          Character.isLetterOrDigit(c)
              || c == '_'
              || dots && c == '.'
              || c == '-' && !feature(at + 1);
      if (!inside) {
        break;
      }
      at++;
    }
    if (at == start) {
      throw problem("a name is missing");
    }
    return source.substring(start, at);
  }

  private String bare(String what) {
    int start = at;
    while (at < source.length() && STOPS.indexOf(source.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw problem(what + " is missing");
    }
    return source.substring(start, at);
  }

  private boolean take(char c) {
    if (at < source.length() && source.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpace() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private RuleSyntaxException problem(String text) {
    return new RuleSyntaxException(source, at, text);
  }
}
