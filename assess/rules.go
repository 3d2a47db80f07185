package assess

// The rules of a pack that leaves them out. They are never stored.
const (
	defaultAboveLowest = 1
	defaultNAWarned    = 5
	defaultNAUnrated   = 3
	defaultEvidence    = 24
)

// AboveLowestBands returns how many bands the whole may be above its lowest rated
// checklist. ok is false for a pack that has no such rule: its number is as high as
// that of its bands, or it has no score for the whole.
func (p *Pack) AboveLowestBands() (bands int, ok bool) {
	bands = defaultAboveLowest
	if p.AboveLowest != nil {
		bands = *p.AboveLowest
	}
	return bands, !p.NoOverall && bands < len(p.Bands)
}

// NAWarnedOneIn returns n where more than one "does not apply" in n questions is
// warned about; 1 is never.
func (p *Pack) NAWarnedOneIn() int { return orDefault(p.NAWarned, defaultNAWarned) }

// NAUnratedOneIn returns n where more than one "does not apply" in n questions
// leaves a score without a band; 1 is never.
func (p *Pack) NAUnratedOneIn() int { return orDefault(p.NAUnrated, defaultNAUnrated) }

// EvidenceMonths returns the months after which evidence is old.
func (p *Pack) EvidenceMonths() int { return orDefault(p.EvidenceAge, defaultEvidence) }

func orDefault(n, otherwise int) int {
	if n == 0 {
		return otherwise
	}
	return n
}

// withoutSums returns the tally without what adds up to a score.
func (t Tally) withoutSums() Tally {
	t.Points, t.Possible, t.High = 0, 0, 0
	t.Percent, t.HighPercent, t.IfNACounted = NoPercent, NoPercent, NoPercent
	t.ManyNA = false
	return t
}
