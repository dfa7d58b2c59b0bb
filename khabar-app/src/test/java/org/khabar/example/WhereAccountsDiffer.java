package org.khabar.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.model.Reading;
import org.khabar.model.Story;

/** The program that the README shows. */
final class WhereAccountsDiffer {
  private WhereAccountsDiffer() {}

  static void print(List<Path> files) throws IOException, NoArticleException {
    // README: from here
    Khabar khabar = Khabar.open(BundledKnowledge.open());
    List<Reading> readings = new ArrayList<>();
    for (Path f : files)
      readings.add(khabar.read(khabar.extract(RawDocument.text("" + f, Files.readString(f)))));
    for (Story story : khabar.compare(readings).stories())
      story.contradictions().forEach(c -> System.out.println(c.about() + " " + c.values()));
    // README: to here
  }
}
