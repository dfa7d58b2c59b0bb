package org.khabar.app.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.knowledge.Knowledge;

/** Looks a name up as a text of a language would have it. */
public final class NameLookUp {
  private final GazetteerFile file;
  private final WordKeys keys;

  public NameLookUp(GazetteerFile file, Knowledge knowledge) {
    this.file = file;
    keys = new WordKeys(knowledge);
  }

  /**
   * What is called so in one of the languages.
   *
   * @return the most prominent first; empty for none
   */
  public List<ImportedEntity> find(String name, List<String> codes) {
    List<ImportedEntity> all = new ArrayList<>();
    for (String code : codes) {
      FileWalk walk = file.walk();
      if (keys.words(code, name).stream().allMatch(walk::next)) {
        walk.imported(List.of(code)).stream()
            .filter(entity -> all.stream().noneMatch(e -> e.id().equals(entity.id())))
            .forEach(all::add);
      }
    }
    all.sort(Comparator.comparingInt(ImportedEntity::prominence).reversed());
    return all;
  }
}
