package assess

// A Practice says how far a level is from what is done every day.
type Practice string

// The practices of levels.
const (
	Practised Practice = "practised" // the top level
	OnPaper   Practice = "paper"     // below it, from the level on where a must-have is no gap
	Missing   Practice = "missing"   // all below
)

// PracticeAt returns the practice of the level at place i of the scale.
func (p *Pack) PracticeAt(i int) Practice {
	_, below := p.Level(p.GapBelow)
	switch {
	case i == len(p.Scale)-1:
		return Practised
	case i >= below:
		return OnPaper
	}
	return Missing
}

// A PracticeCount counts the answers that are levels by their Practice. Unsure,
// unanswered, hidden and not applicable questions are not counted.
type PracticeCount struct {
	Practised int `json:"practised"`
	Paper     int `json:"paper"`
	Missing   int `json:"missing"`
}

func (c *PracticeCount) add(p Practice) {
	switch p {
	case Practised:
		c.Practised++
	case OnPaper:
		c.Paper++
	case Missing:
		c.Missing++
	}
}
