package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageEncodingTest {
  @Test
  void finds_the_declaration_of_a_page() {
    assertThat(declared("<meta charset=windows-1251>")).contains("windows-1251");
    assertThat(declared("<META CHARSET = 'Windows-1256' >")).contains("windows-1256");
    assertThat(declared("<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-6\">"))
        .contains("iso-8859-6");
    assertThat(declared("<?xml version=\"1.0\" encoding=\"koi8-r\"?><html>")).contains("koi8-r");
  }

  @Test
  void takes_no_other_words_for_a_declaration() {
    assertThat(declared("<script charset=\"koi8-r\"></script>")).isEmpty();
    assertThat(declared("<!-- <meta charset=koi8-r> --><meta charset=utf-8>")).contains("utf-8");
    assertThat(declared("<p>charset=koi8-r")).isEmpty();
    assertThat(declared("<!-- <meta charset=koi8-r>")).isEmpty();
    assertThat(declared("<meta name=x content=y><meta charset=koi8-r")).contains("koi8-r");
  }

  @Test
  void takes_utf_16_for_utf_8_where_bytes_can_be_read() {
    assertThat(declared("<meta charset=utf-16le>")).contains("utf-8");
  }

  private static Optional<String> declared(String page) {
    return PageEncoding.declared(page.getBytes(StandardCharsets.UTF_8));
  }
}
