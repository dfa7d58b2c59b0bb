package org.khabar.app.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Gives every byte before damage; only then the exception.
 *
 * <p>Unpackers fill a whole buffer and forget what they have put there when something is wrong
 * further on.
 */
final class UpToDamage extends InputStream {
  private final InputStream in;
  private Optional<IOException> damage = Optional.empty();

  UpToDamage(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (damage.isPresent()) {
      throw damage.get();
    }
    int count = 0;
    try {
      while (count < length) {
        int next = in.read();
        if (next < 0) {
          break;
        }
        bytes[offset + count++] = (byte) next;
      }
    } catch (IOException e) {
      if (count == 0) {
        throw e;
      }
      damage = Optional.of(e);
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
