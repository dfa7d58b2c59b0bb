package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Act;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Finds who said what to whom in one article, sentence by sentence. */
final class StatementReader {
  private static final double EXPLICIT = 0.8;
  private static final double DROPPED = 0.6;
  private static final int RECENT = 40;
  private static final double NESTED = 0.7;
  private static final Set<String> UNREAL =
      Set.of("future", "conditional", "subjunctive", "imperative");

  private final FrameMatcher frames;
  private final boolean dropsSubjects;
  private final ContentFinder contents;
  private final Passage passage;
  private final Discourse discourse;
  private final World world;
  private final List<Said> found = new ArrayList<>();

  /**
   * A reader for one article.
   *
   * @param dropsSubjects whether verbs of the language can stand without their subject
   */
  StatementReader(
      FrameMatcher frames,
      boolean dropsSubjects,
      boolean verbLast,
      Passage passage,
      Discourse discourse,
      World world) {
    this.frames = frames;
    this.dropsSubjects = dropsSubjects;
    this.contents = new ContentFinder(passage, verbLast);
    this.passage = passage;
    this.discourse = discourse;
    this.world = world;
  }

  /** All statements so far, in text order. */
  List<Said> found() {
    return List.copyOf(found);
  }

  /** The statements that a sentence can still belong to: the latest ones. */
  List<Said> recent() {
    return List.copyOf(found.subList(Math.max(0, found.size() - RECENT), found.size()));
  }

  /** Reads the next sentence. */
  void read(Sentence sentence, int number) {
    int before = found.size();
    List<FrameMatch> sources = new ArrayList<>();
    for (FrameMatch match : frames.match(Clause.of(sentence.units(), passage))) {
      if (!isReal(match)) {
        continue;
      }
      if (match.set("kind").equals("source")) {
        sources.add(match);
      } else {
        statement(sentence, number, match);
      }
    }
    sources.forEach(source -> source(sentence, number, source, before));
    if (found.size() == before) {
      colon(sentence, number);
    }
    found.subList(before, found.size()).stream()
        .filter(
            said ->
                outer(said.statement().cue().orElse(said.statement().sentence()), said).isEmpty())
        .reduce((a, b) -> b)
        .ifPresent(said -> discourse.spoke(said.statement().speaker()));
  }

  /** Whether the cue reports something said, not something to be said or not said. */
  private static boolean isReal(FrameMatch match) {
    Analysis reading = match.reading();
    if (!reading.wordClass().equals("verb") || match.set("irrealis").equals("yes")) {
      return true;
    }
    boolean nonFinite =
        match.set("nonfinite").equals("yes")
            || reading.has("tense", "participle") && match.first("speaker").isPresent();
    boolean negative = reading.has("polarity", "negative");
    return (Grammar.isFinite(reading) || nonFinite)
        && !UNREAL.contains(reading.features().getOrDefault("tense", ""))
        && (!negative || act(match) == Act.DENY || act(match) == Act.REJECT);
  }

  private void statement(Sentence sentence, int number, FrameMatch match) {
    List<Integer> positions = match.all("speaker");
    List<Party> parties = parties(sentence, positions).stream().filter(discourse::knows).toList();
    Unit cue = sentence.units().get(match.cue());
    Optional<ContentFinder.Content> content = contents.find(sentence, match.cue(), positions);
    boolean closes = content.map(c -> c.span().end() <= cue.span().start()).orElse(false);
    Optional<Said> outer = closes ? Optional.empty() : outer(cue.span(), null);
    List<String> speakers = new ArrayList<>();
    List<Span> names = new ArrayList<>();
    for (Party party : parties) {
      for (String id : discourse.resolveAll(party)) {
        speakers.add(world.actorOf(id));
        names.add(shown(party));
      }
    }
    if (speakers.isEmpty() && (isFirstPerson(match.reading()) || !mayDrop(sentence, match))) {
      return; // "we believe" in a quotation: the statement around it says who
    }
    if (speakers.isEmpty()) {
      sameSubject(sentence, number, match)
          .or(discourse::lastSpeaker)
          .or(discourse::lastPerson)
          .ifPresent(speakers::add);
    }
    Optional<String> told =
        parties(sentence, match.all("addressee")).stream().findFirst().map(this::speakerId);
    Optional<String> target =
        parties(sentence, match.all("target")).stream().findFirst().map(this::speakerId);
    Optional<String> relay =
        parties(sentence, match.all("via")).stream().findFirst().map(this::speakerId);
    if (told.isPresent() && isPress(told.get())) {
      relay = relay.or(() -> told);
    }
    for (int i = 0; i < speakers.size(); i++) {
      String speaker = speakers.get(i);
      Optional<Span> named = i < names.size() ? Optional.of(names.get(i)) : Optional.empty();
      Optional<String> via =
          relay.or(() -> outer.map(o -> o.statement().speaker())).filter(v -> !v.equals(speaker));
      Act act = act(match);
      double confidence = parties.isEmpty() ? DROPPED : outer.isPresent() ? NESTED : EXPLICIT;
      add(
          sentence,
          number,
          match.cue(),
          false,
          speaker,
          named,
          told.filter(t -> !isPress(t) && !t.equals(speaker)),
          target(act, target, told),
          via,
          act,
          content,
          match.rule(),
          confidence);
    }
    if (!speakers.isEmpty()) {
      content.ifPresent(c -> relay(c.span(), number, speakers.getFirst()));
    }
  }

  /**
   * Statements found before within what has turned out to be another's words came through that
   * other.
   */
  private void relay(Span content, int number, String through) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).sentence() == number; i--) {
      Statement inner = found.get(i).statement();
      boolean within = inner.cue().map(content::contains).orElse(false);
      if (within && inner.via().isEmpty() && !inner.speaker().equals(through)) {
        Said said = found.get(i);
        found.set(
            i, new Said(Statements.withVia(inner, through), number, said.cue(), said.source()));
      }
    }
  }

  /** Whether the verb can stand without its subject here. */
  private boolean mayDrop(Sentence sentence, FrameMatch match) {
    boolean goesOn = match.cue() > 0 && Grammar.isAnd(sentence.units().get(match.cue() - 1));
    return dropsSubjects || goesOn || !match.reading().wordClass().equals("verb");
  }

  private static boolean isFirstPerson(Analysis reading) {
    return reading.has("person", "1")
        || reading.has("subject", "p1")
        || reading.has("subject", "p2");
  }

  /** The speaker of an earlier cue of this sentence whose subject agrees as this one's does. */
  private Optional<String> sameSubject(Sentence sentence, int number, FrameMatch match) {
    String subject = match.reading().features().getOrDefault("subject", "");
    boolean goesOn =
        match.set("continues").equals("yes")
            || match.cue() > 0 && Grammar.isAnd(sentence.units().get(match.cue() - 1));
    if (subject.isEmpty() && !goesOn) {
      return Optional.empty();
    }
    return found.reversed().stream()
        .filter(said -> said.sentence() == number && !said.source() && said.cue() < match.cue())
        .filter(
            said ->
                subject.isEmpty()
                    || sentence.units().get(said.cue()).analyses().stream()
                        .anyMatch(a -> a.has("subject", subject)))
        .findFirst()
        .map(said -> said.statement().speaker());
  }

  private static Optional<String> target(Act act, Optional<String> target, Optional<String> told) {
    return act == Act.ACCUSE ? target.or(() -> told) : target;
  }

  private void add(
      Sentence sentence,
      int number,
      int cueAt,
      boolean source,
      String speaker,
      Optional<Span> speakerSpan,
      Optional<String> addressee,
      Optional<String> target,
      Optional<String> via,
      Act act,
      Optional<ContentFinder.Content> content,
      String rule,
      double confidence) {
    Span cue = sentence.units().get(cueAt).span();
    Span whole =
        content
            .filter(c -> c.quote().isPresent() && !sentence.span().contains(c.span()))
            .map(c -> sentence.span().union(c.span()))
            .orElse(sentence.span());
    Statement statement =
        new Statement(
            "s" + (found.size() + 1),
            speaker,
            speakerSpan,
            addressee,
            target,
            via,
            content.map(ContentFinder.Content::form).orElse(StatementForm.INDIRECT),
            act,
            Optional.of(cue),
            content.flatMap(ContentFinder.Content::quote),
            content.map(ContentFinder.Content::span),
            whole,
            rule,
            confidence);
    found.add(new Said(statement, number, cueAt, source));
  }

  /** "According to X": the source of what the sentence reports, or a statement of X itself. */
  private void source(Sentence sentence, int number, FrameMatch match, int first) {
    List<Party> parties = parties(sentence, match.all("speaker"));
    Optional<String> speaker =
        parties.stream().findFirst().map(this::speakerId).or(discourse::lastSpeaker);
    if (speaker.isEmpty()) {
      return;
    }
    boolean reported = false;
    for (int i = first; i < found.size(); i++) {
      Said said = found.get(i);
      boolean own = said.source() || said.statement().speaker().equals(speaker.get());
      if (!own && said.statement().via().isEmpty()) {
        found.set(
            i,
            new Said(
                Statements.withVia(said.statement(), speaker.get()), number, said.cue(), false));
        reported = true;
      }
    }
    if (reported || isPress(speaker.get())) {
      return;
    }
    Optional<ContentFinder.Content> content =
        contents.find(sentence, match.cue(), match.all("speaker"));
    add(
        sentence,
        number,
        match.cue(),
        true,
        speaker.get(),
        parties.stream().findFirst().map(this::shown),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Act.SAY,
        content,
        match.rule(),
        parties.isEmpty() ? DROPPED : EXPLICIT);
  }

  /** Headlines of the form "X: we will not …". */
  private void colon(Sentence sentence, int number) {
    List<Unit> units = sentence.units();
    boolean form =
        units.size() > 3
            && Grammar.isParty(units.getFirst())
            && units.get(1).isPunctuation()
            && units.get(1).key().equals(":")
            && (sentence.isTitle() || passage.quotesIn(sentence.span()).size() > 0);
    if (form) {
      Party party = units.getFirst().value(Party.class).orElseThrow();
      boolean place =
          party.name().map(m -> world.isTown(m.id()) || m.type() == EntityType.LOC).orElse(false);
      if (place) {
        return; // "Geneva: no breakthrough" says where, not who
      }
      add(
          sentence,
          number,
          1,
          false,
          speakerId(party),
          Optional.of(shown(party)),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Act.SAY,
          contents.find(sentence, 0, List.of()),
          "read.statement.colon",
          NESTED);
    }
  }

  /** The statement in whose words a span stands, other than {@code self}. */
  private Optional<Said> outer(Span span, @Nullable Said self) {
    return found.reversed().stream()
        .limit(12)
        .filter(said -> said != self && said.holds(span))
        .filter(said -> !said.statement().cue().map(c -> c.overlaps(span)).orElse(false))
        .findFirst();
  }

  private boolean isPress(String id) {
    return world.entity(id).map(e -> e.kind().equals("news-agency")).orElse(false)
        || world.outlets().stream().anyMatch(o -> o.id().equals(id));
  }

  private String speakerId(Party party) {
    return world.actorOf(discourse.resolve(party));
  }

  /** The words that name a speaker: the name if there is one. */
  private Span shown(Party party) {
    return party.name().map(Mention::span).orElse(party.span());
  }

  private static List<Party> parties(Sentence sentence, List<Integer> positions) {
    return positions.stream()
        .map(i -> sentence.units().get(i).value(Party.class))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Act act(FrameMatch match) {
    String name = match.set("act");
    if (name.isEmpty()) {
      String[] parts = match.reading().concept().split("\\.");
      name = parts.length > 1 && parts[0].equals("act") ? parts[1] : "say";
    }
    return Statements.act(name);
  }
}
