package org.khabar.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * An input that could bring a reader down.
 *
 * @param number under which it is told of, never used again
 * @param what in a few words
 * @param ends of the file's name
 * @param bytes made when they are needed
 * @param outcome what must become of it
 * @param words that stand in the article that is read, or in the message
 */
record Crasher(
    int number, String what, String ends, Supplier<byte[]> bytes, Outcome outcome, String words) {
  enum Outcome {
    /** There is an article in it. */
    READ,
    /** One line on standard error names it. */
    LOST,
    /** There may be an article in it. */
    EITHER
  }

  static final String FIRST =
      "The foreign minister of Kenya met his counterpart in Geneva on Monday. He said that talks on"
          + " the border would go on for two weeks, and that both sides had agreed to meet again.";
  static final String SECOND =
      "The delegations had arrived on Sunday evening. A spokesman of the government said that a"
          + " further round of talks was planned for the end of the month in Nairobi.";
  static final String ARTICLE = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>\n";
  static final String KEPT = "would go on for two weeks";

  /** A page with an article that must be found in spite of what stands around it. */
  static Crasher read(int number, String what, Supplier<String> page) {
    return new Crasher(number, what, "html", utf8(page), Outcome.READ, KEPT);
  }

  static Crasher lost(int number, String what, String ends, String why, Supplier<byte[]> bytes) {
    return new Crasher(number, what, ends, bytes, Outcome.LOST, why);
  }

  static Crasher lost(int number, String what, String why, Supplier<String> page) {
    return new Crasher(number, what, "html", utf8(page), Outcome.LOST, why);
  }

  static Crasher either(int number, String what, Supplier<String> page) {
    return new Crasher(number, what, "html", utf8(page), Outcome.EITHER, "");
  }

  /** A page whose title and article stand where sites have them, with more before and after. */
  static String page(String before, String after) {
    return "<!DOCTYPE html><html><head><title>Ministers meet in Geneva</title></head><body>"
        + before
        + "<article><h1>Ministers meet in Geneva</h1>\n"
        + ARTICLE
        + "</article>"
        + after
        + "</body></html>";
  }

  static Supplier<byte[]> utf8(Supplier<String> text) {
    return () -> text.get().getBytes(StandardCharsets.UTF_8);
  }

  String fileName() {
    return "C" + String.format(java.util.Locale.ROOT, "%03d", number) + "." + ends;
  }

  @Override
  public String toString() {
    return fileName() + " " + what;
  }
}
