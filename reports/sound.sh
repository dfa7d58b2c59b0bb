#!/bin/sh
# Compares hard pairs of names by sound and writes reports/sound.md.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.sound.SoundReport \
  "$home/khabar-core/src/test/resources/org/khabar/find/name/pairs.tsv" "$home/reports/sound.md"
