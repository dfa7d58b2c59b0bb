package org.khabar.compile;

/** Ids in small Latin letters, digits and single hyphens. */
final class Slug {
  private Slug() {}

  static boolean is(String id) {
    return !id.isEmpty()
        && id.charAt(0) != '-'
        && !id.endsWith("-")
        && !id.contains("--")
        && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
  }
}
