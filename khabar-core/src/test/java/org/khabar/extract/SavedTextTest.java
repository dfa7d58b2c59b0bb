package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/**
 * Saved articles written for this test. Each line says what it is: t title, b body, d date of
 * publication, y byline, x furniture; + after the letter glues the next line to it.
 */
class SavedTextTest {
  private final Extractor extractor;

  SavedTextTest() {
    SmallKnowledge knowledge = new SmallKnowledge();
    extractor = new Extractor(knowledge, new DatelineReader(knowledge::language));
  }

  @Test
  void swahili_with_a_numbered_menu_and_a_caption() {
    check(
        "sw",
        "2023-03-14",
        """
        x 1. Ruka hadi maudhui
        x 2. Ruka hadi menyu
        x
        x Afrika Mashariki
        x
        t Serikali ya Marani yafunga mpaka wake na Tulia baada ya mafuriko
        x
        y Asha Mwinyi
        d 14 Machi 2023
        x
        x Mto Zuri ukiwa umefurika karibu na daraja la Kosa
        x Picha: Juma Bora/AFP
        x
        b Serikali ya Marani imefunga mpaka wake na nchi jirani ya Tulia baada ya mafuriko kuharibu barabara kuu.
        x
        b Waziri wa uchukuzi Neema Kato alisema daraja la Kosa litajengwa upya ndani ya miezi mitatu.
        x
        x Soma pia: Mvua kubwa zatarajiwa wiki ijayo
        x
        b Wakaazi wahamishwa
        x
        b Zaidi ya familia mia mbili zimehamishiwa katika shule za mji wa Bandari tangu Jumapili.
        x
        x Shiriki makala hii
        x Zinazosomwa zaidi
        x Timu ya taifa yarejea nyumbani
        x Bei ya mafuta yapanda
        """,
        "Asha Mwinyi");
  }

  @Test
  void swahili_with_the_date_glued_to_the_first_word() {
    check(
        "sw",
        "2022-06-09",
        """
        t Tulia na Marani zakubaliana kuhusu maji ya mto Zuri
        d+ 9 Juni 2022
        b Nchi za Tulia na Marani zimekubaliana kugawana maji ya mto Zuri kwa miaka kumi ijayo.
        b Makubaliano hayo yalitiwa saini mbele ya waandishi wa habari na mawaziri wa nchi zote mbili.
        b Hatua inayofuata
        b Mabunge ya nchi hizo yanatarajiwa kuyajadili makubaliano hayo kabla ya mwezi Agosti 2022.
        b "Tumesubiri siku hii kwa muda mrefu," alisema waziri wa maji wa Tulia baada ya hafla hiyo.
        """,
        "");
  }

  @Test
  void persian_with_the_date_glued_to_the_headline_and_a_code_line() {
    check(
        "fa",
        "2023-05-11",
        """
        x صفحه اصلی
        x بین‌الملل
        t+ وزیر خارجه مارانا برای گفتگو درباره آب رودخانه زوری به تولیا رفت
        d ۲۱ اردیبهشت ۱۴۰۲
        x کد خبر: ۸۸۲۱۳
        b+ وزیر خارجه مارانا روز پنجشنبه برای گفتگو درباره تقسیم آب رودخانه زوری وارد پایتخت تولیا شد.
        b
        b به گفته سخنگوی دولت تولیا، دو طرف درباره ساخت یک سد مشترک نیز گفتگو خواهند کرد.
        x بیشتر بخوانید:
        b+ نماینده سازمان ملل نیز گفت که از این مذاکرات استقبال می‌کند و آماده کمک است.
        b
        x انتهای پیام
        x برچسب‌ها: مارانا، تولیا
        x نظر شما
        """,
        "");
  }

  @Test
  void persian_with_a_dateline_of_city_and_agency() {
    check(
        "fa",
        "2024-01-20",
        """
        t رئیس جمهور مارانا از کاهش مالیات کشاورزان خبر داد
        d ۳۰ دی ۱۴۰۲ - ۱۲:۴۵
        x+ تهران- ایرنا-\s
        b رئیس جمهور مارانا گفت که مالیات کشاورزان کوچک از سال آینده به نصف کاهش خواهد یافت.
        b وی افزود که هزینه این طرح از درآمد صادرات گندم تامین می‌شود و به بودجه فشار نمی‌آورد.
        x عکس: خبرگزاری مارانا
        b مخالفان دولت این طرح را ناکافی خوانده و خواستار بخشودگی کامل بدهی‌ها شده‌اند.
        x پربازدیدترین اخبار
        x قهرمانی تیم ملی والیبال مارانا
        """,
        "");
  }

  @Test
  void arabic_with_share_bar_and_islamic_date() {
    check(
        "ar",
        "2022-01-12",
        """
        x الرئيسية | سياسة | اقتصاد | رياضة
        x
        t مارانا وتوليا تتفقان على فتح المعابر الحدودية أمام التجارة
        x
        d نُشر في: 9 جمادى الآخرة 1443
        x شارك على فيسبوك
        x تويتر
        x
        x شاحنات تنتظر عند معبر الجسر القديم (رويترز)
        x
        b أعلنت حكومتا مارانا وتوليا يوم الأربعاء أنهما ستفتحان المعابر الحدودية أمام التجارة.
        x
        b وقال وزير التجارة في توليا إن القرار سيدخل حيز التنفيذ بداية الشهر المقبل.
        x
        x اقرأ أيضاً: أسعار القمح ترتفع في الأسواق
        x
        b ترحيب من التجار
        x
        b ورحبت غرفة التجارة في مارانا بالقرار، مشيرة إلى أن الإغلاق كلفها الملايين.
        x
        x جميع الحقوق محفوظة
        """,
        "");
  }

  @Test
  void arabic_with_dateline_and_agency_in_brackets() {
    check(
        "ar",
        "2023-02-05",
        """
        t رئيس وزراء توليا يدعو إلى حوار وطني شامل
        x
        x+ القاهرة - 5 فبراير 2023 (رويترز) -\s
        b دعا رئيس وزراء توليا جميع الأحزاب إلى حوار وطني شامل ينهي الأزمة السياسية.
        b وأضاف أن الحكومة مستعدة لتقديم موعد الانتخابات إذا توافقت القوى على ذلك.
        b ولم يصدر رد من المعارضة التي قاطعت جلسات البرلمان منذ أكتوبر الماضي.
        """,
        "");
  }

  @Test
  void english_with_cookie_line_byline_and_newsletter_box() {
    check(
        "en",
        "2023-07-03",
        """
        x Skip to content
        x We use cookies to make this site work and to see how it is used.
        x Accept all
        x World
        t Marana and Tulia agree to reopen rail link after nine years
        x By
        y Daniel Okello
        d Published July 3, 2023 4:15 PM GMT
        x Share
        x 12 Comments
        x A freight train near the border town of Kosa in 2014. Jane Doe/Reuters
        b Marana and Tulia will reopen the rail link between their capitals, the two governments said on Monday, nine years after it was closed.
        b The first train is expected to leave in September, according to the transport ministry of Tulia.
        x Sign up for our morning newsletter and never miss a story.
        b "This line feeds two nations," the minister, Grace Bora, told reporters.
        b A long dispute
        b The line was closed in 2014 after a quarrel over unpaid fees that both sides now say is settled.
        x Read more: Why the northern harvest failed
        b Farmers on both sides had asked for years that the line be opened again.
        x Related articles
        x Tulia votes on new budget
        x Marana bank raises rates
        x Copyright 2023 The Kosa Times. All rights reserved.
        """,
        "Daniel Okello");
  }

  @Test
  void english_with_capitals_dateline_and_no_date() {
    check(
        "en",
        "",
        """
        t Tulia recalls its envoy from Marana
        x+ NAIROBI (Reuters) -\s
        b Tulia recalled its ambassador from Marana on Tuesday, saying that talks on the river had failed on 2 March 2021.
        b A spokesman for the government of Marana said that it regretted the decision and hoped for new talks.
        b (Reporting was done in three cities over a week.)
        """,
        "");
  }

  @Test
  void english_with_place_and_date_as_a_sentence() {
    check(
        "en",
        "2021-03-02",
        """
        t Tulia recalls its envoy from Marana
        x+ Nairobi, 2 March 2021.\s
        b Tulia recalled its ambassador from Marana on Tuesday, saying that talks on the river had failed.
        b A spokesman for the government of Marana said that it regretted the decision and hoped for new talks.
        """,
        "");
  }

  @Test
  void russian_without_phrases_of_its_own() {
    check(
        "ru",
        "2022-04-07",
        """
        x Главная
        x Мир
        t Марана и Тулия договорились о поставках зерна на два года
        d 7 апреля 2022, 14:20
        x+ МОСКВА, 7 апр -\s
        b Правительства Мараны и Тулии договорились о поставках зерна на ближайшие два года, сообщил министр торговли.
        b По его словам, первые корабли выйдут из порта уже в мае, если стороны успеют подписать договор.
        b Цена останется тайной
        b Представитель министерства отказался назвать цену, но отметил, что она ниже рыночной.
        x Фото: Иван Петров/ТАСС/Reuters
        x Читайте нас в соцсетях
        """,
        "");
  }

  @Test
  void french_with_author_and_update() {
    check(
        "fr",
        "2021-11-02",
        """
        x Accueil
        x International
        t La Marana suspend ses exportations de blé vers la Tulie
        y Claire Fontaine
        d 2 novembre 2021
        x PARTAGER
        b Le gouvernement de la Marana a annoncé mardi la suspension de ses exportations de blé vers la Tulie voisine.
        b Cette mesure doit durer trois mois, selon le ministère de l'Agriculture, qui invoque une récolte mauvaise.
        b « Nous devons d'abord nourrir notre peuple », a déclaré le ministre devant la presse réunie dans la capitale.
        b L'opposition dénonce une décision prise sans débat et demande une réunion du Parlement.
        x À lire aussi
        x Le prix du pain augmente
        """,
        "Claire Fontaine");
  }

  @Test
  void a_text_without_title_is_all_body() {
    check(
        "en",
        "",
        """
        b The two countries said that they would meet again in the spring to settle what was left open.
        b Nobody expects the talks to be short, as the matter of the river has been open for thirty years.
        """,
        "");
  }

  @Test
  void a_doubled_headline_is_taken_once() {
    check(
        "en",
        "2020-10-05",
        """
        x Marana delays its census by a year
        t Marana delays its census by a year
        d 5 October 2020
        b Marana will count its people a year later than planned because of the floods, its statistics office said.
        b The count had been due in November and would have been the first since independence, officials added.
        """,
        "");
  }

  private void check(String language, String published, String marked, String byline) {
    StringBuilder text = new StringBuilder();
    StringBuilder body = new StringBuilder();
    String title = "";
    for (String line : marked.split("\n")) {
      char kind = line.charAt(0);
      boolean glued = line.length() > 1 && line.charAt(1) == '+';
      String rest = line.length() > 2 ? line.substring(glued ? 3 : 2) : "";
      if (kind == 't') {
        title = rest;
      } else if (kind == 'b' && !rest.isEmpty()) {
        body.append(rest).append('\n');
      }
      text.append(rest).append(glued ? "" : "\n");
    }
    var article = extract(text.toString());
    String found = article.text();
    assertThat(article.language()).isEqualTo(language);
    assertThat(article.title().map(span -> span.of(found)).orElse("")).isEqualTo(title);
    assertThat(article.published().map(date -> date.day().toString()).orElse(""))
        .isEqualTo(published);
    assertThat(article.byline().map(span -> span.of(found)).orElse("")).isEqualTo(byline);
    assertThat(article.body().stream().map(span -> span.of(found)).toList())
        .containsExactly(body.isEmpty() ? new String[0] : body.toString().split("\n"));
  }

  @Test
  void spans_of_body_and_furniture_never_overlap() {
    var article =
        extract(
            "Menu\n"
                + "Title of a story about rain in Kosa\n"
                + "1 May 2020\n"
                + "It rained in the town of Kosa for three days, officials said. Read also: Sun"
                + " returns\n"
                + "The end of it.\n");
    List<Span> spans =
        new java.util.ArrayList<>(article.boilerplate().stream().map(b -> b.span()).toList());
    spans.addAll(article.body());
    spans.addAll(article.title().stream().toList());
    spans.sort(null);
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i - 1).end()).isLessThanOrEqualTo(spans.get(i).start());
    }
  }

  @Test
  void an_islamic_date_keeps_its_calendar() {
    var article =
        extract(
            "بيان عن لقاء الوزيرين في العاصمة\n"
                + "٩ جمادى الآخرة ١٤٤٣\n"
                + "التقى الوزيران في العاصمة وبحثا سبل التعاون بين البلدين في السنوات المقبلة.\n");
    assertThat(article.published().map(DatedText::calendar)).contains(CalendarSystem.ISLAMIC);
  }

  private org.khabar.model.Article extract(String text) {
    try {
      return extractor.extract(RawDocument.text("test", text));
    } catch (NoArticleException e) {
      throw new AssertionError(e);
    }
  }
}
