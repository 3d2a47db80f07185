package checklists

import (
	"strings"
	"testing"
	"unicode/utf8"

	"safeguard/assess"
	"safeguard/checklists/internal/packtest"
)

// Whatever a file holds, it is either a checklist whose texts are fit to be
// shown, or faults of one line each.
func FuzzDecode(f *testing.F) {
	for _, file := range packtest.Small(f) {
		f.Add(file.Data)
	}
	f.Add([]byte("a: &a [*a, !!str x]\n<<: {b: c}\n? [d]\n: \"\\u202e\"\n---\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var c assess.Checklist
		err := Decode("f.yaml", data, &c)
		if err != nil {
			checkFaults(t, err)
			return
		}
		for _, q := range c.Questions {
			texts := []string{c.Title, q.ID, q.Short, q.Text}
			for _, text := range []string{q.Why, q.Action.Text} { // only the pack says if they may be left out
				if text != "" {
					texts = append(texts, text)
				}
			}
			for _, text := range texts {
				if strings.TrimSpace(text) == "" || whyForbiddenIn(text, true) != "" || !utf8.ValidString(text) {
					t.Errorf("let the text %q pass", text)
				}
			}
		}
	})
}

// Whatever the files of a folder hold, they are a pack that keeps the rules the
// sums rest on, or faults.
func FuzzLoad(f *testing.F) {
	small := packtest.Small(f)
	f.Add(small["pack.yaml"].Data, small["consent.yaml"].Data, small["consent.sw.yaml"].Data)
	f.Fuzz(func(t *testing.T, pack, consent, words []byte) {
		files := packtest.WithConsent(small, pack, consent, words)
		p, err := load(files)
		if err != nil {
			checkFaults(t, err)
			return
		}
		checkValid(t, "folder", p)
		for _, lang := range p.Languages {
			p.In(lang)
		}
	})
}

func checkFaults(t *testing.T, err error) {
	t.Helper()
	faults, ok := err.(Faults)
	if !ok || len(faults) == 0 {
		t.Fatalf("the error is a %T without faults", err)
	}
	for _, f := range faults {
		if s := f.String(); f.File == "" || f.Cause == "" || whyForbiddenIn(s, false) != "" {
			t.Errorf("fault %q is not one clean line", s)
		}
	}
}
