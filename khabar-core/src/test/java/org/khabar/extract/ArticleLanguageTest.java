package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleLanguageTest {
  private final LanguageIdentifier identifier =
      new ArticleLanguage(new SmallKnowledge().language("und").profile().settings());

  @Test
  void tells_languages_of_one_script_by_their_words() {
    check(
        "sw",
        "Serikali ya Marani imesema kwamba mpaka wake na nchi jirani utafunguliwa tena wiki"
            + " ijayo.");
    check("en", "The government of Marana said that it would open the border again next week.");
    check(
        "fr",
        "Le gouvernement a annoncé que la frontière serait ouverte dans les prochains jours.");
    check(
        "id",
        "Pemerintah mengatakan bahwa perbatasan itu akan dibuka kembali karena banjir sudah"
            + " surut.");
    check(
        "ru", "Правительство заявило, что граница с соседней страной будет открыта после выборов.");
    check(
        "uk",
        "Уряд заявив, що кордон із сусідньою країною буде відкрито після виборів, які відбудуться"
            + " цього року.");
    check(
        "ar",
        "قالت الحكومة إن الحدود مع الدولة المجاورة ستفتح من جديد بعد الانتخابات التي ستجرى هذا"
            + " العام.");
    check(
        "fa",
        "دولت اعلام کرد که مرز با کشور همسایه پس از انتخابات بار دیگر باز خواهد شد و این تصمیم"
            + " نهایی است.");
    check(
        "ur", "حکومت نے کہا ہے کہ پڑوسی ملک کے ساتھ سرحد انتخابات کے بعد دوبارہ کھول دی جائے گی۔");
    check(
        "ps",
        "حکومت وویل چې د ګاونډي هېواد سره پوله به له ټاکنو وروسته بیا پرانیستل شي او دا پرېکړه"
            + " وروستۍ ده.");
  }

  @Test
  void tells_languages_of_one_script_by_their_letters() {
    check("ps", "ښاروال د سړکونو جوړېدل پیل کړل");
    check("ckb", "شارەوانی چاککردنەوەی ڕێگاکانی دەستپێکرد");
    check("ur", "بلدیہ نے سڑکوں کی مرمت شروع کر دی");
    check("sd", "ميونسپل ڪميٽي رستن جي مرمت شروع ڪئي");
    check("ug", "شەھەرلىك ھۆكۈمەت يوللارنى رېمونت قىلىشقا باشلىدى");
    check("az", "Bələdiyyə küçələrin təmirinə başladı");
    check("uk", "Місто розпочало ремонт доріг");
    check("ti", "ምምሕዳር ከተማ ጽገና ጽርግያታት ኣብ ጽባሕ ክጅምር እዩ");
  }

  @Test
  void takes_a_text_for_dari_only_when_much_speaks_for_it() {
    check(
        "prs",
        "شاروالی کابل می‌گوید که قیرریزی سرک‌های این ناحیه در ماه سنبله آغاز می‌شود و مسوولان"
            + " پولیس ترافیک راه را بر موترها می‌بندند.");
    check(
        "fa",
        "طالبان پس از دو روز درگیری مرکز یک ولسوالی را در شمال افغانستان گرفتند و به گفتهٔ"
            + " پلیس، هواپیماهای ارتش آن را بمباران کردند.");
    check("fa", "وی در دیدار مسئولان استان از جایگاه ولایت سخن گفت و بر وحدت تأکید کرد.");
  }

  @Test
  void tells_malay_from_indonesian() {
    check("ms", "Jurucakap polis memaklumkan kemalangan itu berlaku pada petang Khamis.");
    check("id", "Juru bicara polisi menuturkan kecelakaan itu terjadi pada Kamis sore.");
    check("id", "Jembatan yang runtuh itu akan dibangun kembali.");
  }

  @Test
  void tells_bantu_languages_from_each_other() {
    check("sw", "Daraja lililoanguka litajengwa upya, alisema mkuu wa mkoa.");
    check("rw", "Ikiraro cyaguye kizongera kubakwa, nk'uko umuyobozi w'akarere yabivuze.");
    check("rn", "Ikiraro caguye kizosubira kwubakwa, nk'uko umukuru w'intara yabivuze uwo musi.");
    check(
        "zu",
        "Ibhuloho eliwile lizokwakhiwa kabusha, kusho uhulumeni ngokuthi lokhu kuyaphuthuma.");
    check(
        "xh",
        "Ibhulorho ewileyo iza kwakhiwa kwakhona, utshilo urhulumente, kuba oku kungxamisekile.");
    check(
        "ny", "Mlatho umene unagwa adzamangidwanso, watero bwanamkubwa chifukwa anthu akuvutika.");
    check("sn", "Zambuko rakawa richavakwazve, vakadaro nekuti vanhu vari kutambura zvikuru.");
  }

  @Test
  void tells_languages_that_have_a_script_of_their_own() {
    check("zh", "政府表示，与邻国的边界将在选举之后重新开放。");
    check("ja", "政府は隣国との国境を選挙の後に再び開くと発表した。");
    check("ko", "정부는 선거가 끝난 뒤 이웃 나라와의 국경을 다시 열겠다고 밝혔다.");
    check("el", "Η κυβέρνηση ανακοίνωσε ότι τα σύνορα θα ανοίξουν ξανά μετά τις εκλογές.");
    check("ka", "მთავრობამ განაცხადა, რომ საზღვარი არჩევნების შემდეგ გაიხსნება.");
  }

  @Test
  void a_foreign_quotation_does_not_change_it() {
    check(
        "sw",
        "Rais alisema kwamba mkutano huo utafanyika wiki ijayo katika mji mkuu wa nchi hiyo."
            + " Aliongeza kwa Kiingereza: \"We will not be moved.\" Baada ya hapo waandishi wa"
            + " habari waliuliza maswali kuhusu mpaka.");
  }

  @Test
  void says_so_when_there_is_too_little() {
    check("und", "");
    check("und", "12:30");
    check("und", "… !!!");
    check("und", "ok");
  }

  private void check(String language, String text) {
    assertThat(identifier.identify(text)).as(text).isEqualTo(language);
  }
}
