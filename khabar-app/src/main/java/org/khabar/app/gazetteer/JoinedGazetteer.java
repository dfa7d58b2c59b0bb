package org.khabar.app.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.khabar.find.name.Gazetteer;
import org.khabar.knowledge.Entity;

/** Several gazetteers as one; what the first knows comes first. */
public final class JoinedGazetteer implements Gazetteer {
  private final List<Gazetteer> all;

  private JoinedGazetteer(List<Gazetteer> all) {
    this.all = all;
  }

  /** All of them; {@link Gazetteer#NONE} for none. */
  public static Gazetteer of(List<? extends Gazetteer> all) {
    return switch (all.size()) {
      case 0 -> NONE;
      case 1 -> all.getFirst();
      default -> new JoinedGazetteer(List.copyOf(all));
    };
  }

  @Override
  public Walk walk() {
    return new JoinedWalk(all.stream().map(Gazetteer::walk).toList());
  }

  private record JoinedWalk(List<Walk> walks) implements Walk {
    @Override
    public boolean next(String word) {
      boolean some = false;
      for (Walk walk : walks) {
        some |= walk.next(word);
      }
      return some;
    }

    @Override
    public List<Entity> entities(List<String> codes) {
      List<Entity> entities = new ArrayList<>();
      for (Walk walk : walks) {
        for (Entity entity : walk.entities(codes)) {
          if (entities.stream().noneMatch(e -> e.id().equals(entity.id()))) {
            entities.add(entity);
          }
        }
      }
      return entities;
    }
  }
}
