package assess

import (
	"cmp"
	"slices"
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
	e.Acts = held(&last.Pack, s)
	e.Plan = pastPlan(&last.Pack, s, s.Newest(last.Created, ""))
	return e
}

// held returns the acts in force, oldest first: of every question and profile
// question the newest, and of a plan's changes what they amount to. What was carried for
// a question that the pack does not have stays behind.
func held(p *Pack, s *State) []PastAct {
	g := gathered{State: s}
	g.addAnswers()
	g.addPlan(p)
	g.addDecided()
	slices.SortFunc(g.list, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.Act.Kind(), b.Act.Kind()), cmp.Compare(subjectOf(a.Act), subjectOf(b.Act)))
	})
	acts := make([]PastAct, len(g.list))
	for i, l := range g.list {
		acts[i] = l.PastAct
	}
	return acts
}

// A placed act is one in force, and the event that has it.
type placed struct {
	at int
	PastAct
}

// gathered are the acts in force of a state.
type gathered struct {
	*State
	list []placed
}

// add adds an act of an event. since is the day on which it first held, "" for its own.
func (g *gathered) add(at int, act Act, since Date) {
	e := g.events[at]
	if since >= DateOf(e.Time) {
		since = ""
	}
	g.list = append(g.list, placed{at, PastAct{Time: e.Time, By: e.By, Since: since, Act: act}})
}

// addAnswers adds the answers to questions and profile questions.
func (g *gathered) addAnswers() {
	for id, kept := range g.answers {
		if k, ok := g.newest(kept); ok {
			g.add(k.event, k.act, g.Since(id))
		}
	}
	for _, kept := range g.profiles {
		if k, ok := g.newest(kept); ok {
			g.add(k.event, k.act, "")
		}
	}
}

// addPlan adds what stands of the plan: what its changes amount to, how far its actions
// are, those of one's own, and who holds a post.
func (g *gathered) addPlan(p *Pack) {
	ids := idsIn(p)
	for id, kept := range g.plans {
		if k, ok := g.newest(kept); ok && has(ids, id) {
			g.add(k.event, g.planNow(p, id), "")
		}
	}
	for id, kept := range g.statuses {
		if k, ok := g.newest(kept); ok && has(ids, id) && g.ofLastSpell(p, id, k) {
			g.add(k.event, k.act, "")
		}
	}
	for _, kept := range g.own {
		if k, ok := g.newest(kept); ok {
			own := k.act.(OwnAction)
			own.For = slices.DeleteFunc(slices.Clone(own.For), func(id string) bool { return !has(ids, id) })
			g.add(k.event, own, "")
		}
	}
	for _, kept := range g.holders {
		if k, ok := g.newest(kept); ok {
			g.add(k.event, k.act, "")
		}
	}
}

// addDecided adds how many people took part, and the approval.
func (g *gathered) addDecided() {
	if people, hidden := participants(g.State); !hidden && people.Low == people.High && people.Low > 0 {
		if at := g.lastOf(func(a Act) bool { _, ok := a.(Participants); return ok }); at >= 0 {
			g.add(at, TookPart(people.Low), "")
		}
	}
	if a, ok := g.Approval(); ok {
		g.add(g.lastOf(func(act Act) bool { _, ok := act.(Approval); return ok }), a, "")
	}
}

// idsIn returns the ids of a pack's questions.
func idsIn(p *Pack) map[string]bool {
	ids := map[string]bool{}
	for _, c := range p.Checklists {
		for _, q := range c.Questions {
			ids[q.ID] = true
		}
	}
	return ids
}

// has reports whether an action is of one of the questions, or one that people added.
func has(ids map[string]bool, action string) bool { return ids[action] || IsOwnAction(action) }

// planNow returns the changes to an action that stand. A day that was set for a gap
// before is none of this one.
func (s *State) planNow(p *Pack, action string) PlanEntry {
	set := s.Plan(action)
	if spells := s.spells(p, action); len(spells) > 1 {
		set.Due = s.planFrom(action, spells[len(spells)-1].from).Due
	}
	return set
}

// ofLastSpell reports whether what was said of an action is about the newest gap of its
// question: how the action of a gap before ended says nothing of this one.
func (s *State) ofLastSpell(p *Pack, action string, said kept) bool {
	spells := s.spells(p, action)
	return len(spells) == 0 || said.event >= spells[len(spells)-1].from
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
		if !s.undone[i] && slices.ContainsFunc(Parts(e.Act), is) {
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
		if a.Status == StatusOut {
			a.Due, a.Day = s.dayBefore(p, a)
		}
		list = append(list, PastAction{ID: a.ID, Status: a.Status, On: a.On, Due: a.Due, Day: a.Day, Since: a.Since, Round: a.Round})
	}
	if s.earlier != nil { // what this round does not ask about goes on in the next one
		for _, a := range s.earlier.Plan {
			if _, asked := place[a.ID]; asked && a.onward() && !s.earlier.setAside(a) && !slices.ContainsFunc(list, func(b PastAction) bool { return b.ID == a.ID }) {
				a.Round = cmp.Or(a.Round, s.earlier.Label())
				list = append(list, a)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b PastAction) int {
		return cmp.Or(cmp.Compare(place[a.ID], place[b.ID]), cmp.Compare(a.Since, b.Since))
	})
	return list
}

// dayBefore returns the day that somebody had agreed to for an action whose question is
// not asked any more: it holds again when that is. One that was set is among the acts.
func (s *State) dayBefore(p *Pack, a Action) (Date, DayKind) {
	if g, ok := readApproved(p, s).agreed[a.ID]; ok && g.standsIn(p, s, a.ID) {
		return g.day, DayAgreed
	}
	if past, ok := s.earlier.goesOn(a.ID); ok && a.Round != "" {
		return past.Due, past.Day
	}
	return "", ""
}
