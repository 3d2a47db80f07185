package assess

import "strings"

// SheetCode returns the code that stands on the sheets of one table: the pack's
// check code, a hyphen, the table's own code and a letter that checks all of them.
// So neither answers to other questions nor another table's hands are typed in.
func SheetCode(p *Pack, table string) string {
	code := CheckCode(p)
	return code + "-" + table + sheetLetter(code+table)
}

// ReadSheetCode returns the pack's check code and the table of a typed code, and
// whether it is one of any pack: what SheetCode returns, or CheckCode, which has
// no table. Case, spaces and hyphens do not matter.
func ReadSheetCode(typed string) (code, table string, ok bool) {
	all := bareCode(typed)
	if len(all) <= codeLength {
		code, ok = ReadCode(all)
		return code, "", ok
	}
	code, ok = ReadCode(all[:codeLength])
	last := len(all) - 1
	table = all[codeLength:last]
	return code, table, ok && isTable(table) && all[last:] == sheetLetter(all[:last])
}

// bareCode returns a typed code without what does not matter.
func bareCode(typed string) string {
	return strings.ToUpper(strings.NewReplacer(" ", "", "-", "", "–", "", "\t", "").Replace(CleanText(typed)))
}

// IsNearCode reports whether what was typed may be a code of the pack's sheets with one
// letter wrong, missing or too many, or with two in each other's place.
func IsNearCode(p *Pack, typed string) bool {
	all, code := bareCode(typed), CheckCode(p)
	for n := codeLength - 1; n <= min(codeLength+1, len(all)); n++ {
		slips, behind := distance(all[:n], code), all[n:]
		last := len(behind) - 1
		whole := last < 0 || last > 0 && sheetLetter(code+behind[:last]) == behind[last:]
		if slips == 0 || slips == 1 && whole {
			return true
		}
	}
	return false
}

// sheetLetter weighs letters and digits by place, from 2 up, as checkLetter does.
func sheetLetter(s string) string {
	const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	sum, n := 0, len(codeLetters)
	for i := range len(s) {
		sum += (i + 2) * strings.IndexByte(signs, s[i])
	}
	return codeLetters[sum%n : sum%n+1]
}
