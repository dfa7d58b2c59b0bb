package org.khabar.knowledge;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** How values of one type stand in a table. */
sealed interface Shape {
  void write(Object value, TableOutput out);

  Object read(TableInput in);

  /** The type with all of its parts, by name and in order. */
  String signature();

  static Shape of(Class<? extends Record> type) {
    return Fields.of(type);
  }

  private static Shape ofType(Type type) {
    if (type == String.class) {
      return new Text();
    }
    if (type == int.class || type == Integer.class) {
      return new Whole();
    }
    if (type == boolean.class) {
      return new Truth();
    }
    if (type == byte[].class) {
      return new Bytes();
    }
    if (type instanceof Class<?> plain && Written.KINDS.containsKey(plain)) {
      return Written.KINDS.get(plain);
    }
    if (type instanceof ParameterizedType of && of.getRawType() == Optional.class) {
      return new Maybe(ofType(of.getActualTypeArguments()[0]));
    }
    if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
      return new Items(ofType(of.getActualTypeArguments()[0]));
    }
    if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
      Type[] kinds = of.getActualTypeArguments();
      return new Entries(ofType(kinds[0]), ofType(kinds[1]));
    }
    if (type instanceof Class<?> plain && plain.isEnum()) {
      return new Choice(plain.getSimpleName(), List.of(plain.getEnumConstants()));
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return Fields.of(plain.asSubclass(Record.class));
    }
    throw new IllegalArgumentException("tables cannot hold " + type.getTypeName());
  }

  /** Text, by its place in the table's pool. */
  record Text() implements Shape {
    @Override
    public void write(Object value, TableOutput out) {
      out.text((String) value);
    }

    @Override
    public Object read(TableInput in) {
      return in.text();
    }

    @Override
    public String signature() {
      return "text";
    }
  }

  /** A whole number, small ones of either sign in one byte. */
  record Whole() implements Shape {
    @Override
    public void write(Object value, TableOutput out) {
      int number = (Integer) value;
      out.number(number << 1 ^ number >> 31);
    }

    @Override
    public Object read(TableInput in) {
      int number = in.number();
      return number >>> 1 ^ -(number & 1);
    }

    @Override
    public String signature() {
      return "int";
    }
  }

  /** A truth value. */
  record Truth() implements Shape {
    @Override
    public void write(Object value, TableOutput out) {
      out.number((Boolean) value ? 1 : 0);
    }

    @Override
    public Object read(TableInput in) {
      return in.numberBelow(2) == 1;
    }

    @Override
    public String signature() {
      return "boolean";
    }
  }

  /** Bytes that mean something to their reader alone. */
  record Bytes() implements Shape {
    @Override
    public void write(Object value, TableOutput out) {
      out.bytes((byte[]) value);
    }

    @Override
    public Object read(TableInput in) {
      return in.bytes();
    }

    @Override
    public String signature() {
      return "bytes";
    }
  }

  /** One of the constants of an enum. */
  record Choice(String name, List<Object> constants) implements Shape {
    @Override
    public void write(Object value, TableOutput out) {
      out.number(constants.indexOf(value));
    }

    @Override
    public Object read(TableInput in) {
      return constants.get(in.numberBelow(constants.size()));
    }

    @Override
    public String signature() {
      return name + constants;
    }
  }

  /** A list. */
  record Items(Shape item) implements Shape {
    @Override
    public void write(Object value, TableOutput out) {
      List<?> list = (List<?>) value;
      out.number(list.size());
      list.forEach(element -> item.write(element, out));
    }

    @Override
    public Object read(TableInput in) {
      int size = in.size();
      if (size == 0) {
        return List.of();
      }
      Object[] items = new Object[size];
      for (int i = 0; i < size; i++) {
        items[i] = item.read(in);
      }
      return List.of(items);
    }

    @Override
    public String signature() {
      return "[" + item.signature() + "]";
    }
  }

  /** A value that has one spelling as text. */
  record Written(String name, Function<Object, String> spelt, Function<String, Object> meant)
      implements Shape {
    private static final Map<Class<?>, Written> KINDS =
        Map.of(
            double.class,
            new Written("double", Object::toString, Double::valueOf),
            BigDecimal.class,
            new Written("decimal", Object::toString, BigDecimal::new),
            LocalDate.class,
            new Written("day", Object::toString, LocalDate::parse),
            LocalTime.class,
            new Written("time", Object::toString, LocalTime::parse));

    @Override
    public void write(Object value, TableOutput out) {
      out.text(spelt.apply(value));
    }

    @Override
    public Object read(TableInput in) {
      String text = in.text();
      try {
        return meant.apply(text);
      } catch (NumberFormatException | DateTimeException e) {
        throw new TableFormatException("damaged: '" + text + "' is no " + name);
      }
    }

    @Override
    public String signature() {
      return name;
    }
  }

  /** Something that may be absent. */
  record Maybe(Shape held) implements Shape {
    @Override
    public void write(Object value, TableOutput out) {
      Optional<?> optional = (Optional<?>) value;
      out.number(optional.isPresent() ? 1 : 0);
      optional.ifPresent(present -> held.write(present, out));
    }

    @Override
    public Object read(TableInput in) {
      return in.numberBelow(2) == 1 ? Optional.of(held.read(in)) : Optional.empty();
    }

    @Override
    public String signature() {
      return held.signature() + "?";
    }
  }

  /** A map. */
  record Entries(Shape key, Shape value) implements Shape {
    @Override
    public void write(Object map, TableOutput out) {
      Map<?, ?> entries = (Map<?, ?>) map;
      out.number(entries.size());
      entries.forEach(
          (name, held) -> {
            key.write(name, out);
            value.write(held, out);
          });
    }

    @Override
    public Object read(TableInput in) {
      int size = in.size();
      if (size == 0) {
        return Map.of();
      }
      if (size == 1) {
        return Map.of(key.read(in), value.read(in));
      }
      Map<Object, Object> entries = LinkedHashMap.newLinkedHashMap(size);
      for (int i = 0; i < size; i++) {
        entries.put(key.read(in), value.read(in));
      }
      return Collections.unmodifiableMap(entries);
    }

    @Override
    public String signature() {
      String keys = key instanceof Text ? "" : key.signature() + " ";
      return "{" + keys + value.signature() + "}";
    }
  }

  /** The components of a record, in order. */
  record Fields(
      String name,
      Constructor<?> constructor,
      List<Method> accessors,
      List<Shape> components,
      String signature)
      implements Shape {
    private static final Map<Class<?>, Fields> KNOWN = new ConcurrentHashMap<>();

    static Fields of(Class<? extends Record> type) {
      Fields known = KNOWN.get(type);
      if (known == null) {
        known = inspect(type);
        KNOWN.put(type, known);
      }
      return known;
    }

    private static Fields inspect(Class<? extends Record> type) {
      RecordComponent[] parts = type.getRecordComponents();
      Class<?>[] types = new Class<?>[parts.length];
      Method[] accessors = new Method[parts.length];
      Shape[] shapes = new Shape[parts.length];
      StringBuilder signature = new StringBuilder(type.getSimpleName()).append('(');
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        accessors[i] = parts[i].getAccessor();
        shapes[i] = ofType(parts[i].getGenericType());
        signature.append(parts[i].getName()).append(' ').append(shapes[i].signature()).append(';');
      }
      try {
        return new Fields(
            type.getName(),
            type.getDeclaredConstructor(types),
            List.of(accessors),
            List.of(shapes),
            signature.append(')').toString());
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException("no canonical constructor: " + type, e);
      }
    }

    @Override
    public void write(Object value, TableOutput out) {
      for (int i = 0; i < components.size(); i++) {
        try {
          components.get(i).write(accessors.get(i).invoke(value), out);
        } catch (ReflectiveOperationException e) {
          throw new IllegalArgumentException("cannot look into " + name, e);
        }
      }
    }

    @Override
    public Object read(TableInput in) {
      Object[] values = new Object[components.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = components.get(i).read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new TableFormatException("damaged: no " + name + " can be made of it");
      }
    }
  }
}
