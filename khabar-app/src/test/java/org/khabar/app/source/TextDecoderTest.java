package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String PERSIAN = "وزیر امور خارجه روز یکشنبه با همتای خود دیدار کرد.\n";

  /** As it was typed before Unicode, with the Arabic letters for kaf and ya. */
  private static final String OLD_PERSIAN =
      """
      سخنگوي وزارت امور خارجه گفت: گفتگوهاي دو كشور درباره مرز از هفته آينده در ژنو آغاز خواهد شد.
      وي در پاسخ به پرسش خبرنگاران افزود كه هيچ پيش شرطي پذيرفته نيست و چنانچه طرف مقابل به گفتگو
      پايبند باشد، نتيجه تا پايان پاييز روشن مي شود.
      """;

  private static final String ARABIC =
      """
      قال الوزير إن المحادثات بين البلدين سوف تستمر في الأسبوع القادم وإن الوفد وصل إلى المدينة.
      وأضاف أن الحكومة مستعدة للنظر في جميع المقترحات التي قدمتها الأطراف خلال الجولة السابقة.
      """;

  private static final String RUSSIAN =
      """
      Представитель министерства сообщил, что переговоры двух стран продолжатся на следующей неделе.
      Он добавил, что правительство готово рассмотреть все предложения, которые были переданы ранее.
      """;

  private static final String UKRAINIAN =
      """
      Речник міністерства повідомив, що переговори двох країн триватимуть наступного тижня в Женеві.
      Він додав, що уряд готовий розглянути всі пропозиції, які їхні сторони передали раніше.
      """;

  private static final String CHINESE =
      """
      外交部发言人表示，两国之间的会谈将于下周在日内瓦继续举行，双方代表团已经抵达。
      他补充说，政府愿意考虑各方在上一轮会谈中提出的所有建议，并希望尽快达成协议。
      """;

  private static final String JAPANESE =
      """
      外務省の報道官は、両国の会談が来週ジュネーブで続けられると述べた。代表団はすでに到着している。
      政府は前回の会談で出されたすべての提案を検討する用意があると付け加えた。
      """;

  private static final String KOREAN =
      """
      외교부 대변인은 양국 회담이 다음 주 제네바에서 계속될 것이라고 말했다. 대표단은 이미 도착했다.
      그는 정부가 지난 회담에서 나온 모든 제안을 검토할 준비가 되어 있다고 덧붙였다.
      """;

  private static final String FRENCH =
      """
      Le porte-parole a déclaré que les négociations se poursuivront la semaine prochaine à Genève.
      Il a ajouté que le gouvernement était prêt à étudier toutes les propositions déjà présentées.
      """;

  private static final String GERMAN =
      """
      Der Sprecher erklärte, die Gespräche würden nächste Woche fortgeführt. „Das macht keinen Spaß“,
      fügte er hinzu, doch müsse man die Vorschläge prüfen, über die zuvor gestritten worden war.
      """;

  private static final String TURKISH =
      """
      Bakan, iki ülke arasındaki görüşmelerin gelecek hafta Cenevre'de süreceğini açıkladı. Hükümetin
      önceki turda sunulan bütün önerileri değerlendirmeye hazır olduğunu, yolun açıldığını söyledi.
      """;

  @Test
  void drops_the_byte_order_mark() throws UnreadableException {
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      assertThat(decode("\uFEFF" + PERSIAN, charset).text()).isEqualTo(PERSIAN);
    }
  }

  @Test
  void tells_utf_16_without_a_mark() throws UnreadableException {
    for (String text : List.of("Mkutano wa kwanza ulifanyika jana.\n", ARABIC, OLD_PERSIAN)) {
      assertThat(decode(text, "UTF-16LE").text()).isEqualTo(text);
      assertThat(decode(text, "UTF-16BE").text()).isEqualTo(text);
    }
    String page = "<html><head><title>会谈</title></head><body><p>" + CHINESE + "</p></body></html>";
    assertThat(decode(page, "UTF-16LE").text()).isEqualTo(page);
    assertThat(decode(page, "UTF-16BE").notes()).containsExactly("encoding: UTF-16BE");
  }

  @Test
  void takes_a_few_zero_bytes_for_damage_not_for_utf_16() throws UnreadableException {
    String text = "Mkutano wa kwanza\0 ulifanyika jana. ".repeat(20).replaceFirst("\0", "");
    byte[] bytes = ("x".repeat(20_000) + text).getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).endsWith(text);
  }

  @Test
  void detects_older_encodings_of_texts() throws UnreadableException {
    Map<String, String> texts =
        Map.ofEntries(
            Map.entry("windows-1256", ARABIC),
            Map.entry("ISO-8859-6", ARABIC),
            Map.entry("windows-1251", RUSSIAN),
            Map.entry("KOI8-R", RUSSIAN),
            Map.entry("ISO-8859-5", RUSSIAN),
            Map.entry("GB18030", CHINESE),
            Map.entry("windows-31j", JAPANESE),
            Map.entry("EUC-JP", JAPANESE),
            Map.entry("x-windows-949", KOREAN),
            Map.entry("windows-1252", FRENCH));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      DecodedText decoded = decode(text.getValue(), text.getKey());
      assertThat(decoded.text()).as(text.getKey()).isEqualTo(text.getValue());
      assertThat(decoded.changed()).isEmpty();
      assertThat(decoded.notes()).containsExactly("encoding: " + text.getKey());
    }
  }

  @Test
  void detects_languages_that_the_detector_does_not_know() throws UnreadableException {
    assertThat(decode(TURKISH, "windows-1254").text()).isEqualTo(TURKISH);
    assertThat(decode(UKRAINIAN, "KOI8-U").text()).isEqualTo(UKRAINIAN);
    assertThat(decode(OLD_PERSIAN, "windows-1256").text()).isEqualTo(OLD_PERSIAN);
    assertThat(decode(UKRAINIAN, "windows-1251").text()).isEqualTo(UKRAINIAN);
    assertThat(decode(GERMAN, "windows-1252").text()).isEqualTo(GERMAN);
  }

  @Test
  void detects_the_encoding_of_a_page_by_what_stands_outside_of_tags() throws UnreadableException {
    for (String charset : List.of("windows-1256", "windows-1251", "GB18030")) {
      String text =
          switch (charset) {
            case "windows-1256" -> OLD_PERSIAN;
            case "windows-1251" -> RUSSIAN;
            default -> CHINESE;
          };
      String page =
          "<html><head><script>var x = \"some words of a script\";</script></head><body>"
              + "<div class=\"content-wrapper main\"><a href=\"/index.html\">News</a>".repeat(500)
              + "<p>"
              + text
              + "</p></body></html>";
      assertThat(decode(page, charset).text()).as(charset).isEqualTo(page);
    }
  }

  @Test
  void takes_the_encoding_that_a_page_declares() throws UnreadableException {
    String page = "<meta charset=windows-1251><p>Встреча</p>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    assertThat(TextDecoder.decode(bytes, PageEncoding.declared(bytes)).text()).isEqualTo(page);
    assertDeclared("Thai: การประชุมจะจัดขึ้นสัปดาห์หน้า", "x-windows-874", "tis-620");
    assertDeclared("Şeker ve ığdır görüşmeleri", "windows-1254", "iso-8859-9");
    assertDeclared("會談將於下週舉行", "Big5", "big5");
    assertDeclared(UKRAINIAN, "KOI8-U", "koi8-u");
    assertDeclared("会談は来週です", "ISO-2022-JP", "iso-2022-jp");
    assertDeclared("会谈：镕、堃", "GB18030", "gb2312");
  }

  @Test
  void believes_the_bytes_more_than_a_declaration() throws UnreadableException {
    byte[] bytes = PERSIAN.getBytes(StandardCharsets.UTF_8);
    for (String wrong : List.of("iso-8859-1", "windows-1256", "gb2312", "utf-16", "nonsense")) {
      assertThat(TextDecoder.decode(bytes, Optional.of(wrong)).text()).isEqualTo(PERSIAN);
    }
    for (String wrong : List.of("iso-8859-1", "utf-8", "windows-1251", "koi8-r")) {
      assertDeclared(OLD_PERSIAN, "windows-1256", wrong);
      assertDeclared(ARABIC, "windows-1256", wrong);
    }
    assertDeclared(RUSSIAN, "windows-1251", "iso-8859-1");
    assertDeclared(RUSSIAN, "KOI8-R", "windows-1251");
    assertDeclared(CHINESE, "GB18030", "iso-8859-1");
  }

  @Test
  void reads_damaged_utf_8_and_says_so() throws UnreadableException {
    byte[] bytes = PERSIAN.getBytes(StandardCharsets.UTF_8);
    for (Optional<String> declared :
        List.of(Optional.<String>empty(), Optional.of("windows-1256"), Optional.of("utf-8"))) {
      DecodedText text = TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - 3), declared);
      assertThat(text.text()).startsWith("وزیر امور").endsWith("\uFFFD");
      assertThat(text.changed()).contains("bytes that are no UTF-8 became U+FFFD");
      assertThat(text.notes()).hasSize(1);
    }
    byte[] broken = ARABIC.repeat(5).getBytes(StandardCharsets.UTF_8);
    for (int i = 50; i < broken.length; i += 100) {
      broken[i] = (byte) 0xFF;
    }
    assertThat(TextDecoder.decode(broken, Optional.of("iso-8859-1")).text())
        .startsWith("قال الوزير")
        .contains("\uFFFD");
  }

  @Test
  void keeps_replacement_characters_that_stood_in_the_bytes() throws UnreadableException {
    DecodedText text = decode("Habari \uFFFD njema", "UTF-8");
    assertThat(text.changed()).isEmpty();
    assertThat(text.notes()).isEmpty();
  }

  @Test
  void repairs_text_that_was_decoded_twice_and_says_so() throws UnreadableException {
    String damaged = MojibakeTest.misread(ARABIC, Charset.forName("windows-1252"));
    for (String charset : List.of("UTF-8", "UTF-16LE")) {
      DecodedText text = decode("\uFEFF" + damaged, charset);
      assertThat(text.text()).isEqualTo(ARABIC);
      assertThat(text.changed())
          .contains("UTF-8 that had been taken for windows-1252 was repaired");
      assertThat(text.notes()).isNotEmpty();
    }
  }

  @Test
  void leaves_sound_text_alone() throws UnreadableException {
    for (String sound : List.of(FRENCH, GERMAN, ARABIC, PERSIAN, RUSSIAN, CHINESE)) {
      DecodedText text = decode(sound, "UTF-8");
      assertThat(text.text()).isEqualTo(sound);
      assertThat(text.changed()).isEmpty();
      assertThat(text.notes()).isEmpty();
    }
  }

  @Test
  void refuses_bytes_that_are_no_text() {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    assertThatThrownBy(() -> TextDecoder.decode(bytes, Optional.empty()))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("a binary file, not text");
  }

  @Test
  void never_leaves_lone_surrogates_whatever_the_bytes() {
    Random random = new Random(2);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(40)];
      random.nextBytes(bytes);
      try {
        String text = TextDecoder.decode(bytes, Optional.empty()).text();
        assertThat(DecodedText.withoutLoneSurrogates(text)).isEqualTo(text);
      } catch (UnreadableException e) {
        assertThat(e).hasMessageNotContaining("\n");
      }
    }
  }

  private static DecodedText decode(String text, String charset) throws UnreadableException {
    return TextDecoder.decode(text.getBytes(Charset.forName(charset)), Optional.empty());
  }

  private static void assertDeclared(String text, String charset, String declared)
      throws UnreadableException {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertThat(TextDecoder.decode(bytes, Optional.of(declared)).text())
        .as(charset + ", declared as " + declared)
        .isEqualTo(text);
  }
}
