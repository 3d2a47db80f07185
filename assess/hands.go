package assess

import (
	"slices"

	"safeguard/assess/fault"
)

// Hands are what version 1 kept of a room on one question: a Count and a Talk in
// one, with the numbers again at every step of the talk. Counts has a number for
// every level, lowest first, then one for don't know. The agreed answer is an
// Answer before it. The newest Hands of a question replace all that their
// recorder knew. They are read, and never recorded.
type Hands struct {
	Question string  `json:"question" holds:"id"`
	Counts   []int   `json:"hands"`
	Voices   []Voice `json:"voices,omitempty"`
	Silent   bool    `json:"silent,omitempty"`
	How      string  `json:"how,omitempty" holds:"id"`
	Minority string  `json:"minority,omitempty" holds:"text"`
	Next     string  `json:"next,omitempty" holds:"id"`
	Redacted bool    `json:"redacted,omitempty"`
}

// How a room came to its answer.
const (
	Consensus = "consensus"
	Majority  = "majority"
	Outside   = "outside" // the view of somebody from outside was taken
)

// A Voice is the part of the hands that one group raised.
type Voice struct {
	Group  string `json:"group" holds:"id"`
	Counts []int  `json:"hands"`
}

// Kind returns "tally".
func (Hands) Kind() string { return "tally" }

// About returns the question.
func (h Hands) About() []Topic { return []Topic{{Question: h.Question}} }

// Sum returns how many hands counts hold.
func Sum(counts []int) int {
	n := 0
	for _, c := range counts {
		n += c
	}
	return n
}

// MaySplit reports whether the hands of voices may be kept apart from all: each
// voice, and what is left when they are subtracted, has at least SmallGroup
// hands, or nothing is left. Otherwise a few people could be told from the rest.
func MaySplit(all []int, voices []Voice) bool {
	rest := slices.Clone(all)
	for _, v := range voices {
		if len(v.Counts) != len(all) || Sum(v.Counts) < SmallGroup {
			return false
		}
		for i, n := range v.Counts {
			rest[i] -= n
		}
	}
	left := Sum(rest)
	return slices.Min(rest) >= 0 && (left == 0 || left >= SmallGroup)
}

// checkCounts keeps every number to what a room can show, since hands are drawn
// one by one.
func checkCounts(counts []int) error {
	for _, n := range counts {
		if n < 0 {
			return fault.New("negative_hands")
		}
		if n > MostPeople {
			return tooMany(n)
		}
	}
	return nil
}

func tooMany(n int) error { return fault.New("too_many_people", "people", n, "most", MostPeople) }

func (h Hands) check(p *Pack) error {
	if err := checkQuestion(p, h.Question); err != nil {
		return err
	}
	if want := len(p.Scale) + 1; len(h.Counts) != want {
		return fault.New("hands_misfit", "got", len(h.Counts), "want", want)
	}
	for _, v := range append([]Voice{{Counts: h.Counts}}, h.Voices...) {
		if err := checkCounts(v.Counts); err != nil {
			return err
		}
	}
	if len(h.Voices) > 0 && !MaySplit(h.Counts, h.Voices) {
		return groupTooSmall()
	}
	return checkHow(h.How)
}
