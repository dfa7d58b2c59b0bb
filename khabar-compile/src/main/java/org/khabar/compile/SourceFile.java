package org.khabar.compile;

import java.util.List;

/** A source with its lines. */
record SourceFile(String path, String text, List<String> lines) {
  Place place(int line) {
    return new Place(path, line);
  }

  /** The file's name without folder and ending. */
  String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
