package org.khabar.find.sound;

/**
 * Letters of the Arabic script as Arabic, Persian and Urdu use them. Short vowels are absent; و and
 * ي are a vowel or a glide; a letter that stands for foreign sounds too covers them (ب for p).
 */
final class ArabicSounds {
  static final SpellingTable TABLE =
      new SpellingTable(
          """
          ا=a آ=a أ=a إ=i ٱ=a ^ا=@ ^أ=@ ^إ=@ ^آ=a ^ال=(a)(l) ^أو=W ^او=W ^إي=I ^اي=I ^ای=I ^ئ=@
          ب=B پ=p ت=t ث=T ج=R چ=C ح=h خ=x د=d ذ=D ر=r ز=z ژ=Z س=s ش=U ص=s ض=Q ط=t ظ=D ع=(@) غ=G ف=F ڤ=v
          ق=q ك=K ک=K گ=g ڨ=g ل=l م=m ن=n ه=h ه$=(@)(h) ة=t ة$=(@) و=W ؤ=(W) ي=I ی=I ى=I ى$=a ئ=(y) ء=-
          ئي=I ئی=I ئو=W
          تش=C دج=J دز=z تس=c تز=c شچ=SC شتش=SC نغ=N(g) نگ=N(g) نق=N(g)
          ٹ=t ڈ=d ڑ=r ہ=h ہ$=(@)(h) ھ=(h) ے=I ں=n ۆ=o ێ=e ڵ=l ڕ=r ە=e
          """);

  private static final String PERSIAN = "پچژگکیۀٹڈڑہھےں";
  private static final String ARABIC = "كيىةإأؤ";

  private ArabicSounds() {}

  /** Whose spelling it is, by the letters that only one of them has. */
  static Writing writing(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (PERSIAN.indexOf(name.charAt(i)) >= 0) {
        return Writing.PERSIAN;
      }
      if (ARABIC.indexOf(name.charAt(i)) >= 0) {
        return Writing.ARABIC;
      }
    }
    return Writing.ABJAD;
  }
}
