#!/bin/sh
# Compares hard pairs of names by sound and writes reports/sound.md.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
JAVA_HOME=$("$home/khabar" jdk)
export JAVA_HOME

(cd "$home" && mvn -B -q --no-transfer-progress -Dquick -Dmaven.test.skip=true \
  -pl khabar-bench -am package)
exec "$JAVA_HOME/bin/java" -cp "$home/khabar-bench/target/khabar-bench.jar" \
  org.khabar.bench.sound.SoundReport \
  "$home/khabar-core/src/test/resources/org/khabar/find/name/pairs.tsv" "$home/reports/sound.md"
