package formats

import (
	"bytes"
	"encoding/json"
	"image"
	"image/png"
	"reflect"
	"slices"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/data"
	"safeguard/report/internal/sample"
)

// left are the texts that a format leaves out or has in another form, by the end
// of their paths in the model. A new format draws all until its line is here.
var left = map[string][]string{
	"pdf": {
		".Closing.Marks", ".Cover.Bars.Before.Text", ".Cover.Bars.Score.High", ".Cover.Bars.Score.Points", ".Cover.Decisions.Short", ".Cover.Gaps.WhyShort",
		".Cover.Score.Points", ".Hands.Parts.Level.Label", ".Head.Scope", ".Head.Subject", ".Overview.Legend.Letter",
		".Plan.Groups.Rows.Gain", ".Practice.Rows.Text", ".Themes.Rows.Answers",
	},
	"html": {
		".Closing.Marks", ".Cover.Bars.Before.Text", ".Cover.Bars.Score.High", ".Cover.Decisions.Short", ".Cover.BeforeLegend", ".Cover.EarlierLegend", ".Cover.Gaps.WhyShort",
		".Cover.Score.Points", ".Overview.Legend.Letter", ".Plan.Groups.Rows.Points",
	},
	"md": {
		".Closing.Marks", ".Cover.Bars.Before.Text", ".Cover.BarsLegend", ".Cover.Decisions.Short", ".Cover.BeforeLegend", ".Cover.EarlierLegend", ".Cover.Gaps.WhyShort",
		".Head.Subject", ".Plan.Groups.Rows.Points",
	},
	"docx": {
		".Closing.Marks", ".Cover.Bars.Before.Text", ".Cover.Bars.Score.High", ".Cover.Decisions.Short", ".Cover.BeforeLegend", ".Cover.EarlierLegend", ".Cover.Gaps.WhyShort",
		".Cover.Score.Points", ".Overview.Legend.Letter", ".Plan.Groups.Rows.Points", ".Practice.Rows.Text",
	},
	"text": {
		".BarsLegend", ".Closing.Marks", ".Cover.Bars.Before.Text", ".Columns.Title", ".Cover.Bars.Score.High", ".Cover.Decisions.Short", ".Cover.BeforeLegend", ".Cover.EarlierLegend",
		".Cover.Gaps.WhyShort", ".Cover.Score.Points", ".Hands.Parts.Level.Label", ".Head.Scope", ".Head.Subject",
		".Overview.Title", ".Overview.Intro", ".Overview.Legend.Label", ".Overview.Legend.Letter", ".Plan.Groups.Rows.Points",
		".Practice.Parts.Label",
	},
}

func input(t *testing.T, c sample.Case, m report.Model) Input {
	return Input{Model: m, Data: data.New(&c.Assessment, c.Result, nil, nil), Width: 80}
}

func draw(t *testing.T, f Format, in Input) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := f.Draw(&b, in); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestNamesAndEndings(t *testing.T) {
	var names, endings []string
	for _, f := range All() {
		names, endings = append(names, f.Name), append(endings, f.Endings...)
		if len(f.Endings) == 0 {
			t.Errorf("%s has no ending", f.Name)
		}
		for _, e := range f.Endings {
			if got, ok := OfPath("a.b/c.d" + strings.ToUpper(e)); !ok || got.Name != f.Name {
				t.Errorf("a file *%s is %q, want %q", e, got.Name, f.Name)
			}
			if e != strings.ToLower(e) || !strings.HasPrefix(e, ".") || len(e) < 2 {
				t.Errorf("%s: the ending %q", f.Name, e)
			}
		}
		if got, ok := Find(f.Name); !ok || got.Name != f.Name {
			t.Errorf("no format %q is found", f.Name)
		}
		if f.Takes(Encryption) != (f.Encrypt != nil) {
			t.Errorf("%s takes a password and cannot encrypt, or the other way round", f.Name)
		}
	}
	for _, list := range [][]string{names, endings} {
		slices.Sort(list)
		if len(list) < 5 || len(slices.Compact(slices.Clone(list))) != len(list) {
			t.Errorf("too few, or not one of each: %v", list)
		}
	}
	for _, path := range []string{"", "-", "pdf", "a.odt", "a.", ".pdf/a"} {
		if f, ok := OfPath(path); ok {
			t.Errorf("the file %q is %s", path, f.Name)
		}
	}
	if f, ok := Find("PDF"); ok {
		t.Errorf("PDF is %s", f.Name)
	}
}

// TestDraw holds for every format that it draws samples of all sorts, and the
// same bytes each time.
func TestDraw(t *testing.T) {
	for name, c := range map[string]sample.Case{
		"plausible": sample.New(t, 6, 4, sample.Plausible),
		"hostile":   sample.New(t, 2, 3, sample.Hostile),
		"nothing":   sample.New(t, 0, 0, sample.Plausible),
	} {
		for _, f := range All() {
			in := input(t, c, c.Model(t))
			first := draw(t, f, in)
			if len(first) < 100 || !bytes.Equal(first, draw(t, f, in)) {
				t.Errorf("%s in %s: %d bytes, or others the second time", name, f.Name, len(first))
			}
			if f.Text && bytes.Contains(first, []byte{0}) {
				t.Errorf("%s in %s is no text", name, f.Name)
			}
			if f.Takes(Board) {
				in.Model = report.Board(in.Model)
				if short := draw(t, f, in); len(short) >= len(first) {
					t.Errorf("%s in %s for a board has %d bytes, else %d", name, f.Name, len(short), len(first))
				}
			}
		}
	}
}

// TestEverySectionIsDrawn puts a sign of its own into every text that a model
// can have and looks for all of them in every format, so that no part of it is
// forgotten.
func TestEverySectionIsDrawn(t *testing.T) {
	for _, f := range All() {
		t.Run(f.Name, func(t *testing.T) {
			m, signs := sample.Marked(t)
			if !f.Takes(Board) {
				return // it is not drawn from the model
			}
			asked, decided := m, m // page one of a PDF has no room for both
			asked.Cover.DecidedTitle, asked.Cover.Decided, asked.Cover.Seen, decided.Cover.Decisions = "", nil, nil, nil
			shown := sample.Shown(t, draw(t, f, Input{Model: asked, Width: 80})) + sample.Shown(t, draw(t, f, Input{Model: decided, Width: 80}))
			sample.CheckDrawn(t, shown, signs, left[f.Name]...)
			m, signs = sample.MarkedProgress(t)
			sample.CheckDrawn(t, sample.Shown(t, draw(t, f, Input{Model: m, Width: 80})), signs, left[f.Name]...)
		})
	}
	for name := range left {
		if _, ok := Find(name); !ok {
			t.Errorf("%s is no format", name)
		}
	}
}

// TestOptions holds that a format changes with the options that it takes, and
// with no others.
func TestOptions(t *testing.T) {
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 9, 9))); err != nil {
		t.Fatal(err)
	}
	logo, err := report.NewLogo(picture.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	c := sample.New(t, 2, 0, sample.Plausible)
	plain := c.Model(t)
	withLogo, withFile := plain, plain
	withLogo.Logo = logo
	withFile.Attachment = &report.Attachment{Name: "a.json", Description: "a", Data: []byte("{}")}
	for _, f := range All() {
		before := draw(t, f, input(t, c, plain))
		for option, m := range map[Options]report.Model{Logo: withLogo, Attachment: withFile} {
			if changed := !bytes.Equal(before, draw(t, f, input(t, c, m))); changed != f.Takes(option) {
				t.Errorf("%s: option %d changes it: %v, it takes it: %v", f.Name, option, changed, f.Takes(option))
			}
		}
	}
}

// The file for programs holds the result, whole.
func TestData(t *testing.T) {
	c := sample.New(t, 6, 4, sample.Plausible)
	f, _ := Find("json")
	var got data.File
	if err := json.Unmarshal(draw(t, f, input(t, c, report.Model{})), &got); err != nil {
		t.Fatal(err)
	}
	if want := data.New(&c.Assessment, c.Result, nil, nil); !reflect.DeepEqual(got, want) {
		t.Error("the result that was read back is another")
	}
}

// Somebody who asks for Word gets the format that Word opens.
func TestFindByOtherNames(t *testing.T) {
	for typed, want := range map[string]string{
		"word": "docx", "markdown": "md", "txt": "text", "htm": "html", "PDF": "", "excel": "", "": "",
	} {
		if f, ok := Find(typed); f.Name != want || ok != (want != "") {
			t.Errorf("%q: %q, %v; want %q", typed, f.Name, ok, want)
		}
	}
}
