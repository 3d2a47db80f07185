package assess

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strings"
)

const (
	// codeLetters has no vowels, so that no code is a word, and no letter that
	// looks like another or like a digit. Their number is a prime, which the
	// check needs.
	codeLetters = "BCDFGHJKMNPRTVWXY"
	codeLength  = 6
	codeForm1   = "safeguard check code 1\n" // a change of form gets a new line
	codeForm2   = "safeguard check code 2\n"
)

// CheckCode returns the six letters that are printed on every sheet: they are made
// from all that the numbers and letters on paper refer to, which is the pack's id
// and version and the ids of its levels, checklists and questions in their order.
// So no answers are typed into an assessment with other questions, not even where
// the pack changed under the same version. The last letter checks the others.
func CheckCode(p *Pack) string {
	form := fmt.Appendf(nil, "%s%s\n%d\n", codeForm2, p.ID, p.Version)
	for i := range p.Scale {
		form = fmt.Appendf(form, "level %s\n", p.Scale[i].ID)
	}
	for i := range p.Checklists {
		form = fmt.Appendf(form, "checklist %s\n", p.Checklists[i].ID)
		for j := range p.Checklists[i].Questions {
			form = fmt.Appendf(form, "question %s\n", p.Checklists[i].Questions[j].ID)
		}
	}
	return checkCode(form)
}

// IsCodeOf reports whether what ReadSheetCode returned is the code of the pack's
// sheets: that of CheckCode or, where it names no table, the one that version 1
// printed, made from the pack's id and version alone.
func IsCodeOf(p *Pack, code, table string) bool {
	return code == CheckCode(p) || table == "" && code == checkCode(fmt.Appendf(nil, "%s%s\n%d", codeForm1, p.ID, p.Version))
}

// checkCode returns the letters of what a code is made from.
func checkCode(form []byte) string {
	sum := sha256.Sum256(form)
	n := binary.BigEndian.Uint64(sum[:])
	code := make([]byte, codeLength-1, codeLength)
	for i := range code {
		code[i] = codeLetters[n%uint64(len(codeLetters))]
		n /= uint64(len(codeLetters))
	}
	return string(append(code, checkLetter(code)))
}

// ReadCode returns a typed code as CheckCode writes it, and whether it is one:
// case, spaces and hyphens do not matter, while one wrong letter, or two that
// changed places, are always found. A code that is one may still be of another
// pack.
func ReadCode(typed string) (code string, ok bool) {
	code = bareCode(typed)
	if len(code) != codeLength || strings.Trim(code, codeLetters) != "" {
		return code, false
	}
	last := codeLength - 1
	return code, code[last] == checkLetter([]byte(code[:last]))
}

// checkLetter weighs the letters by place, from 2 up. The weights differ from
// each other, from 0 and from the 1 of the check letter itself, for a prime
// number of letters: hence no single slip and no swap goes unseen.
func checkLetter(letters []byte) byte {
	sum := 0
	for i, c := range letters {
		sum += (i + 2) * strings.IndexByte(codeLetters, c)
	}
	n := len(codeLetters)
	return codeLetters[(n-sum%n)%n]
}
