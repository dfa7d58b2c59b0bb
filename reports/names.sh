#!/bin/sh
# Reads the texts with marked names that are held out and writes reports/names.md.
#
#   reports/names.sh          write the report
#   reports/names.sh --show   and print what was missing or extra
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.score.NameReport \
  "$home/khabar-knowledge/knowledge/languages" "$home/reports/names.md" "$@"
