#!/bin/sh
# Writes reports as Word documents, of the demo and of a hostile sample, turns
# them into PDF/UA with LibreOffice and looks for the same headings, for tables with
# heads and for all texts. Needs go, soffice, pdftotext, pdfinfo and unzip.
set -eu
cd "$(dirname "$0")/../.."
for program in soffice pdftotext pdfinfo unzip; do
	command -v "$program" >/dev/null || { echo "check-docx needs $program" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
check() { # words, then a command
	words=$1
	shift
	if "$@" >/dev/null; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "  no: $words" >&2; fi
}

go build -o "$work/safeguard" ./cmd/safeguard
"$work/safeguard" --quiet demo "$work"
"$work/safeguard" --quiet report "$work/sample" --earlier "$work/sample-earlier" -o "$work/demo.docx"
go test ./report/office -run '^TestWriteSamples$' -count=1 -out "$work"
soffice --headless --norestore "-env:UserInstallation=file://$work/profile" \
	--convert-to 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}' --outdir "$work" \
	"$work/demo.docx" "$work/hostile.docx" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }

for name in demo hostile; do
	check "$name.docx could be opened" test -s "$work/$name.pdf"
	pages=$(pdfinfo "$work/$name.pdf" | sed -n 's/^Pages: *//p')
	check "$name has more than 3 pages" test "$pages" -gt 3
	pdftotext "$work/$name.pdf" - | tr -d ' \n\f' >"$work/$name.txt"
	pdfinfo -struct "$work/$name.pdf" >"$work/$name.tags" 2>/dev/null
	for tag in H1 H2 Table L; do
		check "$name has the tag $tag" grep -q "^ *$tag (" "$work/$name.tags"
	done
	unzip -p "$work/$name.docx" word/styles.xml >"$work/$name.styles"
	unzip -p "$work/$name.docx" word/document.xml | sed 's/<\/w:p>/\n/g' >"$work/$name.xml"
	sed -n 's/.*w:pStyle w:val="Heading\([0-9]\)".*/H\1/p' "$work/$name.xml" >"$work/$name.headings"
	sed -n 's/^ *\(H[0-9]\) .*/\1/p' "$work/$name.tags" | cmp -s - "$work/$name.headings" && same=true || same=false
	check "$name has the same $(grep -c . "$work/$name.headings") headings in both" $same
	check "$name: each table has heads of columns" test "$(grep -c '/Scope /Column' "$work/$name.tags")" -ge "$(grep -c '<w:tbl>' "$work/$name.xml")"
	check "$name: no picture without words" test "$(grep -o '<wp:docPr ' "$work/$name.xml" | wc -l)" -eq "$(grep -o '<wp:docPr [^>]*descr="[^"]' "$work/$name.xml" | wc -l)"
	check "$name says its language" grep -q '<w:lang w:val="[a-z]' "$work/$name.styles"
	echo "$name: $pages pages"
done
for words in 'Overallresult' 'Actionplan' 'Allanswers' 'Howthesumsaremade' 'Ifachildmaybeindangernow' "Page1of"; do
	check "$words" grep -q "$words" "$work/demo.txt"
done
# The plan has a table for each of at most four groups.
heads=$(grep -o 'Whatwewilldo' "$work/demo.txt" | wc -l)
pdftotext -f 2 -l 2 "$work/demo.pdf" - | grep -m1 . >"$work/second.txt"
check "page one is one page" grep -qx "Action plan" "$work/second.txt"
check "heads of tables repeat on the next page ($heads)" test "$heads" -gt 4
for list in a b c d e; do
	for number in 01 02 03; do
		for text in "$list$number-text" "$list$number-text-end"; do
			check "$text" grep -q "$text" "$work/hostile.txt"
		done
	done
done
for text in a01-note a01-note-end a01-support-end organisation-end danger-end contact-end; do
	check "$text" grep -q "$text" "$work/hostile.txt"
done
echo "$passed passed, $failed failed"
test "$failed" -eq 0
