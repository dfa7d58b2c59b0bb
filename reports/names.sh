#!/bin/sh
# Reads the texts with marked names that are held out and writes reports/names.md.
#
#   reports/names.sh          write the report
#   reports/names.sh --show   and print what was missing or extra
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
JAVA_HOME=$("$home/khabar" jdk)
export JAVA_HOME

(cd "$home" && mvn -B -q --no-transfer-progress -Dquick -Dmaven.test.skip=true \
  -pl khabar-bench -am package)
exec "$JAVA_HOME/bin/java" -cp "$home/khabar-bench/target/khabar-bench.jar" \
  org.khabar.bench.score.NameReport \
  "$home/khabar-knowledge/knowledge/languages" "$home/reports/names.md" "$@"
