#!/bin/sh
# Writes reports as HTML, of the demo and of the tests' samples, and lets axe.mjs
# look at them. Needs go, node, npm and Chromium (CHROMIUM=path).
set -eu
cd "$(dirname "$0")/../.."
CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
export CHROMIUM
for program in npm node "$CHROMIUM"; do
	command -v "$program" >/dev/null || { echo "check-html needs $program" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

go build -o "$work/safeguard" ./cmd/safeguard
"$work/safeguard" --quiet demo "$work"
"$work/safeguard" --quiet report "$work/sample" --earlier "$work/sample-earlier" -o "$work/demo.html"
"$work/safeguard" --quiet report "$work/sample" --progress --earlier "$work/sample-earlier" -o "$work/progress.html"
go test ./report/web -run '^TestWriteSamples$' -count=1 -out "$work"

npm install --prefix "$work/modules" --silent --no-save --no-package-lock --ignore-scripts --no-audit --no-fund \
	axe-core@4.14.1 playwright-core@1.65.1
node testdata/check/axe.mjs "$work/modules" "$work"/*.html
