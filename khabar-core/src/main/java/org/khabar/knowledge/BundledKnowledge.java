package org.khabar.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge compiled into tables: {@code index.bin}, {@code world.bin}, {@code
 * language-<code>.bin}, {@code names-<code>.bin} and {@code glosses-<code>.bin}. Each is read when
 * it is first asked for; tables of languages and the world are kept, names and glosses are not.
 */
public final class BundledKnowledge implements Knowledge {
  private static final String FOLDER = "/org/khabar/knowledge/tables/";

  private final Function<String, byte[]> source;
  private final Map<String, LanguageTable> tables = new ConcurrentHashMap<>();
  private final TableIndex index;
  private volatile @Nullable WorldTable world;

  /**
   * Knowledge in tables of any origin.
   *
   * @param source the bytes of a table by its file name; called from any thread
   * @throws TableFormatException when the index cannot be read
   */
  public BundledKnowledge(Function<String, byte[]> source) {
    this.source = source;
    index = read(TableIndex.class, "index.bin");
  }

  /**
   * The knowledge on the class path.
   *
   * @throws TableFormatException when it is not there, or cannot be read
   */
  public static BundledKnowledge open() {
    return new BundledKnowledge(BundledKnowledge::resource);
  }

  @Override
  public LanguageTable language(String code) {
    return tables.computeIfAbsent(
        index.serving(code), c -> read(LanguageTable.class, "language-" + c + ".bin"));
  }

  @Override
  public WorldTable world() {
    WorldTable known = world;
    if (known == null) {
      synchronized (tables) {
        known = world;
        if (known == null) {
          known = read(WorldTable.class, "world.bin");
          world = known;
        }
      }
    }
    return known;
  }

  @Override
  public WorldTable worldIn(String code) {
    return read(LocalNames.class, "names-" + index.serving(code) + ".bin").in(world());
  }

  @Override
  public Optional<GlossTable> glosses(String code) {
    return index.telling(code).map(c -> read(GlossTable.class, "glosses-" + c + ".bin"));
  }

  @Override
  public List<String> glossLanguages() {
    return index.glosses();
  }

  @Override
  public List<String> folders() {
    return index.folders();
  }

  @Override
  public List<String> languages() {
    return index.languages();
  }

  private <T extends Record> T read(Class<T> type, String name) {
    try {
      return RecordCodec.read(type, source.apply(name));
    } catch (TableFormatException e) {
      throw e.in(name);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = BundledKnowledge.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new TableFormatException("not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + name, e);
    }
  }
}
