package org.khabar.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of an event in GDELT 2.0, in their order (event codebook 2.0 of February 2015).
 *
 * <p>Two names differ between codebook and data: the data's are taken here (SQLDATE, called Day in
 * the codebook, and FullName).
 */
final class GdeltColumns {
  /** All 61 names. */
  static final List<String> NAMES = names();

  private GdeltColumns() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    names.addAll(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    Stream.of("Actor1", "Actor2")
        .flatMap(
            actor ->
                Stream.of(
                        "Code",
                        "Name",
                        "CountryCode",
                        "KnownGroupCode",
                        "EthnicCode",
                        "Religion1Code",
                        "Religion2Code",
                        "Type1Code",
                        "Type2Code",
                        "Type3Code")
                    .map(actor::concat))
        .forEach(names::add);
    names.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    Stream.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")
        .flatMap(
            place ->
                Stream.of(
                        "Type",
                        "FullName",
                        "CountryCode",
                        "ADM1Code",
                        "ADM2Code",
                        "Lat",
                        "Long",
                        "FeatureID")
                    .map(place::concat))
        .forEach(names::add);
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(names);
  }
}
