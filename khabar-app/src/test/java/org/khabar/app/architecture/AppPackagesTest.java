package org.khabar.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages of the application stand side by side; only the command line uses the others. */
class AppPackagesTest {
  private static final String ROOT = "org.khabar.app.";

  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.khabar.app");

  @Test
  void only_the_command_line_uses_other_packages_of_the_application() {
    assertThat(APP.size()).isGreaterThan(20);
    Set<String> wrong = new TreeSet<>();
    for (JavaClass user : APP) {
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (used.getPackageName().startsWith(ROOT)
            && !used.getPackageName().equals(user.getPackageName())
            && !user.getPackageName().equals("org.khabar.app.cli")) {
          wrong.add(user.getName() + " uses " + used.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
