package org.khabar.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Parts of web addresses, also of ones that are not well formed. An address in a cache, an archive
 * or a translating proxy is taken for the one that it holds.
 */
final class Addresses {
  /** Before an address that these hosts hold in their path. */
  private static final List<String> HOLDERS =
      List.of("web.archive.org/web/", "google.com/amp/", "webcache.googleusercontent.com/");

  /** Hosts that write the one they stand for in their first label: www-bbc-com. */
  private static final List<String> PROXIES = List.of(".cdn.ampproject.org", ".translate.goog");

  /** RFC 1035, section 2.3.4. */
  private static final int MAX_HOST = 253;

  private static final List<String> EDITIONS = List.of("www.", "m.", "mobile.", "amp.", "wap.");

  private Addresses() {}

  /** The host of the publisher, lower case, without {@code www.}, {@code m.}, {@code amp.}. */
  static Optional<String> host(String url) {
    String address = held(withoutScheme(url.strip()));
    int end = 0;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(address.lastIndexOf('@', end - 1) + 1, end);
    int port = host.indexOf(':');
    host = (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
    if (host.length() > MAX_HOST) {
      return Optional.empty();
    }
    host = withoutEdition(unproxied(host));
    return host.contains(".") && host.indexOf(' ') < 0 && !host.startsWith(".")
        ? Optional.of(host)
        : Optional.empty();
  }

  private static String withoutScheme(String url) {
    int scheme = url.indexOf("://");
    return scheme < 0 ? url : url.substring(scheme + 3);
  }

  /** The address that a cache or archive holds, else the address itself. */
  private static String held(String address) {
    boolean holder = HOLDERS.stream().anyMatch(address::contains);
    int inner = address.lastIndexOf("://");
    if (holder && inner >= 0) {
      return address.substring(inner + 3);
    }
    int amp = address.indexOf("google.com/amp/");
    if (amp >= 0) {
      String rest = address.substring(amp + "google.com/amp/".length());
      return rest.startsWith("s/") ? rest.substring(2) : rest;
    }
    return address;
  }

  /** In the label of a proxy a hyphen is a dot, and two are a hyphen. */
  private static String unproxied(String host) {
    for (String proxy : PROXIES) {
      if (host.endsWith(proxy)) {
        String label = host.substring(0, host.length() - proxy.length());
        return label.replace("--", "\u0000").replace('-', '.').replace('\u0000', '-');
      }
    }
    return host;
  }

  private static String withoutEdition(String host) {
    String rest = host;
    for (int i = 0; i < EDITIONS.size(); i++) {
      String edition = EDITIONS.get(i);
      if (rest.startsWith(edition) && rest.indexOf('.', edition.length()) > 0) {
        rest = rest.substring(edition.length());
        i = -1;
      }
    }
    return rest;
  }
}
