package org.khabar.bench.score;

import java.util.List;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.WorldTable;

/** Knowledge without taggers, to tell what they add. */
record UntaughtKnowledge(Knowledge whole) implements Knowledge {
  @Override
  public LanguageTable language(String code) {
    return whole.language(code).withTagger(new byte[0]);
  }

  @Override
  public WorldTable world() {
    return whole.world();
  }

  @Override
  public WorldTable worldIn(String code) {
    return whole.worldIn(code);
  }

  @Override
  public List<String> folders() {
    return whole.folders();
  }

  @Override
  public List<String> languages() {
    return whole.languages();
  }
}
