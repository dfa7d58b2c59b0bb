package org.khabar.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.khabar.find.name.BracketedNames;
import org.khabar.find.name.LearnedNames;
import org.khabar.find.name.NameLinker;
import org.khabar.find.name.PlaceAdjectives;
import org.khabar.find.name.RunTogetherNames;
import org.khabar.rules.Unit;

/** Names of an article: those of lists are in it already; rules and the tagger add theirs. */
final class NamedText {
  private final LanguageTools tools;
  private final String text;
  private final NameLinker linker;
  private List<Sentence> sentences = List.of();

  NamedText(LanguageTools tools, String text, Optional<LocalDate> day) {
    this.tools = tools;
    this.text = text;
    linker =
        new NameLinker(
            tools.names(), tools.analyzer(), tools.world().offices(), day, tools.bareBodies());
  }

  /** Finds and links; a name found once is known in the whole article. */
  NamedText read(List<Sentence> unnamed) {
    List<Sentence> named = loosened(tools, unnamed);
    named = each(named, units -> tools.ruleNames().mark(units, text));
    named = each(named, this::tagged);
    named = each(named, units -> tools.personEdges().mark(units, text));
    named = each(named, units -> tools.widerNames().mark(units, text));
    named = each(named, units -> tools.capitalRuns().mark(units, text));
    named = each(named, units -> tools.surnamePairs().mark(units, text));
    named = each(named, units -> tools.latinNames().mark(units, text));
    LearnedNames learned = new LearnedNames(tools.names().endings(), tools.dictionaryForms());
    named.forEach(sentence -> learned.note(sentence.units()));
    named = each(named, units -> learned.mark(units, text));
    PlaceAdjectives adjectives = tools.placeAdjectives();
    named.forEach(sentence -> adjectives.note(sentence.units()));
    named = each(named, adjectives::mark);
    named = each(named, units -> tools.ruleNames().mark(units, text));
    RunTogetherNames together = new RunTogetherNames(tools.names().endings());
    named.forEach(sentence -> together.note(sentence.units()));
    named = each(named, units -> together.mark(units, text));
    BracketedNames bracketed = new BracketedNames();
    named.forEach(sentence -> bracketed.note(sentence.units()));
    named = each(named, units -> bracketed.mark(units, text));
    named = each(named, units -> tools.classNouns().mark(units, text));
    named.forEach(sentence -> linker.note(sentence.units()));
    sentences = each(named, units -> linker.mark(units, text));
    return this;
  }

  /**
   * The sentences, words written on to the front of unknown ones cut off, and offices from bodies.
   */
  static List<Sentence> loosened(LanguageTools tools, List<Sentence> sentences) {
    List<List<Unit>> cut =
        tools.looseClitics().cut(sentences.stream().map(Sentence::units).toList());
    List<Sentence> loosened = new ArrayList<>(sentences.size());
    for (int i = 0; i < cut.size(); i++) {
      loosened.add(sentences.get(i).with(tools.officesOfBodies().split(cut.get(i))));
    }
    return loosened;
  }

  private List<Unit> tagged(List<Unit> units) {
    return tools.taggedNames().map(tagger -> tagger.mark(units, text)).orElse(units);
  }

  /** The sentences, every name in them a mention. */
  List<Sentence> sentences() {
    return sentences;
  }

  NameLinker linker() {
    return linker;
  }

  private static List<Sentence> each(List<Sentence> all, UnaryOperator<List<Unit>> step) {
    return all.stream().map(s -> s.with(step.apply(s.units()))).toList();
  }
}
