# A double click on a file: what is written, and that it is taken out again.
classes='HKCU\Software\Classes'
query() { "$WINE" reg query "$@" >out 2>/dev/null; }
run 0 associate
says 'HKEY_CURRENT_USER\Software\Classes\.safeguard = Safeguard.Assessment' 'now opens it with C:\program\safeguard.exe'
is 'the ending is known' query "$classes\\.safeguard" /ve
says Safeguard.Assessment
is 'it opens with the program' query "$classes\\Safeguard.Assessment\\shell\\open\\command" /ve
says '"C:\program\safeguard.exe" "%1"'
run 0 associate # again is no fault
run 0 associate --remove
for key in .safeguard Safeguard.Assessment; do
	if query "$classes\\$key" /ve; then no "$key is still there" out; else yes; fi
done
run 0 associate --remove
says 'nothing to remove'
# What another program has taken over stays.
"$WINE" reg add "$classes\\.safeguard" /ve /d Other.Program /f >/dev/null 2>&1
run 0 associate --remove
is 'the ending of another program stays' query "$classes\\.safeguard" /ve
says Other.Program
# What another program has is kept, and comes back.
run 0 associate
says Other.Program
run 0 associate # again keeps the same
run 0 associate --remove
says 'Other.Program again'
is 'the ending is given back' query "$classes\\.safeguard" /ve
says Other.Program
if query "$classes\\.safeguard" /v Safeguard.Before; then no 'what was kept is still there' out; else yes; fi
