#!/bin/sh
# Extracts the pages and texts that this project wrote and writes how well to
# reports/extraction.md.
#
#   reports/extraction.sh
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.score.ExtractionReport \
  "$home/reports/extraction.md" \
  "$home/khabar-knowledge/src/test/resources/pages" "$home/khabar-knowledge/src/test/resources/texts"
