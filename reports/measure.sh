#!/bin/sh
# Measures Khabar on texts that nobody here wrote and writes reports/measured.md.
#
#   reports/measure.sh [FOLDER]
#
# FOLDER holds seeds/, gold/, corpora/ and tools/score (Python 3); without it, the folder "shared"
# beside the project. What is not there is left out, with a message; so is what cannot be read or
# scored, and the exit status is 1 then.
set -u

home=$(cd "$(dirname "$0")/.." && pwd -P)
shared=${1:-$home/../shared}
shared=$(cd "$shared" 2>/dev/null && pwd -P) || {
  echo "measure: no folder ${1:-../shared}: nothing to measure on" >&2
  exit 1
}
score=$shared/tools/score
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM
report=$work/measured.md
status=0

warn() {
  echo "measure: $*" >&2
}

# section TITLE COMMAND...: the commands as a user types them.
section() {
  printf '\n## %s\n\n```sh\n' "$1" >> "$report"
  shift
  printf '%s\n' "$@" >> "$report"
  printf '```\n' >> "$report"
}

# read_into FILE ARGUMENTS...: what khabar prints; exit status 3 means that some input was lost.
read_into() {
  into=$1
  shift
  "$home/khabar" "$@" > "$into" 2> "$work/log"
  code=$?
  [ $code -eq 0 ] && return 0
  warn "khabar $*: exit status $code"
  head -n 5 "$work/log" >&2
  status=1
  [ $code -eq 3 ]
}

# scored ARGUMENTS...: the score's tables.
scored() {
  if "$score" "$@" > "$work/table" 2> "$work/log"; then
    { printf '\n```\n'; cat "$work/table"; printf '```\n'; } >> "$report"
  else
    warn "score $*"
    head -n 5 "$work/log" >&2
    printf '\nNot measured: the score failed.\n' >> "$report"
    status=1
  fi
}

# there PATH...: whether all of it is in the folder.
there() {
  for path in "$@"; do
    [ -e "$shared/$path" ] || {
      warn "no $path in $shared: left out"
      return 1
    }
  done
}

# names FOLDER WHAT: names in the sentences of a corpus.
names() {
  there "corpora/$1/dev.jsonl" || return 0
  section "$2" \
    "./khabar read --plain --json ../shared/corpora/$1/dev.jsonl > readings.jsonl" \
    "../shared/tools/score entities readings.jsonl ../shared/corpora/$1/dev.jsonl"
  read_into "$work/readings.jsonl" read --plain --json "$shared/corpora/$1/dev.jsonl" &&
    scored entities "$work/readings.jsonl" "$shared/corpora/$1/dev.jsonl"
}

there tools/score || exit 1
cat > "$report" <<'END'
# Measured on texts that nobody here wrote

Written by `reports/measure.sh`. The texts stay outside this project, in the folder `../shared`; they are measured on and
never learned from. `score COMMAND --help` explains every figure; figures are cut, not rounded.
END

if there seeds gold/seeds; then
  section "Five articles: reading" \
    "./khabar read --json ../shared/seeds > readings.jsonl" \
    "../shared/tools/score readings readings.jsonl ../shared/gold/seeds"
  read_into "$work/readings.jsonl" read --json "$shared/seeds" &&
    scored readings "$work/readings.jsonl" "$shared/gold/seeds"
fi
if there seeds gold/seeds/dossier.json; then
  section "Five articles: dossier" \
    "./khabar dossier --json ../shared/seeds > dossier.json" \
    "../shared/tools/score dossier dossier.json ../shared/gold/seeds/dossier.json"
  read_into "$work/dossier.json" dossier --json "$shared/seeds" &&
    scored dossier "$work/dossier.json" "$shared/gold/seeds/dossier.json"
fi

names masakhaner-sw-dev "Swahili names (MasakhaNER 2.0, development part)"
names arman-fa-dev "Persian names (Arman, first part)"
names anercorp-ar-dev "Arabic names (ANERcorp, first part)"

if there corpora/ntrex-dev/clusters.tsv; then
  section "One document in 19 languages (NTREX-128, 60 documents)" \
    "./khabar dossier --json ../shared/corpora/ntrex-dev/*.jsonl > dossier.json" \
    "../shared/tools/score clusters dossier.json ../shared/corpora/ntrex-dev/clusters.tsv"
  read_into "$work/dossier.json" dossier --json "$shared"/corpora/ntrex-dev/*.jsonl &&
    scored clusters "$work/dossier.json" "$shared/corpora/ntrex-dev/clusters.tsv"

  section "Translations known as such (NTREX-128, 60 documents in 12 languages)" \
    "./khabar dossier --json ../shared/corpora/ntrex-dev/{ar,de,en,es,fa,fr,id,ru,sw,tr,uk,zh}.jsonl > dossier.json" \
    "reports/translations.py lineage dossier.json"
  cat >> "$report" <<'TEXT'

Of every document all but one are translations. Those of fewer than seven sentences are never called so: their order could be chance.

TEXT
  (cd "$shared/corpora/ntrex-dev" && cat ar.jsonl de.jsonl en.jsonl es.jsonl fa.jsonl fr.jsonl id.jsonl \
    ru.jsonl sw.jsonl tr.jsonl uk.jsonl zh.jsonl) > "$work/twelve.jsonl"
  read_into "$work/dossier.json" dossier --json "$work/twelve.jsonl" &&
    "$home/reports/translations.py" lineage "$work/dossier.json" >> "$report" &&
    cat >> "$report" <<'TEXT' &&

*Joined*: of the reports of statements in two languages that stand in the same line, those in one row of the dossier
(`reports/translations.py joined`), and the other way round. Speakers and sentences that were read wrong count too.

TEXT
    "$home/reports/translations.py" joined "$work/dossier.json" "$work/twelve.jsonl" >> "$report"
fi

# Names of the English text of a document that its translations have under the same id.
if there corpora/ntrex-dev/en.jsonl; then
  section "Names of a document found again in its translations (NTREX-128, 60 documents)" \
    "./khabar read --plain --json --join ../shared/corpora/ntrex-dev/*.jsonl > readings.jsonl"
  cat >> "$report" <<'TEXT'

*Linked*: the ids of an English text that the knowledge base has or that another language of the document has too. *Found*: of
these, how many a translation has. Translators leave names out, or say "he" or "the party": nobody could find all.

TEXT
  read_into "$work/readings.jsonl" read --plain --json --join "$shared"/corpora/ntrex-dev/*.jsonl &&
    "$home/reports/translations.py" names "$work/readings.jsonl" \
      "$home/khabar-knowledge/knowledge/entities" >> "$report"

  section "Statements and events of a document in ten languages (NTREX-128, 60 documents)" \
    "./khabar read --plain --json --join ../shared/corpora/ntrex-dev/*.jsonl > readings.jsonl" \
    "reports/translations.py votes readings.jsonl"
  cat >> "$report" <<'TEXT'

Nobody has annotated these texts: the languages are compared with one another, line by line. *Backed*: of the lines in which a
language has a statement, or an event of a type, those in which at least two of the other nine have one too. *Found*: of the lines
in which at least half of the others have one, those in which it has one. *Speakers*, *actors*: of those that at least half of the
others name who tell something there, and at least three, how many it names. What all miss or all get wrong is not seen here. Of the
documents with even numbers the sentences and what was found in them were looked at while rules were mended, of the others not.
TEXT
  "$home/reports/translations.py" votes "$work/readings.jsonl" >> "$report"
fi

if there corpora/pages-dev/pages.jsonl.gz corpora/pages-dev/gold.jsonl; then
  section "Pages of 117 sites" \
    "./khabar read --json ../shared/corpora/pages-dev/pages.jsonl.gz > readings.jsonl" \
    "../shared/tools/score pages readings.jsonl ../shared/corpora/pages-dev/gold.jsonl"
  read_into "$work/readings.jsonl" read --json "$shared/corpora/pages-dev/pages.jsonl.gz" &&
    scored pages "$work/readings.jsonl" "$shared/corpora/pages-dev/gold.jsonl"

  # Whole sites are held out: those with an even checksum of their name were not looked at.
  for half in odd even; do
    python3 - "$shared/corpora/pages-dev/gold.jsonl" "$half" > "$work/$half.jsonl" <<'PYTHON'
import json, sys, zlib
wanted = 1 if sys.argv[2] == "odd" else 0
for line in open(sys.argv[1], encoding="utf-8"):
    if zlib.crc32(json.loads(line)["site"].encode()) % 2 == wanted:
        sys.stdout.write(line)
PYTHON
    case $half in
      odd) title="Pages of the sites that rules were fitted on" ;;
      even) title="Pages of the sites that were held out" ;;
    esac
    section "$title" "# gold.jsonl of the sites whose name has an $half CRC-32" \
      "../shared/tools/score pages readings.jsonl $half.jsonl"
    scored pages "$work/readings.jsonl" "$work/$half.jsonl"
  done
fi

mv "$report" "$home/reports/measured.md"
exit $status
