package org.khabar.story;

import java.util.Set;
import java.util.TreeSet;
import org.khabar.find.sound.NameSound;
import org.khabar.model.EntityType;

/**
 * One spelling of a name that no list has, with the articles that use it. Grows while collected.
 */
final class NewName {
  private static final int LAST_LATIN = 0x24F;

  private final String id;
  private final String surface;
  private final EntityType type;
  private final NameSound sound;
  private final Set<Integer> articles = new TreeSet<>();
  private int uses;

  NewName(String id, String surface, EntityType type) {
    this.id = id;
    this.surface = surface;
    this.type = type;
    sound = NameSound.of(surface);
  }

  void seenIn(int article) {
    articles.add(article);
    uses++;
  }

  String id() {
    return id;
  }

  NameSound sound() {
    return sound;
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

  /** Whether two may be of one kind: a person is no place, but a town and a region may be one. */
  boolean mayBe(NewName other) {
    return kind() == other.kind();
  }

  private EntityType kind() {
    return type == EntityType.LOC ? EntityType.GPE : type;
  }

  /** Whether an article uses both, so that they are two there. */
  boolean standsBeside(NewName other) {
    return articles.stream().anyMatch(other.articles::contains);
  }
}
