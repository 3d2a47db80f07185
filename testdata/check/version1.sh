#!/usr/bin/env bash
# Builds version 1 as it was when its file format was frozen, and runs the tests
# that hand newer files to it.
set -euo pipefail
cd "$(dirname "$0")/../.."

version1=ab1b4bd
if ! git cat-file -e "$version1^{commit}" 2>/dev/null; then
	echo "the history has no commit $version1: fetch all of it (git fetch --unshallow)" >&2
	exit 1
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
git archive "$version1" | tar -x -C "$folder"
(cd "$folder" && CGO_ENABLED=0 go build -o "$folder/version1" ./cmd/safeguard)
SAFEGUARD_V1="$folder/version1" go test -count=1 -run TestVersion1RefusesWhatIsNewer ./assess/store
