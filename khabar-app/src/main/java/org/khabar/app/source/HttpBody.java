package org.khabar.app.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The body of an HTTP response without its transfer and content encodings.
 *
 * <p>Many archives keep the headers but not the encodings that they tell of; such a body is taken
 * as it is. Unpacking is not jwarc's, which waits for ever at the end of data that is cut off.
 */
final class HttpBody {
  private HttpBody() {}

  /**
   * @param raw what follows the header in the archive
   * @throws UnreadableException when it is larger than the limit, or in an unknown encoding
   */
  static byte[] of(HttpResponse http, byte[] raw, Limit limit)
      throws IOException, UnreadableException {
    boolean chunked =
        http.headers().contains("Transfer-Encoding", "chunked") && startsWithLength(raw);
    byte[] body = chunked ? limit.read(http.body().stream()) : raw;
    List<String> encodings = new ArrayList<>();
    for (String header : http.headers().all("Content-Encoding")) {
      for (String encoding : header.toLowerCase(Locale.ROOT).split(",", -1)) {
        encodings.addFirst(encoding.strip());
      }
    }
    for (String encoding : encodings) {
      body = decoded(body, encoding, limit);
    }
    return body;
  }

  private static byte[] decoded(byte[] body, String encoding, Limit limit)
      throws IOException, UnreadableException {
    return switch (encoding) {
      case "", "identity", "none", "utf-8" -> body;
      case "gzip", "x-gzip" -> isGzip(body) ? read(new GZIPInputStream(in(body)), limit) : body;
      case "deflate" -> inflated(body, limit);
      default -> {
        if (isText(body)) {
          yield body;
        }
        throw new UnreadableException("packed as \"" + encoding + "\", which cannot be read");
      }
    };
  }

  private static byte[] inflated(byte[] body, Limit limit) throws IOException, UnreadableException {
    if (isText(body)) {
      return body;
    }
    // The standard wants the zlib format (RFC 9110, 8.4.1.2); some servers leave it out.
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0F) == 8
            && ((body[0] & 0xFF) << 8 | (body[1] & 0xFF)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return read(new InflaterInputStream(in(body), inflater), limit);
    } finally {
      inflater.end();
    }
  }

  private static byte[] read(InputStream in, Limit limit) throws IOException, UnreadableException {
    try (in) {
      return limit.read(in);
    }
  }

  private static ByteArrayInputStream in(byte[] body) {
    return new ByteArrayInputStream(body);
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 1 && body[0] == 0x1F && body[1] == (byte) 0x8B;
  }

  /** A page that begins with a tag, which no packed data does. */
  private static boolean isText(byte[] body) {
    int i = 0;
    while (i < body.length && (body[i] == ' ' || (body[i] >= '\t' && body[i] <= '\r'))) {
      i++;
    }
    return i + 1 < body.length
        && body[i] == '<'
        && (body[i + 1] == '!' || body[i + 1] == '?' || Character.isLetter(body[i + 1]));
  }

  private static boolean startsWithLength(byte[] raw) {
    return raw.length > 0 && Character.digit(raw[0], 16) >= 0;
  }
}
