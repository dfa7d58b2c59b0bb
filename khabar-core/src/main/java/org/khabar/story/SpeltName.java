package org.khabar.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.find.name.NameForms;
import org.khabar.find.name.NameParts;
import org.khabar.find.sound.NameSound;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;

/**
 * One spelling of a name with the articles that use it: of a name that no list has, or of a known
 * entity. Grows while collected; its inflected forms in one language are one.
 */
final class SpeltName {
  private static final int LAST_LATIN = 0x24F;

  /** How much a likeness of parts of names counts. */
  private static final double BY_PARTS = 0.97;

  /**
   * How much it counts that all words of two names mean the same: less than it takes to be one
   * whatever their company.
   */
  private static final double BY_MEANING = 0.84;

  /** How much it counts that one person's name ends in the other's: as little. */
  private static final double BY_END = 0.84;

  /** A full name has so many words; what stands before them may be an office or a team. */
  private static final int FULL_NAME = 2;

  /** Fewer words with a meaning (the council) are too common to be one body. */
  private static final int FEWEST_MEANINGS = 2;

  /** From here on two names of one article are forms of one by their own parts. */
  private static final double FORM = 0.92;

  private final String id;
  private final boolean known;
  private final Set<String> ids = new HashSet<>();
  private final Set<Integer> articles;

  /** The articles with this very spelling, which those of a known entity need not have. */
  private final Set<Integer> articlesOfSpelling = new TreeSet<>();

  private EntityType type;
  private String surface = "";
  private String name = "";
  private boolean inflected;
  private NameSound sound = NameSound.of("");
  private Optional<NameParts> parts = Optional.empty();
  private Optional<NameSound> ownSound = Optional.empty();
  private Optional<NameSound> endSound = Optional.empty();
  private int uses;

  /** A spelling of a name that no list has. */
  static SpeltName ofNew(String id, EntityType type) {
    return new SpeltName(id, false, type, new TreeSet<>());
  }

  /**
   * A spelling of a known entity.
   *
   * @param articles all that tell of the entity, in whatever spelling
   */
  static SpeltName ofKnown(String id, EntityType type, Set<Integer> articles) {
    return new SpeltName(id, true, type, articles);
  }

  private SpeltName(String id, boolean known, EntityType type, Set<Integer> articles) {
    this.id = id;
    this.known = known;
    this.type = type;
    this.articles = articles;
    ids.add(id);
  }

  /**
   * Takes note of a mention as it is written. The fullest form tells the sound; its parts are those
   * of the language that knows most of its words, for a body may be named in English anywhere.
   *
   * @param forms the forms of names in the language of the article
   * @param english those in English
   */
  void seenIn(int article, Mention named, String mention, NameForms forms, NameForms english) {
    ids.add(named.id());
    articles.add(article);
    articlesOfSpelling.add(article);
    uses++;
    String stem = forms.endings().stem(mention);
    boolean ended = !forms.endings().isEmpty() && stem.length() < mention.length();
    int longer = words(mention) - words(surface);
    if (surface.isEmpty() || longer > 0 || longer == 0 && inflected && !ended) {
      surface = mention;
      inflected = ended;
      sound = NameSound.of(mention, forms.endings().looseStem(mention));
      type = named.type();
      name = named.name();
      parts = Optional.empty();
      ownSound = Optional.empty();
      endSound = known || type != EntityType.PER ? Optional.empty() : end(mention, stem);
    }
    if (type != EntityType.PER && mention.equals(surface)) {
      takeApart(forms);
      if (isLatin()) {
        takeApart(english);
      }
    }
  }

  private void takeApart(NameForms forms) {
    Optional<NameParts> read = forms.parts(surface);
    int meanings = read.map(NameParts::meanings).orElse(0);
    if (meanings > parts.map(NameParts::meanings).orElse(0)) {
      parts = read;
      ownSound =
          parts
              .filter(p -> !p.isAllMeaning())
              .map(p -> NameSound.of(p.own(), forms.endings().stem(p.own())));
    }
  }

  /** How the last two of more words sound: "Chris Coons" of "Senator Chris Coons". */
  private static Optional<NameSound> end(String name, String stem) {
    int last = name.lastIndexOf(' ');
    int at = last > 0 ? name.lastIndexOf(' ', last - 1) : -1;
    return at > 0
        ? Optional.of(
            NameSound.of(name.substring(at + 1), stem.substring(Math.min(at + 1, stem.length()))))
        : Optional.empty();
  }

  private static int words(String name) {
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words += c == ' ' || c == '\u00B7' ? 1 : 0;
    }
    return words;
  }

  String id() {
    return id;
  }

  /** Its name in Latin letters. */
  String name() {
    return name;
  }

  /** All ids that it came under. */
  Collection<String> ids() {
    return ids;
  }

  boolean isKnown() {
    return known;
  }

  EntityType type() {
    return type;
  }

  NameSound sound() {
    return sound;
  }

  /**
   * How alike two names are, in [0,1]: by their sound, by that of their own parts if the other
   * words mean the same, or by that of one person's full name and the end of a longer one.
   */
  double likeness(SpeltName other) {
    double whole = Math.max(sound.likeness(other.sound), likenessOfParts(other));
    return Math.max(whole, Math.max(likenessOfEnd(other), other.likenessOfEnd(this)));
  }

  private double likenessOfEnd(SpeltName other) {
    boolean may = endSound.isPresent() && other.type == EntityType.PER;
    return may && words(other.surface) == FULL_NAME
        ? BY_END * endSound.orElseThrow().likeness(other.sound)
        : 0;
  }

  private double likenessOfParts(SpeltName other) {
    if (parts.isPresent() && other.parts.isPresent()) {
      return likeness(parts.orElseThrow(), other);
    }
    return parts.isPresent() ? ownAlone(other) : other.parts.isPresent() ? other.ownAlone(this) : 0;
  }

  private double likeness(NameParts mine, SpeltName other) {
    NameParts theirs = other.parts.orElseThrow();
    if (!mine.meansThatOf(theirs) || mine.isAllMeaning() != theirs.isAllMeaning()) {
      return 0;
    }
    if (mine.isAllMeaning()) {
      int fewer = Math.min(mine.meanings(), theirs.meanings());
      return fewer >= FEWEST_MEANINGS ? BY_MEANING : 0;
    }
    return BY_PARTS * ownSound.orElseThrow().likeness(other.ownSound.orElseThrow());
  }

  private double ownAlone(SpeltName other) {
    boolean may = mayBe(other) && parts.orElseThrow().standsAlone() && ownSound.isPresent();
    return may ? BY_PARTS * ownSound.orElseThrow().likeness(other.sound) : 0;
  }

  /**
   * What an index has beside the sound: that of the own part or of the end, or the senses where
   * there is nothing else.
   */
  Set<String> keysOfParts() {
    Set<String> keys = new TreeSet<>();
    ownSound.ifPresent(own -> keys.addAll(own.keys()));
    endSound.ifPresent(end -> keys.addAll(end.keys()));
    parts
        .filter(NameParts::isAllMeaning)
        .ifPresent(p -> p.senses().forEach(sense -> keys.add("=" + sense)));
    return keys;
  }

  /**
   * How the last word sounds, which a person or a body of several words may be called by alone:
   * "Rangers" for "Team Rangers".
   */
  Optional<NameSound> lastWord() {
    boolean called = type == EntityType.PER || type == EntityType.ORG;
    return called ? sound.ofLastWord() : Optional.empty();
  }

  boolean isOneWord() {
    return words(surface) == 1;
  }

  Set<Integer> articles() {
    return articles;
  }

  int uses() {
    return uses;
  }

  boolean isLatin() {
    return surface.codePoints().filter(Character::isLetter).allMatch(c -> c <= LAST_LATIN);
  }

  /** Whether it bears the ending of a case, so that its slug is no one's name. */
  boolean isInflected() {
    return inflected;
  }

  /** Whether two may be of one kind: a person is no place, but a town and a region may be one. */
  boolean mayBe(SpeltName other) {
    return kind() == other.kind();
  }

  private EntityType kind() {
    return type == EntityType.LOC ? EntityType.GPE : type;
  }

  /**
   * Whether an article uses both and means two by them. It may write one name in two scripts, "哈特诺尔
   * (Hartnoll)", or a body's with and without the word for its kind.
   */
  boolean standsBeside(SpeltName other) {
    return together(other) && sound.isSpeltLike(other.sound) && !isFormOf(other);
  }

  private boolean together(SpeltName other) {
    Set<Integer> mine = articlesOfSpelling;
    Set<Integer> theirs = other.articlesOfSpelling;
    Set<Integer> few = mine.size() < theirs.size() ? mine : theirs;
    Set<Integer> many = few == mine ? theirs : mine;
    return few.stream().anyMatch(many::contains);
  }

  private boolean isFormOf(SpeltName other) {
    return (parts.isPresent() || other.parts.isPresent()) && likenessOfParts(other) >= FORM;
  }
}
