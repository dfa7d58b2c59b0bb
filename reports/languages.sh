#!/bin/sh
# Measures the language identifier and writes reports/languages.md.
#
#   reports/languages.sh [FOLDER]
#
# FOLDER holds corpora/ntrex-dev; without it, the folder "shared" beside the project.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
corpus=${1:-$home/../shared}/corpora/ntrex-dev
[ -d "$corpus" ] || {
  echo "languages: no folder $corpus: nothing to measure on" >&2
  exit 1
}
JAVA_HOME=$("$home/khabar" jdk)
export JAVA_HOME

(cd "$home" && mvn -B -q --no-transfer-progress -Dquick -Dmaven.test.skip=true \
  -pl khabar-bench -am package)

# run CLASS ARGUMENTS...: each run is a fresh virtual machine, so that its start can be measured.
run() {
  class=$1
  shift
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$home/khabar-bench/target/khabar-bench.jar" \
    "org.khabar.bench.language.$class" "$@"
}

words=$(run StartUp words)
model=$(run StartUp model)
run LanguageReport "$home/reports/languages.md" "$corpus" "$words" "$model"
