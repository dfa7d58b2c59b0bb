package org.khabar.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.knowledge.PatternRule;

/** All patterns of a layer as one program for the machines that run it. */
final class Program {
  /** One step. */
  sealed interface Step {
    /** Go on when the unit fits the atom of that number. */
    record Test(int atom) implements Step {}

    /** Go on at both places; the first is preferred. */
    record Split(int first, int second) implements Step {}

    record Jump(int to) implements Step {}

    /** Remember the position under that number. */
    record Save(int slot) implements Step {}

    /** The rule of that number has matched. */
    record Match(int rule) implements Step {}
  }

  private final List<Step> steps = new ArrayList<>();
  private final Map<Atom, Integer> atomNumbers = new LinkedHashMap<>();
  private final Map<String, Integer> captureNumbers = new LinkedHashMap<>();
  private final int[] starts;

  Program(List<PatternRule> rules) {
    starts = new int[rules.size()];
    for (int i = 0; i < rules.size(); i++) {
      starts[i] = steps.size();
      try {
        compile(PatternParser.pattern(rules.get(i).match()));
      } catch (RuleSyntaxException e) {
        throw new IllegalArgumentException(rules.get(i).id() + ": " + e.getMessage(), e);
      }
      steps.add(new Step.Match(i));
    }
  }

  Step step(int pc) {
    return steps.get(pc);
  }

  int start(int rule) {
    return starts[rule];
  }

  List<Atom> atoms() {
    return List.copyOf(atomNumbers.keySet());
  }

  List<String> captureNames() {
    return List.copyOf(captureNumbers.keySet());
  }

  private void compile(Expression expression) {
    switch (expression) {
      case Expression.One one ->
          steps.add(
              new Step.Test(atomNumbers.computeIfAbsent(one.atom(), a -> atomNumbers.size())));
      case Expression.Sequence sequence -> sequence.parts().forEach(this::compile);
      case Expression.Capture capture -> {
        int slot = captureNumbers.computeIfAbsent(capture.name(), n -> captureNumbers.size());
        steps.add(new Step.Save(2 * slot));
        compile(capture.body());
        steps.add(new Step.Save(2 * slot + 1));
      }
      case Expression.Alternatives alternatives -> alternatives(alternatives.choices());
      case Expression.Repeat repeat -> repeat(repeat);
    }
  }

  private void alternatives(List<Expression> choices) {
    List<Integer> jumps = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      if (i < choices.size() - 1) {
        int split = reserve();
        compile(choices.get(i));
        jumps.add(reserve());
        steps.set(split, new Step.Split(split + 1, steps.size()));
      } else {
        compile(choices.get(i));
      }
    }
    jumps.forEach(jump -> steps.set(jump, new Step.Jump(steps.size())));
  }

  private void repeat(Expression.Repeat repeat) {
    for (int i = 0; i < repeat.least(); i++) {
      compile(repeat.body());
    }
    if (repeat.most() < 0) {
      int split = reserve();
      compile(repeat.body());
      steps.add(new Step.Jump(split));
      steps.set(split, new Step.Split(split + 1, steps.size()));
    } else {
      List<Integer> splits = new ArrayList<>();
      for (int i = repeat.least(); i < repeat.most(); i++) {
        splits.add(reserve());
        compile(repeat.body());
      }
      splits.forEach(split -> steps.set(split, new Step.Split(split + 1, steps.size())));
    }
  }

  private int reserve() {
    steps.add(new Step.Jump(-1));
    return steps.size() - 1;
  }
}
