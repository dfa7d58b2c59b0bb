package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MojibakeTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset ARABIC = Charset.forName("windows-1256");

  private static final String ARABIC_TEXT =
      "أعلن الوزير أن الجولة القادمة من المحادثات ستعقد في جنيف يوم الاثنين.";
  private static final String PERSIAN_TEXT =
      "سخنگوی دولت گفت: «نشست بعدی هفتهٔ آینده برگزار می\u200Cشود؛ چرا باید نگران بود؟»";
  private static final String RUSSIAN_TEXT =
      "Представитель министерства заявил: «Переговоры продолжатся во вторник — и не раньше».";

  /** Texts that are right, with what could be taken for damage in them. */
  private static final List<String> SOUND =
      List.of(
          ARABIC_TEXT,
          PERSIAN_TEXT,
          RUSSIAN_TEXT,
          "Der Minister sagte: „Das macht keinen Spaß“, und ging. Aus „NÖ“ kam Kritik – „groß“.",
          "Spaß“\nGruß“\nFuß…\n",
          "SCHÖNE GRÜSSE AUS „ÖSTERREICH“ … ÄÖÜ ß",
          "Il a répondu : « C’est déjà décidé », a-t-il ajouté à Genève. L’ÉTÉ « DÉBUTE À CÔTÉ »",
          "CAFÉ» ÉCOLE» ÉTÉ»",
          "NÃO É A IRMû E «AMANHû TAMBÉM",
          "AMANHÃ… AMANHÃ…",
          "«СССР» – «РФ» … «С» «Р»",
          "Đã có người nghe thấy tiếng nổ ở phía bắc thành phố, ông Đặng Văn Ửng nói.",
          "Żółć, gęśl, jaźń: „Łódź” – ŁÓDŹ… ŚŹ»",
          "ÆØÅ æøå – «Ærø» … Ø",
          "Türkiye’nin İstanbul ve Iğdır illerinde “ŞÜKRÜ” ÇĞÖ…",
          "كتاب، گل؟ پ؛ چ» ک… ژ ـــ",
          "هل قال «نعم»؟ لا؛ بل «ربما»، ولكن…",
          "1 € = 1,10 $ · 20 °C ± 2 µm ½ ¾ § 5 ¶ © ® ™",
          "中文新闻：会谈将于下周举行。",
          "日本語のニュース「会談は来週」",
          "Ελλάδα: «Καλημέρα» — Ώρα…",
          "The letters Ø§Ù„ show that a text was decoded twice; a “right” quote – and ‘é’.");

  @Test
  void repairs_text_that_was_taken_for_another_encoding() {
    for (Charset charset : List.of(WESTERN, StandardCharsets.ISO_8859_1, ARABIC)) {
      for (String text : List.of(ARABIC_TEXT, PERSIAN_TEXT, RUSSIAN_TEXT, "Prévu à Genève")) {
        assertRepaired(misread(text, charset), text);
      }
    }
    for (String text : List.of(ARABIC_TEXT, PERSIAN_TEXT, RUSSIAN_TEXT)) {
      assertRepaired(misread(text, CYRILLIC), text);
    }
    assertRepaired("РџСЂРёРІРµС‚", "Привет");
    assertRepaired("Ø§Ù„Ø®Ø¨Ø±", "الخبر");
  }

  @Test
  void tells_what_a_misreading_has_lost() {
    byte[] bytes = "الوفد وصل والخلاف انتهى".getBytes(StandardCharsets.UTF_8);
    DecodedText western = Mojibake.repair(new String(bytes, WESTERN)).orElseThrow();
    assertThat(western.text()).isEqualTo("الو\uFFFDد وصل والخلا\uFFFD انتهى");
    assertThat(western.changed().orElseThrow()).endsWith("letters that were lost became U+FFFD");
    // Windows-1251 leaves one byte open, so that nothing is lost.
    byte[] russian = "И это — ИРАН".getBytes(StandardCharsets.UTF_8);
    assertRepaired(new String(russian, CYRILLIC), "И это — ИРАН");
  }

  @Test
  void repairs_what_went_wrong_twice() {
    assertRepaired(misread(misread(ARABIC_TEXT, WESTERN), WESTERN), ARABIC_TEXT);
  }

  @Test
  void repairs_a_paragraph_among_sound_ones() {
    for (Charset charset : List.of(WESTERN, CYRILLIC, ARABIC)) {
      String text = PERSIAN_TEXT + "\n\n" + misread(PERSIAN_TEXT, charset) + "\n" + ARABIC_TEXT;
      assertRepaired(text, PERSIAN_TEXT + "\n\n" + PERSIAN_TEXT + "\n" + ARABIC_TEXT);
      String page = "<h1>" + ARABIC_TEXT + "</h1><p>" + misread(ARABIC_TEXT, charset) + "</p>";
      assertRepaired(page, "<h1>" + ARABIC_TEXT + "</h1><p>" + ARABIC_TEXT + "</p>");
    }
  }

  @Test
  void takes_a_space_for_the_second_half_of_a_letter() {
    String damaged = misread("Le départ à Genève est déjà à prévoir, à l’été", WESTERN);
    assertRepaired(
        damaged.replace('\u00A0', ' '), "Le départ à Genève est déjà à prévoir, à l’été");
  }

  @Test
  void says_of_which_encoding_and_of_how_much() {
    assertThat(Mojibake.repair(misread(ARABIC_TEXT, WESTERN)).orElseThrow().changed())
        .contains("UTF-8 that had been taken for windows-1252 was repaired");
    assertThat(
            Mojibake.repair(ARABIC_TEXT + "\n" + misread(ARABIC_TEXT, CYRILLIC))
                .orElseThrow()
                .changed())
        .contains("a part of it, UTF-8 that had been taken for windows-1251, was repaired");
  }

  @Test
  void never_touches_a_text_that_is_right() {
    for (String text : SOUND) {
      assertThat(Mojibake.repair(text)).as(text).isEmpty();
      assertThat(Mojibake.repair((text + "\n").repeat(50))).as(text).isEmpty();
    }
    assertThat(Mojibake.repair(String.join("\n", SOUND))).isEmpty();
  }

  @Test
  void never_touches_random_text() {
    Random random = new Random(5);
    for (Charset charset : List.of(WESTERN, CYRILLIC, ARABIC, StandardCharsets.ISO_8859_1)) {
      for (int i = 0; i < 3000; i++) {
        byte[] bytes = new byte[2 + random.nextInt(200)];
        for (int k = 0; k < bytes.length; k++) {
          bytes[k] = (byte) (random.nextInt(4) == 0 ? ' ' : 0x80 + random.nextInt(0x80));
        }
        String text = new String(bytes, charset);
        assertThat(Mojibake.repair(text)).as(text).isEmpty();
      }
    }
  }

  @Test
  void reads_a_text_of_character_references() {
    StringBuilder references = new StringBuilder();
    ARABIC_TEXT
        .codePoints()
        .forEach(c -> references.append(c < 0x80 ? Character.toString(c) : "&#" + c + ";"));
    DecodedText text = DecodedText.ofCharacters(references.toString()).withoutReferences();
    assertThat(text.text()).isEqualTo(ARABIC_TEXT);
    assertThat(text.changed()).isPresent();
  }

  @Test
  void leaves_references_alone_that_are_an_example() {
    for (String text :
        List.of(
            "Write &#1582; for the letter, or &#x62E; where that is shorter.",
            ARABIC_TEXT + " &#1582;".repeat(20),
            "R&D &#; &#x; &# &#12")) {
      assertThat(DecodedText.ofCharacters(text).withoutReferences().text()).isEqualTo(text);
    }
  }

  private static void assertRepaired(String damaged, String text) {
    assertThat(Mojibake.repair(damaged)).as(damaged).isPresent();
    assertThat(Mojibake.repair(damaged).orElseThrow().text()).isEqualTo(text);
  }

  /** As browsers do it: a byte that the encoding leaves open becomes a control character. */
  static String misread(String text, Charset charset) {
    StringBuilder misread = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, charset);
      misread.append(c.equals("\uFFFD") ? Character.toString(b & 0xFF) : c);
    }
    return misread.toString();
  }
}
