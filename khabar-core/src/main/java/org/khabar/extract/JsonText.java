package org.khabar.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON that pages carry (RFC 8259), as far as it goes: what is broken ends the reading,
 * and what was read before it is kept. Values are {@link Map}, {@link List} and {@link String};
 * numbers and literals come as their text.
 */
final class JsonText {
  private static final int MAX_DEPTH = 60;

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /** The value in {@code text}, an empty string where there is none. */
  static Object parse(String text) {
    return new JsonText(text).value(0);
  }

  private Object value(int depth) {
    skipSpace();
    if (at >= text.length() || depth > MAX_DEPTH) {
      at = text.length();
      return "";
    }
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> string();
      default -> literal();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (true) {
      skipSpace();
      if (at >= text.length() || text.charAt(at) == '}') {
        at++;
        return object;
      }
      if (text.charAt(at) == ',') {
        at++;
        continue;
      }
      if (text.charAt(at) != '"') {
        at = text.length();
        return object;
      }
      String key = string();
      skipSpace();
      if (at >= text.length() || text.charAt(at) != ':') {
        at = text.length();
        return object;
      }
      at++;
      object.putIfAbsent(key, value(depth + 1));
    }
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    while (true) {
      skipSpace();
      if (at >= text.length() || text.charAt(at) == ']') {
        at++;
        return list;
      }
      if (text.charAt(at) == ',') {
        at++;
        continue;
      }
      int before = at;
      list.add(value(depth + 1));
      if (at == before) {
        at = text.length();
      }
    }
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c != '\\' || at >= text.length()) {
        string.append(c);
        continue;
      }
      char escaped = text.charAt(at++);
      switch (escaped) {
        case 'n' -> string.append('\n');
        case 't' -> string.append('\t');
        case 'r' -> string.append('\r');
        case 'b', 'f' -> string.append(' ');
        case 'u' -> string.append(unit());
        default -> string.append(escaped);
      }
    }
    at++;
    return string.toString();
  }

  private String unit() {
    int end = Math.min(text.length(), at + 4);
    try {
      int unit = Integer.parseInt(text.substring(at, end), 16);
      at = end;
      return String.valueOf((char) unit);
    } catch (NumberFormatException broken) {
      return "";
    }
  }

  private String literal() {
    int start = at;
    while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private void skipSpace() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
      at++;
    }
  }
}
