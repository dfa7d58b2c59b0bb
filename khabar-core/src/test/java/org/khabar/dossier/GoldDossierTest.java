package org.khabar.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.Slot;
import org.khabar.model.Story;

/**
 * The comparison by itself, on annotated articles kept beside the project; skipped where they are
 * absent.
 */
class GoldDossierTest {
  private static Optional<Path> beside(String name) {
    Path here = Path.of("").toAbsolutePath();
    while (here != null) {
      Path candidate = here.resolve(name);
      if (Files.isDirectory(candidate)) {
        return Optional.of(candidate);
      }
      here = here.getParent();
    }
    return Optional.empty();
  }

  @Test
  void finds_one_story_of_three_chapters_and_its_two_clear_contradictions() throws IOException {
    Optional<Path> shared = beside("shared");
    Optional<Path> knowledge = beside("khabar-knowledge/knowledge");
    Assumptions.assumeTrue(
        shared.isPresent() && knowledge.isPresent(), "no annotated articles beside the project");
    WorldTable world = KnowledgeSources.world(knowledge.get());
    Assumptions.assumeTrue(
        world.entities().stream().anyMatch(e -> e.kind().equals("city")), "no cities known yet");
    Dossier dossier =
        new DossierMaker(world)
            .make(
                new GoldReadings(shared.get().resolve("seeds"), false)
                    .read(shared.get().resolve("gold/seeds")));
    assertThat(dossier.stories()).hasSize(1);
    Story story = dossier.stories().getFirst();
    assertThat(story.chapters()).extracting(c -> c.articles().size()).containsExactly(3, 1, 1);
    assertThat(story.encounters()).hasSizeBetween(12, 16);
    assertThat(story.contradictions())
        .filteredOn(c -> c.kind() == Contradiction.Kind.ACCOUNTS_DIFFER)
        .extracting(c -> c.slot().orElseThrow())
        .containsAll(List.of(Slot.DURATION, Slot.PLACE));
  }
}
