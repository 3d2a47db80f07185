package tables

import "strings"

// setText writes a text into a cell. The library writes the codes of signs as they are,
// and takes two texts for the same where one is the other with such codes: so that a
// text with codes takes the place of a mark of its own.
func (b *book) setText(sheet, cell, text string) {
	codes := escaped(text)
	if codes == text {
		b.keep(b.SetCellStr(sheet, cell, text))
		return
	}
	b.marks++
	b.keep(b.SetCellStr(sheet, cell, "\ue000"+number(b.marks)))
	if shared := b.SharedStrings; b.err == nil {
		shared.SI[len(shared.SI)-1].T.Val = codes
	}
}

// escaped makes what a workbook would read as the code of another sign, such as
// _x000D_, stand for itself.
func escaped(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var out strings.Builder
	for i := range len(text) {
		if isCode(text[i:]) {
			out.WriteString("_x005F")
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
