package assess

import (
	"fmt"
	"strings"
	"testing"
)

func TestThemes(t *testing.T) {
	p := builtinRules("q q3", "q q")
	p.Themes = []Theme{{ID: "training"}, {ID: "unused"}, {ID: "review"}}
	p.Checklists[0].Questions[1].Tags = []string{"training", "review"} // weight 3, on paper: 6 of 9
	p.Checklists[1].Questions[0].Tags = []string{"training"}           // don't know: 0 of 3
	var got []string
	for _, th := range Evaluate(p, answered(t, p, "DC ?D"), "2026-03-01").Themes {
		got = append(got, fmt.Sprintf("%s %d/%d %s to %s", th.ID, th.Points, th.Possible, th.Percent, th.HighPercent))
	}
	want := "training 6/12 50 % to 75 %, review 6/9 66 % to 66 %"
	if strings.Join(got, ", ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

func TestStandardsAreCounted(t *testing.T) {
	p := builtinRules("q q q q q q q? q q")
	parts := []StandardPart{{Ref: "1"}, {Ref: "2"}, {Ref: "3"}}
	p.Standards = []Standard{{ID: "kcs", Parts: parts}, {ID: "none", Parts: parts}, {ID: "hidden", Parts: parts}}
	for i := range p.Checklists[0].Questions {
		p.Checklists[0].Questions[i].Standards = []StandardRef{{Std: "kcs", Ref: "2"}}
	}
	p.Checklists[0].Questions[0].Standards = []StandardRef{{Std: "kcs", Ref: "3"}, {Std: "kcs", Ref: "1"}}
	p.Checklists[0].Questions[6].Standards = []StandardRef{{Std: "kcs", Ref: "2"}, {Std: "hidden", Ref: "1"}}
	p.Checklists[0].Questions[8].Standards = []StandardRef{{Std: "kcs", Ref: "4b"}} // a part that the pack does not list
	s := record(t, answered(t, p, "DDCB?.D-C"), ProfileAnswer{Profile: "direct"})
	var got []string
	for _, st := range Evaluate(p, s, "2026-03-01").Standards {
		for _, part := range st.Parts {
			got = append(got, fmt.Sprintf("%s %s: %d met, %d paper, %d below, %d open", st.ID, part.Ref, part.Met, part.Of(OnPaper), part.Below, part.Open))
		}
	}
	want := []string{
		"kcs 1: 1 met, 0 paper, 0 below, 0 open",
		"kcs 2: 1 met, 1 paper, 2 below, 1 open",
		"kcs 3: 1 met, 0 paper, 0 below, 0 open",
		"kcs 4b: 0 met, 1 paper, 0 below, 0 open",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// "We don't know" is missing for a standard, even where the lowest level is written;
// and questions outside the scope are in no count.
func TestStandardsOfUnsureAndOfAScope(t *testing.T) {
	p := builtinRules("q", "q q")
	p.Standards = []Standard{{ID: "kcs", Parts: []StandardPart{{Ref: "1"}, {Ref: "2"}, {Ref: "3"}}}}
	for i, ref := range p.Refs() {
		ref.Question.Standards = []StandardRef{{Std: "kcs", Ref: fmt.Sprint(i + 1)}}
	}
	p.PaperLevel, p.GapBelow = "absent", "practised"
	for _, tt := range []struct {
		scope Scope
		want  string // paper, below and questions of each part
	}{
		{Scope{}, "1 0 [a1], 0 1 [b1], 1 0 [b2]"},
		{Scope{Checklists: []string{"b"}}, "0 0 [], 0 1 [b1], 1 0 [b2]"},
	} {
		s := answered(t, p, "A ?B")
		s.Scope = tt.scope
		var got []string
		for _, part := range Evaluate(p, s, "2026-03-01").Standards[0].Parts {
			got = append(got, fmt.Sprint(part.Of(OnPaper), part.Below, part.Questions))
		}
		if strings.Join(got, ", ") != tt.want {
			t.Errorf("%+v: got %s, want %s", tt.scope, strings.Join(got, ", "), tt.want)
		}
	}
}

// A part to which more than sixteen questions are mapped is divided by checklists, in
// every year in the same way, whatever is answered.
func TestAWidePartIsDividedByChecklists(t *testing.T) {
	for _, c := range []struct {
		checklists []string
		answers    string
		want       string
	}{
		{[]string{"q q q q q q q q", "q q q q q q q q"}, "DDDDDDDD AAAAAAAA", "1 of : 8 met, 8 below"},
		{[]string{"q q q q q q q q", "q q q q q q q q q"}, "DDDDDDDD AAAAAAAAD", "1 of a: 8 met, 0 below; 1 of b: 1 met, 8 below"},
		{[]string{"q q q q q q q q", "q q q q q q q q q"}, "DDDDDDDD .........", "1 of a: 8 met, 0 below; 1 of b: 0 met, 0 below"},
	} {
		p := builtinRules(c.checklists...)
		p.Standards = []Standard{{ID: "kcs", Parts: []StandardPart{{Ref: "1"}}}}
		for i := range p.Checklists {
			for j := range p.Checklists[i].Questions {
				p.Checklists[i].Questions[j].Standards = []StandardRef{{Std: "kcs", Ref: "1"}}
			}
		}
		var got []string
		for _, part := range Evaluate(p, answered(t, p, c.answers), "2026-03-01").Standards[0].Parts {
			got = append(got, fmt.Sprintf("%s of %s: %d met, %d below", part.Ref, part.Checklist, part.Met, part.Below))
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("got %v, want %s", got, c.want)
		}
	}
}
