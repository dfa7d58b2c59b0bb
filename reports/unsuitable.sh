#!/bin/sh
# Reads texts that are no news and writes what is found in them to
# reports/unsuitable.md.
#
#   reports/unsuitable.sh
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
JAVA_HOME=$("$home/khabar" jdk)
export JAVA_HOME

(cd "$home" && mvn -B -q --no-transfer-progress -Dquick -Dmaven.test.skip=true \
  -pl khabar-bench -am package)
exec "$JAVA_HOME/bin/java" -cp "$home/khabar-bench/target/khabar-bench.jar" \
  org.khabar.bench.score.UnsuitableReport \
  "$home/reports/unsuitable.md" \
  "$home/khabar-knowledge/src/test/resources/unsuitable"
