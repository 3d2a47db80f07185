package assess

import (
	"crypto/sha256"
	"encoding/binary"
	"strings"
)

// tableLetters is how many letters NewTable returns, the check letter included.
const tableLetters = 4

// ownTable is how long a code may be that people choose themselves: too short
// for a name.
const ownTable = 2

// NewTable returns a code for a table of people in a workshop: letters that are
// no word, of which the last checks the others. Another seed makes another
// code, but for one time in 4,913.
func NewTable(seed string) string {
	sum := sha256.Sum256([]byte(seed))
	n := binary.BigEndian.Uint64(sum[:])
	code := make([]byte, tableLetters-1, tableLetters)
	for i := range code {
		code[i] = codeLetters[n%uint64(len(codeLetters))]
		n /= uint64(len(codeLetters))
	}
	return string(append(code, checkLetter(code)))
}

// ReadTable returns a typed code of a table as the file keeps it, and whether it
// is one: what NewTable returns, or one or two letters or digits that people
// chose. Case, spaces and hyphens do not matter. Anything longer could be a name,
// and a slip in it would make a second table of the first.
func ReadTable(typed string) (table string, ok bool) {
	table = strings.ToUpper(strings.NewReplacer(" ", "", "-", "", "\t", "").Replace(CleanText(typed)))
	if table == "" || strings.Trim(table, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != "" {
		return table, false
	}
	if len(table) <= ownTable {
		return table, true
	}
	if len(table) != tableLetters || strings.Trim(table, codeLetters) != "" {
		return table, false
	}
	last := tableLetters - 1
	return table, table[last] == checkLetter([]byte(table[:last]))
}

// isTable reports whether a code is one as the file keeps it.
func isTable(code string) bool {
	table, ok := ReadTable(code)
	return ok && table == code
}
