package org.khabar.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.GlossTable;
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
 * @param glossTables how findings are told, by the reader's language
 * @param examples the examples of all rules, in the order of the sources
 * @param problems what was left out as faulty (only of a lenient compilation), and warnings
 */
public record Compiled(
    WorldTable world,
    Map<String, LanguageTable> tables,
    Map<String, LocalNames> localNames,
    Map<String, GlossTable> glossTables,
    TableIndex index,
    List<Example> examples,
    List<Problem> problems)
    implements Knowledge {
  public Compiled {
    tables = Map.copyOf(tables);
    localNames = Map.copyOf(localNames);
    glossTables = Map.copyOf(glossTables);
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
  public Optional<GlossTable> glosses(String code) {
    return index.telling(code).map(glossTables::get);
  }

  @Override
  public List<String> glossLanguages() {
    return index.glosses();
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
