package org.khabar.find.sound;

/**
 * Cyrillic letters as Russian, Ukrainian and Belarusian use them, with the spellings of Palladius
 * for Chinese names.
 */
final class CyrillicSounds {
  static final SpellingTable TABLE =
      new SpellingTable(
          """
          а=a б=b в=v г=H ґ=g д=d е=E ^е=(y)E ё=O ^ё=(y)O ж=Z з=z и=i і=i ї=(y)i й=y к=k л=l м=m н=n о=o п=p р=r с=s
          т=t у=u ^у/аеиіоэ=w ф=f х=x ц=c ч=C ш=S щ=SC ъ=- ы=i ь=- э=e ю=(y)u я=(y)a є=(y)e ў=w
          дж=J дз=z тс=c цз=8 чж=9 тш=C тч=C нг=N(g) юй=u аи=ay еи=ey
          ий$=i ей$=E(y) ый$=i ій$=i їй$=i
          ј=y љ=l њ=n ћ=C ђ=J џ=J
          """);

  private CyrillicSounds() {}
}
