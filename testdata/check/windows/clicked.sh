# A double click: the page opens, also out of a ZIP, and no error is gone unread.
# The browser of wine is asked for addresses; this one keeps them.
printf '#!/bin/sh\necho "$1" >>"%s/asked"\n' "$work" >"$work/browser"
chmod +x "$work/browser"
"$WINE" reg add 'HKCU\Software\Wine\WineBrowser' /v Browsers /d "$work/browser" /f >/dev/null 2>&1
click() { # program, words
	rm -f "$work/asked"
	timeout 60 "$WINE" "$work/shell/explorer.exe" "$@" >out 2>&1 </dev/null &
	clicked=$!
	for _ in $(seq 100); do
		[ -s "$work/asked" ] && break
		kill -0 $clicked 2>/dev/null || break
		sleep 0.1
	done
}
end() {
	address=$(cat "$work/asked" 2>/dev/null || true)
	curl -s -m 20 -c jar -o /dev/null "$address" || true
	curl -s -m 20 -b jar -o got -X POST "${address%%/start*}/stop" || true
	wait $clicked || true
}
mkdir -p 'our files'
cd 'our files'
click 'C:\program\safeguard.exe'
is 'the browser is given the address' grep -q '^http://127.0.0.1:[0-9]*/start?token=' "$work/asked"
end
run 0 new tumaini --org Tumaini
click 'C:\program\safeguard.exe' 'C:\clicked\our files\tumaini.safeguard'
is 'a file opens in the browser' grep -q '^http' "$work/asked"
end

# What cannot be opened is said, and waits to be read.
printf '%%PDF-1.4' >x.pdf
code=0
timeout 60 "$WINE" "$work/shell/explorer.exe" 'C:\program\safeguard.exe' x.pdf >out 2>&1 < <(printf '\r\n') || code=$?
is "it ended with 3 ($code)" test "$code" -eq 3
says 'x.pdf: is not a safeguard file' 'Enter'

# Out of a ZIP: the program says where it works, and offers the documents.
temp=$(find "$c/users" -ipath '*/temp' -type d | head -1)
mkdir -p "$temp/Temp1_safeguard.zip"
cp "$exe" "$temp/Temp1_safeguard.zip/safeguard.exe"
cd "$temp/Temp1_safeguard.zip"
click "$("$WINE" winepath -w "$PWD/safeguard.exe" 2>/dev/null | tr -d '\r')"
end
says 'Documents'
is 'nothing was made in the folder of the ZIP' test "$(ls -A | grep -vcE '^(safeguard.exe|out|jar|got)$' || true)" -eq 0
cd "$c/clicked"
