package org.khabar.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.PatternRule;

/** The rules of a language in their order, with their examples. */
record Grammar(List<PatternRule> patterns, List<FrameRule> frames, List<Example> examples) {

  /** These rules, and after them those of {@code further} that these have no rule for. */
  Grammar over(Grammar further) {
    Set<String> own = new HashSet<>();
    patterns.forEach(p -> own.add(matter(p.id())));
    frames.forEach(f -> own.add(matter(f.id())));
    List<PatternRule> allPatterns = new ArrayList<>(patterns);
    further.patterns.stream().filter(p -> !own.contains(matter(p.id()))).forEach(allPatterns::add);
    List<FrameRule> allFrames = new ArrayList<>(frames);
    further.frames.stream().filter(f -> !own.contains(matter(f.id()))).forEach(allFrames::add);
    return new Grammar(List.copyOf(allPatterns), List.copyOf(allFrames), examples);
  }

  /** An id without its language: sw.time.day-month is about time.day-month. */
  private static String matter(String id) {
    return id.substring(id.indexOf('.') + 1);
  }
}
