# Copies are brought together, texts removed, a round renewed and followed by the next.
run 0 new office --org Tumaini
cp office.safeguard field.safeguard
run 0 set office 1.1 C --note 'a word too many'
run 0 set field 1.2 D --evidence 'Code, office safe'
run 0 merge office field -o all
says 'wrote all.safeguard: 2 of 71 answered, from 2 files'
run 0 redact office 1.1 --yes
is 'the text is gone' test -z "$(grep -l 'a word too many' office.safeguard)"
run 0 new next --from all
run 0 compare next
run 1 renew all --dry-run # nothing to renew
says 'go on with the file as it is'
run 0 plan all
run 0 undo all
run 0 log all
is 'no lock is left' test -z "$(find . -name '*.lock')"
