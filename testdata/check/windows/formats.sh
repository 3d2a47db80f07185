# What is written is the same as on this system, byte for byte.
run 0 demo .
for format in pdf html docx md txt json; do
	same report sample --earlier sample-earlier -o "report.$format"
done
same report sample --progress -o progress.pdf
for table in plan.xlsx plan.csv plan.ics all.json; do
	same export sample -o "$table"
done
for sheet in worksheet cards facilitator tally; do
	same print "$sheet" --file sample.safeguard -o "$sheet.pdf"
done
run 0 score sample --format json
linux score sample --format json >score
is 'the sums are those of this system' cmp -s score out
run 0 export sample -o plan.csv --force
sed -i 's/$/\r/; s/\r\r$/\r/' plan.csv
run 0 import sample plan.csv --yes
