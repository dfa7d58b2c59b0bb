#!/usr/bin/env python3
"""Compares what Khabar reads in the languages of one document; reports/measure.sh calls it.

    translations.py names READINGS ENTITIES   names of the English text found in its translations
    translations.py votes READINGS            statements and events that most languages find
    translations.py lineage DOSSIER           translations known as such
    translations.py joined DOSSIER TEXTS      statements of a line that stand in one row

Ids of articles are DOCUMENT-LANGUAGE, and line n of a text says in all languages the same.
"""
import bisect
import collections
import glob
import itertools
import json
import sys

NAMED = "sw fa ar ru fr de es tr uk zh id".split()
READ = "en sw fa ar ru uk fr de es tr".split()


def cut(part, whole):
    return "%.3f" % (int(1000 * part / max(whole, 1)) / 1000)


def readings(file):
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            reading = json.loads(line)
            yield (*reading["id"].rsplit("-", 1), reading)


def names(file, entities):
    known = {
        line.split("\t")[0]
        for table in glob.glob(entities + "/*.tsv")
        for line in open(table, encoding="utf-8")
    }
    documents = collections.defaultdict(dict)
    for document, language, reading in readings(file):
        documents[document][language] = {e["id"] for e in reading["entities"]}
    count = linked = 0
    found = collections.Counter()
    for ids in documents.values():
        english = ids.get("en", set())
        good = {i for i in english if i in known or any(i in ids.get(o, ()) for o in NAMED)}
        count, linked = count + len(english), linked + len(good)
        for other in NAMED:
            found[other] += len(good & ids.get(other, set()))
    print(f"Linked: {cut(linked, count)} ({linked} of {count}).\n")
    print("| language | found |\n|---|---|")
    for other in NAMED:
        print(f"| {other} | {cut(found[other], linked)} |")
    print(f"| all | {cut(sum(found.values()), linked * len(NAMED))} |")


class Told:
    """By (document, line) and language: values of what is told there."""

    def __init__(self):
        self.at = collections.defaultdict(lambda: collections.defaultdict(set))

    def add(self, place, language, value):
        self.at[place][language].add(value)

    def figures(self, language):
        """How many of its own two others have, how many of those that half of the others have."""
        own = backed = wanted = found = 0
        for told in self.at.values():
            others = collections.Counter(v for o in READ if o != language for v in told.get(o, ()))
            mine = told.get(language, set())
            own += len(mine)
            backed += sum(others[v] >= 2 for v in mine)
            agreed = {v for v, n in others.items() if n >= (len(READ) - 1) / 2}
            wanted += len(agreed)
            found += len(agreed & mine)
        return cut(backed, own), cut(found, wanted)

    def alike(self, language):
        """Of the values that most of the others have who tell something, how many it has."""
        wanted = found = 0
        for told in self.at.values():
            if language not in told:
                continue
            others = [o for o in READ if o != language and o in told]
            votes = collections.Counter(v for o in others for v in told[o])
            agreed = {v for v, n in votes.items() if n >= max(3, len(others) / 2)}
            wanted += len(agreed)
            found += len(agreed & told[language])
        return cut(found, wanted)


def votes(file):
    """Two tables: documents with even numbers, and those with odd ones."""
    halves = [[Told() for _ in range(4)] for _ in range(2)]
    for document, language, reading in readings(file):
        if language not in READ:
            continue
        statements, speakers, events, actors = halves[int(document) % 2]
        starts = [0] + [i + 1 for i, c in enumerate(reading["text"]) if c == "\n"]
        place = lambda span: (document, bisect.bisect_right(starts, span["start"]) - 1)
        for s in reading["statements"]:
            at = place(s["verb_span"] or s["content"] or s["sentence"])
            statements.add(at, language, "told")
            speakers.add(at, language, s["speaker"])
        for e in reading["events"]:
            at = place(e["sentence"])
            events.add(at, language, e["type"])
            for actor in e["actors"]:
                actors.add(at, language, actor)
    for title, half in zip(("even, looked at", "odd, not looked at"), halves):
        statements, speakers, events, actors = half
        print(f"\n| {title} | statements backed | found | speakers | events backed | found | actors |")
        print("|---|--:|--:|--:|--:|--:|--:|")
        rows = []
        for l in READ:
            rows.append(
                [*statements.figures(l), speakers.alike(l), *events.figures(l), actors.alike(l)]
            )
            print(f"| {l} | {' | '.join(rows[-1])} |")
        mean = [cut(sum(float(r[i]) for r in rows), len(rows)) for i in range(len(rows[0]))]
        print(f"| mean | {' | '.join(mean)} |")


def lineage(file):
    dossier = json.load(open(file, encoding="utf-8"))
    found = wrong = 0
    for story in dossier["stories"]:
        for link in story["lineage"]:
            if link["kind"] == "translation":
                same = link["article"].rsplit("-", 1)[0] == link["from"].rsplit("-", 1)[0]
                found, wrong = found + same, wrong + (not same)
    ids = [a["id"] for a in dossier["articles"]]
    able = len(ids) - len({i.rsplit("-", 1)[0] for i in ids})
    print(f"Known as translations: {cut(found, able)} ({found} of {able}); of another document: {wrong}.")


def joined(file, texts):
    """Pairs of reports in two languages: of one line in one row, and of one row in one line."""
    starts = {}
    for line in open(texts, encoding="utf-8"):
        article = json.loads(line)
        starts[article["id"]] = [0] + [i + 1 for i, c in enumerate(article["text"]) if c == "\n"]
    dossier = json.load(open(file, encoding="utf-8"))
    rows = collections.defaultdict(set)
    together = alike = number = 0
    for story in dossier["stories"]:
        for statement in story["statements"]:
            number += 1
            places = set()
            for report in statement["reports"]:
                article = report["article"]
                line = bisect.bisect_right(starts[article], report["sentence"]["start"]) - 1
                places.add((*article.rsplit("-", 1), line))
            for place in places:
                rows[place].add(number)
            for a, b in itertools.combinations(places, 2):
                if a[1] != b[1]:
                    together += 1
                    alike += a[0] == b[0] and a[2] == b[2]
    lines = collections.defaultdict(list)
    for document, language, line in rows:
        lines[document, line].append(rows[document, language, line])
    pairs = found = 0
    for told in lines.values():
        for a, b in itertools.combinations(told, 2):
            pairs += 1
            found += bool(a & b)
    print(f"Of one line in one row: {cut(found, pairs)} of {pairs} pairs; of one row in one line: {cut(alike, together)} of {together}.")


if __name__ == "__main__":
    {"names": names, "votes": votes, "lineage": lineage, "joined": joined}[sys.argv[1]](*sys.argv[2:])
