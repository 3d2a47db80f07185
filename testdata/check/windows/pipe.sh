# An audit, a workshop and sheets from a pipe, with the ends of lines that Windows has.
lines() { printf '%s\r\n' "$@"; }
decided=()
for id in direct-contact online-work publishes visitors research partners; do decided+=(--profile "$id=yes"); done
run 0 --version
says 'for windows/amd64'
run 2 statu
says 'did you mean "C:\program\safeguard.exe status"?'
run 1 status nobody
says 'nobody.safeguard'
run 0 new tumaini --org 'Tumaini Network' --contact 'Child helpline 116' "${decided[@]}"
says 'made tumaini.safeguard: Tumaini Network, round 2026'
run 0 set tumaini 1.1 practised --evidence 'policy, office safe, May 2025'
says 'saved: 1.1 A child safeguarding policy: Practised'

# The last line of the audit is cut off by the end of the pipe.
run 3 assess tumaini --checklist consent < <(lines D 'Procedure, shared drive, 2025' '?' '' b 'only in town' q)
says 'If a child may be in danger now' 'Child helpline 116'
run 0 show tumaini 3.1
says 'Practised' 'Evidence: Procedure, shared drive, 2025'
run 0 show tumaini 3.3
says 'Note: only in town'
run 3 workshop tumaini --checklist consent --route must-haves < <(lines '' Nairobi t1 t 180 11 '' '' '' '' '' '' '' '' '2 5 3 1 0' '' b m '' '' '' q)
says 'B Started 5' 'Agreed: B Started'
run 0 enter tumaini --no-code < <(lines '1.2 C ; a draft from 2024, Amélie' '1.3 A')
run 0 show tumaini 1.2
says 'On paper' 'a draft from 2024, Amélie'
lines '1.4 B' '1.5 D' >'our list.txt'
run 0 enter tumaini 'our list.txt' --no-code
run 0 undo tumaini
says 'taken back'
run 0 score tumaini --explain
