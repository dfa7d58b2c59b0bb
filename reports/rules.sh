#!/bin/sh
# Counts in how many texts each rule fires, writes reports/rules.md and prints what is wrong with
# reports/rare-rules.tsv, the list of rules that fire in fewer than two.
#
#   reports/rules.sh
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.score.RuleReport "$home"
