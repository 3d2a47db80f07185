package rounds

import (
	"slices"

	"safeguard/assess"
)

// A Way says where a question went from one round to the next.
type Way string

// The ways. Of several that fit the first one in this list counts.
const (
	New        Way = "new"        // the earlier pack does not have it
	Removed    Way = "removed"    // the newer pack does not have it
	Reworded   Way = "reworded"   // a raised rev, another text, or an answer that the newer scale does not know
	NotAsked   Way = "not asked"  // in either round hidden by the profile, or out of scope
	Unanswered Way = "unanswered" // in either round
	NA         Way = "na"         // in either round
	Same       Way = "same"       // "we don't know" in both too
	Unsure     Way = "unsure"     // from or to "we don't know"
	Better     Way = "better"     //
	Worse      Way = "worse"      //
	Outside        = "outside"    // in From and To: out of scope
)

// Compared reports whether a question that went this way is in the sums.
func (w Way) Compared() bool { return w == Same || w == Unsure || w == Better || w == Worse }

// A pairing is two rounds while they are compared: their packs and states, and
// their results, each by its own pack.
type pairing struct {
	was, is        *assess.Pack
	earlier, later *assess.State
	then, now      assess.Result
	thenOf, nowOf  map[string]assess.QuestionResult
}

// resultsOf returns the results of all questions that a round covers, by id.
func resultsOf(r assess.Result) map[string]assess.QuestionResult {
	out := map[string]assess.QuestionResult{}
	for _, c := range r.Checklists {
		for _, q := range c.Questions {
			out[q.ID] = q
		}
	}
	return out
}

// shifts returns every question of both packs once.
func (p *pairing) shifts() []Shift {
	shifts, known := []Shift{}, map[string]bool{}
	old := questionsOf(p.was)
	for _, ref := range p.is.Refs() {
		q := ref.Question
		known[q.ID] = true
		s := Shift{Question: q.ID, Way: New, To: word(p.nowOf, q.ID)}
		if before := old[q.ID]; before != nil {
			s.From = word(p.thenOf, q.ID)
			s.Way, s.SameRev = p.way(before, q, s)
		}
		shifts = append(shifts, s)
	}
	for _, ref := range p.was.Refs() {
		if id := ref.Question.ID; !known[id] {
			shifts = append(shifts, Shift{Question: id, Way: Removed, From: word(p.thenOf, id)})
		}
	}
	return shifts
}

// way says where a question went that both packs have, and whether it was reworded
// under the same rev.
func (p *pairing) way(before, now *assess.Question, s Shift) (w Way, sameRev bool) {
	is := func(words ...string) bool {
		for _, w := range words {
			if s.From == w || s.To == w {
				return true
			}
		}
		return false
	}
	switch {
	case assess.Reworded(p.was, before, p.is, now):
		return Reworded, before.Rev == now.Rev
	case is(Outside, string(assess.Hidden)):
		return NotAsked, false
	case is(string(assess.Unanswered)):
		return Unanswered, false
	case is(assess.NA):
		return NA, false
	case s.From == s.To:
		return Same, false
	case place(p.is, s.From) < 0:
		return Reworded, false
	case is(assess.Unsure):
		return Unsure, false
	case place(p.is, s.From) < place(p.is, s.To):
		return Better, false
	}
	return Worse, false
}

// gaps says what became of the gaps of the earlier round.
func (p *pairing) gaps(shifts []Shift) (g Gaps) {
	for _, s := range shifts {
		if !p.thenOf[s.Question].Gap {
			continue
		}
		g.Then++
		switch {
		case s.Way == Unanswered:
			g.Apart++
		case !s.Way.Compared():
			g.Out++
		case p.nowOf[s.Question].Gap:
			g.Open++
		default:
			g.Closed++
		}
	}
	return g
}

// renamed guesses which questions and levels only have another id: new questions
// with the text of a removed one, and levels that the newer scale does not know
// with the label of one that the older did not, or at its place.
func (p *pairing) renamed(shifts []Shift) []Rename {
	var out []Rename
	if !assess.SameLanguage(p.was, p.is) {
		return nil
	}
	old, newer := questionsOf(p.was), questionsOf(p.is)
	byText := map[string]string{}
	for _, s := range shifts {
		if s.Way == Removed {
			byText[assess.OnlyWords(old[s.Question].Text)] = s.Question
		}
	}
	for _, s := range shifts {
		if s.Way == New {
			if from, ok := byText[assess.OnlyWords(newer[s.Question].Text)]; ok && newer[s.Question].Text != "" {
				out = append(out, Rename{From: from, To: s.Question})
			}
		}
	}
	for i, l := range p.was.Scale {
		if _, at := p.is.Level(l.ID); at < 0 {
			if to := p.levelNow(i); to != "" {
				out = append(out, Rename{Level: true, From: l.ID, To: to})
			}
		}
	}
	return out
}

// levelNow guesses which new level of the newer scale is the one at place i of the
// older: the one with its label, else the one at its place if that has no other's
// label; "" for none.
func (p *pairing) levelNow(i int) string {
	labelled := func(l assess.Level, scale []assess.Level) int {
		return slices.IndexFunc(scale, func(o assess.Level) bool { return l.Label != "" && assess.SameWords(l.Label, o.Label) })
	}
	at := labelled(p.was.Scale[i], p.is.Scale)
	if at < 0 && len(p.was.Scale) == len(p.is.Scale) && labelled(p.is.Scale[i], p.was.Scale) < 0 {
		at = i
	}
	if at < 0 {
		return ""
	}
	if _, was := p.was.Level(p.is.Scale[at].ID); was >= 0 {
		return "" // no new one
	}
	return p.is.Scale[at].ID
}

func questionsOf(p *assess.Pack) map[string]*assess.Question {
	out := map[string]*assess.Question{}
	for _, ref := range p.Refs() {
		out[ref.Question.ID] = ref.Question
	}
	return out
}

// word is what represents a question in a round: its answer, or why there is none.
func word(results map[string]assess.QuestionResult, id string) string {
	switch q, covered := results[id]; {
	case !covered:
		return Outside
	case q.Status == assess.Answered:
		return q.Answer.Value
	default:
		return string(q.Status)
	}
}

// place returns where a word counts on the scale, or -1 for nowhere.
func place(p *assess.Pack, word string) int {
	if word == assess.Unsure {
		return 0
	}
	_, i := p.Level(word)
	return i
}
