package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
  @Test
  void takes_the_host_without_what_serves_an_edition() {
    assertThat(Addresses.host("https://www.kosatimes.example/a?b#c")).contains("kosatimes.example");
    assertThat(Addresses.host("http://m.kosatimes.example:8080/a")).contains("kosatimes.example");
    assertThat(Addresses.host("amp.kosatimes.example")).contains("kosatimes.example");
    assertThat(Addresses.host("https://user@Kosatimes.EXAMPLE/x@y")).contains("kosatimes.example");
    assertThat(Addresses.host("https://m.example")).contains("m.example");
  }

  @Test
  void sees_through_caches_archives_and_translating_proxies() {
    for (String url :
        new String[] {
          "https://www-kosa--times-example.cdn.ampproject.org/c/s/www.kosa-times.example/a",
          "https://www.google.com/amp/s/amp.kosa-times.example/a",
          "https://web.archive.org/web/20210504101010/https://www.kosa-times.example/a",
          "https://kosa--times-example.translate.goog/a?_x_tr_sl=fa"
        }) {
      assertThat(Addresses.host(url)).as(url).contains("kosa-times.example");
    }
  }

  @Test
  void says_nothing_of_what_is_no_address() {
    assertThat(Addresses.host("")).isEmpty();
    assertThat(Addresses.host("a title with a . in it")).isEmpty();
    assertThat(Addresses.host("localhost/page.html")).isEmpty();
    assertThat(Addresses.host("://")).isEmpty();
    assertThat(Addresses.host(".example")).isEmpty();
  }
}
