package org.khabar.app.source;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.khabar.dossier.Corrections;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.story.Bonds;

/**
 * A file of corrections: a line each, {@code day TAB who TAB what TAB …}; empty lines and those
 * that begin with {@code #} are notes. What each kind takes is told in {@code docs/corrections.md}.
 */
public final class CorrectionsFile {
  private static final int HEAD = 3;

  private final Path file;
  private final Consumer<Problem> problems;
  private final List<Corrections.Same> same = new ArrayList<>();
  private final List<Corrections.Instead> instead = new ArrayList<>();
  private final List<Corrections.Wrong> wrong = new ArrayList<>();
  private final List<Bonds.Pair> together = new ArrayList<>();
  private final List<Bonds.Pair> apart = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();

  /** Something that a line names. */
  private record Named(int line, boolean article, String id) {}

  /** A line says something that cannot be understood. */
  private static final class MisunderstoodException extends Exception {
    private static final long serialVersionUID = 1;

    MisunderstoodException(String message) {
      super(message);
    }
  }

  private CorrectionsFile(Path file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param problems is told of lines that cannot be understood; they are left out
   * @throws UnreadableException when the file cannot be read at all
   */
  public static CorrectionsFile read(Path file, Consumer<Problem> problems)
      throws UnreadableException {
    CorrectionsFile corrections = new CorrectionsFile(file, problems);
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        corrections.line(i + 1, lines.get(i));
      }
    } catch (MalformedInputException e) {
      throw new UnreadableException("is no text in UTF-8");
    } catch (IOException e) {
      throw new UnreadableException("cannot be read");
    }
    return corrections;
  }

  /** What the file says. */
  public Corrections corrections() {
    return new Corrections(same, instead, wrong, new Bonds(together, apart));
  }

  /** Tells of the articles and ids that the corrections name and that readings do not have. */
  public void tellUnknown(List<Reading> readings) {
    Set<String> articles = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Reading reading : readings) {
      articles.add(reading.article().id());
      reading.entities().stream().map(Mention::id).forEach(ids::add);
      reading.statements().forEach(s -> ids.add(s.speaker()));
      reading.events().forEach(e -> ids.addAll(e.actors()));
    }
    tellUnknown(articles::contains, ids::contains);
  }

  /** Tells of the articles and ids that the corrections name and that are not known. */
  public void tellUnknown(Predicate<String> article, Predicate<String> id) {
    for (Named name : named) {
      if (!(name.article() ? article : id).test(name.id())) {
        problems.accept(
            problem(name.line(), name.id() + (name.article() ? " is no article" : " is no id")));
      }
    }
  }

  private void line(int number, String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    List<String> cells = List.of(line.strip().split("\\s*\t\\s*", -1));
    try {
      if (cells.size() < HEAD + 2) {
        throw new MisunderstoodException("day, name, kind and what it is about must be there");
      }
      day(cells.getFirst());
      correction(number, cells.get(2), cells.subList(HEAD, cells.size()));
    } catch (MisunderstoodException e) {
      problems.accept(problem(number, String.valueOf(e.getMessage())));
    }
  }

  private static void day(String text) throws MisunderstoodException {
    try {
      LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new MisunderstoodException("'" + text + "' is no day written YYYY-MM-DD");
    }
  }

  private void correction(int line, String kind, List<String> about) throws MisunderstoodException {
    switch (kind) {
      case "same" -> {
        expect(about, 2, "two ids");
        same.add(new Corrections.Same(about.get(0), about.get(1)));
        named.add(new Named(line, false, about.get(1)));
      }
      case "not" -> {
        expect(about, 3, "an article, an id in it and the right one");
        instead.add(new Corrections.Instead(about.get(0), about.get(1), about.get(2)));
        named.add(new Named(line, true, about.get(0)));
        named.add(new Named(line, false, about.get(1)));
      }
      case "wrong" -> {
        expect(
            about, 3, "an article, statement, condition or event, and where its sentence starts");
        wrong.add(
            new Corrections.Wrong(about.get(0), findings(about.get(1)), number(about.get(2))));
        named.add(new Named(line, true, about.get(0)));
      }
      case "together", "apart" -> {
        expect(about, 2, "two articles");
        (kind.equals("apart") ? apart : together).add(new Bonds.Pair(about.get(0), about.get(1)));
        about.forEach(article -> named.add(new Named(line, true, article)));
      }
      default ->
          throw new MisunderstoodException(
              "'" + kind + "' is none of same, not, wrong, together, apart");
    }
  }

  private static void expect(List<String> about, int number, String what)
      throws MisunderstoodException {
    if (about.size() < number) {
      throw new MisunderstoodException("it takes " + what);
    }
  }

  private static Corrections.Kind findings(String text) throws MisunderstoodException {
    for (Corrections.Kind kind : Corrections.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return kind;
      }
    }
    throw new MisunderstoodException("'" + text + "' is none of statement, condition, event");
  }

  private static int number(String text) throws MisunderstoodException {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new MisunderstoodException("'" + text + "' is no number");
    }
  }

  private Problem problem(int line, String reason) {
    return new Problem(file + ":" + line, reason);
  }
}
