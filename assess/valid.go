package assess

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// MostPoints is the most that a level may give: far beyond use, far below what
// overflows a sum.
const MostPoints = 1000

// Valid reports why nothing can be scored with the pack, in one line, or nil.
// Whatever package checklists loads is valid; the pack in a file that somebody
// sent need not be.
func (p *Pack) Valid() error {
	if len(p.Languages) == 0 {
		return errors.New("the pack has no language")
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
		return fmt.Errorf("a scale has 2 to 6 levels, not %d", n)
	}
	before := -1
	for i, l := range p.Scale {
		if _, first := p.Level(l.ID); l.ID == "" || l.ID == Unsure || l.ID == NA || first != i {
			return fmt.Errorf("level %d cannot be called %q", i+1, l.ID)
		}
		if l.Points <= before || l.Points > MostPoints {
			return fmt.Errorf("level %q has %d points: points rise from 0 to at most %d", l.ID, l.Points, MostPoints)
		}
		before = l.Points
	}
	return nil
}

func validBands(p *Pack) error {
	if len(p.Bands) == 0 || p.Bands[0].From != 0 {
		return errors.New("no band begins at 0")
	}
	before := -1
	for i, b := range p.Bands {
		if b.ID == "" || p.Band(b.ID) != i {
			return fmt.Errorf("band %d cannot be called %q", i+1, b.ID)
		}
		if b.From <= before || b.From > 100 {
			return fmt.Errorf("band %q begins at %d: bands rise from 0 to at most 100", b.ID, b.From)
		}
		before = b.From
	}
	if p.RatedFrom < 0 || p.RatedFrom > 100 {
		return fmt.Errorf("rated from %d percent", p.RatedFrom)
	}
	return nil
}

func validCaps(p *Pack) error {
	if _, i := p.Level(p.GapBelow); i < 0 {
		return fmt.Errorf("gaps are below %q, which is no level", p.GapBelow)
	}
	for i, c := range p.Caps {
		if _, at := p.Level(c.MustHave); at < 0 {
			return fmt.Errorf("cap %d is about %q, which is no level", i+1, c.MustHave)
		}
		for _, band := range []string{c.Checklist, c.Whole} {
			if band != "" && p.Band(band) < 0 {
				return fmt.Errorf("cap %d holds at %q, which is no band", i+1, band)
			}
		}
	}
	return nil
}

func validChecklists(p *Pack) error {
	lists, questions := map[string]bool{}, map[string]bool{}
	for i := range p.Checklists {
		c := &p.Checklists[i]
		if c.ID == "" || lists[c.ID] {
			return fmt.Errorf("checklist %d cannot be called %q", i+1, c.ID)
		}
		lists[c.ID] = true
		for j := range c.Questions {
			q := &c.Questions[j]
			if q.ID == "" || questions[q.ID] || strings.Contains(q.ID, ".") { // else it could be a number
				return fmt.Errorf("question %s cannot be called %q", number(i, j), q.ID)
			}
			questions[q.ID] = true
			if err := validQuestion(p, q); err != nil {
				return fmt.Errorf("question %s %w", number(i, j), err)
			}
		}
	}
	if len(questions) == 0 {
		return errors.New("the pack asks no question")
	}
	return nil
}

func validQuestion(p *Pack, q *Question) error {
	if q.Weight < 1 || q.Weight > 3 {
		return fmt.Errorf("has the weight %d, which is not from 1 to 3", q.Weight)
	}
	for _, id := range q.AskedIf {
		if !slices.ContainsFunc(p.Profile, func(known ProfileQuestion) bool { return known.ID == id }) {
			return fmt.Errorf("is asked if %q, which is no profile question", id)
		}
	}
	return nil
}
