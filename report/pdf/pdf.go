package pdf

import (
	"fmt"
	"io"
	"time"

	"safeguard/report"
)

// Printed describes a finished report. Replaced says that codes stand in place of
// letters that no font has.
type Printed struct {
	Pages    int
	Replaced bool
}

// Write draws the report as a PDF. The same model always gives the same bytes.
// Nothing is written when it fails.
func Write(w io.Writer, m report.Model) (Printed, error) {
	return WriteForm(w, m, Compact)
}

// WriteForm is Write with the file in another form.
func WriteForm(w io.Writer, m report.Model, form Form) (Printed, error) {
	file, p, err := render(m)
	if err != nil {
		return Printed{}, fmt.Errorf("pdf: %w", err)
	}
	return p, finish(w, file, form, m.Language)
}

// render draws all pages. The library panics on some texts. All texts are cleaned
// first; should it panic all the same, render returns an error.
func render(m report.Model) (file *objects, printed Printed, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the PDF library stopped: %v", p)
		}
	}()
	day := m.Date.Time()
	if day.IsZero() {
		day = time.Unix(0, 0).UTC()
	}
	c, err := newCanvas(day)
	if err != nil {
		return nil, printed, err
	}
	if a := m.Attachment; a != nil {
		c.attach(a.Name, a.Description, a.Data)
	}
	c.languageOf = m.LanguageOf
	c.describe(m.Head.Title, m.Head.Subject, m.Head.Organisation, m.Language)
	d := &drawing{flow: flow{canvas: c}, m: m, steps: m.Steps}
	if m.Progress != nil {
		d.progress()
	} else {
		d.whole()
	}
	d.headersAndFooters()
	file, err = c.objects()
	return file, Printed{c.pages(), d.replaced}, err
}

// whole draws all parts of a report about a round.
func (d *drawing) whole() {
	d.cover()
	d.plan()
	d.overview()
	d.answers()
	d.lists()
	d.annex(d.m.Rounds)
	d.annex(d.m.Standards)
	d.workshop()
	d.method()
	d.closing()
}

// A drawing draws the parts of a report onto pages.
type drawing struct {
	flow
	m     report.Model
	steps int // of the scale, above its lowest level
}

// levelSign returns a function that draws a level beside a line of text.
func (d *drawing) levelSign(l report.Level) func(x, y float64) {
	return func(x, y float64) { d.level(l, d.steps, x, y+3.5) }
}
