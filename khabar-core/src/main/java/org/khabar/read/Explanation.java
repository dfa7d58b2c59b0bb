package org.khabar.read;

import java.util.List;
import java.util.TreeMap;
import org.khabar.find.name.NameLinker;
import org.khabar.model.Article;
import org.khabar.model.Reading;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Shows how sentences were read, for the people who write rules. */
final class Explanation {
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
      List<Unit> units = tools.knownNames().mark(sentence.units(), text);
      units = tools.numbers().find(tools.units().phrases(units, text), text);
      units = tools.ruleNames().mark(units, text);
      NameLinker linker =
          new NameLinker(
              tools.names(), tools.analyzer(), tools.world().offices(), article.referenceDate());
      linker.note(units);
      units = tools.parties().mark(linker.mark(units, text), text);
      out.append("  units\n");
      units.forEach(u -> line(out, u));
      List<Unit> read = units;
      Clause clause = Clause.of(read, new Passage(text, List.of()));
      tools.statementFrames().match(clause).forEach(m -> frame(out, m, read));
      tools.eventFrames().match(clause).forEach(m -> frame(out, m, read));
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
