// Package rounds compares two rounds of one organisation, question by question.
//
// Only questions that both rounds asked, with the same meaning, and answered with
// a level or "we don't know" are compared, and both are scored by the newer pack.
// All others are listed apart, so that a better checklist, or half an audit, never
// looks like better or worse work.
package rounds

import (
	"path/filepath"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A Round is an assessment and what is in force in it. The texts of its pack are in the
// pack's first language. Plan is the plan with which it ended, where the State cannot
// say that any more, since it is what another file keeps of the round; else nil.
type Round struct {
	About assess.Assessment
	State assess.State
	Plan  []assess.PastAction
	File  string // the path of its file, "" where it has none of its own
}

// A Comparison is two rounds side by side. Questions are ids.
type Comparison struct {
	Round      string   `json:"round"`           // of the earlier assessment
	Files      []string `json:"files,omitempty"` // of the earlier and the later round, where both have one name
	Open       int      `json:"open"`            // questions of the newer round that are unanswered: while there are some, all is so far
	Whole      Pair     `json:"whole"`
	Checklists []Pair   `json:"checklists"` // of the newer pack, as far as the newer round asks them
	Questions  []Shift  `json:"questions"`  // of both packs, each once: in the order of the newer one, then those that were removed
	Gaps       Gaps     `json:"gaps"`
	Plan       Brought  `json:"plan"`
	OtherTexts bool     `json:"other_texts,omitempty"` // both packs have one id and version, and other contents
	Renamed    []Rename `json:"renamed,omitempty"`
}

// A Pair is the sums of the same questions in both rounds, by the newer pack, and
// the scores that each round has by itself. ID is the checklist's, empty for the
// whole. Percents says whether the sums may stand side by side: there is something
// to compare, and neither round is one that nothing can rate. Few says that they may not
// as fewer questions are compared than a rating needs.
type Pair struct {
	ID       string        `json:"id,omitempty"`
	Compared int           `json:"compared"` // questions
	Percents bool          `json:"percents"`
	Few      bool          `json:"few,omitempty"`
	Then     assess.Tally  `json:"then"`
	Now      assess.Tally  `json:"now"`
	OwnThen  *assess.Score `json:"own_then,omitempty"` // by the earlier pack; nil where it had no such checklist
	OwnNow   assess.Score  `json:"own_now"`
}

// Gaps says what became of the gaps of the earlier round, as its own pack counts
// them. Closed, Open, Out and Apart add up to Then.
type Gaps struct {
	Then   int `json:"then"`
	Closed int `json:"closed"` // met now
	Open   int `json:"open"`
	Out    int `json:"out"`   // does not apply, is not asked, is gone or means another thing
	Apart  int `json:"apart"` // not answered yet
}

// A Shift is one question in both rounds. From and To are level ids, assess.Unsure,
// assess.NA, "unanswered", "hidden" or "outside", and "" where a round does not know
// the question.
type Shift struct {
	Question string `json:"question"`
	Way      Way    `json:"way"`
	From     string `json:"from"`
	To       string `json:"to"`
	SameRev  bool   `json:"same_rev,omitempty"` // Reworded without a raised rev
}

// A Rename is a guess: a question or a level that only has another id now. It
// changes no sum.
type Rename struct {
	Level bool   `json:"level,omitempty"`
	From  string `json:"from"`
	To    string `json:"to"`
}

// Count returns how many questions went one of the ways.
func (c Comparison) Count(ways ...Way) int {
	n := 0
	for _, s := range c.Questions {
		for _, w := range ways {
			if s.Way == w {
				n++
			}
		}
	}
	return n
}

// Compare sets an earlier round beside a later one, as seen on the day today. Of
// other packs, of a later round, or where no question is shared or seems to be, it
// returns an error.
func Compare(earlier, later Round, today assess.Date) (Comparison, error) {
	was, is := earlier.About.Pack, later.About.Pack
	if was.ID != is.ID {
		return Comparison{}, fault.New("round_of_other_pack", "then", was.ID, "now", is.ID)
	}
	if earlier.About.Created > later.About.Created {
		return Comparison{}, fault.New("round_later", "begun", earlier.About.Created, "other", later.About.Created)
	}
	p := pairing{
		was: &was, is: &is, earlier: &earlier.State, later: &later.State,
		then: assess.Evaluate(was, earlier.State, today), now: assess.Evaluate(is, later.State, today),
	}
	p.thenOf, p.nowOf = resultsOf(p.then), resultsOf(p.now)
	c := Comparison{
		Round: earlier.About.Round, Open: p.now.Whole.Unanswered, Questions: p.shifts(),
		OtherTexts: was.Version == is.Version && earlier.About.ContentHash != later.About.ContentHash,
	}
	if was, is := earlier.File, later.File; was != "" && is != "" && earlier.About.Round == later.About.Round {
		if c.Files = []string{filepath.Base(was), filepath.Base(is)}; c.Files[0] == c.Files[1] {
			c.Files = []string{was, is}
		}
	}
	c.Renamed = p.renamed(c.Questions)
	if c.Count(New, Removed) == len(c.Questions) && len(c.Renamed) == 0 {
		return Comparison{}, fault.New("rounds_share_nothing")
	}
	c.Gaps = p.gaps(c.Questions)
	c.Plan = p.brought(planOf(earlier, later), c.Questions)
	p.score(&c, today)
	return c, nil
}

// score fills the sums of the questions that are compared, by the newer pack.
func (p *pairing) score(c *Comparison, today assess.Date) {
	pack := p.comparedOnly(c.Questions)
	then, now := evaluate(pack, p.earlier, today), evaluate(pack, p.later, today)
	c.Whole = p.pair("", then.Whole.Tally, now.Whole.Tally, &p.then.Whole, p.now.Whole)
	for _, list := range p.now.Checklists {
		var own *assess.Score
		for i := range p.then.Checklists {
			if p.then.Checklists[i].ID == list.ID {
				own = &p.then.Checklists[i].Score
			}
		}
		c.Checklists = append(c.Checklists, p.pair(list.ID, tallyOf(then, list.ID), tallyOf(now, list.ID), own, list.Score))
	}
}

func (p *pairing) pair(id string, then, now assess.Tally, ownThen *assess.Score, ownNow assess.Score) Pair {
	rateable := func(s assess.Score) bool {
		return s.Rating.Why != assess.ManyNA && s.Rating.Why != assess.NothingAsks
	}
	few := assess.Tally{Asked: ownNow.Asked, Answered: now.Asked}
	out := Pair{ID: id, Compared: now.Asked, Then: then, Now: now, OwnThen: ownThen, OwnNow: ownNow}
	out.Few = now.Asked > 0 && few.TooFew(p.is)
	out.Percents = !out.Few && now.Possible > 0 && rateable(ownNow) && (ownThen == nil || rateable(*ownThen))
	return out
}

// comparedOnly returns the newer pack with the questions only that are compared.
// Neither profile hides them: they are asked in both rounds.
func (p *pairing) comparedOnly(shifts []Shift) assess.Pack {
	compared := map[string]bool{}
	for _, s := range shifts {
		compared[s.Question] = s.Way.Compared()
	}
	pack := *p.is
	pack.Checklists = nil
	for _, list := range p.is.Checklists {
		part := list
		part.Questions = nil
		for _, q := range list.Questions {
			if compared[q.ID] {
				q.AskedIf = nil
				part.Questions = append(part.Questions, q)
			}
		}
		pack.Checklists = append(pack.Checklists, part)
	}
	return pack
}

// evaluate scores the questions of the pack, all of which the round covers.
func evaluate(p assess.Pack, s *assess.State, today assess.Date) assess.Result {
	state := *s
	state.Scope = assess.Scope{}
	return assess.Evaluate(p, state, today)
}

// tallyOf returns the sums of a checklist; the zero ones where nothing of it is
// compared.
func tallyOf(r assess.Result, id string) assess.Tally {
	for _, c := range r.Checklists {
		if c.ID == id {
			return c.Score.Tally
		}
	}
	return assess.Tally{Percent: assess.NoPercent, HighPercent: assess.NoPercent}
}
