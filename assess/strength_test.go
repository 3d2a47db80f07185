package assess

import (
	"strings"
	"testing"
)

// Of forty equal ones the twenty with evidence come first, both in pack order.
func TestStrengthsOfMany(t *testing.T) {
	p := builtinRules(strings.Repeat("q ", 40))
	s := answered(t, p, strings.Repeat("D", 40))
	var with, without []string
	for i, q := range p.Checklists[0].Questions {
		if i%2 == 0 {
			without = append(without, q.ID)
			continue
		}
		with = append(with, q.ID)
		s = record(t, s, Answer{Question: q.ID, Value: "practised", Evidence: "minutes, folder 3"})
	}
	if got, want := strings.Join(Evaluate(p, s, "2026-03-01").Strengths, " "), strings.Join(append(with, without...), " "); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestTrueFirst(t *testing.T) {
	for _, tt := range []struct {
		a, b bool
		want int
	}{{false, false, 0}, {true, true, 0}, {true, false, -1}, {false, true, 1}} {
		if got := trueFirst(tt.a, tt.b); got != tt.want {
			t.Errorf("%v before %v: %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}

func TestStrengths(t *testing.T) {
	tests := []struct{ name, questions, answers, evidence, want string }{
		{"none", "q q q q", "ABC?", "", ""},
		{"not those that are hidden, unanswered or do not apply", "q? q q q", "D.-D", "", "a4"},
		{"must-haves first, though they weigh less", "q3 M", "DD", "", "a2 a1"},
		{"then those with evidence", "q3 q M M", "DDDD", "a2 a4", "a4 a3 a2 a1"},
		{"then by weight, then in pack order", "q q3 q2 q3", "DDDD", "", "a2 a4 a3 a1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			s := record(t, answered(t, p, tt.answers), ProfileAnswer{Profile: "direct", Yes: false})
			for _, id := range strings.Fields(tt.evidence) {
				s = record(t, s, Answer{Question: id, Value: "practised", Evidence: "minutes, folder 3"})
			}
			if got := strings.Join(Evaluate(p, s, "2026-03-01").Strengths, " "); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
