// Package rounds compares two rounds of one organisation, question by question.
//
// Only questions that both rounds asked, with the same meaning, are compared,
// and both are scored by the newer pack. What is new, gone or reworded is listed
// apart, so that a better checklist never looks like better or worse work.
package rounds

import (
	"safeguard/assess"
	"safeguard/assess/fault"
)

// A Round is an assessment and what stands in it.
type Round struct {
	About assess.Assessment
	State assess.State
}

// A Comparison is two rounds side by side. Questions are ids, in the order of
// the newer pack; those that are gone, in the order of the older one.
type Comparison struct {
	Round      string   `json:"round"` // of the earlier assessment
	Whole      Pair     `json:"whole"`
	Checklists []Pair   `json:"checklists"`
	Changes    []Shift  `json:"changes"` // of the questions that were compared
	Gaps       int      `json:"gaps"`    // questions of these that were not met
	Closed     int      `json:"closed"`  // how many of the gaps are met now
	New        []string `json:"new"`
	Reworded   []string `json:"reworded"` // another meaning, or an answer that the newer scale does not know
	Gone       []string `json:"gone"`
}

// A Pair is the score of the same questions in both rounds. Shared is how many
// of the Of questions of the newer round these are. A question that
// one of the rounds hid by its profile is shared, and in that round's sums it
// does not count. ID is the checklist's, empty for the whole.
type Pair struct {
	ID     string       `json:"id,omitempty"`
	Shared int          `json:"shared"`
	Of     int          `json:"of"`
	Then   assess.Score `json:"then"`
	Now    assess.Score `json:"now"`
}

// A Way says where a question went from one round to the next.
type Way string

// The ways. Another is a change between answers of which one is no level, or
// from "we don't know" to a level that is as low; None is no answer in either
// round.
const (
	Better  Way = "better"
	Worse   Way = "worse"
	Same    Way = "same"
	Another Way = "another"
	None    Way = "none"
)

// A Shift is one question in both rounds. From and To are level ids,
// assess.Unsure, assess.NA, or a status: "unanswered" or "hidden".
type Shift struct {
	Question string `json:"question"`
	Way      Way    `json:"way"`
	From     string `json:"from"`
	To       string `json:"to"`
}

// Count returns how many questions went that way.
func (c Comparison) Count(w Way) int {
	n := 0
	for _, ch := range c.Changes {
		if ch.Way == w {
			n++
		}
	}
	return n
}

// Compare sets an earlier round beside a later one, as seen on the day today. Of
// other packs, of a later round or where no question is shared, it returns an
// error.
func Compare(earlier, later Round, today assess.Date) (Comparison, error) {
	was, is := earlier.About.Pack, later.About.Pack
	if was.ID != is.ID {
		return Comparison{}, fault.New("round_of_other_pack", "then", was.ID, "now", is.ID)
	}
	if earlier.About.Created > later.About.Created {
		return Comparison{}, fault.New("round_later", "begun", earlier.About.Created, "other", later.About.Created)
	}
	c := Comparison{Round: earlier.About.Round, New: []string{}, Reworded: []string{}, Gone: []string{}}
	pack := c.shared(earlier, later)
	then, now := evaluate(pack, earlier, today), evaluate(pack, later, today)
	if len(now.Checklists) == 0 {
		return Comparison{}, fault.New("rounds_share_nothing")
	}
	all := assess.Evaluate(is, later.State, today)
	c.Whole = Pair{Shared: count(now), Of: count(all), Then: then.Whole, Now: now.Whole}
	for i, list := range now.Checklists {
		p := Pair{ID: list.ID, Shared: len(list.Questions), Then: then.Checklists[i].Score, Now: list.Score}
		for _, full := range all.Checklists {
			if full.ID == list.ID {
				p.Of = len(full.Questions)
			}
		}
		c.Checklists = append(c.Checklists, p)
		for j := range list.Questions {
			ch := shift(is, then.Checklists[i].Questions[j], list.Questions[j])
			c.Changes = append(c.Changes, ch)
			if from := place(is, ch.From); from >= 0 && from < is.MetAt() {
				c.Gaps++
				if place(is, ch.To) >= is.MetAt() {
					c.Closed++
				}
			}
		}
	}
	return c, nil
}

// shared returns the newer pack with the questions only that can be compared,
// and notes the others.
func (c *Comparison) shared(earlier, later Round) assess.Pack {
	was, is := earlier.About.Pack, later.About.Pack
	pack := is
	pack.Checklists = nil
	still := map[string]bool{}
	for _, list := range is.Checklists {
		part := list
		part.Questions = nil
		for i := range list.Questions {
			q := &list.Questions[i]
			still[q.ID] = true
			old, asked := was.Find(q.ID)
			switch {
			case !later.State.Scope.Covers(assess.Ref{Checklist: &list, Question: q}):
			case !asked || old.Question.ID != q.ID || !earlier.State.Scope.Covers(old):
				c.New = append(c.New, q.ID)
			case old.Question.Rev != q.Rev || !known(is, earlier.State, q.ID):
				c.Reworded = append(c.Reworded, q.ID)
			default:
				part.Questions = append(part.Questions, *q)
			}
		}
		pack.Checklists = append(pack.Checklists, part)
	}
	for _, ref := range was.Refs() {
		if !still[ref.Question.ID] && earlier.State.Scope.Covers(ref) {
			c.Gone = append(c.Gone, ref.Question.ID)
		}
	}
	return pack
}

// known reports whether the answer to a question, if there is one, is one that
// the pack has.
func known(p assess.Pack, s assess.State, id string) bool {
	a, answered := s.Answer(id)
	if !answered || a.Value == assess.Unsure || a.Value == assess.NA {
		return true
	}
	_, place := p.Level(a.Value)
	return place >= 0
}

// evaluate scores the questions of the pack, all of which the round covers.
func evaluate(p assess.Pack, r Round, today assess.Date) assess.Result {
	r.State.Scope = assess.Scope{}
	return assess.Evaluate(p, r.State, today)
}

func count(r assess.Result) int {
	n := 0
	for _, c := range r.Checklists {
		n += len(c.Questions)
	}
	return n
}

func shift(p assess.Pack, then, now assess.QuestionResult) Shift {
	c := Shift{Question: now.ID, Way: Another, From: word(then), To: word(now)}
	from, to := place(p, c.From), place(p, c.To)
	switch {
	case then.Status != assess.Answered && now.Status != assess.Answered:
		c.Way = None
	case c.From == c.To:
		c.Way = Same
	case from < 0 || to < 0:
	case from < to:
		c.Way = Better
	case from > to:
		c.Way = Worse
	}
	return c
}

// word is what stands for a question: its answer, or why there is none.
func word(q assess.QuestionResult) string {
	if q.Status == assess.Answered {
		return q.Answer.Value
	}
	return string(q.Status)
}

// place returns where a word counts on the scale, or -1 for nowhere.
func place(p assess.Pack, word string) int {
	if word == assess.Unsure {
		return 0
	}
	_, i := p.Level(word)
	return i
}
