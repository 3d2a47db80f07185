package web

import (
	"encoding/xml"
	"io"
	"reflect"
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
	for _, s := range sample.Typed(t, m) {
		if !strings.Contains(got, squeeze(report.Plain(s))) {
			t.Errorf("%.30q is not in the text", s)
		}
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

// everything is a model in which no part is empty.
func everything(t testing.TB) report.Model {
	m, _ := sample.Marked(t)
	m.Logo = &report.Logo{PNG: onePixel, Width: 1, Height: 1}
	m.Language = "en"
	return m
}

// squeeze takes out spaces, and the signs for bytes that are no text: how many of
// them stand for a row of such bytes does not matter.
func squeeze(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), ""), "\ufffd", "")
}
