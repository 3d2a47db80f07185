package assess

import (
	"slices"

	"safeguard/assess/fault"
)

// A Talk is what one table said about one question, as far as it has come. It
// belongs to the Counts of the same question and table, and repeats none of
// their numbers; a table of few people has no Count, and its Talk is recorded alone.
// Answer is what the table agreed on, a level id, Unsure or NA; the answer of the
// whole assessment is an Answer beside it. How says how it was agreed, Minority
// what some saw otherwise. Next is the step of the talk that comes next, "" when
// it is done. The newest Talk of a table replaces those before it.
type Talk struct {
	Question string `json:"question" holds:"id"`
	Table    string `json:"table" holds:"id"`
	Answer   string `json:"answer,omitempty" holds:"id"`
	How      string `json:"how,omitempty" holds:"id"`
	Minority string `json:"minority,omitempty" holds:"text"`
	Next     string `json:"next,omitempty" holds:"id"`
	Redacted bool   `json:"redacted,omitempty"`
}

// Kind returns "talk".
func (Talk) Kind() string { return "talk" }

// About returns the question. Talks are never in conflict: two that went on apart
// stay visible side by side.
func (t Talk) About() []Topic { return []Topic{{Question: t.Question}} }

func (t Talk) check(p *Pack) error {
	if err := checkQuestion(p, t.Question); err != nil {
		return err
	}
	if !isTable(t.Table) {
		return noTable(t.Table)
	}
	if _, i := p.Level(t.Answer); i < 0 && !slices.Contains([]string{"", Unsure, NA}, t.Answer) {
		ref, _ := p.Find(t.Question)
		return fault.New("no_such_level", "number", ref.Number, "level", fault.Escape(t.Answer))
	}
	return checkHow(t.How)
}

func checkHow(how string) error {
	if !slices.Contains([]string{"", Consensus, Majority, Outside}, how) {
		return fault.New("no_way_to_agree", "how", fault.Escape(how))
	}
	return nil
}
