package org.khabar.export;

import org.khabar.knowledge.WorldTable;

/** The formats that readings can be written in. */
public enum ExportFormat {
  /** Events as JSON Lines in the fields of the PLOVER manual. */
  PLOVER,
  /** Events as a table with the columns of GDELT 2.0. */
  GDELT,
  /** Texts with their times marked, as one TimeML document. */
  TIMEX3,
  /** Every finding as a W3C Web Annotation, JSON Lines of one collection per article. */
  ANNOTATIONS;

  /**
   * An export in this format.
   *
   * @param world where the codes, names and coordinates of actors and places come from
   * @param out what it writes to; it is neither flushed nor closed
   */
  public Export open(WorldTable world, Appendable out) {
    return switch (this) {
      case PLOVER -> new PloverExport(new WorldCodes(world), out);
      case GDELT -> new GdeltExport(new WorldCodes(world), out);
      case TIMEX3 -> new TimexExport(out);
      case ANNOTATIONS -> new AnnotationExport(out);
    };
  }
}
