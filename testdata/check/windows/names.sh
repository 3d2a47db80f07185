# Names and places that only Windows minds.
for name in 'Ä é & co' 'with  spaces' "it's 100% (ours) ^ !" 'ማርያም'; do
	run 0 new "$name" --org 'Amélie & fils'
	is "$name is on the disk" test -s "$name.safeguard"
	run 0 set "$name" 1.1 D
	run 0 report "$name" -o "$name.pdf"
	run 0 "$name.safeguard"
	says 'Amélie & fils'
done
for name in CON nul.txt com1 'COM¹' 'C:' 'a?b' 'a"b' 'a|b' 'x/CON'; do
	run 2 new "$name" --org Tumaini
	if [ -e "$name.safeguard" ]; then no "$name was made"; fi
done
for name in CON.pdf 'trailing.' 'trailing ' 'a?b.pdf'; do
	run 2 report 'Ä é & co' --format pdf -o "$name"
	if [ -e "$name" ]; then no "$name was made"; fi
done
run 1 new 'q:b' --org Tumaini # a drive that is not there
says 'the folder q:. does not exist'
run 1 status C:
# Longer than the 260 signs that old programs of Windows can hold.
long=$(printf 'a long name of a folder, %.0s' 1 2 3 4)end
mkdir -p "$long/$long/$long"
long='C:\names\'"$long\\$long\\$long"
run 0 new "$long\\tumaini" --org Tumaini
run 0 set "$long\\tumaini" 1.1 D
run 0 report "$long\\tumaini" -o "$long\\report.pdf"
run 0 status "$long\\tumaini"
# Either separator, and the drive in the name.
run 0 status 'C:/names/Ä é & co'
run 0 status '.\Ä é & co.safeguard'
# A folder in which nothing can be made.
run 1 new 'Z:\sys\tumaini' --org Tumaini
run 1 report 'Ä é & co' -o 'Z:\sys\report.pdf'
