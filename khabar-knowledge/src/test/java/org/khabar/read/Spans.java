package org.khabar.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Span;

/** Finds the spans in a value, in whatever records and collections they stand. */
final class Spans {
  private final List<Span> found = new ArrayList<>();

  private Spans() {}

  static List<Span> of(Object value) {
    Spans spans = new Spans();
    spans.collect(value);
    return spans.found;
  }

  private void collect(Object value) {
    switch (value) {
      case Span span -> found.add(span);
      case Optional<?> optional -> optional.ifPresent(this::collect);
      case Collection<?> collection -> collection.forEach(this::collect);
      case Map<?, ?> map -> {
        collect(map.keySet());
        collect(map.values());
      }
      case Record parts -> {
        for (RecordComponent part : parts.getClass().getRecordComponents()) {
          collect(component(parts, part));
        }
      }
      default -> {}
    }
  }

  private static Object component(Record parts, RecordComponent part) {
    try {
      return part.getAccessor().invoke(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(part.toString(), e);
    }
  }
}
