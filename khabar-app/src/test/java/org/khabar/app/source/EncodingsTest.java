package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EncodingsTest {
  @Test
  void takes_names_as_browsers_do() {
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("x-user-defined", "windows-1252"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("koi8-r", "KOI8-R"),
            Map.entry("koi8-u", "KOI8-U"),
            Map.entry("arabic", "ISO-8859-6"),
            Map.entry("asmo-708", "ISO-8859-6"),
            Map.entry("cp1256", "windows-1256"),
            Map.entry(" Windows-1251 ", "windows-1251"),
            Map.entry("utf-16", "UTF-16LE"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"));
    expected.forEach(
        (label, name) ->
            assertThat(Encodings.find(label).map(Charset::name)).as(label).contains(name));
  }

  @Test
  void knows_no_other_names() {
    assertThat(Encodings.find("utf-7")).isEmpty();
    assertThat(Encodings.find("none")).isEmpty();
    assertThat(Encodings.find("")).isEmpty();
    assertThat(Encodings.find("\u0131so-8859-1")).isEmpty();
  }
}
