package org.khabar.app.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khabar.extract.RawDocument;

/** Keeps what reading some inputs brought up. */
final class Heard implements SourceListener {
  final List<RawDocument> documents = new ArrayList<>();
  final List<String> lost = new ArrayList<>();
  final List<String> notices = new ArrayList<>();

  static Heard from(SourceOptions options, InputStream standardInput, String... inputs) {
    Heard heard = new Heard();
    new Sources(options, standardInput, heard).read(List.of(inputs));
    return heard;
  }

  static Heard from(Path... inputs) {
    return from(
        SourceOptions.none(),
        InputStream.nullInputStream(),
        List.of(inputs).stream().map(Path::toString).toArray(String[]::new));
  }

  static Heard fromLines(String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    return from(SourceOptions.none(), new ByteArrayInputStream(bytes), Sources.STANDARD_INPUT);
  }

  @Override
  public void document(RawDocument document) {
    documents.add(document);
  }

  @Override
  public void lost(Problem problem) {
    lost.add(problem.line());
  }

  @Override
  public void notice(Problem problem) {
    notices.add(problem.line());
  }

  List<String> ids() {
    return documents.stream().map(RawDocument::id).toList();
  }
}
