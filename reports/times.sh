#!/bin/sh
# Reads the golden times of every language and writes reports/times.md.
#
#   reports/times.sh          write the report
#   reports/times.sh --show   and print what was missing, extra or wrong
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.score.TimeReport \
  "$home/khabar-knowledge/knowledge/languages" "$home/reports/times.md" "$@"
