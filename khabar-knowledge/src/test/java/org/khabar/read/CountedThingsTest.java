package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What numbers count, said in several languages: the unit is the same wherever the thing is. */
class CountedThingsTest {
  private static List<String> counted(String language, String text) {
    return TextUnderTest.reading(language, text).quantities().stream()
        .map(q -> q.value().toPlainString() + " " + q.unit())
        .toList();
  }

  @Test
  void wagons_are_counted_whatever_they_carry() {
    assertThat(counted("en", "They bought 200 goods wagons.")).containsExactly("200 wagon");
    assertThat(counted("ru", "Около 600 вагонов с зерном стояли у границы."))
        .containsExactly("600 wagon");
    assertThat(counted("uk", "Близько 600 вагонів із зерном стояли біля кордону."))
        .containsExactly("600 wagon");
    assertThat(counted("ar", "وصلت 250 عربة قطار إلى الميناء.")).containsExactly("250 wagon");
    assertThat(counted("fa", "۲۵۰ واگن گندم رسید.")).containsExactly("250 wagon");
    assertThat(counted("sw", "Walileta mabehewa 250 ya ngano.")).containsExactly("250 wagon");
    assertThat(counted("tr", "Sınırda buğday yüklü 350 vagon bekliyor."))
        .containsExactly("350 wagon");
  }

  @Test
  void two_things_in_one_sentence_have_their_own_numbers() {
    assertThat(counted("fr", "Ils ont envoyé 250 wagons de blé et 400 tentes."))
        .containsExactly("250 wagon", "400 tent");
    assertThat(counted("es", "Enviaron 250 vagones de trigo y 30 contenedores."))
        .containsExactly("250 wagon", "30 container");
    assertThat(counted("de", "Sie schickten 250 Güterwaggons und 20 Kamele."))
        .containsExactly("250 wagon", "20 camel");
    assertThat(counted("ar", "أرسلت الحكومة 30 حاوية و400 خيمة."))
        .containsExactly("30 container", "400 tent");
  }

  @Test
  void a_classifier_may_stand_before_the_thing() {
    assertThat(counted("fa", "این شرکت ۳۰ دستگاه کانتینر فرستاد.")).containsExactly("30 container");
  }
}
