package progress

import (
	"safeguard/assess"
	"safeguard/assess/rounds"
)

// A Gain is what a plan has brought, on the questions that were answered both then and
// now: on others an answer that is only new would look like work. Compared counts them,
// Possible their points, MustHaves the must-haves among them. Better and Worse name
// those that changed, Unsure those from or to "we don't know"; Added counts questions that were answered since,
// and Besides names those that changed otherwise: from or to "does not apply", or taken back.
type Gain struct {
	Compared  int      `json:"compared"`
	Possible  int      `json:"possible"`
	MustHaves int      `json:"must_haves"`
	Then      Point    `json:"then"`
	Now       Point    `json:"now"`
	Better    []string `json:"better"`
	Worse     []string `json:"worse"`
	Unsure    []string `json:"unsure"`
	Added     int      `json:"added"`
	Besides   []string `json:"besides"`
}

// A Point is the sums at one moment. MustHaves counts those that are met.
type Point struct {
	Points    int            `json:"points"`
	Percent   assess.Percent `json:"percent"`
	MustHaves int            `json:"must_haves"`
}

// gain compares two moments of one round by its own pack. A pack without questions has
// nothing to compare.
func gain(then, now rounds.Round, before, r *assess.Result) Gain {
	g := Gain{Better: []string{}, Worse: []string{}, Unsure: []string{}, Besides: []string{}}
	g.Then.Percent, g.Now.Percent = assess.NoPercent, assess.NoPercent
	c, err := rounds.Compare(then, now, r.Date)
	if err != nil {
		return g
	}
	g.Compared, g.Possible = c.Whole.Compared, c.Whole.Now.Possible
	g.Then.Points, g.Then.Percent = c.Whole.Then.Points, c.Whole.Then.Percent
	g.Now.Points, g.Now.Percent = c.Whole.Now.Points, c.Whole.Now.Percent
	for _, s := range c.Questions {
		was, _ := before.Question(s.Question)
		is, _ := r.Question(s.Question)
		if was.Status == assess.Unanswered && is.Status == assess.Answered {
			g.Added++
		} else if !s.Way.Compared() && changed(then.State, now.State, s.Question) {
			g.Besides = append(g.Besides, s.Question)
		}
		switch s.Way {
		case rounds.Better:
			g.Better = append(g.Better, s.Question)
		case rounds.Worse:
			g.Worse = append(g.Worse, s.Question)
		case rounds.Unsure:
			g.Unsure = append(g.Unsure, s.Question)
		case rounds.Same:
		default:
			continue
		}
		if is.Critical {
			g.MustHaves++
			g.Then.MustHaves += met(was)
			g.Now.MustHaves += met(is)
		}
	}
	return g
}

// changed reports whether another answer stands now, as an approval sees it.
func changed(then, now assess.State, question string) bool {
	was, _ := then.Answer(question)
	is, _ := now.Answer(question)
	return was.Value != is.Value
}

// met is 1 for a question that is met, else 0.
func met(q assess.QuestionResult) int {
	if q.Gap {
		return 0
	}
	return 1
}
