#!/bin/sh
# Puts articles on encounters that are almost alike into chapters and writes reports/chapters.md.
#
#   reports/chapters.sh
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
exec "$home/reports/bench.sh" org.khabar.bench.story.ChapterReports \
  "$home/khabar-bench/stories" "$home/reports/chapters.md"
