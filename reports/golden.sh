#!/bin/sh
# Reads the golden articles and writes their figures to reports/<language>.md.
#
#   reports/golden.sh          write the reports
#   reports/golden.sh --show   and print what was missing, extra or wrong
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
JAVA_HOME=$("$home/khabar" jdk)
export JAVA_HOME

(cd "$home" && mvn -B -q --no-transfer-progress -Dquick -Dmaven.test.skip=true \
  -pl khabar-bench -am package)
exec "$JAVA_HOME/bin/java" -cp "$home/khabar-bench/target/khabar-bench.jar" \
  org.khabar.bench.score.GoldenReports \
  "$home/khabar-knowledge/knowledge/languages" "$home/reports" "$@"
