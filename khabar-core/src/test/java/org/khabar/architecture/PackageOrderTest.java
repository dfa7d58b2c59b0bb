package org.khabar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packages of core follow the flow: each uses only those that stand before it. */
class PackageOrderTest {
  private static final String ROOT = "org.khabar";

  /** In the order of the flow; the front door, {@code org.khabar} itself, comes after all. */
  private static final List<String> ORDER =
      List.of(
          "model",
          "knowledge",
          "text",
          "rules",
          "find",
          "extract",
          "read",
          "gloss",
          "story",
          "dossier",
          "export");

  /** What makes input or output; core is handed its input and hands back its output. */
  private static final Set<String> OUTSIDE =
      Set.of("java.nio.file", "java.net", "java.net.http", "java.sql");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/khabar-compile/"))
          .importPackages(ROOT);

  @Test
  void classes_of_every_early_package_are_looked_at() {
    Set<String> seen = CORE.stream().map(PackageOrderTest::place).collect(Collectors.toSet());
    assertThat(CORE.size()).isGreaterThan(100);
    assertThat(seen).contains("model", "knowledge", "text", "rules", "find", "extract", "read");
  }

  @Test
  void every_package_has_a_place_in_the_order() {
    assertThat(CORE.stream().map(PackageOrderTest::place).filter(place -> !place.isEmpty()))
        .isSubsetOf(ORDER);
  }

  @Test
  void each_package_uses_only_those_before_it() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass user : CORE) {
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (used.getPackageName().startsWith(ROOT) && rank(place(used)) > rank(place(user))) {
          wrong.add(user.getName() + " uses " + used.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void core_opens_no_file_and_no_connection() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass user : CORE) {
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        if (OUTSIDE.contains(dependency.getTargetClass().getPackageName())) {
          wrong.add(user.getName() + " uses " + dependency.getTargetClass().getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The first part of a package's name below the root; empty for the root itself. */
  private static String place(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  private static int rank(String place) {
    return place.isEmpty() ? ORDER.size() : ORDER.indexOf(place);
  }
}
