#!/bin/sh
# Measures files of names on a made-up dump of Wikidata and writes reports/gazetteer.md.
#
#   reports/gazetteer.sh [ITEMS]    ITEMS is 1,500,000 when left out, which makes 5.8 million names
#
# About a gigabyte is needed where temporary files go.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
items=${1:-1500000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
JAVA_HOME=$("$home/khabar" jdk)
export JAVA_HOME

(cd "$home" && mvn -B -q --no-transfer-progress -Dquick -Dmaven.test.skip=true \
  -pl khabar-bench -am package)

# run CLASS ARGUMENTS...: with the options of $options beside the program's own
run() {
  class=$1
  shift
  # shellcheck disable=SC2086 # the options are meant to be split
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC ${options:-} \
    -cp "$home/khabar-bench/target/khabar-bench.jar" "org.khabar.bench.gazetteer.$class" "$@"
}

# import HEAP: a row of the table, from what the program says
import() {
  rm -f "$work/names.khabar-names"
  KHABAR_JAVA_OPTS=-Xmx$1 "$home/khabar" knowledge import wikidata "$work/dump.json.gz" \
    --to "$work/names.khabar-names" | tr '\n' ' ' |
    sed "s/^\(.*\) are in .* now (\(.*\), \(.*\))\. .* lines were.*/| $1 | \1 | \2 | \3 |/"
  echo
}

run DumpGenerator "$work/dump.json.gz" "$items"
packed=$(($(wc -c <"$work/dump.json.gz") / 1000000))
"$home/khabar" --version >/dev/null
{
  cat <<END
# Files of names

Written by \`reports/gazetteer.sh $items\` on a virtual machine of $(getconf _NPROCESSORS_ONLN) cores that does other work too. The dump is made up: items of
Wikidata's JSON format with names in seven languages and three scripts, $packed MB packed with gzip.

## Importing

| heap, at most | what | file | time |
|---|---|---|---|
END
  for heap in 1500m 512m; do
    import "$heap"
  done
  cat <<'END'

## Looking up

Microseconds for a walk over all words of a name and the reading of every entity that it means, up to eight; the file is
mapped, the heap limited to 256 MB. The first round finds the program not yet compiled. Where other work waits
for the same cores, the clock counts that too; the processor's time does not.

END
  for options in -Xmx256m '-Xmx256m -XX:TieredStopAtLevel=1'; do
    case $options in
      *Tiered*) printf '\nWith the quick compiler alone, as `./khabar` runs:\n\n' ;;
      *) printf 'With both compilers of the virtual machine:\n\n' ;;
    esac
    printf '| what | processor, mean | by the clock | |\n|---|---|---|---|\n'
    run LookUpMeasurement "$work/names.khabar-names" "$items"
  done
} >"$work/report.md"
mv "$work/report.md" "$home/reports/gazetteer.md"
