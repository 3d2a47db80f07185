package assess

// MetAt returns the place on the scale from which a question is met: a level
// below it is a gap. That is the top, unless the pack says otherwise.
func (p *Pack) MetAt() int {
	if _, i := p.Level(p.MetFrom); i >= 0 {
		return i
	}
	return len(p.Scale) - 1
}

// Met returns the level from which a question is met.
func (p *Pack) Met() Level { return p.Scale[p.MetAt()] }

// PaperAt returns the place on the scale from which something is written though
// not yet met. ok is false for a pack that tells no such levels apart: it has no
// figure of paper against practice. In version 1 gap_below was that level.
func (p *Pack) PaperAt() (place int, ok bool) {
	id := p.PaperLevel
	if id == "" && p.OfVersion1 {
		id = p.GapBelow
	}
	_, i := p.Level(id)
	return i, i >= 0 && i < p.MetAt()
}

// EvidenceAt returns the place on the scale from which an answer should name
// evidence: that of PaperAt, else that of MetAt.
func (p *Pack) EvidenceAt() int {
	if place, ok := p.PaperAt(); ok {
		return place
	}
	return p.MetAt()
}

// GapAt returns the place on the scale below which a must-have is a must-have gap.
func (p *Pack) GapAt() int {
	_, i := p.Level(p.GapBelow)
	return i
}

// A Practice says how far a level is from what a question asks for.
type Practice string

// The practices of levels.
const (
	Met     Practice = "met"   // from Pack.MetAt up
	OnPaper Practice = "paper" // below it, from Pack.PaperAt up; no level of a pack without one
	Below   Practice = "below" // all below these
)

// PracticeAt returns the practice of the level at place i of the scale.
func (p *Pack) PracticeAt(i int) Practice {
	paper, ok := p.PaperAt()
	switch {
	case i >= p.MetAt():
		return Met
	case ok && i >= paper:
		return OnPaper
	}
	return Below
}

// A PracticeCount counts the answers that are levels by their Practice. Unsure,
// unanswered, hidden and not applicable questions are not counted. Paper is nil
// for a pack without a level on paper. The json names are those of version 1.
type PracticeCount struct {
	Met   int  `json:"practised"`
	Paper *int `json:"paper,omitempty"`
	Below int  `json:"missing"`
}

// newPracticeCount returns a count of nothing by the levels of the pack.
func newPracticeCount(p *Pack) PracticeCount {
	if _, ok := p.PaperAt(); ok {
		return PracticeCount{Paper: new(int)}
	}
	return PracticeCount{}
}

// Of returns how many answers have the practice.
func (c PracticeCount) Of(p Practice) int {
	switch {
	case p == Met:
		return c.Met
	case p == Below:
		return c.Below
	case c.Paper != nil:
		return *c.Paper
	}
	return 0
}

func (c *PracticeCount) add(p Practice) {
	switch p {
	case Met:
		c.Met++
	case OnPaper:
		*c.Paper++
	case Below:
		c.Below++
	}
}
