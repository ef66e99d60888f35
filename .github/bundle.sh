#!/usr/bin/env bash
# Writes the signed bundle of the next release without uploading it, and holds it against what the central repository asks for.
# Give the folder that is to take it; without one it goes with the copy that it is built in. Signs with MAVEN_GPG_KEY and
# MAVEN_GPG_PASSPHRASE, or with a key that is made for the occasion and thrown away.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

git -C "$root" archive --prefix=sources/ HEAD | tar -x -C "$work"
# The portal takes bundles of releases only.
find "$work/sources" -name pom.xml -exec sed -i.before 's/-SNAPSHOT<\/version>/<\/version>/' {} +

if [[ -z "${MAVEN_GPG_KEY:-}" ]]; then
  export GNUPGHOME="$work/keys" MAVEN_GPG_PASSPHRASE=throwaway
  mkdir -m 700 "$GNUPGHOME"
  gpg --batch --quiet --passphrase "$MAVEN_GPG_PASSPHRASE" --quick-gen-key 'nobody <nobody@example.invalid>' ed25519 sign 1d
  MAVEN_GPG_KEY="$(gpg --batch --quiet --pinentry-mode loopback --passphrase "$MAVEN_GPG_PASSPHRASE" --armor --export-secret-keys)"
  export MAVEN_GPG_KEY
fi

(cd "$work/sources" && mvn --batch-mode --quiet -Prelease -DskipUpload=true -DskipTests -Dmaven.install.skip=true deploy)

bundle="$work/sources/target/central-publishing/central-bundle.zip"
java "$root/.github/BundleCheck.java" "$bundle"
if [[ $# -gt 0 ]]; then
  mkdir -p "$1"
  cp "$bundle" "$1/"
fi
