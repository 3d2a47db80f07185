package tables

import (
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"safeguard/assess"
	"safeguard/report"
)

// number returns a whole number as text.
func number(n int) string { return strconv.Itoa(n) }

// at returns the name of a cell by its column and row, from 0.
func at(column, row int) string {
	name, _ := excelize.CoordinatesToCellName(column+1, row+1)
	return name
}

// sheetName makes a text the name of a sheet: at most 31 signs, none of those that
// mean something in formulas, and not one that is taken.
func sheetName(text string, taken []string) string {
	const most = 31
	clean := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]'`, r) {
			return ' '
		}
		return r
	}, text)
	runes := []rune(strings.Join(strings.Fields(clean), " "))
	name := string(runes[:min(len(runes), most)])
	for n := 2; name == "" || strings.EqualFold(name, listSheet) || slices.ContainsFunc(taken, func(t string) bool { return strings.EqualFold(t, name) }); n++ {
		name = string(runes[:min(len(runes), most-3)]) + " " + number(n)
	}
	return name
}

// A look is how a cell shows.
type look struct {
	head, open, day, count, bold bool // open: a person may change it
	plain                        bool // no lines around it
}

const (
	headFill = "1F4E79"
	openFill = "FFFBE6"
	lines    = "BFBFBF"
)

// style returns the library's number for a look. All texts have the format of texts:
// what is typed over them stays text.
func (b *book) style(l look) int {
	if id, ok := b.styles[l]; ok {
		return id
	}
	asText := 49
	s := &excelize.Style{
		Alignment:  &excelize.Alignment{Vertical: "top", WrapText: true},
		Protection: &excelize.Protection{Locked: !l.open},
		Font:       &excelize.Font{Family: "Calibri", Size: 11, Bold: l.bold},
		NumFmt:     asText,
	}
	if !l.plain {
		for _, side := range []string{"left", "right", "top", "bottom"} {
			s.Border = append(s.Border, excelize.Border{Type: side, Color: lines, Style: 1})
		}
	}
	switch {
	case l.head:
		s.Font = &excelize.Font{Family: "Calibri", Size: 11, Bold: true, Color: "FFFFFF"}
		s.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{headFill}}
	case l.open:
		s.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{openFill}}
	}
	switch {
	case l.day:
		iso := "yyyy\\-mm\\-dd"
		s.NumFmt, s.CustomNumFmt = 0, &iso
		s.Alignment.Horizontal = "left"
	case l.count:
		s.NumFmt = 1
		s.Alignment.Horizontal = "center"
	}
	id, err := b.NewStyle(s)
	b.keep(err)
	b.styles[l] = id
	return id
}

// page prepares a sheet to be printed on A4, as wide as the page.
func (b *book) page(sheet string, landscape bool, heads int) {
	orientation, size, wide, high := "portrait", 9, 1, 0
	if landscape {
		orientation = "landscape"
	}
	b.keep(b.SetPageLayout(sheet, &excelize.PageLayoutOptions{Orientation: &orientation, Size: &size, FitToWidth: &wide, FitToHeight: &high}))
	fit := true
	b.keep(b.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	side, top, edge := 0.4, 0.7, 0.35
	b.keep(b.SetPageMargins(sheet, &excelize.PageLayoutMarginsOptions{Left: &side, Right: &side, Top: &top, Bottom: &top, Header: &edge, Footer: &edge}))
	b.keep(b.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{
		OddHeader: "&L" + inHeader(b.fill(b.Words.Header)) + "&R" + inHeader(b.Model.Head.Date), OddFooter: "&L" + inHeader(b.fill(b.Words.AboutCare)) + "&R&P / &N",
	}))
	if heads > 0 {
		quoted := "'" + strings.ReplaceAll(sheet, "'", "''") + "'"
		b.keep(b.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: quoted + "!$1:$" + number(heads), Scope: sheet}))
	}
}

// fill fills the holes that texts about the whole have.
func (b *book) fill(text string) string {
	return report.FillHoles(text, "organisation", b.Model.Head.Organisation, "round", b.Model.Head.Round, "day", b.Model.Head.Date, "command", b.Back)
}

// inHeader returns a text for the head or foot of a page, where & has a meaning and
// there is room for 255 signs in all.
func inHeader(text string) string {
	const most = 100
	runes := []rune(assess.CleanText(text))
	if len(runes) > most {
		runes = append(runes[:most-1], '…')
	}
	return strings.ReplaceAll(string(runes), "&", "&&")
}
