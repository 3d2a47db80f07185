package assess

import (
	"fmt"
	"testing"
)

// The sums and counts of a tally, each worked by hand: points and possible, the
// percent if every "does not apply" counted as 0, what is unsure, unanswered, not
// applicable and hidden, and the answers at each level, "don't know" among none.
func TestTally(t *testing.T) {
	tests := []struct {
		name, questions, answers string
		points                   string // points of possible, and high
		ifNA                     string // percent, and whether it is warned of
		counts                   string // asked, answered, unsure, unanswered, na, hidden
		levels                   string // A B C D
	}{
		{"weight 3 does not apply: 6 of 6, and 6 of 15", "q q q3", "DD-", "6 of 6 high 6", "40 % true", "3 3 0 0 1 0", "0 0 0 2"},
		{"weights 2 and 3 do not apply: 3 of 3, and 3 of 18", "q2 q q3", "-D-", "3 of 3 high 3", "16 % true", "3 3 0 0 2 0", "0 0 0 1"},
		{"weight 2 on paper beside it: 4 of 6, and 4 of 15", "q2 q3", "C-", "4 of 6 high 4", "26 % true", "2 2 0 0 1 0", "0 0 1 0"},
		{"exactly a fifth: 11 of 12, and 11 of 15", "q q q q q", "DDDC-", "11 of 12 high 11", "73 % false", "5 5 0 0 1 0", "0 0 1 3"},
		{"one of four is more than a fifth: 9 of 9, and 9 of 12", "q q q q", "DDD-", "9 of 9 high 9", "75 % true", "4 4 0 0 1 0", "0 0 0 3"},
		{"none: the same percent", "q q", "DC", "5 of 6 high 5", "83 % false", "2 2 0 0 0 0", "0 0 1 1"},
		{"two unsure of weight 1 and 2, open up to 9", "q q q2", "D??", "3 of 12 high 12", "25 % false", "3 3 2 0 0 0", "0 0 0 1"},
		{"unsure and unanswered apart", "q q q q", "?.A.", "0 of 12 high 9", "0 % false", "4 2 1 2 0 0", "1 0 0 0"},
		{"every level twice", "q q q q q q q q", "ABCDDCBA", "12 of 24 high 12", "50 % false", "8 8 0 0 0 0", "2 2 2 2"},
		{"a hidden one is in nothing", "q? q3", "D B", "3 of 9 high 3", "33 % false", "1 1 0 0 0 1", "0 1 0 0"},
		{"nothing but that", "q q", "--", "0 of 0 high 0", "0 % true", "2 2 0 0 2 0", "0 0 0 0"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			answers := ""
			for _, r := range tt.answers {
				if r != ' ' {
					answers += string(r)
				}
			}
			s := record(t, answered(t, p, answers), ProfileAnswer{Profile: "direct", Yes: false})
			sc := Evaluate(p, s, "2026-03-01").Checklists[0].Score
			for what, pair := range map[string][2]string{
				"points":  {fmt.Sprintf("%d of %d high %d", sc.Points, sc.Possible, sc.High), tt.points},
				"if na":   {fmt.Sprint(sc.IfNACounted, sc.ManyNA), tt.ifNA},
				"counts":  {fmt.Sprint(sc.Asked, sc.Answered, sc.Unsure, sc.Unanswered, sc.NA, sc.Hidden), tt.counts},
				"answers": {fmt.Sprint(sc.Levels["absent"], sc.Levels["started"], sc.Levels["paper"], sc.Levels["practised"]), tt.levels},
			} {
				if pair[0] != pair[1] {
					t.Errorf("%s: %s, want %s", what, pair[0], pair[1])
				}
			}
		})
	}
}

// Evidence is counted where an answer is at paper or higher, "don't know" never.
func TestEvidenceCount(t *testing.T) {
	p := builtinRules("q q q q q q")
	s := answered(t, p, "ABCD?-")
	for i, v := range []string{"absent", "started", "paper", "practised", Unsure, NA} {
		if i != 3 {
			s = record(t, s, Answer{Question: p.Checklists[0].Questions[i].ID, Value: v, Reason: "r", Evidence: "a book"})
		}
	}
	sc := Evaluate(p, s, "2026-03-01").Whole
	if sc.EvidenceHas != 1 || sc.EvidenceOf != 2 {
		t.Errorf("%d of %d, want 1 of 2: the one on paper names some, the practised one does not", sc.EvidenceHas, sc.EvidenceOf)
	}
	p.GapBelow, p.PaperLevel = "absent", "" // from the lowest level on nothing is a gap, and unsure shows nothing
	p.MetFrom = "started"
	if sc := Evaluate(p, s, "2026-03-01").Whole; sc.EvidenceHas != 2 || sc.EvidenceOf != 3 {
		t.Errorf("%d of %d, want 2 of 3", sc.EvidenceHas, sc.EvidenceOf)
	}
}
