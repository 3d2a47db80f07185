// Package web draws a report as one HTML file that stands alone: no script, no
// network, its style sheets inside, for screens from 320 pixels wide and for
// paper. A screen reader finds its way in it: headings, landmarks and tables are
// what they seem, and every shape has a word beside it.
//
// It computes nothing but the positions of shapes.
package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"

	"safeguard/report"
)

//go:embed page/*.html page/*.css
var files embed.FS

// Write draws the report as HTML. The same model always gives the same bytes.
// Nothing is written when it fails.
func Write(w io.Writer, m report.Model) error {
	p := renderer{m}
	t, err := template.New("web").Funcs(p.funcs()).ParseFS(files, "page/*")
	if err != nil {
		return fmt.Errorf("html: %w", err)
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, "page.html", m); err != nil {
		return fmt.Errorf("html: %w", err)
	}
	// The finished file is cleaned as a whole, so that no text can be forgotten:
	// markup has none of the characters that Plain removes.
	_, err = io.WriteString(w, markLanguages(report.Plain(b.String()), m.LanguageOf))
	return err
}

// A renderer provides the templates with a model and with functions.
type renderer struct{ report.Model }

// funcs are what the templates know beside the model.
func (p renderer) funcs() template.FuncMap {
	return template.FuncMap{
		"firstDecided": func(c report.Cover, w report.Words) []string { return report.FirstDecided(c, w, len(c.Decided)) },
		"band":         bandSign,
		"bar":          func(s report.Score) bar { return barOf(s, p.Cover.Floors) },
		"hands":        handsOf,
		"join":         func(texts ...string) string { return report.Joined(" · ", texts...) },
		"level":        func(l report.Level) sign { return levelSign(l, p.Steps) },
		"picture":      picture,
		"list":         listOf,
		"parts":        p.parts,
		"table":        func(t report.Table) table { return table{t} },
		"tone":         func(b report.Band) int { return b.Tone(tones) },
	}
}
