package org.khabar.compile;

/**
 * A fault in the sources.
 *
 * @param warning whether the knowledge can be used all the same
 */
public record Problem(Place place, String text, boolean warning) {
  @Override
  public String toString() {
    return place + ": " + text;
  }
}
