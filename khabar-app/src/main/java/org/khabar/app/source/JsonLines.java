package org.khabar.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.khabar.extract.RawDocument;

/** Reads one article from each line of a stream. */
final class JsonLines {
  private final SourceOptions options;
  private final SourceListener listener;

  JsonLines(SourceOptions options, SourceListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * @param name the input's name for messages
   * @throws UnreadableException when there is no line in {@code in}, or a bomb
   */
  void read(String name, InputStream in) throws IOException, UnreadableException {
    ByteLines lines = new ByteLines(in, options.maxBytes());
    boolean empty = true;
    for (Optional<ByteLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      ByteLines.Line line = next.get();
      if (line.number() == 1 && line.bytes().filter(JsonLines::isWide).isPresent()) {
        throw new UnreadableException("JSON Lines must be UTF-8, this is UTF-16");
      }
      if (line.bytes().filter(JsonLines::isBlank).isPresent()) {
        continue;
      }
      empty = false;
      String place = name + ", line " + line.number();
      try {
        listener.document(document(line));
      } catch (UnreadableException e) {
        listener.lost(new Problem(place, e.reason()));
      }
      if (line.length() > ByteLines.GIVE_UP) {
        throw new UnreadableException("nothing after line " + line.number() + " was read");
      }
    }
    if (empty) {
      throw new UnreadableException("empty");
    }
  }

  private RawDocument document(ByteLines.Line line) throws UnreadableException {
    if (line.bytes().isEmpty()) {
      throw new UnreadableException(
          "a line of "
              + BoundedBytes.size(line.length())
              + ", more than "
              + BoundedBytes.size(options.maxBytes()));
    }
    return JsonArticle.parse(TextDecoder.decode(line.bytes().get(), Optional.empty()), options);
  }

  private static boolean isWide(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || bytes[0] == 0
            || bytes[1] == 0);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
