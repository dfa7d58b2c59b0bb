package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Names, folders and files out of the ordinary; the time limit ends what would hang. */
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class OddFilesTest {
  private static final String ARTICLE = "Talks\n\n" + Crasher.SECOND + "\n";

  @TempDir Path folder;
  private Path good;
  private List<String> complaints = List.of();
  private int readings;

  @BeforeEach
  void writeGoodArticle() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), ARTICLE);
  }

  @Test
  void shows_names_on_one_line_and_the_right_way_round() throws IOException {
    for (String name : List.of("a\nb.txt", "a\u202Etxt.txt", "a\u001B[31m.txt", "خبر.txt")) {
      Path file;
      try {
        file = Files.writeString(folder.resolve(name), "");
      } catch (InvalidPathException e) {
        continue; // not a name on this system
      }
      assertLost(file.toString(), ": empty");
      assertThat(complaints.getFirst()).doesNotContain("\u202E", "\u001B");
      Files.writeString(file, ARTICLE.replace("Talks", name.strip()));
      assertThat(run(file.toString())).isZero();
      Files.delete(file);
    }
  }

  @Test
  void takes_a_name_that_is_none() {
    assertLost("a\0b.txt", ": not a file name");
    assertLost("", "\"\": not a file name");
    assertLost("x".repeat(5000) + ".txt", ": ");
  }

  @Test
  void does_not_wait_at_a_pipe() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assumeTrue(made("mkfifo", pipe.toString()));

    assertLost(pipe.toString(), ": a pipe or device, not a file");
    assertThat(run(folder.toString())).isZero();
  }

  @Test
  void does_not_go_round_in_circles() throws IOException {
    Path loop = folder.resolve("loop.txt");
    try {
      Files.createSymbolicLink(loop, loop);
      Files.createSymbolicLink(folder.resolve("up"), folder);
    } catch (UnsupportedOperationException e) {
      return; // no links on this system
    }

    assertLost(loop.toString(), ": no such file or folder");
    assertThat(run(folder.toString())).isZero();
    assertThat(readings).isEqualTo(1);
  }

  @Test
  void says_that_there_is_no_permission() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path file = Files.writeString(folder.resolve("closed.txt"), ARTICLE);
    assumeTrue(closed.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file)); // for the administrator nothing is closed

    assertLost(closed.toString(), ": no permission to read it");
    assertLost(file.toString(), ": no permission to read it");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void reads_folders_in_folders() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 300; i++) {
      deep = Files.createDirectory(deep.resolve("d"));
    }
    Files.writeString(deep.resolve("deep.txt"), ARTICLE.replace("Sunday", "Monday"));

    assertThat(run(folder.toString())).isZero();
    assertThat(readings).isEqualTo(2);
  }

  @Test
  void does_not_read_200_megabytes_to_say_that_they_are_too_many() throws IOException {
    Path file = folder.resolve("large.html");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(200L << 20);
    }

    assertLost(file.toString(), ": a file of 200 MB, larger than the limit of 10 MB");
  }

  @Test
  void passes_over_a_line_of_200_megabytes() throws IOException {
    Path file = folder.resolve("large.jsonl");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(200L << 20);
      large.seek(200L << 20);
      large.write("\n{\"id\": \"a\", \"text\": \"Talks go on.\"}".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run(file.toString(), good.toString())).isEqualTo(ExitStatus.SOMETHING_LOST);
    assertThat(complaints)
        .containsExactly(
            "khabar: " + file + ", line 1: a line of 200 MB, larger than the limit of 10 MB");
    assertThat(readings).isEqualTo(2);
  }

  private void assertLost(String input, String message) {
    assertThat(run(input, good.toString())).isEqualTo(ExitStatus.SOMETHING_LOST);
    assertThat(complaints).hasSize(1);
    assertThat(complaints.getFirst()).contains(message);
    assertThat(readings).isEqualTo(1);
  }

  private int run(String... inputs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            100);
    String[] arguments = new String[inputs.length + 2];
    arguments[0] = "read";
    arguments[1] = "--json";
    System.arraycopy(inputs, 0, arguments, 2, inputs.length);
    int status = CommandLineInterface.run(console, arguments);
    complaints = err.toString(StandardCharsets.UTF_8).lines().toList();
    readings = (int) out.toString(StandardCharsets.UTF_8).lines().count();
    return status;
  }

  private static boolean made(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
