package org.khabar.app.cli;

import org.khabar.app.store.StateFolder;
import org.khabar.extract.RawDocument;
import org.khabar.model.Reading;

/** Adds to a state what it has not read yet. */
final class KeptReadings implements ReadingRun.Target {
  /** Readings that a kill can cost at most; they are made again then. */
  private static final int AT_ONCE = 100;

  private final StateFolder state;
  private int uncommitted;

  KeptReadings(StateFolder state) {
    this.state = state;
  }

  @Override
  public boolean wants(RawDocument document) {
    return !state.knows(document);
  }

  @Override
  public void take(RawDocument document, Reading reading) {
    state.add(document, reading);
    if (++uncommitted >= AT_ONCE) {
      state.commit();
      uncommitted = 0;
    }
  }
}
