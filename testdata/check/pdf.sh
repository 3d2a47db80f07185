#!/bin/sh
# Writes reports and sheets as PDF, of the demo and of the tests' hostile sample, and
# reads their structure with pdf.js, poppler and qpdf.
# Needs go, node, npm, qpdf and pdfinfo.
set -eu
cd "$(dirname "$0")/../.."
for program in npm node qpdf pdfinfo; do
	command -v "$program" >/dev/null || { echo "check-pdf needs $program" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PASSWORD=correct-horse
export PASSWORD

go build -o "$work/safeguard" ./cmd/safeguard
safeguard="$work/safeguard --quiet"
$safeguard demo "$work"
rm "$work"/*.pdf # the same as below, under longer names
echo "$PASSWORD" >"$work/secret.txt"
$safeguard report "$work/sample" -o "$work/report.pdf"
$safeguard report "$work/sample" --earlier "$work/sample-earlier" -o "$work/earlier.pdf"
$safeguard report "$work/sample" --audience board -o "$work/board.pdf"
$safeguard report "$work/sample" --progress -o "$work/progress.pdf"
$safeguard report "$work/sample" --private --attach-data -o "$work/private.pdf"
$safeguard report "$work/sample" --attach-data --password-file "$work/secret.txt" -o "$work/locked.pdf"
for sheet in worksheet cards facilitator tally; do
	$safeguard print "$sheet" -o "$work/$sheet.pdf"
done
$safeguard print worksheet --personal -o "$work/personal.pdf"
go test ./report/pdf -run '^TestWriteSamples$' -count=1 -out "$work"

for file in "$work"/*.pdf; do
	qpdf --password="$PASSWORD" --check "$file" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
	pdfinfo -upw "$PASSWORD" "$file" 2>/dev/null | grep -q '^Tagged: *yes' || { echo "poppler: $file is not tagged" >&2; exit 1; }
done
for name in report locked; do
	pdfinfo -upw "$PASSWORD" -struct-text "$work/$name.pdf" >"$work/$name.tree" 2>/dev/null
	test -s "$work/$name.tree"
done
cmp "$work/report.tree" "$work/locked.tree"

npm install --prefix "$work/modules" --silent --no-save --no-package-lock --ignore-scripts --omit=optional --no-audit --no-fund \
	pdfjs-dist@4.10.38
node testdata/check/pdf.mjs "$work/modules" "$work"/*.pdf
