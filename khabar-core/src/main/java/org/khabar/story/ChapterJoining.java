package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins articles that arrived together to one another and to the chapters that are known. Serves
 * once.
 */
final class ChapterJoining {
  private static final int CANDIDATES = 100;
  private static final int NEIGHBOURS = 40;

  /** A chapter of more articles is not thought over again. */
  private static final int SMALL = 12;

  /**
   * What is joined as one: an article, or a chapter that stays together.
   *
   * @param former the chapter that its articles were in
   */
  private record Node(Cluster cluster, List<Integer> articles, Optional<ChapterTrace> former) {
    boolean isWhole() {
      return former.filter(f -> f.number() == cluster.number).isPresent();
    }
  }

  private final StoryMemory memory;
  private final Periods periods;
  private final Chapters chapters;
  private final ChapterDecision decision;
  private final Bonds bonds;
  private final ChapterChange change;
  private final Map<Integer, Node> nodes = new TreeMap<>();

  /** By each node that arrived the nodes that it may belong with. */
  private final Map<Integer, Set<Integer>> near = new TreeMap<>();

  /** Nodes of articles whose chapters are thought over again. */
  private final Map<Integer, Integer> parted = new TreeMap<>();

  ChapterJoining(
      StoryMemory memory,
      Periods periods,
      Chapters chapters,
      ChapterDecision decision,
      Bonds bonds,
      ChapterChange change) {
    this.memory = memory;
    this.periods = periods;
    this.chapters = chapters;
    this.decision = decision;
    this.bonds = bonds;
    this.change = change;
  }

  /**
   * Joins articles that the memory has already.
   *
   * @param copies numbers of near-copies that came with them, with those of what they copy
   */
  void join(List<ArticleVectors> arrived, Map<Integer, Integer> copies) {
    for (ArticleVectors article : arrived) {
      int number = addAlone(article, Optional.empty());
      memory.place(article.number(), number);
      if (!article.digest()) {
        periods.add(article, number);
      }
    }
    findNear(arrived.stream().filter(article -> !article.digest()).toList());
    Map<String, Integer> spoken = spoken(copies);
    spoken.values().forEach(article -> chapters.find(placed(article)).ifPresent(this::addWhole));
    chaptersToPart(spoken).forEach(this::part);
    ChapterLinker linker = linker();
    spoken.forEach((id, article) -> cluster(nodeOf(article)).spoken.add(id));
    for (Bonds.Pair pair : bonds.together()) {
      Integer one = spoken.get(pair.one());
      Integer other = spoken.get(pair.other());
      if (one != null && other != null) {
        linker.bind(nodeOf(one), nodeOf(other));
      }
    }
    linker.link();
    Map<Integer, Integer> chapterOfCopy = settle(linker);
    copies.forEach(
        (copy, original) ->
            memory.chapterOf(original).ifPresent(home -> chapterOfCopy.put(copy, home)));
    add(chapterOfCopy);
  }

  private int addAlone(ArticleVectors article, Optional<ChapterTrace> former) {
    Cluster cluster = new Cluster(memory.nextNumber());
    cluster.add(article);
    nodes.put(cluster.number, new Node(cluster, List.of(article.number()), former));
    return cluster.number;
  }

  private void addWhole(ChapterTrace chapter) {
    if (!nodes.containsKey(chapter.number())) {
      Cluster cluster = new Cluster(chapter.number());
      cluster.addAll(chapters.cluster(chapter.number()));
      nodes.put(chapter.number(), new Node(cluster, chapter.articles(), Optional.of(chapter)));
    }
  }

  /** Finds for articles what they may belong with: others that arrived, and known chapters. */
  private void findNear(List<ArticleVectors> articles) {
    List<Set<Integer>> candidates =
        periods.chaptersNear(articles, CANDIDATES).stream().map(this::nodes).toList();
    List<Integer> selves = articles.stream().map(article -> placed(article.number())).toList();
    List<Set<Integer>> nearest =
        IntStream.range(0, articles.size())
            .parallel() // nothing is changed
            .mapToObj(i -> nearest(articles.get(i), selves.get(i), candidates.get(i)))
            .toList();
    for (int i = 0; i < articles.size(); i++) {
      near.put(selves.get(i), nearest.get(i));
    }
  }

  /** The nodes of chapters, which are made where there are none yet. */
  private Set<Integer> nodes(List<Integer> numbers) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int number : numbers) {
      if (nodes.containsKey(number)) {
        found.add(number);
      } else {
        Optional<ChapterTrace> known =
            chapters.heir(number).filter(chapter -> !chapter.articles().isEmpty());
        known.ifPresent(this::addWhole);
        known.ifPresent(chapter -> found.add(chapter.number()));
      }
    }
    return found;
  }

  /** Of nodes those most like an article. */
  private Set<Integer> nearest(ArticleVectors article, int self, Set<Integer> candidates) {
    Map<Integer, Double> alike = new HashMap<>();
    for (int number : candidates) {
      if (number != self && decision.canJoin(cluster(self), cluster(number))) {
        alike.put(number, cluster(number).neutralLikeness(article));
      }
    }
    Set<Integer> nearest = new LinkedHashSet<>();
    alike.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(NEIGHBOURS)
        .forEach(e -> nearest.add(e.getKey()));
    return nearest;
  }

  /** Numbers of the articles, or of what they copy, of which somebody has said something. */
  private Map<String, Integer> spoken(Map<Integer, Integer> copies) {
    Map<String, Integer> spoken = new TreeMap<>();
    for (String id : bonds.spoken()) {
      memory
          .numberOf(id)
          .map(n -> copies.getOrDefault(n, n))
          .map(n -> memory.article(n).copyOf().orElse(n))
          .filter(n -> memory.chapterOf(n).isPresent())
          .ifPresent(n -> spoken.put(id, n));
    }
    return spoken;
  }

  /** Known chapters that what arrived may part, and those that somebody has said to be several. */
  private Set<Integer> chaptersToPart(Map<String, Integer> spoken) {
    Set<Integer> found = new TreeSet<>();
    near.forEach(
        (fresh, others) -> {
          for (int other : others) {
            int size = node(other).articles().size();
            if (node(other).isWhole()
                && size > 1
                && size <= SMALL
                && decision.score(cluster(fresh), cluster(other)) >= ChapterDecision.JOINS) {
              found.add(other);
            }
          }
        });
    for (Bonds.Pair pair : bonds.apart()) {
      Integer one = spoken.get(pair.one());
      Integer other = spoken.get(pair.other());
      if (one != null && other != null && !one.equals(other) && placed(one) == placed(other)) {
        found.add(placed(one));
      }
    }
    return found;
  }

  /** Lets each article of a chapter be joined for itself. */
  private void part(int chapter) {
    Node whole = node(chapter);
    nodes.remove(chapter);
    Set<Integer> parts = new LinkedHashSet<>();
    for (int article : whole.articles()) {
      int part = addAlone(ArticleVectors.of(memory.article(article)), whole.former());
      parted.put(article, part);
      parts.add(part);
    }
    parts.forEach(part -> near.put(part, parts));
    for (Set<Integer> others : near.values()) {
      if (others.remove(chapter)) {
        others.addAll(parts);
      }
    }
  }

  private ChapterLinker linker() {
    Map<Integer, Cluster> clusters = new TreeMap<>();
    nodes.forEach((number, node) -> clusters.put(number, node.cluster()));
    ChapterLinker linker = new ChapterLinker(decision, bonds.parting(), clusters);
    near.forEach((one, others) -> others.forEach(other -> linker.compare(one, other)));
    return linker;
  }

  /**
   * Writes what the chapters have become.
   *
   * @return by the copies in chapters that changed, the chapters where they belong now
   */
  private Map<Integer, Integer> settle(ChapterLinker linker) {
    Map<Integer, List<Node>> groups = new LinkedHashMap<>();
    for (Node node : nodes.values()) {
      groups.computeIfAbsent(linker.home(node.cluster().number), k -> new ArrayList<>()).add(node);
    }
    Set<ChapterTrace> former = new LinkedHashSet<>();
    Set<Integer> taken = new TreeSet<>();
    List<Map.Entry<Integer, List<Node>>> largestFirst =
        groups.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> -size(e.getValue())))
            .toList();
    for (Map.Entry<Integer, List<Node>> group : largestFirst) {
      List<Node> parts = group.getValue();
      parts.forEach(node -> node.former().ifPresent(former::add));
      if (parts.size() == 1 && parts.getFirst().isWhole()) {
        taken.add(group.getKey());
        continue;
      }
      Optional<ChapterTrace> goesOn = largestFormer(parts, taken);
      int number = goesOn.map(ChapterTrace::number).orElse(group.getKey());
      taken.add(number);
      List<Integer> articles =
          parts.stream().flatMap(node -> node.articles().stream()).sorted().toList();
      articles.forEach(article -> memory.place(article, number));
      chapters.write(
          new ChapterTrace(
              number,
              goesOn.map(ChapterTrace::story).orElse(Chapters.NO_STORY),
              articles,
              List.of()));
      parts.forEach(node -> chapters.succeed(node.cluster().number, number));
      change.grown(number);
    }
    Map<Integer, Integer> copies = new TreeMap<>();
    former.forEach(chapter -> tidy(chapter, taken, copies));
    return copies;
  }

  /** Drops a former chapter with which nothing goes on, and tells where its copies belong. */
  private void tidy(ChapterTrace former, Set<Integer> taken, Map<Integer, Integer> copies) {
    Optional<ChapterTrace> now = chapters.find(former.number());
    boolean goesOn = taken.contains(former.number());
    if (goesOn && now.filter(former::equals).isPresent()) {
      return;
    }
    int home = former.articles().stream().findFirst().map(this::placed).orElseGet(former::number);
    if (!goesOn) {
      chapters.drop(former.number());
      chapters.succeed(former.number(), home);
    }
    Set<Integer> left =
        new TreeSet<>(chapters.find(former.number()).map(ChapterTrace::articles).orElse(List.of()));
    if (!left.containsAll(former.articles())) {
      change.lost(former);
    }
    for (int copy : former.copies()) {
      int original = memory.article(copy).copyOf().orElse(copy);
      copies.put(copy, memory.chapterOf(original).isPresent() ? placed(original) : home);
    }
  }

  private static int size(List<Node> parts) {
    return parts.stream().mapToInt(node -> node.articles().size()).sum();
  }

  /** The chapter, not taken yet, that gave most of these articles. */
  private static Optional<ChapterTrace> largestFormer(List<Node> parts, Set<Integer> taken) {
    Map<ChapterTrace, Integer> gave = new LinkedHashMap<>();
    for (Node node : parts) {
      node.former()
          .filter(f -> !taken.contains(f.number()))
          .ifPresent(f -> gave.merge(f, node.articles().size(), Integer::sum));
    }
    return gave.entrySet().stream()
        .max(
            Map.Entry.<ChapterTrace, Integer>comparingByValue()
                .thenComparing(e -> -e.getKey().number()))
        .map(Map.Entry::getKey);
  }

  /** Puts copies into chapters. */
  private void add(Map<Integer, Integer> chapterOfCopy) {
    Map<Integer, List<Integer>> copies = new TreeMap<>();
    chapterOfCopy.forEach(
        (copy, chapter) -> {
          memory.place(copy, chapter);
          copies.computeIfAbsent(chapter, k -> new ArrayList<>()).add(copy);
        });
    copies.forEach(
        (number, added) -> {
          chapters
              .find(number)
              .ifPresent(
                  c ->
                      chapters.write(
                          new ChapterTrace(
                              number,
                              c.story(),
                              c.articles(),
                              Stream.concat(c.copies().stream(), added.stream())
                                  .sorted()
                                  .toList())));
          change.grown(number);
        });
  }

  private int placed(int article) {
    return memory
        .chapterOf(article)
        .orElseThrow(() -> new IllegalArgumentException("article in no chapter: " + article));
  }

  private int nodeOf(int article) {
    return parted.getOrDefault(article, placed(article));
  }

  private Cluster cluster(int number) {
    return node(number).cluster();
  }

  private Node node(int number) {
    Node node = nodes.get(number);
    if (node == null) {
      throw new IllegalArgumentException("nothing to be joined has the number " + number);
    }
    return node;
  }
}
