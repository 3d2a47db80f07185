package assess

import (
	"encoding/json"
	"testing"
)

func TestRedact(t *testing.T) {
	str := func(s string) *string { return &s }
	tests := []struct {
		name string
		act  Act
		want string
		n    int
	}{
		{"an answer", Answer{Question: "a1", Value: "na", Reason: "r", Note: "n", Evidence: "e", Support: "s"},
			`{"question":"a1","value":"na","redacted":true}`, 4},
		{"an answer without texts", Answer{Question: "a1", Value: "paper"}, `{"question":"a1","value":"paper"}`, 0},
		{"another question's", Answer{Question: "a2", Value: "paper", Note: "n"}, `{"question":"a2","value":"paper","note":"n"}`, 0},
		{"a plan: the day stays", PlanEntry{Question: "a1", Owner: str("Amina"), Due: str("2026-05-01"), Proof: str("")},
			`{"question":"a1","owner":"","due":"2026-05-01","proof":"","redacted":true}`, 1},
		{"a profile answer", ProfileAnswer{Profile: "a1"}, `{"profile":"a1","yes":false}`, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			act, n := Redact(tt.act, "a1")
			got, _ := json.Marshal(act)
			if string(got) != tt.want || n != tt.n {
				t.Errorf("got  %s, %d\nwant %s, %d", got, n, tt.want, tt.n)
			}
		})
	}
}
