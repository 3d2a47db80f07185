package assess

import (
	"slices"
	"strings"

	"safeguard/assess/fault"
)

// MostPoints is the most that a level may give: far beyond use, far below what
// overflows a sum.
const MostPoints = 1000

// Valid reports why nothing can be scored with the pack, in one line, or nil.
// Whatever package checklists loads is valid; the pack in a file that somebody
// sent need not be.
func (p *Pack) Valid() error {
	if len(p.Languages) == 0 {
		return fault.New("pack_without_language")
	}
	for _, check := range []func(*Pack) error{validScale, validBands, validCaps, validChecklists} {
		if err := check(p); err != nil {
			return err
		}
	}
	return nil
}

func validScale(p *Pack) error {
	if n := len(p.Scale); n < 2 || n > 6 {
		return fault.New("pack_scale", "levels", n)
	}
	before := -1
	for i, l := range p.Scale {
		if _, first := p.Level(l.ID); l.ID == "" || l.ID == Unsure || l.ID == NA || first != i {
			return fault.New("pack_level_name", "place", i+1, "level", fault.Escape(l.ID))
		}
		if l.Points <= before || l.Points > MostPoints {
			return fault.New("pack_points", "level", fault.Escape(l.ID), "points", l.Points, "most", MostPoints)
		}
		before = l.Points
	}
	return nil
}

func validBands(p *Pack) error {
	if len(p.Bands) == 0 || p.Bands[0].From != 0 {
		return fault.New("pack_first_band")
	}
	before := -1
	for i, b := range p.Bands {
		if b.ID == "" || p.Band(b.ID) != i {
			return fault.New("pack_band_name", "place", i+1, "band", fault.Escape(b.ID))
		}
		if b.From <= before || b.From > 100 {
			return fault.New("pack_band_from", "band", fault.Escape(b.ID), "from", b.From)
		}
		before = b.From
	}
	if p.RatedFrom < 0 || p.RatedFrom > 100 {
		return fault.New("pack_rated_from", "percent", p.RatedFrom)
	}
	return validRules(p)
}

// MostOneIn is the highest n of the rules "more than one in n": beyond it one "does
// not apply" would be too many in any list.
const MostOneIn = 1000

// MostMonths is the longest time after which evidence is old: beyond it, nothing is.
const MostMonths = 1200

func validRules(p *Pack) error {
	if n := p.AboveLowest; n != nil && (*n < 0 || *n > 100) {
		return fault.New("pack_above_lowest", "bands", *n)
	}
	if n := p.EvidenceAge; n < 0 || n > MostMonths {
		return fault.New("pack_evidence_months", "months", n, "most", MostMonths)
	}
	for _, n := range []int{p.NAWarned, p.NAUnrated} {
		if n < 0 || n > MostOneIn {
			return fault.New("pack_one_in", "n", n, "most", MostOneIn)
		}
	}
	return nil
}

func validCaps(p *Pack) error {
	if err := validLevels(p); err != nil {
		return err
	}
	for i, c := range p.Caps {
		if _, at := p.Level(c.MustHave); at < 0 {
			return fault.New("pack_cap_level", "place", i+1, "level", fault.Escape(c.MustHave))
		}
		for _, band := range []string{c.Checklist, c.Whole} {
			if band != "" && p.Band(band) < 0 {
				return fault.New("pack_cap_band", "place", i+1, "band", fault.Escape(band))
			}
		}
	}
	return nil
}

// validLevels checks the levels at which questions change what they count as.
func validLevels(p *Pack) error {
	if p.GapAt() < 0 {
		return fault.New("pack_gap_below", "level", fault.Escape(p.GapBelow))
	}
	if _, i := p.Level(p.MetFrom); i < 1 && p.MetFrom != "" {
		return fault.New("pack_met_from", "level", fault.Escape(p.MetFrom))
	}
	if p.GapAt() > p.MetAt() {
		return fault.New("pack_gap_above_met", "level", fault.Escape(p.GapBelow), "met", fault.Escape(p.Met().ID))
	}
	if _, ok := p.PaperAt(); !ok && p.PaperLevel != "" {
		return fault.New("pack_paper_level", "level", fault.Escape(p.PaperLevel), "met", fault.Escape(p.Met().ID))
	}
	return nil
}

func validChecklists(p *Pack) error {
	lists, questions := map[string]bool{}, map[string]bool{}
	for i := range p.Checklists {
		c := &p.Checklists[i]
		if c.ID == "" || lists[c.ID] {
			return fault.New("pack_checklist_name", "place", i+1, "checklist", fault.Escape(c.ID))
		}
		lists[c.ID] = true
		for j := range c.Questions {
			q := &c.Questions[j]
			if q.ID == "" || questions[q.ID] || strings.Contains(q.ID, ".") { // else it could be a number
				return fault.New("pack_question_name", "number", number(i, j), "question", fault.Escape(q.ID))
			}
			questions[q.ID] = true
			if err := validQuestion(p, q, number(i, j)); err != nil {
				return err
			}
		}
	}
	if len(questions) == 0 {
		return fault.New("pack_without_question")
	}
	return nil
}

func validQuestion(p *Pack, q *Question, number string) error {
	if q.Weight < 1 || q.Weight > 3 {
		return fault.New("pack_weight", "number", number, "weight", q.Weight)
	}
	for _, id := range q.AskedIf {
		if !slices.ContainsFunc(p.Profile, func(known ProfileQuestion) bool { return known.ID == id }) {
			return fault.New("pack_asked_if", "number", number, "profile", fault.Escape(id))
		}
	}
	return nil
}
