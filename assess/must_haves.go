package assess

// A MustHaveCount says how the must-haves of a score stand. Gaps are ids in the
// order of Result.Gaps; they are named before there is a rating, so that a half-done
// audit is never quieter than an honest one.
type MustHaveCount struct {
	Applicable int      `json:"applicable"` // asked, and not answered "does not apply"
	Unanswered int      `json:"unanswered"`
	Gaps       []string `json:"gaps"`
}

// mustHaves counts the must-haves among the questions. The gaps of all questions
// are given in their order.
func mustHaves(questions []QuestionResult, ordered []string) MustHaveCount {
	c := MustHaveCount{Gaps: []string{}}
	gaps := map[string]bool{}
	for i := range questions {
		q := &questions[i]
		if !q.Critical || q.Status == Hidden || q.isNA() {
			continue
		}
		c.Applicable++
		if q.Status == Unanswered {
			c.Unanswered++
		}
		if q.MustHaveGap {
			gaps[q.ID] = true
		}
	}
	for _, id := range ordered {
		if gaps[id] {
			c.Gaps = append(c.Gaps, id)
		}
	}
	return c
}
