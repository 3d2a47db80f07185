#!/usr/bin/env bash
# Runs the Windows program under wine, without a screen: the commands from a pipe, every
# format beside that of this system, names and places that only Windows minds, files
# that another program holds. Parts can be named (windows/*.sh). Needs go, wine64, the
# mingw compiler, script and curl; WINE names another wine, PROGRAM another .exe.
set -euo pipefail
cd "$(dirname "$0")/../.."
export WINE=${WINE:-/usr/lib/wine/wine64} CC=x86_64-w64-mingw32-gcc
for program in "$WINE" "$CC" curl; do
	command -v "$program" >/dev/null || { echo "check-windows needs $program" >&2; exit 1; }
done
source=$PWD/testdata/check/windows
work=$(mktemp -d)
# Nothing of this computer's desktop is touched: no menus, no associations, no screen.
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='winemenubuilder.exe,mscoree,mshtml=' DISPLAY=
wineserver=$(command -v wineserver || command -v /usr/lib/wine/wineserver64)
trap '"$wineserver" -k || true; rm -rf "$work"' EXIT

prepare() {
	mkdir "$work/home"
	HOME=$work/home "$WINE" wineboot -i >"$work/wineboot" 2>&1 || { cat "$work/wineboot" >&2; exit 1; }
	"$wineserver" -w
	"$wineserver" -p # it and its services are not started anew for each command
	"$CC" -shared -s -O2 -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" "$source/prng.c" -ladvapi32
	"$CC" -municode -s -O2 -o "$work/hold.exe" "$source/hold.c"
	mkdir "$work/shell"
	for name in explorer keep; do
		"$CC" -municode -s -O2 -o "$work/shell/$name.exe" "$source/$name.c"
	done
}
prepare &
exe=${PROGRAM:-$work/safeguard.exe}
[ -n "${PROGRAM:-}" ] || CGO_ENABLED=0 GOOS=windows GOARCH=amd64 go build -trimpath -tags nethttpomithttp2 -ldflags "-s -w -buildid=" -o "$exe" ./cmd/safeguard
CGO_ENABLED=0 go build -trimpath -tags nethttpomithttp2 -o "$work/here" ./cmd/safeguard
wait $!
export HOME=$work/home
begun=$SECONDS

# A folder of its own for each part, on the drive C: of the prefix.
c=$WINEPREFIX/drive_c
mkdir -p "$c/program"
cp "$exe" "$c/program/safeguard.exe"
passed=0 failed=0
yes() { passed=$((passed + 1)); }
no() { failed=$((failed + 1)); echo "  no: $part: $1" >&2; [ -z "${2:-}" ] || sed 's/^/      /' "$2" >&2; }

windows() { timeout 60 "$WINE" 'C:\program\safeguard.exe' --date 2026-03-01 "$@"; }
linux() { timeout 60 "$work/here" --date 2026-03-01 "$@"; }

# run CODE ARGUMENTS… runs the program; what it says is in out, whatever the stream.
run() {
	want=$1 got=0
	shift
	windows "$@" >out 2>&1 || got=$?
	if [ "$got" -ne "$want" ] && [ ! -s out ]; then # wine did not start it: the program never fails in silence
		got=0
		windows "$@" >out 2>&1 || got=$?
	fi
	if [ "$got" -eq "$want" ]; then yes; else no "$* ended with $got, not $want" out; fi
}
# says WORDS… wants each in what was said last.
says() {
	for words; do
		if tr '\r\n' '  ' <out | tr -s ' ' | grep -qF -- "$words"; then yes; else no "it does not say: $words" out; fi
	done
}
# same ARGUMENTS… runs the program on both systems, with the output in the last word.
same() {
	local last=${*: -1}
	windows --quiet "$@" >out 2>&1 || no "$*" out
	mv "$last" "$last.windows"
	linux --quiet "$@" >out 2>&1 || no "$* here" out
	if cmp -s "$last" "$last.windows"; then yes; else no "$last differs from that of this system"; fi
}
# is WORDS COMMAND… wants a command to succeed.
is() {
	local words=$1
	shift
	if "$@" >/dev/null 2>&1; then yes; else no "$words"; fi
}

for script in "$source"/*.sh; do
	part=$(basename "$script" .sh)
	[ $# -eq 0 ] || [[ " $* " == *" $part "* ]] || continue
	mkdir -p "$c/$part"
	cd "$c/$part"
	at=$SECONDS
	# shellcheck disable=SC1090
	. "$script"
	echo "$part: $((SECONDS - at)) s"
done
echo "$passed passed, $failed failed, $((SECONDS - begun)) s after $begun s of preparing"
test "$failed" -eq 0 && test "$passed" -gt 0
