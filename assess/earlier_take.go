package assess

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode"
)

// NewEarlier returns the snapshot of a round, of which last and s are what its file
// says now, for a new assessment with another pack or the same. It depends on these
// alone, and on no day: whoever makes the next round of the same file gets the same.
// Both packs are in their base language.
func NewEarlier(last *Assessment, s *State, next *Assessment) Earlier {
	e := Earlier{
		File: last.ID, Round: last.Round, Created: last.Created, Language: last.Language, Scope: last.Scope,
		PackID: last.Pack.ID, PackVersion: last.Pack.Version, ContentHash: last.ContentHash, ScoringHash: last.ScoringHash,
		PackOf1: last.Pack.OfVersion1,
	}
	if last.Organisation != next.Organisation {
		e.Organisation = last.Organisation
	}
	if last.ContentHash != next.ContentHash {
		e.Pack = &last.Pack
		e.Changed = changedIn(&last.Pack, &next.Pack)
	}
	e.Acts = held(s)
	e.Plan = pastPlan(&last.Pack, s, s.Newest(last.Created, ""))
	return e
}

// held returns the acts in force, oldest first: of every question and profile
// question the newest, and of a plan's changes what they amount to.
func held(s *State) []PastAct {
	type placed struct {
		at int
		PastAct
	}
	var list []placed
	add := func(at int, act Act, since Date) {
		e := s.events[at]
		if since >= DateOf(e.Time) {
			since = ""
		}
		list = append(list, placed{at, PastAct{Time: e.Time, By: e.By, Since: since, Act: act}})
	}
	for id, kept := range s.answers {
		if k, ok := s.newest(kept); ok {
			add(k.event, k.act, s.Since(id))
		}
	}
	for _, kept := range s.profiles {
		if k, ok := s.newest(kept); ok {
			add(k.event, k.act, "")
		}
	}
	for id, kept := range s.plans {
		if k, ok := s.newest(kept); ok {
			add(k.event, s.Plan(id), "")
		}
	}
	for _, by := range []map[string][]kept{s.statuses, s.own, s.holders} {
		for _, kept := range by {
			if k, ok := s.newest(kept); ok {
				add(k.event, k.act, "")
			}
		}
	}
	if people, hidden := participants(s); !hidden && people.Low == people.High && people.Low > 0 {
		if at := s.lastOf(func(a Act) bool { _, ok := a.(Participants); return ok }); at >= 0 {
			add(at, TookPart(people.Low), "")
		}
	}
	if a, ok := s.Approval(); ok {
		add(s.lastOf(func(act Act) bool { _, ok := act.(Approval); return ok }), a, "")
	}
	slices.SortFunc(list, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.Act.Kind(), b.Act.Kind()), cmp.Compare(subjectOf(a.Act), subjectOf(b.Act)))
	})
	acts := make([]PastAct, len(list))
	for i, l := range list {
		acts[i] = l.PastAct
	}
	return acts
}

// subjectOf returns the question or profile question that an act is about first.
func subjectOf(act Act) string {
	for _, t := range act.About() {
		if id := t.Question + t.Profile; id != "" {
			return id
		}
	}
	return ""
}

// newest returns the newest of the list that stands.
func (s *State) newest(list []kept) (kept, bool) {
	for _, k := range slices.Backward(list) {
		if !s.undone[k.event] {
			return k, true
		}
	}
	return kept{}, false
}

// lastOf returns the index of the newest event in force that has such an act, or -1.
func (s *State) lastOf(is func(Act) bool) int {
	for i, e := range slices.Backward(s.events) {
		if !s.undone[i] && slices.ContainsFunc(parts(e.Act), is) {
			return i
		}
	}
	return -1
}

// pastPlan returns the plan as it stood, in the order of the pack, with what was
// finished and behind it what people had added.
func pastPlan(p *Pack, s *State, day Date) []PastAction {
	r := Evaluate(*p, *s, day)
	place := map[string]int{}
	for i, id := range s.actionIDs(p) {
		place[id] = i
	}
	var list []PastAction
	for _, a := range slices.Concat(r.Plan, r.Finished) {
		list = append(list, PastAction{ID: a.ID, Status: a.Status, On: a.On, Due: a.Due, Day: a.Day, Since: a.Since, Round: a.Round})
	}
	slices.SortStableFunc(list, func(a, b PastAction) int {
		return cmp.Or(cmp.Compare(place[a.ID], place[b.ID]), cmp.Compare(a.Since, b.Since))
	})
	return list
}

// open returns the action of the earlier plan that was still open; of no Earlier, none.
func (e *Earlier) open(action string) (PastAction, bool) {
	if e == nil {
		return PastAction{}, false
	}
	i := slices.IndexFunc(e.Plan, func(a PastAction) bool { return a.ID == action && a.Status.Open() })
	if i < 0 {
		return PastAction{}, false
	}
	return e.Plan[i], true
}

// changedIn lists the questions of both packs that mean something else in the newer
// one.
func changedIn(was, is *Pack) (ids []string) {
	for _, ref := range is.Refs() {
		before, ok := was.Find(ref.Question.ID)
		if ok && Reworded(was, before.Question, is, ref.Question) {
			ids = append(ids, ref.Question.ID)
		}
	}
	return ids
}

// Reworded reports whether a question means something else in a newer pack: its rev
// was raised, or its text differs where both packs are written in one language.
func Reworded(was *Pack, before *Question, is *Pack, now *Question) bool {
	return before.Rev != now.Rev || SameLanguage(was, is) && !SameWords(before.Text, now.Text)
}

// SameLanguage reports whether the texts of two packs can be compared.
func SameLanguage(a, b *Pack) bool {
	return len(a.Languages) > 0 && len(b.Languages) > 0 && a.Languages[0] == b.Languages[0]
}

// SameWords reports whether two texts have the same words: capitals and marks are
// none.
func SameWords(a, b string) bool { return OnlyWords(a) == OnlyWords(b) }

// OnlyWords returns the words of a text in small letters, one space between them.
func OnlyWords(text string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
	}), " ")
}

// Earlier returns the round before, or nil where the file has none.
func (s *State) Earlier() *Earlier { return s.earlier }

// Assessment returns what the earlier assessment was, with the pack that it had: for one
// that had the pack of the new one, pack.
func (e *Earlier) Assessment(next *Assessment) Assessment {
	a := Assessment{
		ID: e.File, Organisation: cmp.Or(e.Organisation, next.Organisation), Round: e.Label(), Language: e.Language, Created: e.Created,
		Scope: e.Scope, ContentHash: e.ContentHash, ScoringHash: e.ScoringHash, PackOf1: e.PackOf1, Pack: next.Pack,
	}
	if e.Pack != nil {
		a.Pack = *e.Pack
	}
	a.Pack.OfVersion1 = e.PackOf1
	return a
}

// Under returns the snapshot for a file that was renewed, from one pack to another: it
// brings along the pack that it had in common with the older one.
func (e Earlier) Under(was, is *Pack) Earlier {
	then := e.Pack
	if then == nil {
		then = was
	}
	if e.Pack = then; e.ContentHash == is.ContentHash() {
		e.Pack = nil
	}
	e.Changed = changedIn(then, is)
	return e
}

// State returns what was in force in the earlier round. Approvals are left out: what
// they were about is no more there. How far actions had come is said by Plan.
func (e *Earlier) State() State {
	s := NewState(e.Scope)
	add := func(at time.Time, a PastAct) {
		s, _ = Apply(s, Event{Seq: len(s.events) + 1, Time: at, By: a.By, Act: a.Act})
	}
	for _, a := range e.Acts {
		if a.Since != "" {
			add(a.Since.Time(), a)
		}
	}
	for _, a := range e.Acts {
		if _, ok := a.Act.(Approval); !ok {
			add(a.Time, a)
		}
	}
	return s
}

// Gone reports whether only the earlier round has a question; of no Earlier, none.
func (e *Earlier) Gone(p *Pack, question string) bool {
	return e != nil && e.Pack != nil && hasQuestion(e.Pack, question) && !hasQuestion(p, question)
}

// has reports whether something of the earlier round is about a question.
func (e *Earlier) has(question string) bool {
	return e != nil && slices.ContainsFunc(e.About(), func(t Topic) bool { return t.Question == question })
}

// answer returns the answer to a question that was in force at the end of the earlier
// round.
func (e *Earlier) answer(question string) (PastAct, bool) {
	i := slices.IndexFunc(e.Acts, func(a PastAct) bool {
		answer, ok := a.Act.(Answer)
		return ok && answer.Question == question
	})
	if i < 0 {
		return PastAct{}, false
	}
	return e.Acts[i], true
}

// changed reports whether a question means something else than in the earlier round.
func (e *Earlier) changed(question string) bool { return slices.Contains(e.Changed, question) }
