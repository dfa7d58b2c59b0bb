package org.khabar.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.Clitic;

/** Takes written-on words off a word, in every way that the language's clitics allow. */
final class CliticStripper {
  private static final int SHORTEST_HOST = 2;
  private static final int MOST = 24;

  private final List<Clitic> before;
  private final List<Clitic> after;

  CliticStripper(List<Clitic> clitics) {
    before = side(clitics, true);
    after = side(clitics, false);
  }

  private static List<Clitic> side(List<Clitic> clitics, boolean before) {
    return clitics.stream()
        .filter(c -> c.before() == before)
        .map(
            c ->
                new Clitic(
                    Normalizer.key(c.form()),
                    c.before(),
                    c.order(),
                    c.hosts(),
                    Normalizer.key(c.hostForm()),
                    c.features()))
        .toList();
  }

  /** The word as it is first, then what is left without its clitics. */
  List<Host> strip(String key) {
    List<Host> hosts = new ArrayList<>();
    hosts.add(Host.whole(key));
    if (before.isEmpty() && after.isEmpty()) {
      return hosts;
    }
    fronts(hosts.getFirst(), -1, hosts);
    for (Host host : List.copyOf(hosts)) {
      ends(host, Integer.MAX_VALUE, hosts);
    }
    return hosts;
  }

  private void fronts(Host host, int order, List<Host> hosts) {
    for (Clitic clitic : before) {
      if (clitic.order() > order && host.key().startsWith(clitic.form())) {
        String rest = clitic.hostForm() + host.key().substring(clitic.form().length());
        if (rest.length() >= SHORTEST_HOST && hosts.size() < MOST) {
          int start = host.start() + clitic.form().length() - keptOf(clitic);
          Host next = with(host, rest, start, host.end(), clitic);
          if (next != null) {
            hosts.add(next);
            fronts(next, clitic.order(), hosts);
          }
        }
      }
    }
  }

  /** Letters of the clitic as written that belong to the host: the second lam of li + al-. */
  private static int keptOf(Clitic clitic) {
    return clitic.hostForm().isEmpty() ? 0 : Math.min(1, clitic.form().length() - 1);
  }

  private void ends(Host host, int order, List<Host> hosts) {
    for (Clitic clitic : after) {
      if (clitic.order() < order && host.key().endsWith(clitic.form())) {
        int length = host.key().length() - clitic.form().length();
        String rest = host.key().substring(0, length) + clitic.hostForm();
        if (length >= SHORTEST_HOST && hosts.size() < MOST) {
          Host next = with(host, rest, host.start(), host.end() - clitic.form().length(), clitic);
          if (next != null) {
            hosts.add(next);
            ends(next, clitic.order(), hosts);
          }
        }
      }
    }
  }

  private static @Nullable Host with(Host host, String key, int start, int end, Clitic clitic) {
    List<String> classes = clitic.hosts();
    if (!host.classes().isEmpty() && !classes.isEmpty()) {
      classes = classes.stream().filter(host.classes()::contains).toList();
      if (classes.isEmpty()) {
        return null;
      }
    } else if (classes.isEmpty()) {
      classes = host.classes();
    }
    Map<String, String> features = new HashMap<>(host.features());
    features.putAll(clitic.features());
    List<Clitic> front = new ArrayList<>(host.before());
    if (clitic.before()) {
      front.add(clitic);
    }
    return end > start ? new Host(key, start, end, classes, features, front) : null;
  }
}
