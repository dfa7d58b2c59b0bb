package org.khabar.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khabar.extract.RawDocument;

/**
 * Reads the inputs of a call, in their order.
 *
 * <p>Folders are walked in name order, with the folders in them; hidden files, links to folders and
 * files of other kinds are passed over there. A file that is named itself must be of a kind that is
 * read.
 */
public final class Sources {
  /** The name of standard input, which is read as JSON Lines. */
  public static final String STANDARD_INPUT = "-";

  private final SourceOptions options;
  private final InputStream standardInput;
  private final SourceListener listener;

  public Sources(SourceOptions options, InputStream standardInput, SourceListener listener) {
    this.options = options;
    this.standardInput = standardInput;
    this.listener = new Repeats(listener);
  }

  /** Reads all inputs; what cannot be read is told to the listener. */
  public void read(List<String> inputs) {
    for (String input : inputs) {
      readInput(input);
    }
  }

  private void readInput(String input) {
    attempt(
        input.isEmpty() ? "\"\"" : input,
        () -> {
          if (input.isEmpty()) {
            throw new UnreadableException("not a file name");
          }
          if (input.equals(STANDARD_INPUT)) {
            new JsonLines(options, listener).read("standard input", standardInput);
            return;
          }
          Path path = Path.of(input);
          if (Files.isDirectory(path)) {
            if (!walk(path, input.replace('\\', '/'))) {
              throw new UnreadableException(
                  "nothing to read in this folder (" + SourceKind.ENDS + ")");
            }
          } else if (Files.isRegularFile(path)) {
            readFile(path, input.replace('\\', '/'), kind(path));
          } else {
            throw new UnreadableException(
                Files.exists(path)
                    ? "a pipe or device, not a file (- reads JSON Lines from standard input)"
                    : "no such file or folder");
          }
        });
  }

  private static SourceKind kind(Path path) throws UnreadableException {
    return SourceKind.of(String.valueOf(path.getFileName()))
        .orElseThrow(
            () ->
                new UnreadableException(
                    "not a kind of file that is read (" + SourceKind.ENDS + ")"));
  }

  /** Whether there was anything to read. */
  private boolean walk(Path folder, String name) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    children.sort(Comparator.comparing(child -> child.getFileName().toString()));
    boolean any = false;
    for (Path child : children) {
      String file = child.getFileName().toString();
      String id = name.endsWith("/") ? name + file : name + "/" + file;
      if (file.startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        boolean[] found = new boolean[1];
        attempt(id, () -> found[0] = walk(child, id));
        any |= found[0];
      } else if (SourceKind.of(file).isPresent() && Files.isRegularFile(child)) {
        any = true;
        attempt(id, () -> readFile(child, id, kind(child)));
      }
    }
    return any;
  }

  private void readFile(Path path, String id, SourceKind kind)
      throws IOException, UnreadableException {
    switch (kind) {
      case TEXT -> listener.document(article(id, path, false));
      case PAGE -> listener.document(article(id, path, true));
      case JSON_LINES -> {
        try (InputStream in = Files.newInputStream(path)) {
          new JsonLines(options, listener).read(id, in);
        }
      }
      case PACKED_JSON_LINES -> {
        try (GzipMembers in = new GzipMembers(Files.newByteChannel(path))) {
          new JsonLines(options, listener).read(id, in);
        }
      }
      case WEB_ARCHIVE -> {
        try (InputStream in = archive(path)) {
          new WebArchive(options, listener).read(id, in);
        }
      }
    }
  }

  /** What is packed shows in the first bytes; names are often wrong. */
  private static InputStream archive(Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(2);
    }
    return start.length == 2 && start[0] == 0x1F && start[1] == (byte) 0x8B
        ? new GzipMembers(Files.newByteChannel(path))
        : Files.newInputStream(path);
  }

  private RawDocument article(String id, Path path, boolean page)
      throws IOException, UnreadableException {
    Limit limit = new Limit(options.maxBytes());
    limit.check("a file", Files.size(path));
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = limit.read(in);
    }
    if (bytes.length == 0) {
      throw new UnreadableException("empty");
    }
    DecodedText content =
        page
            ? Pages.decode(bytes, PageEncoding.declared(bytes))
            : TextDecoder.decode(bytes, Optional.empty()).withoutReferences();
    if (content.text().isBlank()) {
      throw new UnreadableException("empty");
    }
    return new RawDocument(
        DecodedText.withoutLoneSurrogates(id),
        content.text(),
        page,
        options.plain(),
        Optional.empty(),
        options.language(),
        options.published(),
        Optional.empty(),
        Optional.empty(),
        content.changed(),
        content.notes());
  }

  /** Something that reads an input or a part of one. */
  private interface Attempt {
    void run() throws IOException, UnreadableException;
  }

  private void attempt(String name, Attempt attempt) {
    try {
      attempt.run();
    } catch (UnreadableException e) {
      listener.lost(new Problem(name, e.reason()));
    } catch (AccessDeniedException e) {
      listener.lost(new Problem(name, "no permission to read it"));
    } catch (InvalidPathException e) {
      listener.lost(new Problem(name, "not a file name"));
    } catch (IOException | DirectoryIteratorException e) {
      listener.lost(new Problem(name, "cannot be read: " + e.getMessage()));
    }
  }
}
