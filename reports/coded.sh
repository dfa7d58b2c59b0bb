#!/bin/sh
# Reads the coded sentences of every language and writes reports/coded.md.
#
#   reports/coded.sh          write the report
#   reports/coded.sh --show   and print what was missing, extra or wrong, where it may be seen
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.score.CodedReport \
  "$home/khabar-knowledge/knowledge/languages" "$home/reports/coded.md" "$@"
