package org.khabar.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.knowledge.OutletRow;
import org.khabar.model.Outlet;

/**
 * Tells who published a document: what the user says, then a host that is known, then the name of
 * the site, then the bare host.
 */
final class OutletFinder {
  private final Names names;

  OutletFinder(Names names) {
    this.names = names;
  }

  /**
   * The publisher, empty when nothing tells.
   *
   * @param given name or id that the user gave
   * @param url address that the document was taken from
   * @param site name that the page gives its site
   * @param canonical address that the page calls its own
   */
  Optional<Outlet> find(
      Optional<String> given,
      Optional<String> url,
      Optional<String> site,
      Optional<String> canonical) {
    Optional<String> named = given.filter(name -> !name.isBlank());
    if (named.isPresent()) {
      return named.map(this::named);
    }
    Optional<OutletRow> known =
        Stream.of(url, canonical)
            .flatMap(Optional::stream)
            .flatMap(address -> Addresses.host(address).stream())
            .flatMap(host -> names.findHost(host).stream())
            .findFirst();
    return known
        .map(OutletFinder::outlet)
        .or(() -> site.filter(name -> !name.isBlank()).map(this::named))
        .or(
            () ->
                url.or(() -> canonical)
                    .flatMap(Addresses::host)
                    .map(host -> new Outlet(host, host)));
  }

  private Outlet named(String name) {
    return names
        .findOutlet(name)
        .map(OutletFinder::outlet)
        .orElseGet(() -> new Outlet(String.join("-", Words.keys(name)), name.strip()));
  }

  private static Outlet outlet(OutletRow row) {
    return new Outlet(row.id(), row.name());
  }
}
