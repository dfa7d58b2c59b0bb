package org.khabar.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** The files of a knowledge folder, checked for what holds of every text in it. */
record SourceFolder(Path root, Problems problems) {

  /** Files in {@code folder} whose name ends in {@code ending}, in name order; maybe none. */
  List<SourceFile> list(String folder, String ending) {
    return names(folder, false).stream()
        .filter(name -> name.endsWith(ending))
        .map(name -> read(folder + "/" + name))
        .toList();
  }

  /** Names of the folders in {@code folder}, in order; maybe none. */
  List<String> folders(String folder) {
    return names(folder, true);
  }

  boolean has(String file) {
    return Files.isRegularFile(root.resolve(file));
  }

  /** A file; an empty one, with a problem told, when it cannot be read. */
  SourceFile read(String file) {
    Place whole = new Place(file, 0);
    String text = "";
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(file));
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.error(whole, "is not UTF-8");
    } catch (IOException e) {
      problems.error(whole, "cannot be read: " + e.getMessage());
    }
    SourceFile source = new SourceFile(file, text, text.lines().toList());
    check(source);
    return source;
  }

  private void check(SourceFile source) {
    for (int i = 0; i < source.lines().size(); i++) {
      String line = source.lines().get(i);
      Place place = source.place(i + 1);
      line.chars()
          .filter(SourceFolder::isDirectionMark)
          .findFirst()
          .ifPresent(c -> problems.error(place, "has a raw direction mark, %s".formatted(code(c))));
      if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
        problems.error(place, "is not in normal form C");
      }
    }
  }

  private static boolean isDirectionMark(int c) {
    return c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFEFF
        || c == 0x061C;
  }

  private static String code(int c) {
    return "U+%04X".formatted(c);
  }

  private List<String> names(String folder, boolean folders) {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> Files.isDirectory(entry) == folders)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + path, e);
    }
  }
}
