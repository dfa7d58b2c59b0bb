#!/bin/sh
# Builds khabar-bench from the tree as it is and runs one of its classes, for the scripts beside it.
#
#   reports/bench.sh CLASS [ARGUMENT...]
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
JAVA_HOME=$("$home/khabar" jdk)
export JAVA_HOME

(cd "$home" && mvn -B -q --no-transfer-progress -Dquick -Dmaven.test.skip=true \
  -pl khabar-bench -am package)
exec "$JAVA_HOME/bin/java" -cp "$home/khabar-bench/target/khabar-bench.jar" "$@"
