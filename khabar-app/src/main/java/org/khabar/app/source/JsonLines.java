package org.khabar.app.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.khabar.extract.RawDocument;

/** Reads one article from each line of a stream. */
final class JsonLines {
  private final SourceOptions options;
  private final SourceListener listener;
  private boolean empty = true;

  JsonLines(SourceOptions options, SourceListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * @param name the input's name for messages
   * @param in after damage in {@link GzipMembers} it is resumed
   * @throws UnreadableException when there is no line in {@code in}, or one without end
   */
  void read(String name, InputStream in) throws IOException, UnreadableException {
    ByteLines lines = new ByteLines(in, options.maxBytes());
    boolean more = true;
    while (more) {
      try {
        read(name, lines);
        more = false;
      } catch (EOFException | ZipException e) {
        if (!(in instanceof GzipMembers members)) {
          throw e;
        }
        String place = lines.count() == 0 ? name : name + ", after line " + lines.count();
        listener.lost(new Problem(place, String.valueOf(e.getMessage())));
        lines.forget();
        more = members.resume();
        empty = false;
      }
    }
    if (empty) {
      throw new UnreadableException("empty");
    }
  }

  private void read(String name, ByteLines lines) throws IOException, UnreadableException {
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
  }

  private RawDocument document(ByteLines.Line line) throws UnreadableException {
    new Limit(options.maxBytes()).check("a line", line.length());
    byte[] bytes = line.bytes().orElseThrow();
    return JsonArticle.parse(TextDecoder.once(bytes, Optional.empty()), options);
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
