#!/bin/sh
# Prints a sample of the times found in news text, each in its sentence, for people to judge.
#
#   reports/sample.sh FILE.jsonl [COUNT]    COUNT is 200 when left out
#
# The sample is spread evenly over the file; the last line tells how many were found in how many words.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
[ $# -ge 1 ] || { sed -n '2,6p' "$0" >&2; exit 2; }
"$home/khabar" read --plain --json "$1" | python3 -c '
import json, sys
found, words = [], 0
for line in sys.stdin:
    reading = json.loads(line)
    text = reading["text"]
    words += len(text.split())
    for time in reading["times"]:
        before = text[max(0, time["start"] - 60):time["start"]]
        after = text[time["end"]:time["end"] + 40]
        mark = "[%s=%s %s%s]" % (time["text"], time["type"], time["value"], " " + time["mod"] if "mod" in time else "")
        found.append(" ".join((before + mark + after).split()) + "  <" + time["rule"] + ">")
count = min(int(sys.argv[1]), len(found))
for i in range(count):
    print("%3d  %s" % (i + 1, found[i * len(found) // count]))
print("%d times in %d words: %.1f in 1,000" % (len(found), words, 1000.0 * len(found) / max(1, words)))
' "${2:-200}"
