package org.khabar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts the tokens of one paragraph into sentences.
 *
 * <p>A full stop ends a sentence unless it follows an initial or a known abbreviation, or goes on
 * in lower case, with a dash or without, and after {@value #LONGEST} tokens. Marks that close a
 * quotation or bracket stay with the sentence before them.
 */
public final class SentenceSplitter {
  private static final int LONGEST_ORDINAL = 2;
  private static final int LOOK_AHEAD = 8;
  private static final String DASHES = "-\u2013\u2014";

  /** A text without full stops is cut here, so that the cost of what reads sentences is bounded. */
  private static final int LONGEST = 400;

  private final Predicate<String> abbreviation;
  private final Predicate<String> month;
  private final Predicate<String> opener;
  private final Predicate<String> numbered;

  /**
   * A splitter.
   *
   * @param abbreviation whether a key is an abbreviation
   * @param month whether a key is the name of a month, before which "3." is an ordinal
   */
  public SentenceSplitter(Predicate<String> abbreviation, Predicate<String> month) {
    this(abbreviation, month, word -> false);
  }

  /**
   * As {@link #SentenceSplitter(Predicate, Predicate)}, with words that begin a sentence.
   *
   * @param opener whether a key, with a capital behind an abbreviation, opens the next sentence:
   *     "at 6 a.m. The bridge"
   */
  public SentenceSplitter(
      Predicate<String> abbreviation, Predicate<String> month, Predicate<String> opener) {
    this(abbreviation, month, opener, word -> false);
  }

  /**
   * As {@link #SentenceSplitter(Predicate, Predicate, Predicate)}, with words that may be more.
   *
   * @param numbered whether a key is an abbreviation before a number only: "No. 5", "said no. It"
   */
  public SentenceSplitter(
      Predicate<String> abbreviation,
      Predicate<String> month,
      Predicate<String> opener,
      Predicate<String> numbered) {
    this.abbreviation = abbreviation;
    this.month = month;
    this.opener = opener;
    this.numbered = numbered;
  }

  /** The sentences of a paragraph, in order; together they hold all tokens. */
  public List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < tokens.size()) {
      if (at - start >= LONGEST || endsSentence(tokens, at)) {
        int end = at + 1;
        while (end < tokens.size() && closes(tokens, end)) {
          end++;
        }
        sentences.add(List.copyOf(tokens.subList(start, end)));
        start = end;
        at = end;
      } else {
        at++;
      }
    }
    if (start < tokens.size()) {
      sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
    }
    return sentences;
  }

  private boolean endsSentence(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.kind() != TokenKind.PUNCTUATION) {
      return false;
    }
    return switch (token.key().charAt(0)) {
      case '!',
          '?',
          '\u061F',
          '\u3002',
          '\uFF01',
          '\uFF1F',
          '\u06D4',
          '\u0964',
          '\u1362',
          '\u2026' ->
          !goesOn(tokens, at);
      case '.' -> !goesOn(tokens, at) && !abbreviates(tokens, at);
      default -> false;
    };
  }

  private boolean abbreviates(List<Token> tokens, int at) {
    if (at == 0 || tokens.get(at - 1).span().end() != tokens.get(at).span().start()) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean last = at + 1 == tokens.size();
    boolean ordinal =
        before.kind() == TokenKind.NUMBER
            && before.key().length() <= LONGEST_ORDINAL
            && !last
            && month.test(tokens.get(at + 1).key());
    boolean initial =
        before.surface().length() == 1 && Character.isUpperCase(before.surface().charAt(0));
    return !last && (initial || ordinal || isShort(before.key(), tokens.get(at + 1)));
  }

  private boolean isShort(String key, Token next) {
    return numbered.test(key)
        ? next.kind() == TokenKind.NUMBER
        : abbreviation.test(key) && !opens(next);
  }

  private boolean opens(Token token) {
    String word = token.surface();
    return token.kind() == TokenKind.WORD
        && word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && opener.test(token.key());
  }

  /** Whether the next word shows that the sentence is not over. */
  private static boolean goesOn(List<Token> tokens, int at) {
    int next = at + 1;
    boolean closed = false;
    int limit = Math.min(tokens.size(), next + LOOK_AHEAD);
    while (next < limit && closes(tokens, next)) {
      closed = true;
      next++;
    }
    if (next >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    char first = token.surface().charAt(0);
    if (closed && (token.key().equals(",") || token.key().equals("\u060C"))) {
      return true;
    }
    if (isDash(token) && isLowerCased(tokens, next + 1)) {
      return true; // "…!" — said he
    }
    boolean glued = token.span().start() == tokens.get(at).span().end();
    return Character.isLowerCase(first) && token.kind() == TokenKind.WORD
        || glued
            && token.kind() != TokenKind.PUNCTUATION
            && !Character.isUpperCase(first)
            && Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN
        || token.kind() == TokenKind.PUNCTUATION && ".!?\u2026".indexOf(first) >= 0;
  }

  private static boolean isDash(Token token) {
    return token.kind() == TokenKind.PUNCTUATION && DASHES.indexOf(token.key().charAt(0)) >= 0;
  }

  private static boolean isLowerCased(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).kind() == TokenKind.WORD
        && Character.isLowerCase(tokens.get(at).surface().charAt(0));
  }

  private static boolean closes(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    char c = token.key().charAt(0);
    if (token.kind() != TokenKind.PUNCTUATION) {
      return false;
    }
    boolean glued = at > 0 && token.span().start() == tokens.get(at - 1).span().end();
    return switch (c) {
      case ')', ']', '\u00BB', '\u201D', '\u300D', '\u203A' -> true;
      case '"', '\'', '\u2019', '\u201C' -> glued;
      case '.', '\u060C' -> true;
      default -> false;
    };
  }
}
