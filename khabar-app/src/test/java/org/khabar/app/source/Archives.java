package org.khabar.app.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Makes web archives, sound and broken ones. */
final class Archives {
  private static final String PAGE_HEADERS = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  private Archives() {}

  /** A record with a page; its id ends in {@code number}. */
  static byte[] page(int number, String body) {
    return response(number, PAGE_HEADERS, bytes(body));
  }

  /** A response record. */
  static byte[] response(int number, String headers, byte[] body) {
    return record(
        number,
        "response",
        "Content-Type: application/http; msgtype=response\r\n",
        join(bytes(headers + "\r\n"), body));
  }

  static byte[] record(int number, String type, String headers, byte[] block) {
    return record(number, type, headers, block, block.length);
  }

  /** A record whose header tells any length. */
  static byte[] record(int number, String type, String headers, byte[] block, long length) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <"
            + id(number)
            + ">\r\nWARC-Date: 2022-01-04T10:00:00Z\r\nWARC-Target-URI: https://example.org/"
            + number
            + "\r\n"
            + headers
            + "Content-Length: "
            + length
            + "\r\n\r\n";
    return join(bytes(header), block, bytes("\r\n\r\n"));
  }

  static String id(int number) {
    return String.format(java.util.Locale.ROOT, "urn:uuid:00000000-0000-0000-0000-%012d", number);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
