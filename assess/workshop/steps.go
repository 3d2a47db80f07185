package workshop

import "safeguard/assess"

// After returns the step that follows a step of a question whose agreed answer
// is value, or "" when the question is done. named says that somebody was named
// for the action. Evidence is asked for where an answer is high enough to show
// some, an action where the answer leaves a gap.
func After(p *assess.Pack, s Step, value string, named bool) Step {
	_, place := p.Level(value)
	switch s {
	case Count:
		return Agree
	case Agree:
		return Way
	case Way:
		return Minority
	case Minority:
		if place >= p.EvidenceAt() {
			return Evidence
		}
		return afterEvidence(p, value, place)
	case Evidence:
		return afterEvidence(p, value, place)
	case Owner:
		if named {
			return What
		}
	}
	return ""
}

func afterEvidence(p *assess.Pack, value string, place int) Step {
	if value == assess.Unsure || place >= 0 && place < p.MetAt() {
		return Owner
	}
	return ""
}
