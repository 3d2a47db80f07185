# The page answers, on this computer alone, and ends when it is told.
run 0 new 'Ä & co' --org 'Tumaini Network'
windows open --no-browser >page 2>&1 &
page=$!
for _ in $(seq 100); do
	address=$(grep -o 'http://127.0.0.1:[0-9]*/[^ ]*' page | tr -d '\r' || true)
	[ -n "$address" ] && break
	sleep 0.1
done
host=${address%%/start*}
get() { curl -sS -m 20 -b jar -c jar "$@" >got 2>&1; }
is 'it answers' get -f "$address"
is 'it shows the file' get -f "$host/"
is 'it names the organisation' grep -q 'Tumaini Network' got
is 'the file opens' get -f "$host/a/%C3%84%20&%20co/"
is 'a stranger is refused' test "$(curl -s -m 20 -o /dev/null -w '%{http_code}' "$host/")" = 403
is 'there is one small file beside' test -n "$(find . -name '.safeguard*' -o -name '*.page' | head -1)"
is 'it stops' get -f -X POST "$host/stop"
code=0
wait $page || code=$?
is "it ended well ($code)" test $code -eq 0
is 'nothing is left beside the file' test "$(ls -A | grep -vcE '^(Ä & co.safeguard|page|got|jar|out)$' || true)" -eq 0
