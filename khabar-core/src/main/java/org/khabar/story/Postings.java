package org.khabar.story;

import java.util.Arrays;

/**
 * Numbers by a key: the latest few of each. Of a key with very many numbers the older are
 * forgotten, so that looking it up takes the same time however many there are. Not thread-safe.
 */
final class Postings {
  private static final int FIRST = 1 << 10;
  private static final int[] NONE = {};

  private final int most;

  /** Open addressing; a place is free where there is no list. */
  private int[] keys = new int[FIRST];

  private int[][] lists = new int[FIRST][];
  private int size;

  /** Postings that keep {@code most} numbers of each key. */
  Postings(int most) {
    this.most = most;
  }

  /** Adds a number to a key, as its latest, unless it is there. */
  void add(int key, int number) {
    int at = place(key);
    int[] list = lists[at];
    if (list == null) {
      keys[at] = key;
      lists[at] = new int[] {number};
      if (++size > keys.length / 2) {
        grow();
      }
      return;
    }
    for (int known : list) {
      if (known == number) {
        return;
      }
    }
    if (list.length < most) {
      int[] longer = Arrays.copyOf(list, list.length + 1);
      longer[list.length] = number;
      lists[at] = longer;
    } else {
      System.arraycopy(list, 1, list, 0, list.length - 1);
      list[list.length - 1] = number;
    }
  }

  /** The numbers of a key, the latest last; not to be changed. */
  int[] of(int key) {
    int[] list = lists[place(key)];
    return list == null ? NONE : list;
  }

  private int place(int key) {
    int mask = keys.length - 1;
    int at = Feature.mixed(key) & mask;
    while (lists[at] != null && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[][] oldLists = lists;
    keys = new int[oldKeys.length * 2];
    lists = new int[oldKeys.length * 2][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldLists[i] != null) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        lists[at] = oldLists[i];
      }
    }
  }
}
