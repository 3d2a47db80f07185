package assess

import (
	"fmt"
	"strings"
	"testing"
)

// rating writes a rating in one line: "developing", "between urgent and
// strong (must-haves open)", "not rated (few answers)".
func rating(r Rating) string {
	switch {
	case r.State == NotRated:
		return "not rated (" + r.Why + ")"
	case r.State == Provisional:
		return "between " + r.Low + " and " + r.High + " (" + r.Why + ")"
	case r.Low != r.High:
		return "rated, and between " + r.Low + " and " + r.High
	}
	return r.Low
}

// sums writes a score in one line: "points/possible percent, high percent".
func sums(s Score) string {
	return fmt.Sprintf("%d/%d %s to %s", s.Points, s.Possible, s.Percent, s.HighPercent)
}

// Each row was worked by hand from the rules of the sums.
func TestScoreOfOneChecklist(t *testing.T) {
	tests := []struct {
		name, questions, answers string
		sums, rating             string
	}{
		{"everything practised", "q q q q", "DDDD", "12/12 100 % to 100 %", "strong"},
		{"everything on paper is not established", "q q q q", "CCCC", "8/12 66 % to 66 %", "developing"},
		{"percent is cut, not rounded: 17 of 27 is 62.96", "q q q q q q q q q", "DDDDDBBAA", "17/27 62 % to 62 %", "developing"},
		{"weights multiply points and possible", "q3 q q", "DAA", "9/15 60 % to 60 %", "developing"},
		{"exactly on the floor of developing: 12 of 30 is 40", "q q q q q q q q q q", "DDDDAAAAAA", "12/30 40 % to 40 %", "developing"},
		{"one under that floor: 11 of 30 is 36.6", "q q q q q q q q q q", "DDDCAAAAAA", "11/30 36 % to 36 %", "urgent"},
		{"exactly on the floor of strong: 51 of 60 is 85", "q q q q q q q q q q q q q q q q q q q q", "DDDDDDDDDDDDDDDDDAAA", "51/60 85 % to 85 %", "strong"},
		{"one under that floor: 50 of 60 is 83.3", "q q q q q q q q q q q q q q q q q q q q", "DDDDDDDDDDDDDDDDCAAA", "50/60 83 % to 83 %", "established"},
		{"67 percent is established: 41 of 60 is 68.3, 40 is 66.6", "q q q q q q q q q q q q q q q q q q q q", "DDDDDDDDDDDDDBBAAAAA", "41/60 68 % to 68 %", "established"},

		{"unsure counts as the lowest level and opens the range", "q q q q", "DDD?", "9/12 75 % to 100 %", "established"},
		{"unanswered gives nothing and stays in possible", "q q q q", "DDD.", "9/12 75 % to 100 %", "between established and strong (open questions)"},
		{"a tenth unanswered is still a rating", "q q q q q q q q q q", "DDDDDDDDD.", "27/30 90 % to 100 %", "strong"},
		{"half answered is enough to be rated", "q q q q", "DD..", "6/12 50 % to 100 %", "between developing and strong (open questions)"},
		{"less than half answered is not rated", "q q q q q", "DD...", "6/15 40 % to 100 %", "not rated (few answers)"},
		{"nothing answered", "q q", "..", "0/6 0 % to 100 %", "not rated (few answers)"},

		{"na is in neither sum", "q q q q q", "DDDD-", "12/12 100 % to 100 %", "strong"},
		{"a third na is rated", "q q q", "DD-", "6/6 100 % to 100 %", "strong"},
		{"more than a third na is not rated", "q q q q q", "DDD--", "9/9 100 % to 100 %", "not rated (many do not apply)"},
		{"all na has no percent", "q q", "--", "0/0 – to –", "not rated (nothing to measure)"},

		{"a must-have absent holds at urgent", "M q q q q q q q q q", "ADDDDDDDDD", "27/30 90 % to 90 %", "urgent"},
		{"a must-have started holds at developing", "M q q q q q q q q q", "BDDDDDDDDD", "28/30 93 % to 93 %", "developing"},
		{"a must-have on paper holds at established", "M q q q q q q q q q", "CDDDDDDDDD", "29/30 96 % to 96 %", "established"},
		{"a must-have practised holds nothing", "M q q q q q q q q q", "DDDDDDDDDD", "30/30 100 % to 100 %", "strong"},
		{"caps stack: the lowest holds", "M M M q q q q q q q", "ABCDDDDDDD", "24/30 80 % to 80 %", "urgent"},
		{"a must-have unsure counts as absent", "M q q q", "?DDD", "9/12 75 % to 100 %", "urgent"},
		{"a must-have unanswered does not cap but makes it provisional", "M q q q q q q q q q q", ".DDDDDDDDDD", "30/33 90 % to 100 %", "between strong and strong (must-haves open)"},
		{"a cap does not lift a low score", "M q q q", "BAAA", "1/12 8 % to 8 %", "urgent"},
		{"one question, practised", "M", "D", "3/3 100 % to 100 %", "strong"},
		{"one question, on paper", "M", "C", "2/3 66 % to 66 %", "developing"},
		{"half done with a must-have gap: the high band is capped too", "M q q q q q", "ADD...", "6/18 33 % to 83 %", "between urgent and urgent (open questions)"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			r := Evaluate(p, answered(t, p, tt.answers), "2026-03-01")
			got := r.Checklists[0].Score
			if s := sums(got); s != tt.sums {
				t.Errorf("sums %s, want %s", s, tt.sums)
			}
			if s := rating(got.Rating); s != tt.rating {
				t.Errorf("rating %s, want %s", s, tt.rating)
			}
		})
	}
}

func TestScoreOfTheWhole(t *testing.T) {
	ten := "q q q q q q q q q q"
	tests := []struct {
		name       string
		checklists []string
		answers    string
		sums, band string
	}{
		{"a long checklist weighs more than a short one", []string{"q q q", "q"}, "DDD A", "9/12 75 % to 75 %", "developing"},
		{"one absent must-have holds the whole at developing", []string{"M q q q q q q q q q", ten, ten}, "ADDDDDDDDD DDDDDDDDDD DDDDDDDDDD", "87/90 96 % to 96 %", "developing"},
		{"three absent must-haves hold the whole at urgent", []string{"M q q q q q q q q q", "M q q q q q q q q q", "M q q q q q q q q q"}, "ADDDDDDDDD ADDDDDDDDD ADDDDDDDDD", "81/90 90 % to 90 %", "urgent"},
		{"two of them hold it at developing", []string{"M q q q q q q q q q", "M q q q q q q q q q", ten}, "ADDDDDDDDD ADDDDDDDDD DDDDDDDDDD", "84/90 93 % to 93 %", "developing"},
		{"a started must-have holds the whole at developing", []string{"M q q q q q q q q q", ten}, "BDDDDDDDDD DDDDDDDDDD", "58/60 96 % to 96 %", "developing"},
		{"a must-have on paper holds the whole at established", []string{"M q q q q q q q q q", ten}, "CDDDDDDDDD DDDDDDDDDD", "59/60 98 % to 98 %", "established"},
		{"at most one band above the lowest checklist", []string{"q", ten, ten, ten}, "A DDDDDDDDDD DDDDDDDDDD DDDDDDDDDD", "90/93 96 % to 96 %", "developing"},
		{"the lowest checklist holds the higher end too", []string{"q", ten, ten, ten}, "A DDDDDDDDDD DDDDDDDDDD DDDDDD....", "78/93 83 % to 96 %", "between developing and developing (open questions)"},
		{"three absent must-haves hold both ends below what the checklists do", []string{"M q q q q q q q q q", "M q q q q q q q q q", "M q q q q q q q q q"}, "ADDDDDDDDD ADDDDD.... ADDDDDDDDD", "69/90 76 % to 90 %", "between urgent and urgent (open questions)"},
		{"a checklist that is not rated holds nothing", []string{"q q q", ten, ten, ten}, "--D DDDDDDDDDD DDDDDDDDDD DDDDDDDDDD", "93/93 100 % to 100 %", "strong"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.checklists...)
			got := Evaluate(p, answered(t, p, tt.answers), "2026-03-01").Whole
			if s := sums(got); s != tt.sums {
				t.Errorf("sums %s, want %s", s, tt.sums)
			}
			if s := rating(got.Rating); s != tt.band {
				t.Errorf("rating %s, want %s", s, tt.band)
			}
		})
	}
}

func TestCountsOfPracticeAndMustHaves(t *testing.T) {
	yes := true
	tests := []struct {
		name, questions, answers string
		practice                 string // met, on paper, below
		mustHaves                string // applicable, unanswered, gaps
	}{
		{"every level", "q q q q q q", "ABCCDD", "2 2 2", "0 0 []"},
		{"no level, not counted", "q q q q?", "?-.D", "0 0 0", "0 0 []"},
		{"must-haves", "M M M M q", "DCBAA", "1 1 3", "4 0 [a4 a3]"},
		{"an unsure one is a gap, one that does not apply is not counted", "M M M q", "?-.A", "0 0 1", "2 1 [a1]"},
		{"a hidden one is not counted", "M? M", "AD", "1 0 0", "1 0 []"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			p.Checklists[0].Questions[1].NA = &yes
			s := record(t, answered(t, p, tt.answers), ProfileAnswer{Profile: "direct", Yes: false})
			r := Evaluate(p, s, "2026-03-01")
			for _, sc := range []Score{r.Whole, r.Checklists[0].Score} {
				m := sc.MustHaves
				practice := fmt.Sprint(sc.Practice.Met, *sc.Practice.Paper, sc.Practice.Below)
				if got := fmt.Sprint(m.Applicable, m.Unanswered, m.Gaps); practice != tt.practice || got != tt.mustHaves {
					t.Errorf("%s and %s, want %s and %s", practice, got, tt.practice, tt.mustHaves)
				}
			}
		})
	}
}

func TestHalfDoneAuditIsNotQuiet(t *testing.T) {
	p := builtinRules("M M q q q q q q q q", "M q q q")
	r := Evaluate(p, answered(t, p, "A......... B..."), "2026-03-01")
	if got := rating(r.Whole.Rating); got != "not rated (few answers)" {
		t.Errorf("rating %s", got)
	}
	if got := strings.Join(r.MustHaveGaps, " "); got != "a1 b1" {
		t.Errorf("must-have gaps %q, want a1 b1", got)
	}
	if len(r.Whole.Rating.Holds) == 0 || r.Whole.Rating.Low != "" {
		t.Errorf("an unrated whole lost its holds or got a band: %+v", r.Whole.Rating)
	}
}

func TestNotApplicable(t *testing.T) {
	yes := true
	p := builtinRules("M M q q q q q q")
	p.Checklists[0].Questions[1].NA = &yes
	r := Evaluate(p, answered(t, p, "D-D-DDDD"), "2026-03-01")
	sc := r.Whole
	if !sc.ManyNA {
		t.Error("2 of 8 is more than a fifth: no warning")
	}
	if sc.Percent != 100 || sc.IfNACounted != 75 {
		t.Errorf("percent %s and %s if na counted, want 100 %% and 75 %%", sc.Percent, sc.IfNACounted)
	}
	if got := strings.Join(r.NA, " "); got != "a2 a4" {
		t.Errorf("na list %q, want a2 a4: must-haves first", got)
	}
}

func TestHiddenByTheProfile(t *testing.T) {
	p := builtinRules("q M? q? q")
	s := answered(t, p, "DADD")
	show := func(want, status string) {
		t.Helper()
		r := Evaluate(p, s, "2026-03-01")
		if got := sums(r.Whole); got != want {
			t.Errorf("sums %s, want %s", got, want)
		}
		q, _ := r.Question("a2")
		if string(q.Status) != status || q.Answer == nil {
			t.Errorf("a2 is %s with answer %v, want %s and the answer kept", q.Status, q.Answer, status)
		}
	}
	show("9/12 75 % to 75 %", "answered") // an unanswered profile question hides nothing

	s = record(t, s, ProfileAnswer{Profile: "direct", Yes: false})
	show("6/6 100 % to 100 %", "hidden")
	r := Evaluate(p, s, "2026-03-01")
	if got := strings.Join(r.Hidden, " "); got != "a2 a3" || r.Whole.Hidden != 2 || len(r.MustHaveGaps) != 0 {
		t.Errorf("hidden %q (%d), gaps %v", got, r.Whole.Hidden, r.MustHaveGaps)
	}

	s = record(t, s, ProfileAnswer{Profile: "direct", Yes: true})
	show("9/12 75 % to 75 %", "answered")
}

func TestAskedIfAnyOf(t *testing.T) {
	p := builtinRules("q q")
	p.Profile = append(p.Profile, ProfileQuestion{ID: "phone"})
	p.Checklists[0].Questions[1].AskedIf = AnyOf{"direct", "phone"}
	tests := []struct{ direct, phone, want string }{
		{"", "", "asked"}, {"no", "", "asked"}, {"no", "yes", "asked"}, {"yes", "no", "asked"}, {"no", "no", "hidden"},
	}
	for _, tt := range tests {
		s := answered(t, p, "DA")
		for id, v := range map[string]string{"direct": tt.direct, "phone": tt.phone} {
			if v != "" {
				s = record(t, s, ProfileAnswer{Profile: id, Yes: v == "yes"})
			}
		}
		got := "asked"
		r := Evaluate(p, s, "2026-03-01")
		if q, _ := r.Question("a2"); q.Status == Hidden {
			got = "hidden"
		}
		if got != tt.want {
			t.Errorf("direct %q, phone %q: %s, want %s", tt.direct, tt.phone, got, tt.want)
		}
	}
}

func TestEvidenceIsASecondFigure(t *testing.T) {
	p := builtinRules("q q q q q")
	s := answered(t, p, "DDCB?")
	s = record(t, s, Answer{Question: "a1", Value: "practised", Evidence: "Code of conduct, office safe, 2025"})
	r := Evaluate(p, s, "2026-03-01")
	if r.Whole.EvidenceHas != 1 || r.Whole.EvidenceOf != 3 {
		t.Errorf("evidence %d of %d, want 1 of 3", r.Whole.EvidenceHas, r.Whole.EvidenceOf)
	}
	for id, want := range map[string]bool{"a1": false, "a2": true, "a3": false} {
		if q, _ := r.Question(id); q.NoEvidence != want {
			t.Errorf("%s claimed without evidence: %v, want %v", id, q.NoEvidence, want)
		}
	}
}

func TestScopeLeavesTheRestOut(t *testing.T) {
	p := builtinRules("M q q", "M q", "q q")
	s := answered(t, p, "DDD CA AA")
	tests := []struct {
		scope      Scope
		sums       string
		checklists int
	}{
		{Scope{}, "11/21 52 % to 52 %", 3},
		{Scope{Checklists: []string{"b"}}, "2/6 33 % to 33 %", 1},
		{Scope{MustHaves: true}, "5/6 83 % to 83 %", 2},
	}
	for _, tt := range tests {
		s.Scope = tt.scope
		r := Evaluate(p, s, "2026-03-01")
		if got := sums(r.Whole); got != tt.sums || len(r.Checklists) != tt.checklists {
			t.Errorf("%+v: %s in %d checklists, want %s in %d", tt.scope, got, len(r.Checklists), tt.sums, tt.checklists)
		}
	}
}

// 6 of 7 is 85.7 %: rated from 85 on, and not from 86.
func TestRatedFrom(t *testing.T) {
	for from, want := range map[int]string{85: "between strong and strong (open questions)", 86: "not rated (few answers)"} {
		p := builtinRules("q q q q q q q")
		p.RatedFrom = from
		if got := rating(Evaluate(p, answered(t, p, "DDDDDD."), "2026-03-01").Whole.Rating); got != want {
			t.Errorf("rated from %d %%: %s, want %s", from, got, want)
		}
	}
}

func TestRatedFromAHundred(t *testing.T) {
	p := builtinRules("q q q q q q q q q q q q q q q q q q q q")
	p.RatedFrom = 100
	if got := rating(Evaluate(p, answered(t, p, "DDDDDDDDDDDDDDDDDDD."), "2026-03-01").Whole.Rating); got != "not rated (few answers)" {
		t.Errorf("one of twenty open: %s", got)
	}
	if got := rating(Evaluate(p, answered(t, p, "DDDDDDDDDDDDDDDDDDDD"), "2026-03-01").Whole.Rating); got != "strong" {
		t.Errorf("all answered: %s", got)
	}
}
