package paper

import (
	"strings"

	"safeguard/assess"
	"safeguard/report"
)

// A TypedLine is a line as "safeguard enter" takes it, and what it says.
type TypedLine struct{ Line, Means string }

// TypedHelp says how a sheet is typed in.
type TypedHelp struct {
	Title string
	How   string
	Lines []TypedLine
}

// exampleHands is a line of hands for n answers.
func exampleHands(n int) string { return strings.Join(strings.Fields("2 5 3 1 0 2 4")[:n], " ") }

// exampleAfter is how the same room might stand after it has talked.
func exampleAfter(n int) string { return strings.Join(strings.Fields("0 3 7 1 0 2 4")[:n], " ") }

// rowLines are the lines for one row of hands, in the order in which it is printed.
// Only the first one needs the number of its question.
func (m builder) rowLines() []TypedLine {
	answers := len(m.Pack.Scale) + 1
	first := ""
	if len(m.Questions) > 0 {
		first = m.Questions[0].Number + " "
	}
	return []TypedLine{
		{first + "hands " + exampleHands(answers), report.Fill(m.w.TypedHands, "letters", m.letters())},
		{"after " + exampleAfter(answers), m.w.TypedAfter},
		{assess.Letter(len(m.Pack.Scale) / 2), m.w.TypedAnswer},
		{"by m", m.w.TypedBy},
		{"others: …", m.w.TypedOthers},
		{": …", m.w.TypedEvidence},
		{"owner: …", m.w.TypedOwner},
		{"action: …", m.w.TypedAction},
		{"due: …", m.w.TypedDue},
		{"park: …", m.w.TypedPark},
	}
}

// typedHelp explains all lines that a workshop needs.
func (m builder) typedHelp() TypedHelp {
	people := "people field 8, management 6"
	lines := append([]TypedLine{{"code " + m.code(), m.w.TypedCode}, {people, m.w.TypedPeople}}, m.rowLines()...)
	return TypedHelp{Title: m.w.TypedTitle, How: m.w.TypedHow, Lines: append(lines, m.sheetLine())}
}

// sheetLine is the line for one personal sheet.
func (m builder) sheetLine() TypedLine {
	if len(m.Questions) == 0 {
		return TypedLine{"sheet", m.w.TypedSheet}
	}
	first := m.Questions[0]
	signs := assess.ExampleSheet(&m.Pack, first.Checklist.ID, m.Questions)
	return TypedLine{listNumber(first) + " sheet " + signs, m.w.TypedSheet}
}

// rowText is rowLines in one line, for the foot of a wall sheet.
func (m builder) rowText() string {
	var lines []string
	for _, l := range m.rowLines() {
		lines = append(lines, l.Line)
	}
	return report.Fill(m.w.TypedRow, "code", "code "+m.code(), "lines", strings.Join(lines, "  /  "))
}

// letters lists the answers that hands are counted for.
func (m builder) letters() string {
	var list []string
	for _, c := range m.handsChoices() {
		list = append(list, c.Letter)
	}
	return strings.Join(list, " ")
}

// code returns the code of the sheets: of the pack, and of the table where the
// sheets are for one.
func (m builder) code() string {
	if m.Table == "" {
		return assess.CheckCode(&m.Pack)
	}
	return assess.SheetCode(&m.Pack, m.Table)
}

// codeText is the code as it is printed at the head of every sheet.
func (m builder) codeText() string {
	if m.Table == "" {
		return report.Fill(m.w.CheckCode, "code", m.code())
	}
	return report.Fill(m.w.TableCode, "table", m.Table, "code", m.code())
}

// typedLabel adds to a label the word or letter that means it in a line.
func (m builder) typedLabel(label, typed string) string {
	return report.Fill(m.w.TypedLabel, "label", label, "typed", typed)
}
