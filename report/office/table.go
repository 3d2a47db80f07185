package office

import (
	"fmt"
	"slices"
	"strings"

	"safeguard/report"
)

// textWidth is the width between the margins, in twentieths of a point.
const textWidth = 9866

// A table has columns of fixed widths, in twentieths of a point. Its head repeats
// on every page, and no row is split that fits on a page.
type table struct {
	title  string // for screen readers
	widths []int
	head   []string // texts
	rows   []string // finished markup
}

// newTable returns a table whose columns divide the text width by their shares.
func newTable(title string, columns ...report.Column) *table {
	t := &table{title: title}
	sum := 0
	for _, c := range columns {
		sum += c.Share
	}
	for _, c := range columns {
		t.widths = append(t.widths, textWidth*c.Share/max(sum, 1))
		style := "TableHead"
		if c.Number {
			style = "TableHeadRight"
		}
		t.head = append(t.head, cell(style, run("", c.Title)))
	}
	return t
}

// cell returns the content of a cell that has one paragraph.
func cell(style string, runs ...string) string { return para(style, runs...) }

// cells returns the content of a cell of several paragraphs, without the empty
// ones. A cell cannot be without any.
func cells(paragraphs ...string) string {
	var b strings.Builder
	for _, runs := range paragraphs {
		if runs != "" {
			b.WriteString(para("TableText", runs))
		}
	}
	if b.Len() == 0 {
		return para("TableText")
	}
	return b.String()
}

// add adds a row of finished cells.
func (t *table) add(contents ...string) { t.rows = append(t.rows, t.row("", contents)) }

// longRow is the size of a cell, in bytes of markup, from which its row may be
// longer than a page. Such a row is split: LibreOffice cuts off the end of one that
// must stay whole.
const longRow = 4000

func (t *table) row(properties string, contents []string) string {
	var b strings.Builder
	if !slices.ContainsFunc(contents, func(c string) bool { return len(c) > longRow }) {
		properties = "<w:cantSplit/>" + properties
	}
	b.WriteString("<w:tr><w:trPr>" + properties + "</w:trPr>")
	for i, content := range contents {
		fmt.Fprintf(&b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>%s</w:tc>`, t.widths[i], content)
	}
	b.WriteString("</w:tr>\n")
	return b.String()
}

// markup returns the table. What follows a table is always a paragraph here.
func (t *table) markup() string {
	var b strings.Builder
	fmt.Fprintf(&b, `<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="%d" w:type="dxa"/>`, textWidth)
	b.WriteString(`<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0"` +
		` w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`)
	fmt.Fprintf(&b, `<w:tblCaption w:val="%s"/></w:tblPr><w:tblGrid>`, escape(oneLine(t.title)))
	for _, w := range t.widths {
		fmt.Fprintf(&b, `<w:gridCol w:w="%d"/>`, w)
	}
	b.WriteString("</w:tblGrid>\n")
	b.WriteString(t.row("<w:tblHeader/>", t.head))
	for _, row := range t.rows {
		b.WriteString(row)
	}
	b.WriteString("</w:tbl>\n")
	return b.String()
}

// table adds a table and the space below it.
func (d *document) table(t *table) { d.body.WriteString(t.markup() + para("AfterTable")) }
