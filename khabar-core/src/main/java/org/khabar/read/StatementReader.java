package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Act;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Finds who said what to whom in one article, sentence by sentence. */
final class StatementReader {
  private static final int RECENT = 40;
  private static final Set<String> UNREAL =
      Set.of("future", "conditional", "subjunctive", "imperative");

  /** What a paper or agency is called before its name. */
  private static final Set<String> PRESS =
      Set.of("org.news-agency", "org.newspaper", "org.broadcaster");

  /** Acts that add nothing to the report that they stand in. */
  private static final Set<Act> MILD =
      Set.of(Act.SAY, Act.HOPE, Act.EXPRESS_SATISFACTION, Act.AGREE);

  /** Acts that only lead to the report which the main clause makes. */
  private static final Set<Act> PASSING = Set.of(Act.SAY, Act.CONFIRM);

  private static final Set<Act> LEADING = Set.of(Act.SAY, Act.ANNOUNCE);

  private final FrameMatcher frames;
  private final SharedSubjects shared;
  private final ContentFinder contents;
  private final Passage passage;
  private final Discourse discourse;
  private final World world;
  private final Speakers speakers;
  private final UncuedSpeech uncued;

  /** How many statements back the words of one quotation may have been told. */
  private static final int LONGEST_QUOTATION = 30;

  /** Who stands before the mark of a quotation that is not closed yet. */
  private Optional<String> quoting = Optional.empty();

  private final boolean verbLast;
  private final boolean verbsBetween;
  private final boolean adjectivesBefore;
  private final boolean quotesAlone;
  private final List<Said> found = new ArrayList<>();
  private int lastParagraph;

  /** A reader for one article. */
  StatementReader(LanguageTools tools, Passage passage, Discourse discourse) {
    frames = tools.statementFrames();
    shared = tools.shared();
    contents = new ContentFinder(tools, passage);
    this.passage = passage;
    this.discourse = discourse;
    world = tools.world();
    speakers = new Speakers(tools, discourse);
    verbLast = tools.verbLast();
    verbsBetween = tools.verbsBetween();
    adjectivesBefore = tools.adjectivesBefore();
    quotesAlone = tools.uncuedSpeech().contains("quotes");
    uncued = new UncuedSpeech(tools.uncuedSpeech(), discourse);
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
  void read(Sentence sentence, Clause clause, int number) {
    goOn(sentence, number);
    lastParagraph = sentence.paragraph();
    int before = found.size();
    List<FrameMatch> sources = new ArrayList<>();
    for (FrameMatch match : frames.match(clause)) {
      if (match.set("kind").equals("deed") || !isReal(match, clause)) {
        continue; // "condemned him to death": what the verb does, not what it says
      }
      if (match.set("kind").equals("source")) {
        sources.add(match);
      } else {
        statement(sentence, clause, number, match, before);
      }
    }
    sources.forEach(source -> source(sentence, number, source, before));
    separate(sentence, clause, before);
    dropOwnReports(before);
    dropRepeated(sentence, before);
    if (found.size() == before || isOwnLine(sentence)) {
      colon(sentence, number);
    }
    rememberQuoting(sentence);
    boolean goesOn = found.size() == before && goesOnUncued(sentence, clause, number);
    uncued.heard(sentence, number, goesOn || found.size() > before);
    found.subList(before, found.size()).stream()
        .filter(
            said ->
                outer(said.statement().cue().orElse(said.statement().sentence()), said).isEmpty())
        .reduce((a, b) -> b)
        .ifPresent(said -> discourse.spoke(said.statement().speaker()));
  }

  /**
   * Where verbs stand last: <i>X</i>, "A. B." <i>said</i>, whose quotation holds several sentences.
   * Who stands right before the mark that opens it speaks at the verb behind it.
   */
  private void rememberQuoting(Sentence sentence) {
    Optional<Span> open =
        passage.quotesIn(sentence.span()).stream()
            .filter(q -> verbLast && q.end() > sentence.span().end())
            .findFirst();
    if (open.isEmpty()) {
      quoting = Optional.empty();
    } else if (open.get().start() > sentence.span().start()) {
      quoting =
          sentence.units().stream()
              .filter(u -> u.span().end() <= open.get().start() && !u.isPunctuation())
              .reduce((a, b) -> b)
              .flatMap(u -> u.value(Party.class))
              .filter(p -> p.cases().isEmpty() || p.cases().contains("nom"))
              .map(speakers::id);
    }
  }

  /** Who speaks behind a quotation that an earlier sentence began. */
  private List<Speakers.Speaker> quoting(Sentence sentence, Unit cue) {
    boolean behind =
        passage.quotesIn(sentence.span()).stream()
            .anyMatch(q -> q.start() < sentence.span().start() && q.end() <= cue.span().start());
    return quoting.stream()
        .filter(id -> behind)
        .map(id -> new Speakers.Speaker(id, Optional.empty()))
        .toList();
  }

  /** What somebody goes on to say without a cue; the words of one quotation are told once. */
  private boolean goesOnUncued(Sentence sentence, Clause clause, int number) {
    Optional<StatementDraft> draft = uncued.find(sentence, clause, number);
    draft.ifPresent(
        d -> {
          d.content = contents.whole(sentence);
          d.confidence = Confidence.DROPPED;
          if (!isTold(d)) {
            add(d, sentence, number, false);
          }
        });
    return draft.isPresent();
  }

  /** Whether the same words have been told already: several sentences in one quotation. */
  private boolean isTold(StatementDraft draft) {
    return draft
        .content
        .map(ContentFinder.Content::span)
        .flatMap(
            span ->
                found.reversed().stream()
                    .limit(LONGEST_QUOTATION)
                    .map(said -> said.statement().content())
                    .flatMap(Optional::stream)
                    .filter(span::equals)
                    .findFirst())
        .isPresent();
  }

  /** "“…,” X said. <i>“…”</i>": what somebody goes on to say without another cue. */
  private void goOn(Sentence sentence, int number) {
    if (quotesAlone || sentence.isTitle() || sentence.paragraph() != lastParagraph) {
      return;
    }
    found.reversed().stream()
        .takeWhile(said -> said.sentence() == number - 1)
        .filter(said -> outer(said.statement().cue().orElse(sentence.span()), said).isEmpty())
        .filter(said -> said.statement().content().isPresent())
        .findFirst()
        .filter(said -> said.statement().form() == StatementForm.DIRECT)
        .ifPresent(said -> goOn(said, sentence));
  }

  private void goOn(Said said, Sentence sentence) {
    Statement one = said.statement();
    Span first = one.content().orElse(one.sentence());
    Optional<Span> whole = contents.goesOn(first, sentence);
    if (whole.isPresent()) {
      ContentFinder.Content all =
          new ContentFinder.Content(whole.get(), one.quote(), StatementForm.DIRECT);
      Span between = new Span(first.end(), Math.max(first.end(), sentence.span().start()));
      Said longer =
          new Said(
              Statements.withContent(one, all),
              said.sentence(),
              said.cue(),
              said.source(),
              Optional.of(said.report().map(between::union).orElse(between)));
      found.set(found.lastIndexOf(said), longer);
    }
  }

  /** Whether the cue reports something said, not something to be said or not said. */
  private boolean isReal(FrameMatch match, Clause clause) {
    Analysis reading = match.reading();
    if (!reading.wordClass().equals("verb") || match.set("irrealis").equals("yes")) {
      return true;
    }
    if (verbLast && isThing(clause, match.cue())
        || isOfThing(clause, match.cue(), reading)
        || isWhat(clause, match)
        || verbsBetween && isSubjectClause(clause, match)
        || adjectivesBefore
            && (isAttribute(clause, match.cue(), reading)
                || shared.sharesFuture(clause, match.cue(), reading))) {
      return false;
    }
    boolean spoken = match.first("speaker").isPresent();
    boolean nonFinite =
        match.set("nonfinite").equals("yes")
            || spoken
                && (reading.has("tense", "participle")
                    || shared.isAdverbial(reading)
                    || shared.saysForPurpose(clause, match.cue(), reading));
    boolean negative = reading.has("polarity", "negative");
    if (shared.isGoverned(clause, match.cue(), reading)
        || reading.isA("act.say.answer") && isWithDeed(clause, match.cue())) {
      return false;
    }
    if (PASSING.contains(act(match)) && shared.opensMeanwhile(clause, match.cue(), reading)) {
      return false; // "answering them, X said": the main clause tells what
    }
    return (Grammar.isFinite(reading) || nonFinite)
        && (!UNREAL.contains(reading.features().getOrDefault("tense", ""))
            || saysOnly(clause, match.cue()))
        && !shared.isOwnWord(clause, match.cue())
        && !shared.isHypothetical(clause, match.cue())
        && (!negative || act(match) == Act.DENY || act(match) == Act.REJECT || believes(reading));
  }

  /** "Answered the next day <i>with</i> air strikes": what was done, not said. */
  private static boolean isWithDeed(Clause clause, int cue) {
    int next = cue + 1;
    while (next < clause.size() && SharedSubjects.isLight(clause.at(next))) {
      next++;
    }
    return next + 1 < clause.size()
        && clause.at(next).means("gram.with")
        && !Grammar.isQuoteMark(clause.at(next + 1));
  }

  /** "Beyond what X had <i>announced</i>": a clause that stands for a thing tells nothing said. */
  private static boolean isWhat(Clause clause, FrameMatch match) {
    int first = match.all("speaker").stream().mapToInt(at -> at).min().orElse(0);
    int next = match.cue() + 1;
    return first > 1
        && first < match.cue()
        && clause.at(first - 1).means("gram.question")
        && (next == clause.size() || clause.at(next).isPunctuation())
        && !clause.at(first - 2).isPunctuation();
  }

  /** "<i>What</i> X wants is peace": the clause is the subject of "is", and says what is told. */
  private static boolean isSubjectClause(Clause clause, FrameMatch match) {
    int first = match.all("speaker").stream().mapToInt(at -> at).min().orElse(0);
    int next = match.cue() + 1;
    return first == 1
        && clause.at(0).means("gram.question")
        && next < clause.size()
        && clause.at(next).means("gram.aux.be");
  }

  /** "Over <i>alleged</i> collusion", "a <i>disputed</i> vote": a participle before its noun. */
  private static boolean isAttribute(Clause clause, int cue, Analysis reading) {
    if (cue == 0 || cue + 1 >= clause.size() || !reading.has("tense", "past")) {
      return false;
    }
    Unit before = clause.at(cue - 1);
    Unit next = clause.at(cue + 1);
    boolean governed =
        before.labels().isEmpty()
            && (before.isOf("det") && !before.means("gram.demonstrative.far")
                || Grammar.isPreposition(before) && !Grammar.opensClause(before)
                || Grammar.isGenitive(before));
    return governed
        && (Grammar.isNominal(next)
            || next.isWord() && next.analyses().isEmpty()
            || before.isOf("det") && Grammar.isParty(next));
  }

  /** "With injuries <i>described</i> as light": a past tense that is the participle of a thing. */
  private static boolean isOfThing(Clause clause, int cue, Analysis reading) {
    boolean as = cue > 0 && cue + 1 < clause.size() && clause.at(cue + 1).means("gram.like");
    return as
        && reading.has("tense", "past")
        && clause.at(cue - 1).isWord()
        && !Grammar.isParty(clause.at(cue - 1))
        && !Grammar.isRelative(clause.at(cue - 1))
        && !Grammar.isAnd(clause.at(cue - 1))
        && !SharedSubjects.isLight(clause.at(cue - 1));
  }

  /** "Does not <i>expect</i> a cut": who does not believe a thing believes that it is not so. */
  private static boolean believes(Analysis reading) {
    return reading.isA("act.say.believe") || reading.isA("act.say.expect");
  }

  /** "Would say <i>only</i> that": no more, but that has been said. */
  private static boolean saysOnly(Clause clause, int cue) {
    boolean before = cue > 0 && clause.at(cue - 1).means("gram.only");
    boolean after = cue + 1 < clause.size() && clause.at(cue + 1).means("gram.only");
    return before || after;
  }

  private void statement(
      Sentence sentence, Clause clause, int number, FrameMatch match, int first) {
    List<Said> here = found.subList(first, found.size());
    List<Speakers.Speaker> named =
        verbLast && isOfSpeaker(clause.at(match.cue()))
            ? own(clause.at(match.cue()), match)
            : speakers.of(sentence, match, here);
    List<Speakers.Speaker> before =
        match.first("speaker").isEmpty() ? quoting(sentence, clause.at(match.cue())) : List.of();
    named = before.isEmpty() ? named : before;
    List<Speakers.Speaker> speaking =
        named.isEmpty() && match.set("drops").equals("yes") ? heard(sentence, number) : named;
    if (speaking.isEmpty() || speaking.size() > 1 && act(match) == Act.AGREE) {
      return; // that several agreed with one another is an event
    }
    Unit cue = sentence.units().get(match.cue());
    List<Integer> told =
        match.all("addressee").stream().filter(at -> !contents.isSubject(sentence, at)).toList();
    List<Integer> voices = new ArrayList<>(match.all("speaker"));
    voices.addAll(match.all("via"));
    Optional<ContentFinder.Content> content =
        contents.find(sentence, clause, match.cue(), voices, told);
    boolean closes = content.map(c -> c.span().end() <= cue.span().start()).orElse(false);
    Optional<Said> outer = closes ? Optional.empty() : outer(cue.span(), null);
    Optional<String> hearer = speakers.told(sentence, told);
    Optional<String> target = speakers.other(sentence, match.all("target"));
    Optional<String> relay = speakers.other(sentence, match.all("via"));
    if (hearer.isPresent() && speakers.isPress(hearer.get())) {
      relay = relay.or(() -> hearer);
    }
    Optional<String> through = relay.or(() -> outer.map(o -> o.statement().speaker()));
    boolean isNamed = speaking.getFirst().named().isPresent();
    for (Speakers.Speaker speaker : speaking) {
      StatementDraft draft = new StatementDraft(match.cue(), match.rule());
      draft.speaker = speaker.id();
      draft.speakerSpan = speaker.named();
      draft.act = act(match);
      draft.addressee = hearer.filter(t -> !speakers.isPress(t) && !t.equals(speaker.id()));
      draft.target = draft.act == Act.ACCUSE ? target.or(() -> hearer) : target;
      draft.via = through.filter(v -> !v.equals(speaker.id()));
      draft.content = content;
      draft.confidence =
          !isNamed ? Confidence.DROPPED : outer.isPresent() ? Confidence.NESTED : Confidence.NAMED;
      add(draft, sentence, number, false);
    }
    content.ifPresent(c -> relay(c.span(), number, speaking.getFirst().id()));
  }

  /** A participle with the mark of an object is a noun: "rejected <i>what was said</i>". */
  private static boolean isThing(Clause clause, int cue) {
    return cue + 1 < clause.size() && clause.at(cue + 1).means("gram.object-marker");
  }

  /** Whether the form of a verb says "I", "we" or "you". */
  private static boolean isOfSpeaker(Unit verb) {
    return !verb.analyses().isEmpty()
        && verb.all(a -> a.has("person", "1") || a.has("person", "2"));
  }

  /** "I <i>told</i> him": whoever the words around it are of. */
  private List<Speakers.Speaker> own(Unit cue, FrameMatch match) {
    boolean told = match.reading().has("tense", "past") && match.reading().has("person", "1");
    return outer(cue.span(), null).stream()
        .filter(o -> told && passage.quoteAround(cue.span()).isPresent())
        .map(o -> new Speakers.Speaker(o.statement().speaker(), Optional.empty()))
        .toList();
  }

  /** Who goes on speaking, where a cue leaves that out on purpose. */
  private List<Speakers.Speaker> heard(Sentence sentence, int number) {
    return uncued.speaker(sentence, number).stream()
        .map(id -> new Speakers.Speaker(id, Optional.empty()))
        .toList();
  }

  /** "He said he hoped so" is one statement, of him who said it. */
  private void dropOwnReports(int first) {
    List<Said> here = List.copyOf(found.subList(first, found.size()));
    found.removeIf(
        inner ->
            here.contains(inner)
                && MILD.contains(inner.statement().act())
                && here.stream().anyMatch(outer -> reports(outer, inner)));
  }

  /** "Told the paper, saying that": two words for one statement. */
  private void dropRepeated(Sentence sentence, int first) {
    List<Said> here = List.copyOf(found.subList(first, found.size()));
    found.removeIf(
        later ->
            here.contains(later)
                && sentence.units().get(later.cue()).means("gram.that.quote")
                && here.stream().anyMatch(earlier -> repeats(earlier, later)));
  }

  private static boolean repeats(Said earlier, Said later) {
    return earlier.cue() < later.cue()
        && later.statement().content().isPresent()
        && earlier.statement().content().equals(later.statement().content())
        && earlier.statement().speaker().equals(later.statement().speaker());
  }

  private boolean reports(Said outer, Said inner) {
    boolean same = outer.statement().speaker().equals(inner.statement().speaker());
    Optional<Span> cue = inner.statement().cue();
    boolean ownSubject = inner.statement().speakerSpan().map(outer::holds).orElse(false);
    return same
        && ownSubject
        && outer.cue() < inner.cue()
        && cue.map(c -> outer.holds(c) && passage.quoteAround(c).isEmpty()).orElse(false);
  }

  /** What is said ends where the same speaker goes on to say another thing. */
  private void separate(Sentence sentence, Clause clause, int first) {
    List<Said> leading = new ArrayList<>();
    for (int i = first; i < found.size(); i++) {
      Said one = found.get(i);
      int end = Integer.MAX_VALUE;
      for (Said other : found.subList(first, found.size())) {
        boolean goesOn =
            other.cue() > one.cue()
                && clause.sameVoice(one.cue(), other.cue())
                && one.statement().speaker().equals(other.statement().speaker());
        int joint = goesOn ? jointOutside(sentence, clause, other.cue()) : SharedSubjects.NONE;
        if (joint > one.cue() && joint == other.cue() && leadsTo(sentence, one, joint)) {
          leading.add(one);
        }
        if (joint > one.cue()) {
          end = Math.min(end, sentence.units().get(joint).span().start());
        }
        if (other.cue() > one.cue()) {
          end = Math.min(end, semicolonBefore(sentence, one, other));
        }
      }
      int last = end;
      one.statement()
          .content()
          .flatMap(content -> contents.until(content, sentence, last))
          .ifPresent(
              content -> one.replaceIn(found, Statements.withContent(one.statement(), content)));
    }
    found.removeIf(
        said -> leading.stream().anyMatch(l -> l.statement().id().equals(said.statement().id())));
  }

  /** Where a cue is joined to the one before it: at itself rather than in a quotation before. */
  private int jointOutside(Sentence sentence, Clause clause, int cue) {
    int joint = shared.joint(clause, cue);
    if (joint < 0) {
      return joint;
    }
    Optional<Span> quote = passage.quoteAround(sentence.units().get(joint).span());
    boolean inside = quote.filter(q -> !q.contains(sentence.units().get(cue).span())).isPresent();
    return inside ? cue : joint;
  }

  /** "Said this; <i>that, he said</i>": where what is said next begins behind a semicolon. */
  private static int semicolonBefore(Sentence sentence, Said one, Said other) {
    int start = other.statement().content().map(Span::start).orElse(0);
    List<Unit> units = sentence.units();
    int at = units.size() - 1;
    while (at >= 0
        && (units.get(at).span().start() >= start || Grammar.isQuoteMark(units.get(at)))) {
      at--;
    }
    boolean semicolon = at > one.cue() && at < other.cue() && units.get(at).key().equals(";");
    return semicolon ? units.get(at).span().start() : Integer.MAX_VALUE;
  }

  /** "Answered him <i>saying</i> that …": the second verb tells what; no clause between them. */
  private static boolean leadsTo(Sentence sentence, Said one, int joint) {
    return LEADING.contains(one.statement().act())
        && one.statement().quote().isEmpty()
        && sentence.units().subList(one.cue() + 1, joint).stream()
            .noneMatch(u -> Grammar.mayBeFinite(u) || u.isPunctuation() || Grammar.opensClause(u));
  }

  private void add(StatementDraft draft, Sentence sentence, int number, boolean source) {
    Statement statement = draft.of(sentence, "s" + (found.size() + 1));
    found.add(
        new Said(
            statement,
            number,
            draft.cue,
            source,
            draft.content.flatMap(ContentFinder.Content::report)));
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
        found.set(i, said.with(Statements.withVia(inner, through)));
      }
    }
  }

  /** "According to X": the source of what the sentence reports, or a statement of X itself. */
  private void source(Sentence sentence, int number, FrameMatch match, int before) {
    List<Party> parties = Speakers.parties(sentence, match.all("speaker"));
    Optional<String> speaker =
        parties.stream()
            .findFirst()
            .or(() -> Speakers.named(sentence.units().get(match.cue())))
            .map(speakers::id)
            .or(() -> uncued.speaker(sentence, number))
            .or(discourse::lastSpeaker);
    if (speaker.isEmpty()) {
      return;
    }
    boolean reported = false;
    for (int i = before; i < found.size(); i++) {
      Said said = found.get(i);
      boolean own = said.source() || said.statement().speaker().equals(speaker.get());
      if (!own && said.statement().via().isEmpty() && !isApart(sentence, said.cue(), match.cue())) {
        found.set(i, said.with(Statements.withVia(said.statement(), speaker.get())));
        reported = true;
      }
    }
    boolean press = parties.stream().anyMatch(p -> PRESS.stream().anyMatch(p.role()::startsWith));
    if (reported || press || speakers.isPress(speaker.get())) {
      return;
    }
    StatementDraft draft = new StatementDraft(match.cue(), match.rule());
    draft.speaker = speaker.get();
    draft.speakerSpan = parties.stream().findFirst().map(Speakers::shown);
    int last = match.all("speaker").stream().mapToInt(at -> at).max().orElse(match.cue());
    int first = match.all("speaker").stream().mapToInt(at -> at).min().orElse(match.cue());
    draft.content =
        contents
            .amid(sentence, Math.min(first, match.cue()), Math.max(last, match.cue()))
            .or(() -> contents.find(sentence, match.cue(), match.all("speaker")));
    draft.confidence = parties.isEmpty() ? Confidence.DROPPED : Confidence.NAMED;
    add(draft, sentence, number, true);
  }

  /** Whether another main clause begins between two cues: "X thinks so; according to Y, …". */
  private static boolean isApart(Sentence sentence, int one, int other) {
    return sentence.units().subList(Math.min(one, other), Math.max(one, other)).stream()
        .anyMatch(ContentEnd::isSemicolon);
  }

  /** Whether a line begins with the sentence. */
  private boolean isOwnLine(Sentence sentence) {
    int before = sentence.span().start() - 1;
    while (before >= 0 && passage.text().charAt(before) == ' ') {
      before--;
    }
    return before < 0 || passage.text().charAt(before) == '\n';
  }

  /** "Mayor: we brought water": the line of a person in an interview, or a headline. */
  private boolean isTurn(Sentence sentence) {
    List<Unit> units = sentence.units();
    Party party = units.getFirst().value(Party.class).orElseThrow();
    boolean person =
        party.name().map(m -> m.type() == EntityType.PER).orElse(!party.role().isEmpty());
    return person
        && isOwnLine(sentence)
        && units.subList(2, units.size()).stream().anyMatch(Grammar::mayBeFinite);
  }

  /** Headlines of the form "X: we will not …", and the same in the lines of an interview. */
  private void colon(Sentence sentence, int number) {
    List<Unit> units = sentence.units();
    boolean form =
        units.size() > 3
            && Grammar.isParty(units.getFirst())
            && units.get(1).isPunctuation()
            && units.get(1).key().equals(":")
            && (sentence.isTitle()
                || passage.quotesIn(sentence.span()).size() > 0
                    && (!units.getFirst().is("GPE") || Grammar.isQuoteMark(units.get(2)))
                || isTurn(sentence));
    if (form) {
      Party party = units.getFirst().value(Party.class).orElseThrow();
      boolean place =
          party.name().map(m -> world.isTown(m.id()) || m.type() == EntityType.LOC).orElse(false);
      if (place) {
        return; // "Geneva: no breakthrough" says where, not who
      }
      StatementDraft draft = new StatementDraft(1, "read.statement.colon");
      draft.speaker = speakers.id(party);
      draft.speakerSpan = Optional.of(Speakers.shown(party));
      draft.content = contents.find(sentence, 0, List.of());
      draft.confidence = Confidence.NESTED;
      add(draft, sentence, number, false);
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

  private static Act act(FrameMatch match) {
    String name = match.stated("act");
    if (name.isEmpty()) {
      String[] parts = match.concept("act").split("\\.");
      name = parts.length > 1 && parts[0].equals("act") ? parts[1] : "say";
    }
    return Statements.act(name);
  }
}
