package rounds

import (
	"fmt"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// MostRounds is how many rounds are set side by side at most: as many as fit a page.
const MostRounds = 6

// A Series is two to six rounds of one organisation side by side, the oldest first.
// Steps compares each with the one before it, so that there is one fewer; each step
// adds up by itself. Questions are those of all packs, each once: in the order of the
// newest pack, then what it has no more, that of the newer packs first.
type Series struct {
	Rounds     []Own        `json:"rounds"`
	Checklists []ListSeries `json:"checklists"`
	Questions  []Track      `json:"questions"`
	Steps      []Comparison `json:"steps"`
}

// An Own is what one round says of itself, by its own sums. File is set where another
// round has the same name.
type Own struct {
	Round string       `json:"round"`
	File  string       `json:"file,omitempty"`
	Whole assess.Score `json:"whole"`
}

// A ListSeries is the scores of a checklist by each round's own sums, in step with the
// rounds; nil where a round does not cover it.
type ListSeries struct {
	ID  string          `json:"id"`
	Own []*assess.Score `json:"own"`
}

// A Track is one question through all rounds, in step with them. Said are the words of
// a Shift, "" where a round's pack does not have the question. Broken says that a round
// asks it with another meaning than the one before.
type Track struct {
	Question string   `json:"question"`
	Said     []string `json:"said"`
	Broken   []bool   `json:"broken"`
}

// SeriesOf sets rounds side by side, the oldest first, as seen on the day today. Too
// few or too many, and two that cannot be compared, are an error, which names the file
// of the older one of the two.
func SeriesOf(all []Round, today assess.Date) (Series, error) {
	if len(all) < 2 || len(all) > MostRounds {
		return Series{}, fault.New("wrong_rounds", "rounds", len(all), "most", MostRounds)
	}
	var s Series
	var results []assess.Result
	names := map[string]int{}
	for i, r := range all {
		results = append(results, assess.Evaluate(r.About.Pack, r.State, today))
		s.Rounds = append(s.Rounds, Own{Round: r.About.Round, Whole: results[i].Whole})
		names[r.About.Round]++
		if i == 0 {
			continue
		}
		c, err := Compare(all[i-1], r, today)
		if err != nil {
			return Series{}, fmt.Errorf("%s: %w", all[i-1].File, err)
		}
		s.Steps = append(s.Steps, c)
	}
	for i, r := range all {
		if names[r.About.Round] > 1 {
			s.Rounds[i].File = r.File
		}
	}
	s.lists(all, results)
	s.tracks(all, results)
	return s, nil
}

// lists gathers the scores of all checklists, those of the newest pack first.
func (s *Series) lists(all []Round, results []assess.Result) {
	places := map[string]int{}
	for i := len(all) - 1; i >= 0; i-- {
		for _, c := range results[i].Checklists {
			at, known := places[c.ID]
			if !known {
				at = len(s.Checklists)
				places[c.ID] = at
				s.Checklists = append(s.Checklists, ListSeries{c.ID, make([]*assess.Score, len(all))})
			}
			s.Checklists[at].Own[i] = &c.Score
		}
	}
}

// tracks gathers what each round says of each question.
func (s *Series) tracks(all []Round, results []assess.Result) {
	places := map[string]int{}
	for i := len(all) - 1; i >= 0; i-- {
		of := resultsOf(results[i])
		for _, ref := range all[i].About.Pack.Refs() {
			id := ref.Question.ID
			at, known := places[id]
			if !known {
				at = len(s.Questions)
				places[id] = at
				s.Questions = append(s.Questions, Track{id, make([]string, len(all)), make([]bool, len(all))})
			}
			s.Questions[at].Said[i] = word(of, id)
		}
	}
	for i, step := range s.Steps {
		for _, shift := range step.Questions {
			s.Questions[places[shift.Question]].Broken[i+1] = shift.Way == Reworded
		}
	}
}
