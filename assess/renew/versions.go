package renew

import (
	"slices"

	"safeguard/assess"
)

// A renewal is two versions of one pack, and what of the older one is carried.
type renewal struct {
	was, is   *assess.Pack
	behind    map[string]Why // by question of the older pack that is not carried
	profile   map[string]ProfileWay
	noNA      map[string]bool // whose answers are not carried: one was "does not apply", which is none any more
	inEarlier map[string]bool // of which the round before says something
	sameScale bool            // hands are counted by place
	lost      []string
}

func newRenewal(was, is *assess.Pack) *renewal {
	r := &renewal{was: was, is: is, behind: map[string]Why{}, profile: map[string]ProfileWay{}}
	for _, l := range was.Scale {
		if _, at := is.Level(l.ID); at < 0 {
			r.lost = append(r.lost, l.Label)
		}
	}
	id := func(a, b assess.Level) bool { return a.ID == b.ID }
	r.sameScale = slices.EqualFunc(was.Scale, is.Scale, id)
	for _, ref := range was.Refs() {
		r.behind[ref.Question.ID] = r.why(ref.Question)
	}
	for _, q := range was.Profile {
		r.profile[q.ID] = r.profileWay(q)
	}
	return r
}

// why says why a question is not carried; "" for one that is.
func (r *renewal) why(q *assess.Question) Why {
	now, ok := r.is.Find(q.ID)
	if !ok || now.Question.ID != q.ID {
		return Gone
	}
	rephrased, sameRev := assess.Reworded(r.was, q, r.is, now.Question), q.Rev == now.Question.Rev
	switch {
	case rephrased && !sameRev:
		return Rev
	case rephrased:
		return Words
	case len(r.lost) > 0:
		return Levels
	}
	return ""
}

// read takes from the history what decides about single acts: to which questions "does
// not apply" was answered and is no answer any more, and what the round before is about.
func (r *renewal) read(events []assess.Event) {
	r.noNA, r.inEarlier = map[string]bool{}, map[string]bool{}
	for _, e := range events {
		acts := []assess.Act{e.Act}
		switch a := e.Act.(type) {
		case assess.Import:
			acts = a.Acts
		case assess.Earlier:
			for _, t := range a.About() {
				r.inEarlier[t.Question] = true
			}
		}
		for _, act := range acts {
			if a, ok := act.(assess.Answer); ok && a.Value == assess.NA {
				now, found := r.is.Find(a.Question)
				r.noNA[a.Question] = r.noNA[a.Question] || found && !now.Question.AllowsNA()
			}
		}
	}
}

// profileWay says what becomes of a profile question: the answer to one that has
// other words hides nothing until it is given anew.
func (r *renewal) profileWay(q assess.ProfileQuestion) ProfileWay {
	i := slices.IndexFunc(r.is.Profile, func(now assess.ProfileQuestion) bool { return now.ID == q.ID })
	switch {
	case i < 0:
		return GoneProfile
	case assess.SameLanguage(r.was, r.is) && !assess.SameWords(q.Text, r.is.Profile[i].Text):
		return OtherProfile
	}
	return SameProfile
}
