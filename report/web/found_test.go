package web

import (
	"encoding/xml"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

// A page read again: it is written so that it is well-formed XML, too, which
// finds any tag that is not closed and any text that became one.
type document struct {
	text                  string
	headings              []int
	count                 map[string]int
	scopes, hidden, named int
	links                 []string
	ids                   map[string]bool
}

func parse(t testing.TB, page string) document {
	t.Helper()
	d := document{count: map[string]int{}, ids: map[string]bool{}}
	var shown strings.Builder
	inStyle := false
	x := xml.NewDecoder(strings.NewReader(page))
	for {
		token, err := x.Token()
		if err == io.EOF {
			d.text = squeeze(shown.String())
			return d
		}
		if err != nil {
			t.Fatal(err)
		}
		switch v := token.(type) {
		case xml.StartElement:
			inStyle = v.Name.Local == "style"
			d.start(v)
		case xml.EndElement:
			inStyle = false
		case xml.CharData:
			if !inStyle {
				shown.Write(v)
			}
		}
	}
}

func (d *document) start(v xml.StartElement) {
	name := v.Name.Local
	d.count[name]++
	if len(name) == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' {
		d.headings = append(d.headings, int(name[1]-'0'))
	}
	for _, a := range v.Attr {
		switch a.Name.Local {
		case "scope":
			d.scopes++
		case "id":
			d.ids[a.Value] = true
			d.named++
		case "href":
			d.links = append(d.links, a.Value)
		case "aria-hidden":
			if name == "svg" {
				d.hidden++
			}
		case "role":
			if name == "svg" && a.Value == "img" {
				d.hidden++
			}
		}
	}
}

func TestEveryHostileTextIsFound(t *testing.T) {
	m := sample.New(t, 6, 4, sample.Hostile).Model(t)
	got := parse(t, write(t, m)).text
	n := 0
	look := func(texts ...string) {
		for _, s := range texts {
			if n++; !strings.Contains(got, squeeze(clean(s))) {
				t.Errorf("%.30q is not in the text", s)
			}
		}
	}
	look(m.Head.Organisation, m.Closing.Danger, m.Closing.Contacts[0])
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

func TestNothingTypedIsMarkup(t *testing.T) {
	count := func(text sample.Texts) map[string]int {
		return parse(t, write(t, sample.New(t, 6, 4, text).Model(t))).count
	}
	plain := count(sample.Plausible)
	hostile := count(func(tag, _ string) string {
		return tag + `</p></td></section><script>x</script><h1>y</h1><img src="z"/>"'><!-- ]]> {{.}} </style>`
	})
	if !reflect.DeepEqual(plain, hostile) {
		t.Errorf("elements %v, want %v", hostile, plain)
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
	".Closing.Marks", ".Attachment.Name", ".Attachment.Description",
}

// TestEverySectionIsDrawn looks for a sign in the place of every text that a
// model can have, so that no part of it is forgotten.
func TestEverySectionIsDrawn(t *testing.T) {
	m, signs := marked(t)
	got := parse(t, write(t, m)).text
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

// everything is a model in which no part is empty.
func everything(t testing.TB) report.Model {
	m, _ := marked(t)
	m.Language = "en"
	return m
}

func marked(t testing.TB) (report.Model, map[string]string) {
	m := sample.New(t, 6, 4, sample.Plausible).Model(t)
	words, signs := m.Words, map[string]string{}
	mark(reflect.ValueOf(&m).Elem(), "", signs)
	m.Words = words
	m.Logo = &report.Logo{PNG: onePixel, Width: 1, Height: 1}
	return m, signs
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

// squeeze takes out spaces, and the signs for bytes that are no text: how many of
// them stand for a row of such bytes does not matter.
func squeeze(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), ""), "\ufffd", "")
}
