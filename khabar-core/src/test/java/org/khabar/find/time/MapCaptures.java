package org.khabar.find.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Captures for tests: a number, a concept or an expression by name. */
record MapCaptures(Map<String, Object> values) implements Captures {

  static MapCaptures of(Object... pairs) {
    Map<String, Object> values = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return new MapCaptures(values);
  }

  @Override
  public List<String> concepts(String name) {
    return values.get(name) instanceof String concept ? List.of(concept) : List.of();
  }

  @Override
  public Optional<BigDecimal> number(String name) {
    return values.get(name) instanceof Number number
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }

  @Override
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(Object::toString);
  }

  @Override
  public Optional<TimeExpression> expression(String name) {
    return values.get(name) instanceof TimeExpression expression
        ? Optional.of(expression)
        : Optional.empty();
  }
}
