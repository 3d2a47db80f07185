package tables

import "strings"

// setText writes a text into a cell.
func (b *book) setText(sheet, cell, text string) { b.keep(b.SetCellStr(sheet, cell, escaped(text))) }

// escaped makes signs that a workbook would read as the code of another sign, such as
// _x000D_, stand for themselves, since the library does not: their x becomes a code.
// The usual way, a code in place of the first sign, is no way here: the library takes
// two texts with such codes for the same.
func escaped(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var out strings.Builder
	for i := range len(text) {
		if i > 0 && isCode(text[i-1:]) {
			out.WriteString("_x0078_")
			continue
		}
		out.WriteByte(text[i])
	}
	return out.String()
}

// isCode reports whether a text begins with the code of a sign: _x, four hexadecimal
// digits and _.
func isCode(text string) bool {
	const hex = "0123456789abcdefABCDEF"
	return len(text) >= 7 && text[:2] == "_x" && text[6] == '_' && strings.Trim(text[2:6], hex) == ""
}
