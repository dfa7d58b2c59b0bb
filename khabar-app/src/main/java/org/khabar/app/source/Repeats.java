package org.khabar.app.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import org.khabar.extract.RawDocument;

/**
 * Passes documents on, save those that came before with the same id and the same text.
 *
 * <p>The same id with another text is a revision and goes on.
 */
final class Repeats implements SourceListener {
  private final SourceListener next;
  private final Set<String> seen = new HashSet<>();

  Repeats(SourceListener next) {
    this.next = next;
  }

  @Override
  public void document(RawDocument document) {
    if (seen.add(key(document))) {
      next.document(document);
    } else {
      next.notice(new Problem(document.id(), "came before with the same text, skipped"));
    }
  }

  @Override
  public void lost(Problem problem) {
    next.lost(problem);
  }

  @Override
  public void notice(Problem problem) {
    next.notice(problem);
  }

  private static String key(RawDocument document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.id().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(document.content().getBytes(StandardCharsets.UTF_8));
      return new String(digest.digest(), StandardCharsets.ISO_8859_1);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }
}
