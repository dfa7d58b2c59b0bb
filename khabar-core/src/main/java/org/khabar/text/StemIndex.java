package org.khabar.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.StemRule;

/** Stems of a language's one-word lexemes, by their letters. */
final class StemIndex {
  /** A lexeme with the name of its stem that has these letters. */
  record Entry(Lexeme lexeme, String stem) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private int longest;

  StemIndex(List<Lexeme> lexemes, List<StemRule> rules) {
    Map<String, List<StemRule>> byClass = new HashMap<>();
    rules.forEach(r -> byClass.computeIfAbsent(r.wordClass(), k -> new ArrayList<>()).add(r));
    for (Lexeme lexeme : lexemes) {
      add(lexeme, byClass.getOrDefault(lexeme.wordClass(), List.of()));
    }
    entries.replaceAll((letters, list) -> List.copyOf(list)); // half the memory
  }

  private void add(Lexeme lexeme, List<StemRule> rules) {
    String lemma = Normalizer.key(lexeme.lemma());
    if (lemma.indexOf(' ') >= 0) {
      return;
    }
    put(lemma, lexeme, "lemma");
    lexeme
        .stems()
        .forEach((name, forms) -> forms.forEach(f -> put(Normalizer.key(f), lexeme, name)));
    Set<String> made = new HashSet<>(lexeme.stems().keySet());
    Set<String> here = new HashSet<>();
    for (StemRule rule : rules) {
      if (!made.contains(rule.stem()) && !here.contains(rule.stem())) {
        String stem = Stems.derive(lemma, rule);
        if (stem != null) {
          put(stem, lexeme, rule.stem());
          here.add(rule.stem());
        }
      }
    }
    if (!made.contains("base") && !here.contains("base")) {
      put(lemma, lexeme, "base");
    }
  }

  private void put(String letters, Lexeme lexeme, String stem) {
    if (letters.isEmpty()) {
      return;
    }
    longest = Math.max(longest, letters.length());
    List<Entry> list = entries.get(letters);
    if (list == null) {
      list = new ArrayList<>(2);
      entries.put(letters.intern(), list); // the words of names are among them
    }
    Entry entry = new Entry(lexeme, stem);
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  List<Entry> find(String letters) {
    return entries.getOrDefault(letters, List.of());
  }

  int longest() {
    return longest;
  }
}
