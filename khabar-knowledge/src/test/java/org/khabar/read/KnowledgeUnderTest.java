package org.khabar.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khabar.compile.Compiled;
import org.khabar.compile.KnowledgeCompiler;
import org.khabar.compile.KnowledgeException;

/** The knowledge of this module, compiled once for all tests. */
public final class KnowledgeUnderTest {
  static final Path FOLDER = Path.of(System.getProperty("khabar.knowledge", "knowledge"));

  private static final Object LOCK = new Object();
  private static @Nullable Compiled compiled;

  private KnowledgeUnderTest() {}

  /**
   * The knowledge; what is faulty is left out when the property {@code khabar.lenient} is true.
   *
   * @throws KnowledgeException naming every fault otherwise
   */
  public static Compiled compiled() throws KnowledgeException {
    synchronized (LOCK) {
      Compiled known = compiled;
      if (known == null) {
        known =
            Boolean.getBoolean("khabar.lenient")
                ? KnowledgeCompiler.compileLeniently(FOLDER)
                : KnowledgeCompiler.compile(FOLDER);
        compiled = known;
      }
      return known;
    }
  }
}
