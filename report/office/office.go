// Package office draws a report as a Word document (.docx) to work on: real
// headings, styles, lists and tables whose heads repeat, so that an organisation
// can edit it.
//
// A .docx is a zip of XML files. The libraries for Go that write it are
// commercial, unlicensed, or do not know styles and repeating heads; what a
// report needs is small, so this package writes it itself: what never changes
// is in the folder parts, the rest is made here.
package office

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"

	"safeguard/report"
)

// Write draws the report as a Word document. The same model always gives the
// same bytes. Nothing is written when it fails.
func Write(w io.Writer, m report.Model) error {
	d := &document{m: m, words: m.Words}
	d.begin()
	if m.Progress != nil {
		d.progress()
	} else {
		d.whole()
	}
	if err := d.writeZip(w); err != nil {
		return fmt.Errorf("docx: %w", err)
	}
	return nil
}

// whole draws all parts of a report about a round.
func (d *document) whole() {
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

// A document renders a model as the parts of a Word document.
type document struct {
	m        report.Model
	words    report.Words
	body     bytes.Buffer
	png      pngBuffer
	pictures []picture
}

// paragraph adds a paragraph; nothing if it has no runs.
func (d *document) paragraph(style string, runs ...string) {
	if strings.Join(runs, "") != "" {
		d.body.WriteString(para(style, runs...))
	}
}

// text adds a paragraph of plain text; nothing if it is empty.
func (d *document) text(style, s string) { d.paragraph(style, run("", s)) }

// score adds a band with its reasons.
func (d *document) score(style string, s report.Score) {
	d.paragraph(style, rating(s.Rating))
	d.text("", s.Rating.Text)
	if len(s.Rating.Why) > 0 {
		d.paragraph("Label", run("", s.Rating.WhyTitle))
	}
	for _, texts := range [][]string{s.Rating.Why, s.MustHaves, s.Warnings} {
		for _, text := range texts {
			d.text("", text)
		}
	}
}

// rating returns the shape and the words of a band, in its colour.
func rating(r report.Rating) string {
	tone, signs := "", ""
	for _, b := range r.Bands {
		if tone == "" {
			tone = bandStyle(b)
		}
		signs += boxes(b.Place, b.Of) + " "
	}
	return shapes(tone, signs) + run(tone, r.Headline)
}

// tones is how many colours the styles have for bands.
const tones = 4

// bandStyle returns the style of a band: Band1 for the lowest to Band4 for the
// highest.
func bandStyle(b report.Band) string {
	if tone := b.Tone(tones); tone > 0 {
		return "Band" + strconv.Itoa(tone)
	}
	return ""
}

// boxes is a row of boxes, filled up to a place.
func boxes(place, of int) string {
	place = min(max(place, 0), of)
	return strings.Repeat("■", place) + strings.Repeat("□", of-place)
}

// level returns the shape and the words of an answer.
func level(l report.Level, words string) string {
	if l.Kind == report.NoLevel {
		return ""
	}
	return shapes("Shape", shape(l)+"\u00a0") + run("", words)
}

func shape(l report.Level) string {
	return map[report.Kind]string{
		report.OnScale: boxes(l.Place, l.Of), report.Unsure: "?", report.NA: "–",
		report.Unanswered: "○", report.Hidden: "·",
	}[l.Kind]
}

// mustHave returns the sign and the word for a must-have, or nothing.
func (d *document) mustHave(is bool) string {
	if !is {
		return ""
	}
	return run("MustHave", "◆\u00a0"+d.words.MustHave)
}

// choices are boxes to tick.
func choices(labels []string) string {
	var list []string
	for _, s := range labels {
		list = append(list, tick+s)
	}
	return strings.Join(list, "\u00a0\u00a0\u00a0")
}

// tick is a box to tick before a text.
const tick = "☐\u00a0"

// joined puts dots between the texts that are not empty.
func joined(texts ...string) string { return report.Joined(separator, texts...) }

// separator is between texts on one line.
const separator = " · "

// spaced puts spaces between the texts that are not empty.
func spaced(texts ...string) string { return report.Joined(" ", texts...) }
