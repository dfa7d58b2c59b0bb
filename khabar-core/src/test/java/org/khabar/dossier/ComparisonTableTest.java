package org.khabar.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;
import org.khabar.model.Judgement;
import org.khabar.model.Slot;
import org.khabar.story.EntityRelations;

/** Runs every row of {@code docs/comparison.md}, both ways round. */
class ComparisonTableTest {
  private static final Map<Character, String> MODIFIERS =
      Map.of('~', "APPROX", '>', "MORE_THAN", '<', "LESS_THAN");

  private final ValueComparer comparer = new ValueComparer(new EntityRelations(world()));

  /** One side of a row. */
  private record Cell(String value, Optional<String> mod, Optional<LocalDate> day) {
    static Cell of(String text) {
      String[] parts = text.split("@");
      String value = parts[0].strip();
      String mod = value.isEmpty() ? null : MODIFIERS.get(value.charAt(0));
      return new Cell(
          mod == null ? value : value.substring(1),
          Optional.ofNullable(mod),
          parts.length > 1 ? Optional.of(LocalDate.parse(parts[1].strip())) : Optional.empty());
    }
  }

  @TestFactory
  List<DynamicTest> every_row_holds() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(documentation())) {
      String[] cells = line.split("\\|");
      if (cells.length < 5 || cells[1].strip().equals("slot") || cells[1].startsWith("--")) {
        continue;
      }
      String slot = cells[1].strip();
      Cell one = Cell.of(cells[2].strip());
      Cell other = Cell.of(cells[3].strip());
      String verdict = cells[4].strip();
      tests.add(
          DynamicTest.dynamicTest(
              line,
              () -> {
                assertThat(judged(slot, one, other)).isEqualTo(verdict);
                assertThat(judged(slot, other, one)).isEqualTo(verdict);
              }));
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests;
  }

  private String judged(String slot, Cell one, Cell other) {
    Judgement judgement =
        slot.equals("figure")
            ? FigureVerdict.of(
                new BigDecimal(one.value()),
                one.mod(),
                one.day(),
                new BigDecimal(other.value()),
                other.mod(),
                other.day())
            : comparer.compare(
                Slot.valueOf(slot.toUpperCase(Locale.ROOT)), value(slot, one), value(slot, other));
    return judgement.verdict().name().toLowerCase(Locale.ROOT);
  }

  private static SlotValue value(String slot, Cell cell) {
    boolean constant = slot.equals("status") || slot.equals("channel");
    return new SlotValue(
        "article",
        constant ? cell.value().toUpperCase(Locale.ROOT).replace('-', '_') : cell.value(),
        List.of(cell.value().split(", ")),
        cell.mod(),
        cell.day());
  }

  private static Path documentation() {
    for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
      if (Files.exists(here.resolve("docs/comparison.md"))) {
        return here.resolve("docs/comparison.md");
      }
    }
    throw new AssertionError("docs/comparison.md is in no folder above this one");
  }

  private static WorldTable world() {
    return new WorldTable(
        List.of(),
        List.of(
            entity("east-africa", EntityType.LOC, "region", "", ""),
            entity("kenya", EntityType.GPE, "state", "", "east-africa"),
            entity("tanzania", EntityType.GPE, "state", "", "east-africa"),
            entity("uganda", EntityType.GPE, "state", "", "east-africa"),
            entity("rwanda", EntityType.GPE, "state", "", "east-africa"),
            entity("nairobi", EntityType.GPE, "city", "kenya", "kenya"),
            entity("arusha", EntityType.GPE, "city", "tanzania", "tanzania"),
            entity("kenyan-ministry-of-foreign-affairs", EntityType.ORG, "ministry", "kenya", ""),
            entity("lake-union", EntityType.ORG, "alliance", "", ""),
            entity("amani-keter", EntityType.PER, "person", "kenya", ""),
            entity("juma-salehe", EntityType.PER, "person", "tanzania", "")),
        List.of(),
        List.of());
  }

  private static Entity entity(
      String id, EntityType type, String kind, String state, String partOf) {
    return new Entity(id, type, kind, "", state, partOf, Map.of());
  }
}
