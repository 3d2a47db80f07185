package pdf

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"safeguard/report/internal/sample"
	sheets "safeguard/report/paper"
)

// What is read of page one and of the first rows of the plan, word for word.
func TestReadAloud(t *testing.T) {
	file, _ := write(t, sample.New(t, 14, 3, sample.Plausible).Model(t))
	read := readTree(t, file)
	var b strings.Builder
	for _, e := range read.root.kids {
		if e.page() == 1 {
			e.aloud(&b, "")
		}
	}
	for _, row := range read.all("Table")[0].kids[:3] {
		row.aloud(&b, "")
	}
	path := filepath.Join("testdata", "aloud.txt")
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != string(want) {
		t.Errorf("another text is read; with -update it is kept:\n%s", got)
	}
}

// What is in another language than the document says so, and nothing else does.
func TestLanguagesAreMarked(t *testing.T) {
	mine := func(words ...string) func(string) string {
		return func(text string) string {
			if slices.Contains(words, text) {
				return "en"
			}
			return ""
		}
	}
	m := sample.New(t, 2, 0, sample.Plausible).Model(t)
	m.Language, m.LanguageOf = "sw", mine(m.Words.BarsTitle, m.Words.ColumnQuestion, m.Words.MustHave)
	report, _ := write(t, m)
	r, _ := request(t, 4, sample.Plausible)
	w := sample.PaperWords(t)
	r.Language, r.LanguageOf = "sw", mine(w.Question, w.Parking)
	wall, _ := writeSheets(t, sheets.NewWallSheet(r, w, false))
	s := sheets.NewGuide(r, w)
	form := s.Guide.Form
	s.LanguageOf = mine(form.WriteLabels[0][0], form.Agree, form.Rows[0])
	guide, _ := writeSheets(t, s)
	for _, tt := range []struct {
		file []byte
		want []string
	}{{report, []string{m.Words.BarsTitle, m.Words.ColumnQuestion, m.Words.MustHave}}, {wall, []string{w.Question, w.Parking}}, {guide, []string{form.WriteLabels[0][0], form.Agree, form.Rows[0]}}} {
		var got []string
		readTree(t, tt.file).root.walk(func(e *node) {
			if e.lang != "" {
				said := strings.TrimSpace(e.text) + e.alt
				if strings.HasPrefix(said, form.Agree) { // the letters to mark are behind it
					said = form.Agree
				}
				got = append(got, said)
			}
		})
		slices.Sort(got)
		slices.Sort(tt.want)
		if got = slices.Compact(got); !slices.Equal(got, tt.want) {
			t.Errorf("marked: %q, want %q", got, tt.want)
		}
		if !bytes.Contains(tt.file, []byte("/Lang (sw)")) {
			t.Error("the document has another language")
		}
	}
}

var out = flag.String("out", "", "write the samples into this folder, for other checks")

// TestWriteSamples writes what the program's own demo does not have.
func TestWriteSamples(t *testing.T) {
	if *out == "" {
		t.Skip("only for other checks: -out FOLDER")
	}
	files := map[string]func(w io.Writer) error{
		"hostile": func(w io.Writer) error {
			_, err := Write(w, sample.New(t, 3, 0, sample.Hostile).Model(t))
			return err
		},
		"rounds and a workshop": func(w io.Writer) error {
			c := sample.New(t, 14, 3, sample.Plausible)
			m, _ := c.WithEarlier(t, c.Model(t), sample.Plausible)
			m.Workshop = c.Workshop(t, sample.Plausible)
			_, err := Write(w, m)
			return err
		},
	}
	r, _ := request(t, 6, sample.Hostile)
	for name, s := range all(t, r) {
		files["hostile "+name] = func(w io.Writer) error { _, err := WriteSheets(w, s); return err }
	}
	for name, write := range files {
		var b bytes.Buffer
		if err := errors.Join(write(&b), os.WriteFile(filepath.Join(*out, name+".pdf"), b.Bytes(), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
}
