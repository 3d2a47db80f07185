package assess

import "slices"

func (c Cap) forChecklist() string { return c.Checklist }
func (c Cap) forWhole() string     { return c.Whole }

// holds returns what the pack's caps hold down among the questions, strictest
// first. A must-have counts for a cap at the cap's level and at every lower
// one, so that raising an answer can never bring a stricter cap into force.
func holds(p *Pack, questions []QuestionResult, band func(Cap) string) []Hold {
	var out []Hold
	for _, c := range p.Caps {
		_, limit := p.Level(c.MustHave)
		var ids []string
		for i := range questions {
			q := &questions[i]
			if place := q.place(p); q.Critical && place >= 0 && place <= limit {
				ids = append(ids, q.ID)
			}
		}
		if b := band(c); b != "" && len(ids) >= max(c.Count, 1) {
			out = append(out, Hold{Band: b, Level: c.MustHave, Questions: ids})
		}
	}
	slices.SortStableFunc(out, func(a, b Hold) int { return p.Band(a.Band) - p.Band(b.Band) })
	return out
}

// rate finds the band of a score. For the whole, checklists are those it is
// made of: it may be AboveLowestBands above the lowest that is rated, at most.
func rate(p *Pack, sc Tally, questions []QuestionResult, caps []Hold, checklists []ChecklistResult) Rating {
	r := Rating{Holds: caps}
	r.State, r.Why = ratingState(p, sc, questions)
	if r.State == NotRated {
		return r
	}
	base := bandOf(p, sc.Percent)
	r.Base = p.Bands[base].ID
	if h, ok := holdOfLowest(p, checklists, Rating.low); ok {
		r.Holds = append(slices.Clone(caps), h)
		slices.SortStableFunc(r.Holds, func(a, b Hold) int { return p.Band(a.Band) - p.Band(b.Band) })
	}
	low := lower(p, base, r.Holds)
	for i := range r.Holds {
		band := p.Band(r.Holds[i].Band)
		r.Holds[i].Binds, r.Holds[i].Limits = low < base && band == low, band <= low
	}
	r.Low, r.High = p.Bands[low].ID, p.Bands[low].ID
	if r.State == Provisional {
		high := lower(p, bandOf(p, sc.HighPercent), caps)
		if h, ok := holdOfLowest(p, checklists, Rating.high); ok {
			high = min(high, p.Band(h.Band))
		}
		r.High = p.Bands[max(high, low)].ID
	}
	return r
}

// HeldBy returns the ids of the must-haves that hold the band below that of the
// percent, each once.
func (r Rating) HeldBy() []string {
	var ids []string
	named := map[string]bool{}
	for _, h := range r.Holds {
		for _, id := range h.Questions {
			if h.Binds && !named[id] {
				named[id] = true
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// ratingState says how final the rating of a score can be, and why it is not.
func ratingState(p *Pack, sc Tally, questions []QuestionResult) (RatingState, string) {
	open := slices.ContainsFunc(questions, func(q QuestionResult) bool {
		return q.Critical && q.Status == Unanswered
	})
	switch {
	case sc.Possible == 0:
		return NotRated, NothingAsks
	case sc.TooFew(p):
		return NotRated, FewAnswers
	case sc.NA*p.NAUnratedOneIn() > sc.Asked:
		return NotRated, ManyNA
	case open:
		return Provisional, MustHaves
	case sc.Unanswered*10 > sc.Asked:
		return Provisional, OpenAnswers
	}
	return Rated, ""
}

// bandOf returns the place of the band a percent falls in.
func bandOf(p *Pack, percent Percent) int {
	band := 0
	for i, b := range p.Bands {
		if int(percent) >= b.From {
			band = i
		}
	}
	return band
}

// lower returns the lowest of band and the holds.
func lower(p *Pack, band int, holds []Hold) int {
	for _, h := range holds {
		band = min(band, p.Band(h.Band))
	}
	return band
}

func (r Rating) low() string  { return r.Low }
func (r Rating) high() string { return r.High }

// holdOfLowest returns the hold of the checklist with the lowest band: as far above
// it as the pack allows. There is none when that is no hold at all, or nothing is
// rated.
func holdOfLowest(p *Pack, checklists []ChecklistResult, band func(Rating) string) (Hold, bool) {
	above, ok := p.AboveLowestBands()
	if !ok {
		return Hold{}, false
	}
	lowest, at := len(p.Bands), -1
	for i, c := range checklists {
		if b := band(c.Score.Rating); b != "" && p.Band(b) < lowest {
			lowest, at = p.Band(b), i
		}
	}
	if lowest+above >= len(p.Bands) {
		return Hold{}, false
	}
	return Hold{Band: p.Bands[lowest+above].ID, Checklist: checklists[at].ID}, true
}
