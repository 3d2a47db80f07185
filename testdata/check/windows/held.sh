# Files that another program holds.
hold() { # file, r where others may read it, milliseconds
	"$WINE" "$work/hold.exe" "$@" >held 2>&1 &
	until grep -q . held 2>/dev/null; do sleep 0.05; done
	grep -q held held || no "hold $*" held
}
let_go() { # now, or where a word says so when its time is over
	[ $# -gt 0 ] || kill $! 2>/dev/null || true
	wait $! 2>/dev/null || true
	rm held
}
run 0 new tumaini --org Tumaini
run 0 report tumaini -o board.pdf

# For a moment only, as by a program that looks for viruses: nobody notices.
hold tumaini.safeguard n 700
run 0 set tumaini 1.1 D
let_go itself
hold board.pdf r 700
run 0 report tumaini -o board.pdf --force
says 'wrote board.pdf'
let_go itself

# For longer: which one, and what to do.
hold tumaini.safeguard n 60000
run 1 set tumaini 1.2 D
says 'tumaini.safeguard: is open in another program' 'close it in the other program'
run 1 status tumaini
says 'tumaini.safeguard: is open in another program'
let_go
run 0 set tumaini 1.2 D

# A PDF that is open in a reader stays; the new one gets the next name.
hold board.pdf r 60000
run 0 report tumaini -o board.pdf --force
says 'board.pdf is open in another program' 'wrote board-2.pdf'
let_go
run 0 export tumaini -o plan.xlsx
hold plan.xlsx r 60000
run 0 import tumaini plan.xlsx --yes
run 0 export tumaini -o plan.xlsx --force
says 'wrote plan-2.xlsx'
let_go

# Two programs that record at once.
mkfifo typed
windows assess tumaini --plain <typed >first 2>&1 &
exec 3>typed
for _ in $(seq 100); do [ -s first ] && break; sleep 0.1; done
run 1 set tumaini 1.4 D
says 'tumaini.safeguard'
printf 'q\r\n' >&3
exec 3>&-
wait %% || true
run 0 set tumaini 1.4 D
