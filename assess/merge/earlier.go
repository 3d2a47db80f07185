package merge

import (
	"cmp"
	"encoding/json"
	"slices"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// oneEarlier returns the copies with the same event for the round before: colleagues
// who each made the new round from the same file took the same snapshot, each at a
// time of their own. The earliest stands. Snapshots that differ by more than what a
// redaction took out of one are an error that names the two copies.
func oneEarlier(copies []Copy) ([]Copy, error) {
	var first, said = -1, ""
	var stands assess.Event
	for i, c := range copies {
		at := earlierOf(c)
		if at < 0 {
			continue
		}
		e := c.Events[at]
		says := without(e.Act, copies)
		switch {
		case first < 0:
			first, said, stands = i, says, e
		case says != said:
			return nil, fault.New("merge_earlier", "one", copies[first].Name, "other", c.Name)
		case cmp.Or(e.Time.Compare(stands.Time), cmp.Compare(e.By, stands.By)) < 0:
			stands = e
		}
	}
	copies = slices.Clone(copies)
	for i := range copies {
		if at := earlierOf(copies[i]); at >= 0 {
			copies[i].Events = slices.Clone(copies[i].Events)
			copies[i].Events[at].Time, copies[i].Events[at].By = stands.Time, stands.By
		}
	}
	return copies, nil
}

// earlierOf returns the index of the round before among the events of a copy, or -1.
func earlierOf(c Copy) int {
	return slices.IndexFunc(c.Events, func(e assess.Event) bool { _, ok := e.Act.(assess.Earlier); return ok })
}

// without returns what a snapshot says without the texts that any copy has removed.
func without(act assess.Act, copies []Copy) string {
	for _, c := range copies {
		for _, e := range c.Events {
			if r, ok := e.Act.(assess.Redaction); ok {
				act, _ = assess.Redact(act, r.Question)
			}
		}
	}
	says, _ := json.Marshal(assess.Unmarked(act))
	return string(says)
}
