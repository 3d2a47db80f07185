package workshop

import "safeguard/assess"

// agreedFrom is the percent of a room that has to give one answer, or the
// room talks first. apart is how many levels between two parts of a room are
// far, and one in edge people is a part.
const (
	agreedFrom = 60
	apart      = 2
	edge       = 10
)

// A Spread is how a room voted on one question. Counts are as in assess.Hands:
// for every level, lowest first, then don't know.
type Spread struct {
	Counts []int
	Total  int
	Most   int  // hands at the answer that most gave
	Split  bool // fewer than 60 of 100 gave the same answer
	Apart  bool // the answers of a tenth of the room are two or more levels from those of another tenth
}

// SpreadOf counts a room. "Don't know" is an answer that people can share, and
// they are part of the room, but they have no place on the scale and so stand
// far from nobody.
func SpreadOf(counts []int) Spread {
	s := Spread{Counts: counts, Total: assess.Sum(counts)}
	if s.Total == 0 {
		return s
	}
	for _, n := range counts {
		s.Most = max(s.Most, n)
	}
	s.Split = 100*s.Most < agreedFrom*s.Total
	levels := counts[:len(counts)-1]
	for i := range len(levels) - apart {
		below, above := assess.Sum(levels[:i+1]), assess.Sum(levels[i+apart:])
		s.Apart = s.Apart || edge*below >= s.Total && edge*above >= s.Total
	}
	return s
}

// TalkFirst reports whether the room should talk before it agrees.
func (s Spread) TalkFirst() bool { return s.Split || s.Apart }

// Share returns the percent of the room that gave the most common answer, cut;
// assess.NoPercent for an empty room.
func (s Spread) Share() assess.Percent { return assess.PercentOf(s.Most, s.Total) }

// Printed returns the middles that a report may print: those of two voices that differ,
// else none. So nobody knows of a question without any whether the voices agreed, or
// could not be kept apart, which would tell of a small room how its voices answered.
func Printed(p *assess.Pack, voices []assess.Middle) []assess.Middle {
	if VoicesDiffer(p, voices) {
		return voices
	}
	return nil
}

// VoicesDiffer reports whether the middles of two voices are two or more levels
// apart.
func VoicesDiffer(p *assess.Pack, voices []assess.Middle) bool {
	if len(voices) != 2 {
		return false
	}
	_, a := p.Level(voices[0].Level)
	_, b := p.Level(voices[1].Level)
	return differ([]int{a, b})
}

// differ reports whether two places on the scale are far apart.
func differ(places []int) bool {
	return max(places[0]-places[1], places[1]-places[0]) >= apart
}
