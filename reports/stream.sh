#!/bin/sh
# Joins generated articles to the stories of one state and writes what each costs to reports/stream.md.
#
#   reports/stream.sh [ARTICLES]     a million by default, which takes about half an hour
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
articles=${1:-1000000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$home/reports/bench.sh" org.khabar.bench.stream.StreamRun "$folder/state" "$articles" |
  tee "$folder/table"
{
  cat <<'END'
# A stream that never ends

Written by `reports/stream.sh`. Generated articles arrive 500 at a time and are joined to the chapters and stories of one state, which is
kept on disk; reading them is not in the figures. They have ten thousand a day, lengths around 300 words and word frequencies by Zipf's
law, in twelve languages, on episodes of all sizes; one of seven is a copy. They are no real news: how well stories come out is
measured elsewhere ([chapters.md](chapters.md)). Asked for: 500 articles a second; at a million articles at most 1.5 times the time
that one took at ten thousand; less than 4 GB.

*of processor* is the time that the thread that joins worked; other threads do parts of it meanwhile. *ms/article* is what the clock says,
with what else the machine did. Heap after a collection.

END
  echo '```'
  cat "$folder/table"
  echo '```'
} > "$home/reports/stream.md"
