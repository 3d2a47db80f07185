package pdf

import (
	"slices"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

// Every text that a person can type, however awkward, is in the PDF or visibly
// marked.
func TestEveryTextIsFound(t *testing.T) {
	t.Parallel()
	var typed []string
	keep := func(tag, plausible string) string {
		s := sample.Hostile(tag, plausible)
		if !ofGap(tag) {
			typed = append(typed, s)
		}
		return s
	}
	m := sample.New(t, 6, 0, keep).Model(t)
	file, _ := write(t, m)
	columns := columnsOf(slices.DeleteFunc(extract(t, file), func(d drawn) bool {
		return d.text == m.Words.ColumnWhat // repeated at the head of a page, in the middle of a text below it
	}))
	f := testFonts(t)
	for _, s := range append(typed, actions(m)...) {
		if !containsAny(columns, squeeze(f.clean(s))) {
			t.Errorf("%.20q is not in the PDF", s)
		}
	}
	if !slices.ContainsFunc(columns, func(s string) bool { return strings.Contains(s, squeeze(m.Closing.Marks)) }) {
		t.Error("the codes are not explained")
	}
	if len(typed) < 50 || len(actions(m)) < 50 {
		t.Fatalf("only %d texts and %d of actions were looked for", len(typed), len(actions(m)))
	}
	all := strings.Join(columns, "")
	for _, code := range []string{"[U+1F600", "[U+513F", "[U+0633"} {
		if !strings.Contains(all, code) {
			t.Errorf("no visible mark %s", code)
		}
	}
}

// ofGap reports whether only a gap brings a text into a report, and there only
// if nobody replaced it: these are looked for in the actions.
func ofGap(tag string) bool {
	for _, end := range []string{"short", "action", "step", "role", "what", "owner", "help", "proof", "why"} {
		if strings.HasSuffix(tag, "-"+end) {
			return true
		}
	}
	return false
}

func actions(m report.Model) []string {
	var out []string
	for _, g := range m.Plan.Groups {
		for _, r := range g.Rows {
			out = append(out, r.What, r.FirstStep, r.Why, r.Who, r.When, r.Help, r.Proof)
		}
	}
	return out
}

func containsAny(columns []string, piece string) bool {
	for _, c := range columns {
		if strings.Contains(c, piece) {
			return true
		}
	}
	return false
}
