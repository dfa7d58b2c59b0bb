#!/bin/sh
# Reads texts that are no news and writes what is found in them to
# reports/unsuitable.md.
#
#   reports/unsuitable.sh
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.score.UnsuitableReport \
  "$home/reports/unsuitable.md" \
  "$home/khabar-knowledge/src/test/resources/unsuitable"
