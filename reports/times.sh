#!/bin/sh
# Reads the golden times of every language and writes reports/times.md.
#
#   reports/times.sh          write the report
#   reports/times.sh --show   and print what was missing, extra or wrong
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
JAVA_HOME=$("$home/khabar" jdk)
export JAVA_HOME

(cd "$home" && mvn -B -q --no-transfer-progress -Dquick -Dmaven.test.skip=true \
  -pl khabar-bench -am package)
exec "$JAVA_HOME/bin/java" -cp "$home/khabar-bench/target/khabar-bench.jar" \
  org.khabar.bench.score.TimeReport \
  "$home/khabar-knowledge/knowledge/languages" "$home/reports/times.md" "$@"
