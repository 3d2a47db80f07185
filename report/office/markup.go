package office

import (
	"encoding/xml"
	"strings"
	"unicode/utf8"

	"safeguard/report"
)

// These functions return pieces of WordprocessingML. The order of the elements
// in them is the order of the schema: Word refuses any other.

// para returns a paragraph in a style of styles.xml; "" is the normal one.
func para(style string, runs ...string) string {
	return styledPara(style, "", runs)
}

// styledPara returns a paragraph with more properties than a style.
func styledPara(style, properties string, runs []string) string {
	if style != "" {
		properties = `<w:pStyle w:val="` + style + `"/>` + properties
	}
	if properties != "" {
		properties = "<w:pPr>" + properties + "</w:pPr>"
	}
	return "<w:p>" + properties + strings.Join(runs, "") + "</w:p>\n"
}

// run returns a text in a character style, with its line breaks; nothing if it
// is empty.
func run(style, s string) string {
	return fontRun(style, "", s)
}

// shapes returns signs in a character style, in a font that has all of them:
// from several fonts they would differ in size.
func shapes(style, s string) string {
	const font = "Segoe UI Symbol"
	return fontRun(style, `<w:rFonts w:ascii="`+font+`" w:hAnsi="`+font+`" w:eastAsia="`+font+`" w:cs="`+font+`"/>`, s)
}

func fontRun(style, font, s string) string {
	s = clean(s)
	if s == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString("<w:r>")
	if style != "" {
		font = `<w:rStyle w:val="` + style + `"/>` + font
	}
	if font != "" {
		b.WriteString("<w:rPr>" + font + "</w:rPr>")
	}
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			b.WriteString("<w:br/>")
		}
		b.WriteString(`<w:t xml:space="preserve">` + escape(line) + `</w:t>`)
	}
	b.WriteString("</w:r>")
	return b.String()
}

// tab returns a jump to the next tab stop.
func tab() string { return "<w:r><w:tab/></w:r>" }

// field returns what Word counts itself, such as PAGE.
func field(name string) string {
	return `<w:fldSimple w:instr=" ` + name + ` "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
}

// escape makes a text safe in elements and attributes. What XML cannot hold
// becomes U+FFFD.
func escape(s string) string {
	if !needsEscape(s) {
		return s
	}
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		return ""
	}
	return b.String()
}

// needsEscape reports whether a text has a sign of XML, a control, or what may be
// no letter.
func needsEscape(s string) bool {
	for _, r := range s {
		switch {
		case r < ' ', r >= utf8.RuneError && r <= '\uffff':
			return true
		case r == '&', r == '<', r == '>', r == '"', r == '\'':
			return true
		}
	}
	return false
}

// clean returns a text as Word shows it, without empty lines around it.
func clean(s string) string { return strings.Trim(report.Plain(s), "\n") }

// oneLine cleans a text for a place that has one line.
func oneLine(s string) string { return strings.Join(strings.Fields(clean(s)), " ") }
