package assess

import (
	"fmt"
	"strings"
	"testing"
)

func TestHoldsNameTheirQuestions(t *testing.T) {
	tests := []struct {
		name, questions, answers string
		want, heldBy             string // of the checklist
	}{
		{"80 % and held at urgent", "M M M q q q q q q q", "ABCDDDDDDD",
			"urgent absent [a1] binds limits, developing started [a1 a2], established paper [a1 a2 a3]", "a1"},
		{"9 of 30 is 30 %, urgent by itself: it would stay so with more points", "M M q q q q q q q q", "ABDDCAAAAA",
			"urgent absent [a1] limits, developing started [a1 a2], established paper [a1 a2]", ""},
		{"19 of 30 is 63 %, developing by itself", "M q q q q q q q q q", "BDDDDDDAAA",
			"developing started [a1] limits, established paper [a1]", ""},
		{"no must-have holds anything", "M q", "DA", "", ""},
		{"39 of 48 is 81 %: of two caps the lower one binds", "M M q q q q q q q q q q q q q q", "BCDDDDDDDDDDDDAA",
			"developing started [a1] binds limits, established paper [a1 a2]", "a1"},
		{"28 of 30 is 93 %: a must-have on paper is the one that binds", "M q q q q q q q q q", "CDDDDDDDDC",
			"established paper [a1] binds limits", "a1"},
		{"21 of 30 is 70 %: a cap at its own band binds nothing, and still limits", "M q q q q q q q q q", "CDDDDDDBAA",
			"established paper [a1] limits", ""},
		{"a cap above the band neither binds nor limits", "M q q q q q q q q q", "CDAAAAAAAA",
			"established paper [a1]", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			r := Evaluate(p, answered(t, p, tt.answers), "2026-03-01").Checklists[0].Score.Rating
			var got []string
			for _, h := range r.Holds {
				word := fmt.Sprintf("%s %s %v", h.Band, h.Level, h.Questions)
				if h.Binds {
					word += " binds"
				}
				if h.Limits {
					word += " limits"
				}
				got = append(got, word)
			}
			if strings.Join(got, ", ") != tt.want {
				t.Errorf("got  %s\nwant %s", strings.Join(got, ", "), tt.want)
			}
			if got := strings.Join(r.HeldBy(), " "); got != tt.heldBy {
				t.Errorf("held by %q, want %q", got, tt.heldBy)
			}
		})
	}
}

// A cap counts from its number of must-haves on, each at its level or lower, and
// names all of them.
func TestHoldsByCount(t *testing.T) {
	p := builtinRules("M M M M")
	p.Caps = []Cap{{MustHave: "started", Count: 3, Checklist: "developing"}, {MustHave: "paper", Checklist: "established"}, {MustHave: "absent", Count: 1, Whole: "urgent"}}
	for _, tt := range []struct{ answers, want string }{
		{"ABDD", "established [a1 a2]"},
		{"ABBD", "developing [a1 a2 a3] established [a1 a2 a3]"},
		{"AB?C", "developing [a1 a2 a3] established [a1 a2 a3 a4]"},
		{"DDDC", "established [a4]"},
		{"DDDD", ""},
	} {
		var got []string
		for _, h := range Evaluate(p, answered(t, p, tt.answers), "2026-03-01").Checklists[0].Score.Rating.Holds {
			got = append(got, fmt.Sprint(h.Band, " ", h.Questions))
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %s, want %s", tt.answers, strings.Join(got, " "), tt.want)
		}
	}
}

// The strictest hold comes first, in whatever order the pack lists its caps, and
// among them that of the lowest checklist.
func TestHoldsAreOrdered(t *testing.T) {
	p := builtinRules("q", "M M M q q q q q q q q q q q q q q q q q")
	p.Caps = []Cap{{MustHave: "paper", Checklist: "established", Whole: "established"}, {MustHave: "started", Checklist: "developing", Whole: "strong"}, {MustHave: "absent", Checklist: "urgent", Whole: "urgent"}}
	r := Evaluate(p, answered(t, p, "A ABCDDDDDDDDDDDDDDDDD"), "2026-03-01")
	list := func(holds []Hold) (out string) {
		for _, h := range holds {
			out += fmt.Sprint(" ", h.Band, " ", h.Level, h.Checklist, " ", h.Questions)
		}
		return out
	}
	for _, tt := range []struct {
		of   string
		r    Rating
		want string
	}{
		{"the checklist", r.Checklists[1].Score.Rating, " urgent absent [b1] developing started [b1 b2] established paper [b1 b2 b3]"},
		{"the whole", r.Whole.Rating, " urgent absent [b1] developing a [] established paper [b1 b2 b3] strong started [b1 b2]"},
	} {
		if got := list(tt.r.Holds); got != tt.want {
			t.Errorf("%s: got%s, want%s", tt.of, got, tt.want)
		}
	}
}

// The band by percent alone is kept beside the one that holds bring down.
func TestBase(t *testing.T) {
	for _, tt := range []struct{ questions, answers, base, low string }{
		{"M q q q q q q q q q", "ADDDDDDDDD", "strong", "urgent"}, // 27 of 30, 90 %
		{"M q q q", "BDDA", "developing", "developing"},           // 7 of 12, 58 %
		{"q q q", "...", "", ""},
	} {
		p := builtinRules(tt.questions)
		if r := Evaluate(p, answered(t, p, tt.answers), "2026-03-01").Checklists[0].Score.Rating; r.Base != tt.base || r.Low != tt.low {
			t.Errorf("%s: %s and %s, want %s and %s", tt.answers, r.Base, r.Low, tt.base, tt.low)
		}
	}
}

// A must-have that two caps name holds the band once.
func TestHeldByNamesAQuestionOnce(t *testing.T) {
	r := Rating{Holds: []Hold{
		{Questions: []string{"a1", "a2"}, Binds: true}, {Questions: []string{"a2", "a3"}, Binds: true},
		{Questions: []string{"a4"}}, {Checklist: "b", Binds: true},
	}}
	if got := strings.Join(r.HeldBy(), " "); got != "a1 a2 a3" {
		t.Errorf("held by %q", got)
	}
}
