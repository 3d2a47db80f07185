package rounds

import (
	"fmt"
	"testing"

	"safeguard/assess"
)

// Only another text is another question: other capitals and marks are none, other
// numbers and vowel signs are. Texts of two languages, or of none, tell nothing.
func TestSameText(t *testing.T) {
	english, none := []string{"en"}, []string(nil)
	for _, tt := range []struct {
		name      string
		then, now string
		was, is   []string
		want      Way
	}{
		{"the same", "Is there a code?", "Is there a code?", english, english, Same},
		{"capitals, marks and spaces", "Is there a code?", "is there a  CODE", english, english, Same},
		{"another word", "Is there a code?", "Is there a rule?", english, english, Reworded},
		{"another number", "Within 3 days?", "Within 30 days?", english, english, Reworded},
		{"another vowel sign", "\u0915\u093f", "\u0915\u0940", english, english, Reworded},
		{"another language", "Is there a code?", "Y a-t-il un code ?", english, []string{"fr"}, Same},
		{"no language then", "Is there a code?", "Is there a rule?", none, english, Same},
		{"no language now", "Is there a code?", "Is there a rule?", english, none, Same},
	} {
		was, is := pack("a"), pack("a")
		was.Languages, was.Checklists[0].Questions[0].Text = tt.was, tt.then
		is.Languages, is.Checklists[0].Questions[0].Text = tt.is, tt.now
		c, err := Compare(round(t, "2025", was, assess.Scope{}, "a=paper"), round(t, "2026", is, assess.Scope{}, "a=paper"), "2026-03-01")
		if err != nil || c.Questions[0].Way != tt.want || c.Questions[0].SameRev != (tt.want == Reworded) {
			t.Errorf("%s: %v %+v", tt.name, err, c.Questions)
		}
	}
}

// Packs of one version are other texts when their contents differ.
func TestOtherTexts(t *testing.T) {
	for _, tt := range []struct {
		version  int
		contents string
		want     bool
	}{{1, "one", false}, {1, "two", true}, {2, "one", false}, {2, "two", false}} {
		then, now := round(t, "2025", pack("a"), assess.Scope{}, ""), round(t, "2026", pack("a"), assess.Scope{}, "")
		then.About.ContentHash, now.About.ContentHash, now.About.Pack.Version = "one", tt.contents, tt.version
		if c, err := Compare(then, now, "2026-03-01"); err != nil || c.OtherTexts != tt.want {
			t.Errorf("version %d, %s: %v %v", tt.version, tt.contents, c.OtherTexts, err)
		}
	}
}

// A question that only has another id is named though the rounds share no other.
func TestRenamedQuestions(t *testing.T) {
	was, is := pack("a b"), pack("c d e")
	for i, text := range []string{"Is it signed?", "Who reads it?"} {
		was.Checklists[0].Questions[i].Text = text
	}
	for i, text := range []string{"Is it signed?", "Who wrote it?", ""} {
		is.Checklists[0].Questions[i].Text = text
	}
	c, err := Compare(round(t, "2025", was, assess.Scope{}, ""), round(t, "2026", is, assess.Scope{}, ""), "2026-03-01")
	if got := fmt.Sprint(c.Renamed); err != nil || got != "[{false a c}]" {
		t.Errorf("%v %s", err, got)
	}
}

// A level has another id only when its label stands beside a new id, or, in a scale
// of the same length, a new id stands at its place. The label counts first.
func TestRenamedLevels(t *testing.T) {
	scale := func(words ...string) (out []assess.Level) { // id, label, id, label …
		for i := 0; i < len(words); i += 2 {
			out = append(out, assess.Level{ID: words[i], Label: words[i+1], Points: i})
		}
		return out
	}
	old := scale("absent", "No", "written", "On paper", "practised", "Yes")
	for _, tt := range []struct {
		name    string
		was, is []assess.Level
		want    string
	}{
		{"none", old, old, "[]"},
		{"by its label", old, scale("absent", "No", "started", "Begun", "paper", "On paper", "practised", "Yes"), "[{true written paper}]"},
		{"by its place", old, scale("absent", "No", "paper", "Written down", "practised", "Yes"), "[{true written paper}]"},
		{"the lowest, by its place", old, scale("nothing", "Nothing", "written", "On paper", "practised", "Yes"), "[{true absent nothing}]"},
		{"by neither", old, scale("absent", "No", "started", "Begun", "paper", "In a document", "practised", "Yes"), "[]"},
		{"no labels, and another length", scale("absent", "", "written", "", "practised", ""), scale("started", "", "paper", "", "absent", "", "practised", ""), "[]"},
		{"it has its id still, though another has its label", old, scale("absent", "Never", "seldom", "No", "written", "On paper", "practised", "Yes"), "[]"},
		{"by its label, down to the lowest place", old, scale("paper", "On paper", "trained", "Trained", "practised", "Yes"), "[{true written paper}]"},
		{"by its label, up from the lowest place", old, scale("none", "Nothing", "unknown", "No", "practised", "Yes"), "[{true absent unknown}]"},
		{"the label is that of the lowest level", old, scale("started", "Begun", "absent", "On paper", "seldom", "Seldom", "practised", "Yes"), "[]"},
		{"the label is that of a level that there was", old, scale("absent", "No", "practised", "On paper", "daily", "Yes"), "[]"},
		{"another has its place", scale("absent", "No", "written", "On paper", "done", "Done"), scale("absent", "No", "trained", "Trained", "paper", "On paper"), "[{true written paper}]"},
		{"its place has a level that there was", old, scale("absent", "No", "practised", "Daily", "always", "Always"), "[]"},
	} {
		was, is := pack("a"), pack("a")
		was.Scale, is.Scale, was.GapBelow, is.GapBelow = tt.was, tt.is, tt.was[2].ID, tt.is[2].ID
		c, err := Compare(round(t, "2025", was, assess.Scope{}, ""), round(t, "2026", is, assess.Scope{}, ""), "2026-03-01")
		if got := fmt.Sprint(c.Renamed); err != nil || got != tt.want {
			t.Errorf("%s: %s, want %s, %v", tt.name, got, tt.want, err)
		}
	}
}

// The percents of a checklist stand side by side when each round rates its own: a
// question that moved brings none to a checklist of which nothing applied then, and
// a checklist that is new has only its own.
func TestPercentsOfMovedQuestions(t *testing.T) {
	for _, tt := range []struct {
		name      string
		was, is   assess.Pack
		then, now string
		want      string
	}{
		{"nothing of the first applied then", pack("a", "b"), pack("a b"), "a=na b=paper", "a=paper b=paper", "list-1 1 false"},
		{"to a new checklist", pack("a b"), pack("a", "b"), "a=paper b=paper", "a=paper b=paper", "list-1 1 true list-2 1 true"},
	} {
		c, err := Compare(round(t, "2025", tt.was, assess.Scope{}, tt.then), round(t, "2026", tt.is, assess.Scope{}, tt.now), "2026-03-01")
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, p := range c.Checklists {
			got += fmt.Sprintf(" %s %d %v", p.ID, p.Compared, p.Percents)
		}
		if got != " "+tt.want {
			t.Errorf("%s:%s, want %s", tt.name, got, tt.want)
		}
	}
}
