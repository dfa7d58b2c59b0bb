package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.compile.Compiled;
import org.khabar.compile.Example;
import org.khabar.compile.KnowledgeException;
import org.khabar.model.Span;
import org.khabar.read.KnowledgeUnderTest;

/**
 * Every example of how agencies are credited: the agency in brackets is found, and by the pattern
 * that the example stands beside; in a counter-example nothing is.
 */
class CreditExamplesTest {
  private final Map<String, AgencyFinder> finders = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> examples() throws KnowledgeException {
    Compiled compiled = KnowledgeUnderTest.compiled();
    return compiled.examples().stream()
        .filter(example -> example.layer().equals(Example.CREDIT))
        .map(example -> test(example, compiled));
  }

  private DynamicTest test(Example example, Compiled compiled) {
    return DynamicTest.dynamicTest(
        example.rule() + ": " + example.text(),
        () -> {
          AgencyFinder finder =
              finders.computeIfAbsent(
                  example.language(),
                  code -> new AgencyFinder(compiled.world(), compiled.language(code)));
          Span all = new Span(0, example.text().length());
          List<String> found =
              finder.find(example.text(), all).stream()
                  .map(credit -> credit.span().of(example.text()))
                  .toList();
          List<String> wanted =
              example.spans().stream().map(s -> s.span().of(example.text())).toList();
          assertThat(found).as("%s", example.place()).isEqualTo(wanted);
        });
  }
}
