package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.knowledge.OutletRow;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Outlet;
import org.khabar.model.Span;

/** The publishers that a dateline names: agencies are credited, any other is the outlet. */
record DatelineCredits(List<AgencyCredit> agencies, Optional<Outlet> outlet) {
  private static final int MAX_WORDS = 20;

  static DatelineCredits of(Span dateline, String text, Names names) {
    List<Span> spans = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    int i = dateline.start();
    while (i < dateline.end() && keys.size() < MAX_WORDS) {
      int from = i;
      while (i < dateline.end() && Words.isWord(text, i)) {
        i++;
      }
      List<String> key = i > from ? Words.keys(text, from, i, 1) : List.of();
      if (!key.isEmpty()) {
        keys.add(key.getFirst());
        spans.add(new Span(from, i));
      }
      i++;
    }
    List<AgencyCredit> agencies = new ArrayList<>();
    Optional<Outlet> outlet = Optional.empty();
    int at = 0;
    for (var found = names.firstOutlet(keys, 0);
        found.isPresent();
        found = names.firstOutlet(keys, at)) {
      Names.Found name = found.get();
      OutletRow row = name.row();
      at = name.to();
      if (row.kind().equals("agency")) {
        agencies.add(
            new AgencyCredit(spans.get(name.from()).union(spans.get(name.to() - 1)), row.id()));
      } else if (outlet.isEmpty()) {
        outlet = Optional.of(new Outlet(row.id(), row.name()));
      }
    }
    return new DatelineCredits(List.copyOf(agencies), outlet);
  }
}
