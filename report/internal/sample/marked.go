package sample

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"safeguard/report"
)

// undrawn are texts of the model that no format draws from there, by the end of
// their path: the shapes of bands, the checklists' own scores, which stand with
// them, figures that are said elsewhere, and what is for some formats only.
var undrawn = []string{
	".Cover.Refused.Text", ".Cover.Refused.Of.Questions", // Cover.Seen has it where no decision says it
	".Language", ".Code", ".Decisions.About", ".Floors.Label", ".Bands.Label", ".Level.Letter",
	".Cover.Score.High", ".Cover.Score.Facts.Label", ".Cover.Score.Facts.Value", ".Checklists.Score.High", ".Plan.Groups.Rows.Day",
	".Cover.Bars.Score.Facts.Label", ".Cover.Bars.Score.Facts.Value", ".Cover.Bars.Score.Warnings", ".Cover.Bars.Score.MustHaves",
	".Cover.Bars.Score.Rating.Text", ".Cover.Bars.Score.Rating.WhyTitle", ".Cover.Bars.Score.Rating.Why",
	".Themes.Rows.Score.High", ".Themes.Rows.Score.Facts.Label", ".Themes.Rows.Score.Facts.Value", ".Themes.Rows.Score.Warnings",
	".Themes.Rows.Score.MustHaves", ".Themes.Rows.Score.Rating.Headline", ".Themes.Rows.Score.Rating.Text",
	".Themes.Rows.Score.Rating.WhyTitle", ".Themes.Rows.Score.Rating.Why",
	".Checklists.Answers.Title",
	".Attachment.Name", ".Attachment.Description",
}

// Marked returns a model in which no part is empty and every text but the fixed
// words is a sign of its own, with the path of each sign. It is no progress report.
func Marked(t testing.TB) (report.Model, map[string]string) {
	t.Helper()
	m, signs := marked(t)
	m.Progress = nil
	maps.DeleteFunc(signs, func(_, path string) bool { return strings.HasPrefix(path, ".Progress") })
	if len(signs) < 500 {
		t.Fatalf("only %d texts", len(signs))
	}
	return m, signs
}

// MarkedProgress is Marked for the progress report: the signs of its part alone.
func MarkedProgress(t testing.TB) (report.Model, map[string]string) {
	t.Helper()
	m, signs := marked(t)
	maps.DeleteFunc(signs, func(_, path string) bool { return !strings.HasPrefix(path, ".Progress") })
	if len(signs) < 10 {
		t.Fatalf("only %d texts", len(signs))
	}
	return m, signs
}

func marked(t testing.TB) (report.Model, map[string]string) {
	t.Helper()
	m := New(t, 6, 4, Plausible).Model(t)
	words, signs := m.Words, map[string]string{}
	mark(reflect.ValueOf(&m).Elem(), "", signs)
	m.Words, m.Logo = words, nil
	return m, signs
}

// CheckDrawn finds the signs of Marked in what a format drew, so that no part of
// a model is forgotten. left are the ends of paths that this format leaves out.
func CheckDrawn(t testing.TB, drawn string, signs map[string]string, left ...string) {
	t.Helper()
	left = append(left, undrawn...)
	missing := map[string]bool{}
	for sign, path := range signs {
		out := slices.ContainsFunc(left, func(end string) bool { return strings.HasSuffix(path, end) })
		if !out && !strings.HasPrefix(path, ".Words.") && !strings.Contains(drawn, sign) {
			missing[path] = true
		}
	}
	for path := range missing {
		t.Errorf("%s is not drawn", path)
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
