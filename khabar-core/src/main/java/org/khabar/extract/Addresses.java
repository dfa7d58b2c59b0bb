package org.khabar.extract;

import java.util.Locale;
import java.util.Optional;

/** Parts of web addresses, also of ones that are not well formed. */
final class Addresses {
  private Addresses() {}

  /** The host of an address without {@code www.}, lower case. */
  static Optional<String> host(String url) {
    int scheme = url.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start, end).toLowerCase(Locale.ROOT);
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    return bare.contains(".") && bare.indexOf(' ') < 0 ? Optional.of(bare) : Optional.empty();
  }
}
