package checklists

import (
	_ "embed"
	"maps"
	"slices"

	"safeguard/assess"
)

// sampleFile is in the folder of the built-in pack but does not belong to it: it
// has answers.
//
//go:embed sample.yaml
var sampleFile []byte

// A Sample is a filled self-audit of an organisation that does not exist, to
// show what a report looks like. Profile says yes or no by profile question.
type Sample struct {
	Organisation string             `json:"organisation"`
	Round        string             `json:"round"`
	Contacts     []string           `json:"contacts"`
	Profile      map[string]bool    `json:"profile"`
	Answers      []assess.Answer    `json:"answers"`
	Plan         []assess.PlanEntry `json:"plan"`
	Participants int                `json:"participants"`
	Life         []LifeEvent        `json:"life"` // after the audit
	Earlier      EarlierSample      `json:"earlier"`
}

// An EarlierSample is the round before a Sample. Answers are levels by question.
type EarlierSample struct {
	Round   string            `json:"round"`
	Answers map[string]string `json:"answers"`
	Life    []LifeEvent       `json:"life"`
}

// LoadSample returns the sample that comes with the program. It answers the
// built-in pack. The error is Faults.
func LoadSample() (Sample, error) {
	var s Sample
	err := Decode("sample.yaml", sampleFile, &s)
	return s, err
}

// Acts returns the acts of the sample, always in the same order: the profile by
// id, then the answers and the plan in the order of the file, then the number of
// participants.
func (s Sample) Acts() []assess.Act {
	acts := s.profileActs()
	for _, a := range s.Answers {
		acts = append(acts, a)
	}
	for _, p := range s.Plan {
		acts = append(acts, p)
	}
	return append(acts, assess.Participants{Count: s.Participants})
}

// EarlierActs returns the acts of the round before: the profile, then the answers,
// each by id.
func (s Sample) EarlierActs() []assess.Act {
	acts := s.profileActs()
	for _, id := range slices.Sorted(maps.Keys(s.Earlier.Answers)) {
		acts = append(acts, assess.Answer{Question: id, Value: s.Earlier.Answers[id]})
	}
	return acts
}

func (s Sample) profileActs() (acts []assess.Act) {
	for _, id := range slices.Sorted(maps.Keys(s.Profile)) {
		acts = append(acts, assess.ProfileAnswer{Profile: id, Yes: s.Profile[id]})
	}
	return acts
}
