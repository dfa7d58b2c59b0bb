package org.khabar.app.cli;

import java.util.Locale;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.Channel;
import org.khabar.model.Outlet;

/** English words for values. */
final class Words {
  private Words() {}

  /** A constant's name as words: {@code express satisfaction}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(Channel channel) {
    return switch (channel) {
      case PHONE -> "by phone";
      case VIDEO -> "by video";
      case IN_PERSON -> "in person";
      case STATEMENT -> "by statement";
    };
  }

  static String language(String code) {
    return code.equals("und")
        ? "unknown language"
        : Locale.forLanguageTag(code).getDisplayName(Locale.ENGLISH);
  }

  /** The outlet, or the last part of the id where none is known. */
  static String outlet(Article article) {
    Optional<String> outlet = article.outlet().map(Outlet::name);
    return Shown.text(
        outlet.orElseGet(() -> article.id().substring(article.id().lastIndexOf('/') + 1)));
  }

  static String titleOf(Article article) {
    return article.title().map(title -> Shown.text(title.of(article.text()))).orElse("(no title)");
  }

  /** With spaces behind it up to {@code width}, at least one. */
  static String padded(String words, int width) {
    return words + " ".repeat(Math.max(1, width - words.length()));
  }
}
