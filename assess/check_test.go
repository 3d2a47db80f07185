package assess

import "testing"

func TestCheck(t *testing.T) {
	str := func(s string) *string { return &s }
	p := builtinRules("M q q M")
	yes, no := true, false
	p.Checklists[0].Questions[2].NA, p.Checklists[0].Questions[3].NA = &no, &yes
	tests := []struct {
		name string
		act  Act
		want string // the error, or nothing
	}{
		{"a level", Answer{Question: "a1", Value: "paper"}, ""},
		{"don't know", Answer{Question: "a1", Value: Unsure}, ""},
		{"na with a reason", Answer{Question: "a2", Value: NA, Reason: "no visitors"}, ""},
		{"na without a reason", Answer{Question: "a2", Value: NA, Reason: " "}, `na needs reason (number 1.2)`},
		{"na whose reason was redacted", Answer{Question: "a2", Value: NA, Redacted: true}, ""},
		{"na on a must-have", Answer{Question: "a1", Value: NA, Reason: "x"}, `must have not na (number 1.1)`},
		{"na on a question that is always asked", Answer{Question: "a3", Value: NA, Reason: "x"}, `not na (number 1.3)`},
		{"na on a must-have that allows it", Answer{Question: "a4", Value: NA, Reason: "x"}, ""},
		{"an unknown level", Answer{Question: "a1", Value: "4"}, `no such level (number 1.1, level 4)`},
		{"an unknown question", Answer{Question: "z9", Value: "paper"}, `no such question (question z9)`},
		{"a number in place of an id", Answer{Question: "1.1", Value: "paper"}, `no such question (question 1.1)`},
		{"a profile question", ProfileAnswer{Profile: "direct"}, ""},
		{"an unknown profile question", ProfileAnswer{Profile: "x"}, `no profile question (profile x)`},
		{"a day", PlanEntry{Question: "a1", Due: str("2026-02-28")}, ""},
		{"a day taken away", PlanEntry{Question: "a1", Due: str("")}, ""},
		{"a day that does not exist", PlanEntry{Question: "a1", Due: str("2026-02-30")}, `not a day (typed 2026-02-30)`},
		{"a plan for an unknown question", PlanEntry{Question: "z"}, `no such question (question z)`},
		{"a redaction of an unknown question", Redaction{Question: "z"}, `no such question (question z)`},
		{"a talk that agreed on the lowest level", Talk{Question: "a1", Table: "A", Answer: "absent"}, ""},
		{"an undo", Undo{Of: 1}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			checkSays(t, &p, tt.act, tt.want)
		})
	}
}

// checkSays fails unless Check says what is wanted of an act; "" is nothing.
func checkSays(t *testing.T, p *Pack, act Act, want string) {
	t.Helper()
	got := ""
	if err := Check(p, act); err != nil {
		got = err.Error()
	}
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
