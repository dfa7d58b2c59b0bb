package org.khabar.read;

import java.util.List;
import java.util.TreeMap;
import org.khabar.find.name.Candidate;
import org.khabar.find.name.Name;
import org.khabar.model.Article;
import org.khabar.model.Reading;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Shows how sentences were read, for the people who write rules. */
final class Explanation {
  private static final int MOST_SHOWN = 5;

  private final LanguageTools tools;

  Explanation(LanguageTools tools) {
    this.tools = tools;
  }

  String of(Article article, ArticleReader reader) {
    StringBuilder out = new StringBuilder();
    String text = article.text();
    for (Sentence sentence : reader.sentences(article)) {
      out.append(sentence.span().of(text)).append("\n  words\n");
      sentence.units().forEach(u -> line(out, u));
    }
    TimedText timed = reader.timed(article);
    NamedText named = new NamedText(tools, text, timed.referenceDate()).read(timed.sentences());
    out.append("  names\n");
    named.linker().linked().forEach(n -> name(out, n, named));
    for (Sentence sentence : named.sentences()) {
      List<Unit> units = tools.withParties(sentence.units(), text);
      out.append("  units\n");
      units.forEach(u -> line(out, u));
      Clause clause = Clause.of(units, new Passage(text, List.of()), tools.verbLast());
      tools.statementFrames().match(clause).forEach(m -> frame(out, m, units));
      tools.eventFrames().match(clause).forEach(m -> frame(out, m, units));
    }
    Reading reading = reader.read(article);
    out.append("result\n");
    reading
        .times()
        .forEach(
            t ->
                out.append("  time ")
                    .append(t.span().of(text))
                    .append(" = ")
                    .append(t.value())
                    .append("  ")
                    .append(t.rule())
                    .append('\n'));
    reading
        .entities()
        .forEach(
            m ->
                out.append("  name ")
                    .append(m.span().of(text))
                    .append(" = ")
                    .append(m.id())
                    .append("  ")
                    .append(m.rule())
                    .append('\n'));
    reading
        .statements()
        .forEach(
            s ->
                out.append("  statement ")
                    .append(s.speaker())
                    .append(": ")
                    .append(s.act())
                    .append("  ")
                    .append(s.content().map(c -> c.of(text)).orElse(""))
                    .append("  ")
                    .append(s.rule())
                    .append('\n'));
    reading
        .conditions()
        .forEach(c -> out.append("  condition if ").append(c.when().of(text)).append('\n'));
    reading
        .events()
        .forEach(
            e ->
                out.append("  event ")
                    .append(e.type())
                    .append(' ')
                    .append(e.actors())
                    .append(" to ")
                    .append(e.recipients())
                    .append(' ')
                    .append(e.status())
                    .append(' ')
                    .append(e.date().orElse(""))
                    .append("  ")
                    .append(e.rule())
                    .append('\n'));
    return out.toString();
  }

  private static void line(StringBuilder out, Unit unit) {
    out.append("    ").append(unit.surface());
    unit.labels().stream().sorted().forEach(l -> out.append(" &").append(l));
    for (Analysis analysis : unit.analyses()) {
      out.append("  ").append(analysis.lexeme().lemma()).append('#').append(analysis.wordClass());
      if (!analysis.concept().isEmpty()) {
        out.append('@').append(analysis.concept());
      }
      new TreeMap<>(analysis.features())
          .forEach((k, v) -> out.append('+').append(k).append('=').append(v));
    }
    out.append('\n');
  }

  /** A name with everybody whom it may mean, and why the first was taken. */
  private static void name(StringBuilder out, Name name, NamedText named) {
    out.append("    ").append(name.surface()).append(" &").append(name.type());
    out.append("  found by ").append(name.rule()).append('\n');
    List<Candidate> candidates = named.linker().candidates(name);
    if (candidates.isEmpty()) {
      out.append("      in no list").append(name.id().isEmpty() ? "" : ": " + name.id());
      out.append('\n');
    }
    for (Candidate candidate : candidates.subList(0, Math.min(MOST_SHOWN, candidates.size()))) {
      out.append("      ").append(candidate.entity().id()).append("  ").append(candidate.score());
      out.append("  ").append(String.join(", ", candidate.reasons())).append('\n');
    }
  }

  private static void frame(StringBuilder out, FrameMatch match, List<Unit> units) {
    out.append("  frame ")
        .append(match.rule())
        .append(" cue ")
        .append(units.get(match.cue()).surface());
    match
        .fillers()
        .forEach(
            (slot, at) ->
                at.forEach(
                    i -> out.append("; ").append(slot).append('=').append(units.get(i).surface())));
    out.append('\n');
  }
}
