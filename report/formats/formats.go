// Package formats is the registry of what a report can be written as. A format is
// a package beside this one that draws, and one entry of All; commands, their
// help and their messages read everything else about it from there.
package formats

import (
	"io"
	"path/filepath"
	"slices"
	"strings"

	"safeguard/report"
	"safeguard/report/data"
	"safeguard/report/markdown"
	"safeguard/report/office"
	"safeguard/report/pdf"
	"safeguard/report/text"
	"safeguard/report/web"
)

// A Format is one way to write a report.
type Format struct {
	Name    string   // as a person types it
	Endings []string // of its files, with their dots; a new file gets the first
	Text    bool     // a terminal can show it
	Options Options  // that it takes
	Draw    func(io.Writer, Input) (Drawn, error)
	Encrypt func(w io.Writer, file []byte, password string) error // for Encryption
}

// Options are what not every format takes.
type Options uint

// The options: a picture on page one, a password, a file inside the report, and
// the short report for a board.
const (
	Logo Options = 1 << iota
	Encryption
	Attachment
	Board
)

// An Input is what is drawn: the report in words, and the same result for
// programs.
type Input struct {
	Model report.Model
	Data  data.File
	Width int // of a line in columns, for formats that break lines
	// Encrypted says that Encrypt is called with what is drawn.
	Encrypted bool
}

// Drawn describes a finished report. Pages is 0 for a format without pages.
// Replaced says that codes replace letters that no font has.
type Drawn struct {
	Pages    int
	Replaced bool
}

// All returns the formats, the default one first. Every list of their names has
// this order.
func All() []Format {
	return []Format{
		{"pdf", []string{".pdf"}, false, Logo | Encryption | Attachment | Board, drawPDF, pdf.Encrypt},
		{"html", []string{".html", ".htm"}, true, Logo | Board, drawWords(web.Write), nil},
		{"md", []string{".md"}, true, Board, drawWords(markdown.Write), nil},
		{"docx", []string{".docx"}, false, Logo | Board, drawWords(office.Write), nil},
		{"text", []string{".txt"}, true, Board, drawText, nil},
		{"json", []string{".json"}, true, 0, drawData, nil},
	}
}

func drawPDF(w io.Writer, in Input) (Drawn, error) {
	form := pdf.Compact
	if in.Encrypted {
		form = pdf.Classic
	}
	p, err := pdf.WriteForm(w, in.Model, form)
	return Drawn(p), err
}

// drawWords adapts the writer of a format that needs only the model.
func drawWords(write func(io.Writer, report.Model) error) func(io.Writer, Input) (Drawn, error) {
	return func(w io.Writer, in Input) (Drawn, error) { return Drawn{}, write(w, in.Model) }
}

func drawText(w io.Writer, in Input) (Drawn, error) {
	return Drawn{}, text.Write(w, in.Model, in.Width)
}

func drawData(w io.Writer, in Input) (Drawn, error) { return Drawn{}, in.Data.Write(w) }

// Takes reports whether the format takes an option.
func (f Format) Takes(o Options) bool { return f.Options&o != 0 }

// otherNames are what people call a format, beside its name and its endings.
var otherNames = map[string]string{"word": "docx", "markdown": "md"}

// Find returns the format with a name, by which it may be called in other places: by
// the ending of its files, or by the program that opens them.
func Find(name string) (f Format, ok bool) {
	if other := otherNames[name]; other != "" {
		name = other
	}
	return first(func(f Format) bool { return f.Name == name || slices.Contains(f.Endings, "."+name) })
}

// OfPath returns the format whose ending a path has, in capitals or not.
func OfPath(path string) (f Format, ok bool) {
	ending := strings.ToLower(filepath.Ext(path))
	return first(func(f Format) bool { return slices.Contains(f.Endings, ending) })
}

func first(fits func(Format) bool) (f Format, ok bool) {
	all := All()
	if i := slices.IndexFunc(all, fits); i >= 0 {
		return all[i], true
	}
	return Format{}, false
}

// Names returns the names of all formats.
func Names() []string {
	var names []string
	for _, f := range All() {
		names = append(names, f.Name)
	}
	return names
}

// Taking returns the names of the formats that take an option.
func Taking(o Options) []string {
	var names []string
	for _, f := range All() {
		if f.Takes(o) {
			names = append(names, f.Name)
		}
	}
	return names
}
