package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Finds names that a text in another script leaves in Latin letters, as Chinese papers do with
 * people whom nobody has transliterated: two or more capitalised Latin words in a row. A word for a
 * body among them makes it one, one for a place at their end a place; the others are people.
 *
 * <p>Where the setting {@code latinNames} is {@code alone}, one such word is a name too: what
 * stands before it tells of what kind. Words of technology and medicine that every script borrows
 * are none.
 */
public final class LatinNames {
  /** Names of more words are titles of books and songs. */
  private static final int MOST_WORDS = 5;

  private static final Set<String> JOINING =
      Set.of("of", "de", "da", "del", "di", "van", "von", "der", "la", "el", "al", "bin");

  /** What a word in front of it tells that names a place. */
  private static final List<String> PLACES =
      List.of("gram.place-noun", "gram.in", "gram.at", "gram.near");

  /** Words and short forms that every script borrows as they are. */
  private static final Set<String> BORROWED =
      words(
          """
          a ac adhd adsl ai aids an and api app apps april ar are as at atm august be bios blu-ray
          bluetooth bmi bst by byte caps cd ceo cfo cgi co2 coo copd covid covid-19 cpr cpu crispr
          ct cto cv dc december diy dj dna dns dr dsl dvd ecg ecmo eeg email emoji est et euro faq
          february for fps friday from ftp gb gdp gif gmt gnp gpa gps gpu gsm hd hdmi hdtv hepa hiv
          hpv hr html http https icu id imax imei in internet into ios iot ip ipo iptv iq is isbn
          iso it ivf january jpeg jpg july june kg km kpi lan laser lcd led lgbt lgbtq lng lpg lte
          mac march may mb mers mhz mms monday mp3 mp4 mpv mr mri mrna mrs ms mvp nfc nft no not
          november ocd october of off ok oled on online or our out over pc pcr pdf pet phd php pin
          pm pmi png pos ppi pr ps ptsd pvc qr ram rem rfid rna rom rpm rss sars sat saturday sd
          seo september sim sms sos spf sql ssd std sunday suv tb tel the their this thursday tnt
          to tuesday tv ufo uhd uk up url us usa usb utc uv vat vip voip vpn vr vs was wc we web
          wednesday wi-fi wifi with wlan www xml yes you your
          """);

  private static final Set<String> BODIES =
      Set.of(
          "academy",
          "agency",
          "airlines",
          "airways",
          "alliance",
          "army",
          "association",
          "authority",
          "bank",
          "board",
          "brands",
          "brigade",
          "broadcasting",
          "brothers",
          "bulletin",
          "center",
          "centre",
          "chronicle",
          "church",
          "city",
          "club",
          "coalition",
          "college",
          "commission",
          "committee",
          "company",
          "congress",
          "corp",
          "corporation",
          "council",
          "courier",
          "court",
          "daily",
          "department",
          "dispatch",
          "enterprises",
          "examiner",
          "fc",
          "federation",
          "foods",
          "force",
          "foundation",
          "front",
          "fund",
          "gazette",
          "group",
          "herald",
          "holdings",
          "hospital",
          "inc",
          "industries",
          "inquirer",
          "institute",
          "international",
          "journal",
          "laboratories",
          "laboratory",
          "labs",
          "league",
          "limited",
          "ltd",
          "magazine",
          "media",
          "mills",
          "ministry",
          "motors",
          "movement",
          "museum",
          "network",
          "news",
          "newspaper",
          "observer",
          "office",
          "orchestra",
          "organization",
          "partners",
          "party",
          "pharmaceuticals",
          "philharmonic",
          "police",
          "post",
          "press",
          "railways",
          "records",
          "resources",
          "school",
          "securities",
          "sentinel",
          "service",
          "society",
          "stores",
          "symphony",
          "systems",
          "technologies",
          "telegraph",
          "television",
          "times",
          "tribune",
          "trust",
          "tv",
          "union",
          "united",
          "university",
          "weekly");

  /** English words that a place's name ends in, and hardly a person's: not hill, lane, lake. */
  private static final Set<String> PLACE_ENDS =
      Set.of(
          "airport",
          "arena",
          "avenue",
          "beach",
          "boulevard",
          "canyon",
          "creek",
          "crescent",
          "harbour",
          "highway",
          "hills",
          "island",
          "islands",
          "mountains",
          "peninsula",
          "plaza",
          "reef",
          "river",
          "road",
          "square",
          "stadium",
          "street",
          "terrace",
          "valley");

  private static final int SHORTEST_ALONE = 3;

  /** The rule of such names. */
  static final String RULE = "name.latin";

  private final boolean otherScript;
  private final boolean alone;

  /**
   * A finder for texts in a script; it finds nothing in Latin ones.
   *
   * @param alone whether one word is enough
   */
  public LatinNames(String script, boolean alone) {
    otherScript = !script.isEmpty() && !script.equals("Latn");
    this.alone = alone;
  }

  /** The units, with every such name as one unit whose value is a {@link Name}. */
  public List<Unit> mark(List<Unit> units, String text) {
    if (!otherScript) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      int end = end(units, at);
      if (end - at == 1 && alone && isNameAlone(units, at)) {
        marked.add(name(units, at, end, typeAlone(units, at), text));
      } else if (end - at < 2 || end - at > MOST_WORDS) {
        marked.addAll(units.subList(at, Math.max(end, at + 1)));
      } else {
        marked.add(name(units, at, end, type(units, at, end), text));
      }
      at = Math.max(end, at + 1);
    }
    return marked;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** The end of the capitalised Latin words from {@code from} on, joining ones inside. */
  private static int end(List<Unit> units, int from) {
    int end = from;
    for (int at = from; at < units.size() && isFree(units.get(at)); at++) {
      if (isCapital(units.get(at))) {
        end = at + 1;
      } else if (end == from || !JOINING.contains(units.get(at).key())) {
        break;
      }
    }
    return end;
  }

  private static boolean isFree(Unit unit) {
    return unit.isWord() && unit.labels().isEmpty() && unit.value().isEmpty();
  }

  private static boolean isCapital(Unit unit) {
    int first = unit.surface().codePointAt(0);
    return Character.isUpperCase(first)
        && Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
  }

  /** Whether an English word for a body is among the words of a name. */
  public static boolean isBody(List<String> words) {
    return words.stream().anyMatch(w -> BODIES.contains(w.toLowerCase(Locale.ROOT)));
  }

  /** Whether an English word for a place is the last of several of a name. */
  public static boolean isPlace(List<String> words) {
    return words.size() > 1 && PLACE_ENDS.contains(words.getLast().toLowerCase(Locale.ROOT));
  }

  private static EntityType type(List<Unit> units, int from, int to) {
    List<String> words = units.subList(from, to).stream().map(Unit::key).toList();
    return isBody(words) ? EntityType.ORG : isPlace(words) ? EntityType.LOC : EntityType.PER;
  }

  private static boolean isNameAlone(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.analyses().isEmpty()
        && unit.surface().length() >= SHORTEST_ALONE
        && unit.surface().chars().noneMatch(Character::isDigit)
        && !BORROWED.contains(unit.key())
        && !BODIES.contains(unit.key())
        && !joins(units, at - 1)
        && !joins(units, at + 1);
  }

  /** Whether a sign stands there that makes an address or a formula of what is beside it. */
  private static boolean joins(List<Unit> units, int at) {
    return at >= 0 && at < units.size() && "@#/&+=_".contains(units.get(at).surface());
  }

  private static EntityType typeAlone(List<Unit> units, int at) {
    int before = at - 1;
    while (before >= 0 && units.get(before).isPunctuation()) {
      before--;
    }
    if (before < 0) {
      return EntityType.ORG;
    }
    Unit word = units.get(before);
    if (PLACES.stream().anyMatch(word::means)) {
      return EntityType.GPE;
    }
    return word.means("role") ? EntityType.PER : EntityType.ORG;
  }

  private static Unit name(List<Unit> units, int from, int to, EntityType type, String text) {
    List<String> words = units.subList(from, to).stream().map(Unit::key).toList();
    Span span = units.get(from).span().union(units.get(to - 1).span());
    Name name = new Name(span, type, List.of(), "", words, span.of(text), RULE);
    return Units.merge(units, from, to, text, type.name(), name);
  }
}
