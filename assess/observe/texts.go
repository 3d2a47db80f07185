package observe

import (
	"cmp"
	"slices"
	"strings"

	"safeguard/assess"
)

// guesses are what a text may look like, each with what it is looked for in.
var guesses = []guess{
	{LikeName, likeName, false}, {LikePhone, likePhone, true}, {LikeMail, likeMail, true}, {LikeCase, likeCase, true},
}

type guess struct {
	code  Code
	looks func(words []string, known vocabulary) bool
	names bool // posts and places may have people's names
}

// in reports whether a field is looked at.
func (g guess) in(field string) bool { return g.names || !slices.Contains(ofPosts, field) }

// ofPosts are the fields that say who sees to something: a colleague's name has its
// place there.
var ofPosts = []string{"plan.owner", "action.owner", "holder.post", "holder.name", "approve.role", "lapsed.role", "status.role"}

// texts looks at what people wrote, in the whole history: what was taken back or
// written anew is in the file still. Contacts are there to be called.
func texts(about *assess.Assessment, s *assess.State) []Observation {
	found := make([]Observation, len(guesses))
	known := knownWords(about)
	seen := map[Place]int{} // by place without Earlier, its index of each guess
	for i, e := range s.Events() {
		_, before := e.Act.(assess.Earlier) // what the round before says stands in the history only
		for _, text := range assess.FreeTexts(e.Act) {
			if strings.HasPrefix(text.Field, "detail.") {
				continue
			}
			w := words(text.Text)
			for k, guess := range guesses {
				if !guess.in(text.Field) || !guess.looks(w, known) {
					continue
				}
				place := Place{Question: text.Question, Field: text.Field, Text: text.Text}
				earlier := before || s.Undone(i+1) || !stands(s, text)
				key := place
				key.Field += " " + string(guess.code)
				if at, again := seen[key]; again {
					found[k].Places[at].Earlier = found[k].Places[at].Earlier && earlier
					continue
				}
				place.Earlier = earlier
				seen[key] = len(found[k].Places)
				found[k].Places = append(found[k].Places, place)
			}
		}
	}
	var list []Observation
	order := about.Pack.Refs()
	rank := func(p Place) int {
		return slices.IndexFunc(order, func(r assess.Ref) bool { return r.Question.ID == p.Question })
	}
	for k, o := range found {
		if o.Code, o.Count = guesses[k].code, len(o.Places); o.Count > 0 {
			slices.SortStableFunc(o.Places, func(a, b Place) int { return rank(a) - rank(b) })
			list = append(list, o)
		}
	}
	return list
}

// stands reports whether a text of an answer or of an action is the one that stands.
// All else stays until it is removed.
func stands(s *assess.State, t assess.FreeText) bool {
	kind, _, _ := strings.Cut(t.Field, ".")
	var now assess.Act
	switch kind {
	case "answer":
		a, _ := s.Answer(t.Question)
		now = a
	case "plan":
		now = s.Plan(t.Question)
	default:
		return true
	}
	return slices.Contains(assess.FreeTexts(now), t)
}

// knownWords are those of the organisation's name and of the pack's questions.
func knownWords(about *assess.Assessment) vocabulary {
	in := func(texts ...string) map[string]bool {
		known := map[string]bool{}
		for _, text := range texts {
			for _, w := range words(text) {
				known[strings.ToLower(w)] = true
			}
		}
		return known
	}
	var all []string
	for _, ref := range about.Pack.Refs() {
		q := ref.Question
		all = append(all, q.Short, q.Text, q.Why, q.Action.Text, q.Action.FirstStep, q.Action.Owner, ref.Checklist.Title)
	}
	return vocabulary{in(about.Organisation), in(all...)}
}

// Looks returns what the texts of acts look like that are to be recorded after events,
// and what the first such text is about, as in Place; none for texts that these have
// already.
func Looks(about *assess.Assessment, events []assess.Event, acts ...assess.Act) (codes []Code, question string) {
	var fresh []assess.FreeText
	for _, act := range acts {
		if _, before := act.(assess.Earlier); !before {
			fresh = append(fresh, assess.FreeTexts(act)...)
		}
	}
	fresh = slices.DeleteFunc(fresh, func(t assess.FreeText) bool { return strings.HasPrefix(t.Field, "detail.") })
	if len(fresh) == 0 {
		return nil, ""
	}
	known := knownWords(about)
	for _, guess := range guesses {
		i := slices.IndexFunc(fresh, func(t assess.FreeText) bool {
			return guess.in(t.Field) && guess.looks(words(t.Text), known) && !written(events, t.Text)
		})
		if i >= 0 {
			codes, question = append(codes, guess.code), cmp.Or(question, fresh[i].Question)
		}
	}
	return codes, question
}

// written reports whether one of the events has a text.
func written(events []assess.Event, text string) bool {
	return slices.ContainsFunc(events, func(e assess.Event) bool {
		return slices.ContainsFunc(assess.FreeTexts(e.Act), func(t assess.FreeText) bool { return t.Text == text })
	})
}
