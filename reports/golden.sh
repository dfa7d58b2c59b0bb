#!/bin/sh
# Reads the golden articles and writes their figures to reports/<language>.md.
#
#   reports/golden.sh          write the reports
#   reports/golden.sh --show   and print what was missing, extra or wrong
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.score.GoldenReports \
  "$home/khabar-knowledge/knowledge/languages" "$home/reports" "$@"
