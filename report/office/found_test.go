package office

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func allText(t testing.TB, m report.Model) string {
	t.Helper()
	files := unzip(t, write(t, m))
	all := shown(t, files["word/document.xml"]) + shown(t, files["word/footer.xml"]) + files["docProps/core.xml"]
	return squeeze(all)
}

func TestEveryHostileTextIsFound(t *testing.T) {
	m := sample.New(t, 6, 4, sample.Hostile).Model(t)
	got := allText(t, m)
	n := 0
	look := func(texts ...string) {
		for _, s := range texts {
			if n++; !strings.Contains(got, squeeze(clean(s))) {
				t.Errorf("%.30q is not in the text", s)
			}
		}
	}
	for _, c := range m.Checklists {
		for _, a := range c.Answers {
			look(a.Text)
			for _, d := range a.Details {
				look(d.Text)
			}
		}
	}
	for _, g := range m.Plan.Groups {
		for _, r := range g.Rows {
			look(r.What, r.FirstStep, r.Who, r.Help, r.Proof)
		}
	}
	if n < 100 {
		t.Fatalf("only %d texts were looked for", n)
	}
}

// left are texts of the model that are not drawn from there, by the end of their
// path: the shapes of bands, the checklists' own scores, which stand with them,
// figures that are said elsewhere, and what is for other formats only.
var left = []string{
	".Language", ".Floors.Label", ".Bands.Label", ".Level.Letter", ".Legend.Letter",
	".Cover.Score.Points", ".Cover.Score.High", ".Cover.Score.Answered", ".Cover.Score.Evidence",
	".Cover.Bars.Score.High", ".Cover.Bars.Score.Answered", ".Cover.Bars.Score.Evidence", ".Cover.Bars.Score.Warnings",
	".Cover.Bars.Score.MustHaves", ".Cover.Bars.Score.Rating.Text", ".Cover.Bars.Score.Rating.WhyTitle", ".Cover.Bars.Score.Rating.Why",
	".Themes.Rows.Score.High", ".Themes.Rows.Score.Answered", ".Themes.Rows.Score.Evidence", ".Themes.Rows.Score.Warnings",
	".Themes.Rows.Score.MustHaves", ".Themes.Rows.Score.Rating.Headline", ".Themes.Rows.Score.Rating.Text",
	".Themes.Rows.Score.Rating.WhyTitle", ".Themes.Rows.Score.Rating.Why",
	".Plan.Groups.Rows.Points", ".Checklists.Practice.Number", ".Checklists.Practice.Title", ".Checklists.Answers.Title",
	".Practice.Rows.Text", ".Closing.Marks", ".Attachment.Name", ".Attachment.Description",
}

// TestEverySectionIsDrawn puts a sign of its own into every text that a model
// can have and looks for all of them, so that no part of it is forgotten.
func TestEverySectionIsDrawn(t *testing.T) {
	m := sample.New(t, 6, 4, sample.Plausible).Model(t)
	signs := map[string]string{}
	words := m.Words
	mark(reflect.ValueOf(&m).Elem(), "", signs)
	m.Words = words
	m.Logo = &report.Logo{PNG: []byte("picture"), Width: 2, Height: 1}
	got := allText(t, m)
	missing := map[string]bool{}
	for sign, path := range signs {
		out := slices.ContainsFunc(left, func(end string) bool { return strings.HasSuffix(path, end) })
		if !out && !strings.HasPrefix(path, ".Words.") && !strings.Contains(got, sign) {
			missing[path] = true
		}
	}
	for path := range missing {
		t.Errorf("%s is not drawn", path)
	}
	if len(signs) < 500 {
		t.Fatalf("only %d texts", len(signs))
	}
}

// mark puts a sign into every text below v and notes its path. Lists and parts
// that the sample lacks get one entry.
func mark(v reflect.Value, path string, signs map[string]string) {
	switch v.Kind() {
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() {
			sign := "sign" + strconv.Itoa(len(signs)) + "x"
			signs[sign] = path
			v.SetString(sign)
		}
	case reflect.Pointer:
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		mark(v.Elem(), path, signs)
	case reflect.Struct:
		for i := range v.NumField() {
			mark(v.Field(i), path+"."+v.Type().Field(i).Name, signs)
		}
	case reflect.Slice:
		if v.Len() == 0 && v.Type().Elem().Kind() != reflect.Uint8 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for i := range v.Len() {
			mark(v.Index(i), path, signs)
		}
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }
