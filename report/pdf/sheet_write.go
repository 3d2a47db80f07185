package pdf

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"

	"safeguard/report"
	sheets "safeguard/report/paper"
)

// WriteSheets draws the sheets for a workshop as a PDF and returns how many
// pages it has. The same model always gives the same bytes. Nothing is written
// when it fails.
func WriteSheets(w io.Writer, s sheets.Sheets) (pages int, err error) {
	return writeSheetsForm(w, s, Compact)
}

func writeSheetsForm(w io.Writer, s sheets.Sheets, form Form) (pages int, err error) {
	file, pages, err := renderSheets(s)
	if err != nil {
		return 0, fmt.Errorf("pdf: %w", err)
	}
	var viewer []string
	if s.Cards != nil {
		// Scaled cards do not fit the cut marks, and a letter on the back of a
		// card would show through or be taken for the vote.
		viewer = []string{"/PrintScaling /None", "/Duplex /Simplex"}
	}
	return pages, finish(w, file, form, s.Language, viewer...)
}

func renderSheets(s sheets.Sheets) (file *objects, pages int, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the PDF library stopped: %v", p)
		}
	}()
	day := s.Date.Time()
	if day.IsZero() {
		day = time.Unix(0, 0).UTC()
	}
	w, h := pageWidth, pageHeight
	if s.Wall != nil {
		w, h = wallSize(s.Wall.Large)
	}
	c, err := newCanvasOf(day, w, h)
	if err != nil {
		return nil, 0, err
	}
	c.languageOf = s.LanguageOf
	c.describe(s.Title, s.Subject, s.Organisation, s.Language)
	switch p := (&sheetDrawing{flow: flow{canvas: c}, head: s.Head}); {
	case s.Worksheet != nil:
		p.worksheet(*s.Worksheet)
		p.headersAndFooters()
	case s.Guide != nil:
		p.guide(*s.Guide)
		p.headersAndFooters()
	case s.Wall != nil:
		(&wall{sheetDrawing: p, w: w, h: h, unit: w / pageHeight}).sheet(*s.Wall)
	case s.Cards != nil:
		p.cards(*s.Cards)
	default:
		return nil, 0, errors.New("no sheet to draw")
	}
	file, err = c.objects()
	return file, c.pages(), err
}

// A sheetDrawing draws the sheets of a workshop onto pages.
type sheetDrawing struct {
	flow
	head  sheets.Head
	parts []part
}

// A part is the pages from page, counted from 1, up to the next part.
type part struct {
	page  int
	title string
}

// beginPart begins a part on a new page.
func (p *sheetDrawing) beginPart(title string) {
	p.newPage()
	p.parts = append(p.parts, part{p.pages(), title})
	p.bookmark(title, 0, p.y)
}

// headersAndFooters draws the check code, the title of the part, the pack and the
// number of every page.
func (p *sheetDrawing) headersAndFooters() {
	total := p.pages()
	code := p.oneLine(p.head.Code)
	room := width - p.width(code, plain.strong()) - gutter
	pack := p.shorten(p.head.Pack, sheetCaption, width-100)
	for i, part := range p.parts {
		end := total
		if i+1 < len(p.parts) {
			end = p.parts[i+1].page - 1
		}
		title := p.shorten(p.head.Kind+"  ·  "+part.title, sheetCaption, room)
		for n := part.page; n <= end; n++ {
			p.selectPage(n)
			p.text(left, headerLine, title, sheetCaption)
			p.textRight(left+width, headerLine, code, plain.strong())
			p.rect(left, headerLine+5, width, 0.5, rule)
			p.rect(left, footerLine-13, width, 0.5, rule)
			p.text(left, footerLine, pack, sheetCaption)
			p.textRight(left+width, footerLine, p.oneLine(p.pageOf(n, total)), sheetCaption)
		}
	}
}

func (p *sheetDrawing) pageOf(n, total int) string {
	return report.Fill(p.head.Page, "page", strconv.Itoa(n), "pages", strconv.Itoa(total))
}
