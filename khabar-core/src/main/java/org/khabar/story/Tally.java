package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sums by number, for very many additions. Not thread-safe. */
final class Tally {
  private static final int FIRST = 1 << 10;

  /** Open addressing; a place is free where its sum is 0. */
  private int[] numbers = new int[FIRST];

  private double[] sums = new double[FIRST];
  private int size;

  private record Sum(int number, double sum) {}

  /** Adds to a number's sum; {@code value} must be above 0. */
  void add(int number, double value) {
    int at = place(number);
    if (sums[at] == 0) {
      numbers[at] = number;
      size++;
    }
    sums[at] += value;
    if (size > numbers.length / 2) {
      grow();
    }
  }

  /** The numbers with the largest sums, the largest first; of equals the smaller number first. */
  List<Integer> most(int count) {
    Comparator<Sum> byWeight =
        Comparator.comparingDouble(Sum::sum).thenComparing(Sum::number, Comparator.reverseOrder());
    PriorityQueue<Sum> largest = new PriorityQueue<>(byWeight);
    for (int i = 0; i < numbers.length; i++) {
      if (sums[i] > 0 && (largest.size() < count || sums[i] >= largest.element().sum())) {
        largest.add(new Sum(numbers[i], sums[i]));
        if (largest.size() > count) {
          largest.remove();
        }
      }
    }
    List<Integer> found = new ArrayList<>();
    while (!largest.isEmpty()) {
      found.addFirst(largest.remove().number());
    }
    return found;
  }

  private int place(int number) {
    int mask = numbers.length - 1;
    int at = Feature.mixed(number) & mask;
    while (sums[at] != 0 && numbers[at] != number) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    double[] oldSums = sums;
    numbers = new int[oldNumbers.length * 2];
    sums = new double[numbers.length];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldSums[i] != 0) {
        int at = place(oldNumbers[i]);
        numbers[at] = oldNumbers[i];
        sums[at] = oldSums[i];
      }
    }
  }
}
