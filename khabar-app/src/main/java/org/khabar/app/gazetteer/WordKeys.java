package org.khabar.app.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Span;
import org.khabar.text.Token;
import org.khabar.text.Tokenizer;

/** Cuts names into the words that a text of their language is cut into. Thread-safe. */
final class WordKeys {
  /** Stands between the keys of words; no word holds it. */
  static final char SEPARATOR = '\u001F';

  /** A name of more words is none that news would write. */
  private static final int MOST_WORDS = 12;

  private final Knowledge knowledge;
  private final Map<String, Tokenizer> tokenizers = new ConcurrentHashMap<>();

  WordKeys(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<String> words(String code, String name) {
    // what is written alike everywhere is cut as English is
    String language = code.equals("mul") ? "en" : code;
    Tokenizer tokenizer =
        tokenizers.computeIfAbsent(language, c -> new Tokenizer(knowledge.language(c).profile()));
    return tokenizer.tokenize(name, new Span(0, name.length())).stream().map(Token::key).toList();
  }

  /** The words with separators between them; absent when nothing could be found by it. */
  Optional<String> key(String code, String name) {
    List<String> words = words(code, name);
    return words.isEmpty() || words.size() > MOST_WORDS
        ? Optional.empty()
        : Optional.of(String.join(String.valueOf(SEPARATOR), words));
  }
}
