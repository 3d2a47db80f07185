package assess

import (
	"strings"
	"testing"
)

func TestEvidenceDay(t *testing.T) {
	english := strings.Fields("January February March April May June July August September October November December")
	const written = Date("2026-03-02")
	tests := []struct{ text, want string }{
		{"", "2026-03-02"},
		{"Policy, grey binder", "2026-03-02"},
		{"Policy of 2022, grey binder", "2022-12-31"},
		{"Policy, 2026", "2026-03-02"}, // the rest of the year is to come
		{"Minutes 2024-05", "2024-05-31"},
		{"Minutes 2024-05-07, board folder", "2024-05-07"},
		{"minutes, 14 March 2025", "2025-03-14"},
		{"minutes, March 14, 2025", "2025-03-14"},
		{"minutes, 14th mar. 2025", "2025-03-14"},
		{"minutes of Sept 2025", "2025-09-30"},
		{"Policy 2021, reviewed June 2024", "2024-06-30"},
		{"valid until 2031", "2026-03-02"},
		{"Policy 2021, next review 2027-05", "2021-12-31"},
		{"file 1234, page 12", "2026-03-02"},
		{"07/05/2023", "2023-12-31"},
		{"form 20245", "2026-03-02"},
	}
	for _, tt := range tests {
		if got := EvidenceDay(tt.text, written, english); got != Date(tt.want) {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
	}
	if got := EvidenceDay("sera, Machi 2024", written, strings.Fields("Januari Februari Machi")); got != "2024-03-31" {
		t.Errorf("in another language: %s", got)
	}
	for _, tt := range []struct {
		months int
		old    bool
	}{{12, true}, {23, true}, {24, false}, {36, false}} {
		if got := Date("2024-03-02").Old(tt.months, written); got != tt.old {
			t.Errorf("after %d months: %v", tt.months, got)
		}
	}
}

// What the round before says of each question: its answer, whether one word may give
// it again, and what has become of the question since.
func TestLast(t *testing.T) {
	p := builtinRules("M q q q q q", "q")
	p.Scale = append(p.Scale, Level{ID: "beyond", Points: 4})
	last := NewState(Scope{})
	for id, a := range map[string]Answer{
		"a1": {Value: "practised", Evidence: "e", Note: "n"}, "a2": {Value: Unsure}, "a3": {Value: NA, Reason: "r"}, "a4": {Value: "paper"},
		"a5": {Value: "beyond"}, "b1": {Value: "started"},
	} {
		a.Question = id
		last = record(t, last, a)
	}
	next := builtinRules("M q q q q q q q")
	list := next.Checklists[0].Questions
	list[3].Rev = 2
	list[6].Replaces = []string{"b0", "b1"}
	s := following(t, &p, last, &next)
	for id, want := range map[string]Last{
		"a1": {Answer: Answer{Question: "a1", Value: "practised", Evidence: "e", Note: "n"}, AsBefore: true, Evidence: true},
		"a2": {Answer: Answer{Question: "a2", Value: Unsure}},
		"a3": {Answer: Answer{Question: "a3", Value: NA, Reason: "r"}, AsBefore: true},
		"a4": {Answer: Answer{Question: "a4", Value: "paper"}, Was: "What of a4?"},
		"a5": {Answer: Answer{Question: "a5", Value: "beyond"}},
		"a7": {Answer: Answer{Question: "b1", Value: "started"}, Of: "b1", Was: "What of b1?"},
		"a8": {New: true},
	} {
		ref, _ := next.Find(id)
		for i := range s.earlier.Pack.Checklists {
			for j := range s.earlier.Pack.Checklists[i].Questions {
				q := &s.earlier.Pack.Checklists[i].Questions[j]
				q.Text = "What of " + q.ID + "?"
			}
		}
		want.Round = "2026"
		if want.Answer.Value != "" {
			want.Day, want.Since = "2026-03-01", "2026-03-01"
		}
		got := s.Last(&next, ref.Question, "en")
		if got == nil || *got != want {
			t.Errorf("%s:\ngot  %+v\nwant %+v", id, got, want)
		}
	}
	ref, _ := next.Find("a6")
	if got := s.Last(&next, ref.Question, "en"); got != nil {
		t.Errorf("a6 was not answered: %+v", got)
	}
}

// The answers of the round before are confirmed, changed, open or apart, and add up.
func TestLastResult(t *testing.T) {
	p := builtinRules("M q q q? q")
	next := builtinRules("M q q q?")
	next.Checklists[0].Questions[2].Rev = 2
	s := following(t, &p, answered(t, p, "DCBAA"), &next)
	s = recordIn2027(t, s, Answer{Question: "a1", Value: "practised"}, Answer{Question: "a3", Value: "started"}, ProfileAnswer{Profile: "direct"})
	r := Evaluate(next, s, "2027-03-02").Last
	if want := (LastResult{Round: "2026", Answers: 5, Confirmed: 1, Changed: 1, Open: 1, Apart: 2}); r == nil || *r != want {
		t.Errorf("got %+v, want %+v", r, want)
	}
	if Evaluate(p, answered(t, p, "DCBAA"), "2026-03-01").Last != nil {
		t.Error("a first round has a round before")
	}
}
