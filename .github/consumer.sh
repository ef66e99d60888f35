#!/usr/bin/env bash
# Installs the SDK into a local repository of its own, and builds and runs the project that embeds it, as strangers would: on the
# module path and on the class path, with the JDK of JAVA_HOME or the PATH.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

git -C "$root" archive HEAD | tar -x -C "$work"
cd "$work"
maven=(mvn --batch-mode --quiet -Dmaven.repo.local="${LOCAL_REPOSITORY:-$work/repository}")
"${maven[@]}" -DskipTests -pl core,rules -am install
"${maven[@]}" -f examples/embedding package

modules="core/target/thematic-sessions-core-0.1.0-SNAPSHOT.jar:rules/target/thematic-sessions-rules-0.1.0-SNAPSHOT.jar"
modules="$modules:examples/embedding/target/timer-1.0.jar"
"$java" --module-path "$modules" --module org.example.timer/org.example.timer.Timer | tee module.txt
"$java" --class-path "$modules" org.example.timer.Timer | diff module.txt -
