#!/bin/sh
# Reads passages with attributions and writes reports/attributions.md.
#
#   reports/attributions.sh          write the report
#   reports/attributions.sh --show   and print what was missing, extra or wrong, where it may be seen
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.score.AttributionReport \
  "$home/khabar-knowledge/knowledge/languages" "$home/reports/attributions.md" "$@"
