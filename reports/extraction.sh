#!/bin/sh
# Extracts the pages and texts that this project wrote and writes how well to
# reports/extraction.md.
#
#   reports/extraction.sh
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
JAVA_HOME=$("$home/khabar" jdk)
export JAVA_HOME

(cd "$home" && mvn -B -q --no-transfer-progress -Dquick -Dmaven.test.skip=true \
  -pl khabar-bench -am package)
exec "$JAVA_HOME/bin/java" -cp "$home/khabar-bench/target/khabar-bench.jar" \
  org.khabar.bench.score.ExtractionReport \
  "$home/reports/extraction.md" \
  "$home/khabar-knowledge/src/test/resources/pages" "$home/khabar-knowledge/src/test/resources/texts"
