#!/bin/sh
# Compares the accounts of the stories in khabar-bench/stories and writes reports/differences.md.
#
#   reports/differences.sh
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.story.DifferenceReports "$home"
