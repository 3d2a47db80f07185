package compose

import (
	"safeguard/assess"
	"safeguard/assess/rounds"
	"safeguard/assess/store"
	"safeguard/report"
)

// A Series is three rounds or more side by side: as data, in words, and what Before, the
// last but two, says beside the newest. With two rounds there is no Before.
type Series struct {
	Rounds rounds.Series
	Annex  report.Standards
	Before report.Rounds
}

// Series sets earlier rounds, the oldest first, beside the one of a file, of which r is
// the result.
func (c Composer) Series(file *store.File, earlier []rounds.Round, r assess.Result) (*Series, error) {
	all := append(earlier[:len(earlier):len(earlier)], file.Round())
	s, err := rounds.SeriesOf(all, c.Today)
	if err != nil {
		return nil, err
	}
	out := &Series{Rounds: s}
	var packs []assess.Pack
	for _, round := range all {
		pack, _ := round.About.Pack.In(file.About.Language)
		packs = append(packs, pack)
	}
	var steps []report.Rounds
	for i, step := range s.Steps {
		about := all[i+1].About
		about.Pack = packs[i+1]
		result := r
		if i+1 < len(all)-1 {
			result = assess.Evaluate(about.Pack, all[i+1].State, c.Today)
		}
		steps = append(steps, report.NewRounds(about, result, packs[i], step, c.Words.Report, c.Words.Rounds))
	}
	out.Annex = report.NewSeries(packs, s, steps, c.Words.Report, c.Words.Rounds)
	if len(earlier) > 1 {
		_, out.Before, err = c.Beside(file, earlier[len(earlier)-2], r)
	}
	return out, err
}
