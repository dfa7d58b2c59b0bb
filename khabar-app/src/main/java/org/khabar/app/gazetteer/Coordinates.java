package org.khabar.app.gazetteer;

import java.util.Optional;

/**
 * A place on the globe.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Coordinates(double latitude, double longitude) {
  /** The place, or none when there is no such place on Earth. */
  static Optional<Coordinates> of(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new Coordinates(latitude, longitude))
        : Optional.empty();
  }
}
