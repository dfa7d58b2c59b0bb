package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String PERSIAN = "وزیر امور خارجه روز یکشنبه با همتای خود دیدار کرد.\n";
  private static final String ARABIC =
      "قال الوزير إن المحادثات بين البلدين سوف تستمر في الأسبوع القادم وإن الوفد وصل إلى"
          + " المدينة.\n";

  @Test
  void drops_the_byte_order_mark() throws UnreadableException {
    assertThat(decode("\uFEFF" + PERSIAN, StandardCharsets.UTF_8).text()).isEqualTo(PERSIAN);
    assertThat(decode("\uFEFF" + PERSIAN, StandardCharsets.UTF_16LE).text()).isEqualTo(PERSIAN);
    assertThat(decode("\uFEFF" + PERSIAN, StandardCharsets.UTF_16BE).text()).isEqualTo(PERSIAN);
  }

  @Test
  void tells_utf_16_without_a_mark() throws UnreadableException {
    String text = "Mkutano wa kwanza ulifanyika jana.\n";
    assertThat(decode(text, StandardCharsets.UTF_16LE).text()).isEqualTo(text);
    assertThat(decode(text, StandardCharsets.UTF_16BE).text()).isEqualTo(text);
    assertThat(decode(text, StandardCharsets.UTF_16BE).notes())
        .containsExactly("encoding: UTF-16BE");
  }

  @Test
  void detects_older_encodings() throws UnreadableException {
    DecodedText arabic = decode(ARABIC.repeat(3), Charset.forName("windows-1256"));
    assertThat(arabic.text()).isEqualTo(ARABIC.repeat(3));
    assertThat(arabic.notes()).containsExactly("encoding: windows-1256");
  }

  @Test
  void takes_the_encoding_that_a_page_declares() throws UnreadableException {
    String page = "<meta charset=windows-1251><p>Встреча</p>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    assertThat(PageEncoding.declared(bytes)).contains("windows-1251");
    assertThat(TextDecoder.decode(bytes, Optional.of("windows-1251")).text()).isEqualTo(page);
  }

  @Test
  void believes_utf_8_more_than_a_declaration() throws UnreadableException {
    byte[] bytes = PERSIAN.getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(bytes, Optional.of("iso-8859-1")).text()).isEqualTo(PERSIAN);
  }

  @Test
  void reads_damaged_utf_8_and_says_so() throws UnreadableException {
    byte[] bytes = PERSIAN.getBytes(StandardCharsets.UTF_8);
    DecodedText text = TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - 3), Optional.empty());
    assertThat(text.text()).startsWith("وزیر امور").endsWith("\uFFFD");
    assertThat(text.changed()).isPresent();
    assertThat(text.notes()).isNotEmpty();
  }

  @Test
  void repairs_utf_8_that_was_taken_for_windows_1252() throws UnreadableException {
    String damaged =
        new String(
            "Prévu à Genève".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    DecodedText text = decode(damaged, StandardCharsets.UTF_8);
    assertThat(text.text()).isEqualTo("Prévu à Genève");
    assertThat(text.changed()).isPresent();
  }

  @Test
  void leaves_sound_text_alone() throws UnreadableException {
    DecodedText text = decode("Prévu à Genève — «déjà»", StandardCharsets.UTF_8);
    assertThat(text.text()).isEqualTo("Prévu à Genève — «déjà»");
    assertThat(text.changed()).isEmpty();
    assertThat(text.notes()).isEmpty();
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

  private static DecodedText decode(String text, Charset charset) throws UnreadableException {
    return TextDecoder.decode(text.getBytes(charset), Optional.empty());
  }
}
