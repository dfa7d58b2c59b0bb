package org.khabar.compile;

import java.util.List;
import java.util.Map;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.LocalNames;
import org.khabar.knowledge.TableIndex;
import org.khabar.knowledge.WorldTable;

/**
 * Compiled knowledge, ready for use or for writing.
 *
 * @param tables tables by language code, {@code und} among them
 * @param localNames names of places by language code, beside those of the world
 * @param examples the examples of all rules, in the order of the sources
 * @param problems what was left out as faulty (only of a lenient compilation), and warnings
 */
public record Compiled(
    WorldTable world,
    Map<String, LanguageTable> tables,
    Map<String, LocalNames> localNames,
    TableIndex index,
    List<Example> examples,
    List<Problem> problems)
    implements Knowledge {
  public Compiled {
    tables = Map.copyOf(tables);
    localNames = Map.copyOf(localNames);
    examples = List.copyOf(examples);
    problems = List.copyOf(problems);
  }

  @Override
  public LanguageTable language(String code) {
    return found(tables, index.serving(code));
  }

  @Override
  public WorldTable worldIn(String code) {
    return found(localNames, index.serving(code)).in(world);
  }

  @Override
  public List<String> folders() {
    return index.folders();
  }

  @Override
  public List<String> languages() {
    return index.languages();
  }

  private static <T> T found(Map<String, T> tables, String code) {
    T table = tables.get(code);
    if (table == null) {
      throw new IllegalStateException("no table for " + code);
    }
    return table;
  }
}
