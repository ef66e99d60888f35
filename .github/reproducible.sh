#!/usr/bin/env bash
# Builds what is released twice - in other folders, another time zone, another locale - and holds both builds byte by byte.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

build() { # folder, time zone, language, country
  mkdir -p "$work/$1"
  git -C "$root" archive HEAD | tar -x -C "$work/$1"
  (cd "$work/$1" && TZ="$2" LC_ALL=C mvn --batch-mode --quiet -Prelease -Dgpg.skip -DskipTests \
    -Duser.timezone="$2" -Duser.language="$3" -Duser.country="$4" package)
  (cd "$work/$1" && find core/target rules/target io/target examples/target target -maxdepth 1 \
    \( -name '*.jar' -o -name 'bom.json' \) | LC_ALL=C sort | xargs sha256sum) > "$work/$1.sums"
}

umask 022
build here Europe/Zurich en US
build a/folder/elsewhere Asia/Kathmandu tr TR

mv "$work/a/folder/elsewhere.sums" "$work/elsewhere.sums"
diff "$work/here.sums" "$work/elsewhere.sums"
echo "the same byte by byte: $(wc -l < "$work/here.sums") files"
