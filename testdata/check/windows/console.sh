# What goes from a window of the console into a file or a pipe, with the code page of
# old computers and with UTF-8.
run 0 new t --org 'Amélie & fils'
sed 's/$/\r/' >run.bat <<'E'
@echo off
chcp 437
C:\program\safeguard.exe status t > file.txt
C:\program\safeguard.exe log t >> file.txt
C:\shell\keep.exe pipe.txt C:\program\safeguard.exe status t
C:\program\safeguard.exe score t --format json > data.txt
C:\program\safeguard.exe status t
chcp 65001
C:\program\safeguard.exe status t > utf8.txt
E
mkdir -p "$c/shell"
cp "$work/shell/keep.exe" "$c/shell"
TERM=xterm timeout 120 script -qec "'$WINE' cmd /c run.bat" /dev/null >out </dev/null
mark=$(printf '\357\273\277')
is 'a file begins with the mark of UTF-8' test "$(head -c 3 file.txt)" = "$mark"
is 'only once' test "$(grep -c "$mark" file.txt)" -eq 1
is 'a file keeps its letters' grep -q 'Amélie & fils' file.txt
is 'its lines end as in Windows' grep -q "$(printf 'fils.*\r$')" file.txt
is 'a pipe is in the code page of the console' env LC_ALL=C grep -aq "$(printf 'Am\202lie & fils')" pipe.txt
is 'data has no mark' test "$(head -c 1 data.txt)" = '{'
is 'UTF-8 needs no mark' test "$(head -c 6 utf8.txt)" = Améli
says 'C:\program\safeguard.exe assess t.safeguard' 'lie & fils'
