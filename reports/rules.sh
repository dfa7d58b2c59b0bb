#!/bin/sh
# Counts in how many texts the rules fire and writes reports/rules.md.
#
#   reports/rules.sh
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.score.RuleReport "$home"
