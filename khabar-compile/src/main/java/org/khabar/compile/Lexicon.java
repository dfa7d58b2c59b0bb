package org.khabar.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.Lexeme;

/** The lexemes of a language, each form, class and concept once. */
final class Lexicon {
  private record Key(String lemma, String wordClass, String concept) {}

  private record Meaning(String form, String concept) {}

  private final Map<Key, Lexeme> lexemes = new LinkedHashMap<>();
  private final Map<Key, Place> places = new HashMap<>();
  private final Set<Meaning> forms = new HashSet<>();

  /** Adds a lexeme of the folder; one that is there already is a problem. */
  void add(Lexeme lexeme, Place place, Problems problems) {
    Key key = key(lexeme);
    Place first = places.putIfAbsent(key, place);
    if (first != null) {
      problems.error(
          place,
          "'" + lexeme.lemma() + "' with this class and concept stands at " + first + " already");
      return;
    }
    put(key, lexeme);
  }

  /** Lays lexemes under these: those stay out whose form and concept are here already. */
  void underlay(Collection<Lexeme> further) {
    List<Lexeme> missing = new ArrayList<>();
    for (Lexeme lexeme : further) {
      if (lexeme.concept().isEmpty()
          ? !lexemes.containsKey(key(lexeme))
          : !forms.contains(new Meaning(lexeme.lemma(), lexeme.concept()))) {
        missing.add(lexeme);
      }
    }
    missing.forEach(lexeme -> put(key(lexeme), lexeme));
  }

  private void put(Key key, Lexeme lexeme) {
    lexemes.put(key, lexeme);
    forms.add(new Meaning(lexeme.lemma(), lexeme.concept()));
    lexeme
        .stems()
        .forEach(
            (stem, letters) ->
                letters.forEach(form -> forms.add(new Meaning(form, lexeme.concept()))));
  }

  private static Key key(Lexeme lexeme) {
    return new Key(lexeme.lemma(), lexeme.wordClass(), lexeme.concept());
  }

  List<Lexeme> lexemes() {
    return List.copyOf(lexemes.values());
  }
}
