package org.khabar.app.source;

/** Tells files that are no text by their bytes. */
final class Binary {
  private static final int SAMPLE = 1 << 16;

  /** Control characters that texts hold, among them the escape of old terminal logs. */
  private static final String SPACES = "\t\n\r\f\u001B";

  private Binary() {}

  /**
   * @throws UnreadableException when {@code bytes} hold a zero byte or many control characters
   */
  static void refuse(byte[] bytes) throws UnreadableException {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        throw new UnreadableException("a binary file, not text");
      }
      if (b == 0x7F || (b < 0x20 && SPACES.indexOf(b) < 0)) {
        controls++;
      }
    }
    if (controls > length / 50) {
      throw new UnreadableException("a binary file, not text");
    }
  }
}
