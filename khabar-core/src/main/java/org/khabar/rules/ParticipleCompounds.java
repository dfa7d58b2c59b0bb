package org.khabar.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.Span;
import org.khabar.text.Analysis;

/**
 * Takes a word, a hyphen and a participle for one adjective: the <i>UN-backed</i> government, a
 * <i>rebel-held</i> village. Nobody backs or holds anything in them, and the government is the
 * party.
 *
 * <p>In languages with the setting {@code participleCompounds}.
 */
public final class ParticipleCompounds {
  private static final String ADJECTIVE = "adj";

  private final boolean written;

  /** For a language by its settings. */
  public ParticipleCompounds(LanguageProfile profile) {
    written = profile.has("participleCompounds");
  }

  /** The units, each such compound as one. */
  public List<Unit> settle(List<Unit> units) {
    if (!written || units.stream().noneMatch(u -> u.key().equals("-"))) {
      return units;
    }
    List<Unit> settled = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      boolean compound = isCompound(units, at);
      settled.add(compound ? adjective(units, at) : units.get(at));
      at += compound ? 3 : 1;
    }
    return settled;
  }

  private static boolean isCompound(List<Unit> units, int at) {
    if (at + 2 >= units.size() || !units.get(at + 1).key().equals("-")) {
      return false;
    }
    Unit first = units.get(at);
    Unit participle = units.get(at + 2);
    return first.isWord()
        && first.span().end() == units.get(at + 1).span().start()
        && units.get(at + 1).span().end() == participle.span().start()
        && participle.labels().isEmpty()
        && participle.any(a -> a.has("tense", "past") || a.has("tense", "participle"));
  }

  private static Unit adjective(List<Unit> units, int at) {
    Unit first = units.get(at);
    Unit participle = units.get(at + 2);
    String key = first.key() + "-" + participle.key();
    Span span = first.span().union(participle.span());
    return new Unit(
        span,
        first.surface() + units.get(at + 1).surface() + participle.surface(),
        key,
        first.kind(),
        List.of(
            new Analysis(
                new Lexeme(key, ADJECTIVE, "", Map.of()), Map.of(), 0, key.length(), List.of())),
        Set.of(),
        Optional.empty());
  }
}
