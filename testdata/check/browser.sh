#!/bin/sh
# Opens the page in a real browser: every route in three widths with axe, a whole
# audit by keyboard, one by mouse on a telephone's width, and what else browser/*.mjs
# do. With SHOTS=folder a picture of each screen is kept there, to be looked at. Needs go,
# node, npm, strace and Chromium (CHROMIUM=path).
set -eu
cd "$(dirname "$0")/../.."
CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
export CHROMIUM
for program in npm node "$CHROMIUM"; do
	command -v "$program" >/dev/null || { echo "check-browser needs $program" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -n "${SHOTS:-}" ]; then
	export SHOTS
	mkdir -p "$SHOTS"
fi

# As it is given to people: the C library would ask a socket of this computer who is here.
CGO_ENABLED=0 go build -trimpath -tags nethttpomithttp2 -o "$work/safeguard" ./cmd/safeguard
go test ./cmd/internal/browser -run '^TestWriteRoutes$' -count=1 -out "$work/routes.txt"
npm install --prefix "$work/modules" --silent --no-save --no-package-lock --ignore-scripts --no-audit --no-fund \
	axe-core@4.14.1 playwright-core@1.65.1
WORK="$work" node testdata/check/browser/run.mjs "$@"
