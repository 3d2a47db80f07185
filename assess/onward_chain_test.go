package assess

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// A chain is rounds of one organisation, one made from the other, decided by chance.
type chain struct {
	t    *testing.T
	r    *rand.Rand
	p    Pack
	s    State
	day  Date
	seed uint64
}

// say records acts one day on.
func (c *chain) say(acts ...Act) {
	c.day = c.day.AddDays(1)
	c.s = saidOn(c.t, &c.p, c.s, c.day, acts...)
}

// live lets a round happen: answers, what is said of its actions, and profile questions.
func (c *chain) live() {
	refs := c.p.Refs()
	for range c.r.IntN(14) {
		id := refs[c.r.IntN(len(refs))].Question.ID
		switch c.r.IntN(8) {
		case 0:
			c.say(ProfileAnswer{Profile: "direct", Yes: c.r.IntN(2) == 0})
		case 1:
			own := OwnAction{What: "Ask", For: []string{id}}
			c.say(own.WithID(&c.s, fmt.Sprint(len(c.s.Events()))))
		case 2:
			c.ofAction(func(a Action) Act {
				owner, due := fmt.Sprint("post ", c.r.IntN(9)), string(c.day.AddDays(c.r.IntN(200)))
				return PlanEntry{Question: a.ID, Owner: &owner, Due: &due}
			})
		case 3:
			c.ofAction(func(a Action) Act {
				status := []Status{StatusBegun, StatusDone, StatusDropped}[c.r.IntN(3)]
				return ActionStatus{Action: a.ID, Status: status, On: c.day, Proof: "p", Reason: "w"}
			})
		default:
			value := []string{"absent", "started", "paper", "practised", "practised", Unsure, NA}[c.r.IntN(7)]
			ref, _ := c.p.Find(id)
			if c.s.Scope.Covers(ref) && (value != NA || ref.Question.AllowsNA()) {
				c.say(Answer{Question: id, Value: value, Reason: "because"})
			}
		}
	}
}

// ofAction records what is said of an open action, if there is one.
func (c *chain) ofAction(said func(Action) Act) {
	if plan := Evaluate(c.p, c.s, c.day).Plan; len(plan) > 0 {
		c.say(said(plan[c.r.IntN(len(plan))]))
	}
}

// next begins the next round: with questions that are gone, another scope and other
// answers about the work.
func (c *chain) next() {
	next := c.p
	if c.r.IntN(2) == 0 && len(next.Checklists[1].Questions) > 1 {
		next = withoutLast(next)
	}
	scope := []Scope{{}, {}, {Checklists: []string{"a"}}, {MustHaves: true}}[c.r.IntN(4)]
	c.day = c.day.AddDays(200 + c.r.IntN(200))
	c.s = roundAfter(c.t, &c.p, c.s, &next, scope, c.day)
	c.p = next
	if c.r.IntN(2) == 0 {
		c.say(ProfileAnswer{Profile: "direct", Yes: c.r.IntN(2) == 0})
	}
}

// left returns what is not over at the end of a round, by its id: what is open, what is not asked
// any more but was not said not to apply, and what waited already.
func (c *chain) left(waited map[string]Action) map[string]Action {
	left, r := map[string]Action{}, Evaluate(c.p, c.s, c.day)
	for id, a := range waited {
		left[id] = a
	}
	for _, a := range r.Finished {
		delete(left, a.ID)
		if answer, _ := c.s.Answer(a.ID); a.Status == StatusOut && answer.Value != NA {
			left[a.ID] = a
		}
	}
	for _, a := range r.Plan {
		left[a.ID] = a
	}
	return left
}

// Over any chain of rounds each action that is not over is in the next round exactly one of:
// going on, with its words, its day, how far it had come and since when; waiting for a round
// that asks its question; or gone with its question. And nothing else is to do in a round
// in which nothing is answered.
func TestEveryOpenActionGoesOnWaitsOrIsGone(t *testing.T) {
	seeds := uint64(3000)
	if testing.Short() {
		seeds = 300
	}
	met := map[string]int{}
	for seed := range seeds {
		c := &chain{t: t, r: rand.New(rand.NewPCG(seed, 2)), p: builtinRules("M q? M", "q M? q? q q"), s: NewState(Scope{}), day: "2024-03-01", seed: seed}
		waited := map[string]Action{}
		for range 4 {
			c.live()
			left := c.left(waited)
			c.next()
			waited = c.compare(left, met)
			if t.Failed() {
				return
			}
		}
	}
	for _, way := range []string{"on", "waits", "gone", "on after waiting", "begun", "set"} {
		if met[way] < 20 {
			t.Errorf("%s: %d times only", way, met[way])
		}
	}
}

// compare compares what was left with what the new round says, and returns what waits.
func (c *chain) compare(left map[string]Action, met map[string]int) map[string]Action {
	c.t.Helper()
	o, waits := c.s.Onward(&c.p), map[string]Action{}
	plan := Evaluate(c.p, c.s, c.day).Plan
	ids := slices.Concat(o.On, o.Wait, o.Gone)
	slices.Sort(ids)
	if want := len(left); len(slices.Compact(slices.Clone(ids))) != want || len(ids) != want || len(plan) != len(o.On) {
		c.t.Errorf("seed %d, %s: %d were left: %v; %+v; plan %v", c.seed, c.day, want, left, o, plan)
	}
	for _, id := range ids {
		was, ok := left[id]
		ref, has := c.p.Find(id)
		has = has || IsOwnAction(id)
		i := slices.IndexFunc(plan, func(a Action) bool { return a.ID == id })
		switch {
		case !ok:
			c.t.Errorf("seed %d, %s: %s was not left", c.seed, c.day, id)
		case slices.Contains(o.Gone, id):
			met["gone"]++
			if has || i >= 0 {
				c.t.Errorf("seed %d, %s: %s is not gone", c.seed, c.day, id)
			}
		case slices.Contains(o.Wait, id):
			met["waits"]++
			waits[id] = was
			if asked := c.s.Scope.Covers(ref) && c.s.HiddenBy(ref.Question) == nil; !has || asked || i >= 0 {
				c.t.Errorf("seed %d, %s: %s does not wait", c.seed, c.day, id)
			}
		default:
			c.goesOn(was, plan[i], met)
		}
	}
	return waits
}

// goesOn compares an action with what it was in the round before.
func (c *chain) goesOn(was, is Action, met map[string]int) {
	c.t.Helper()
	met["on"]++
	if was.Status == StatusOut {
		met["on after waiting"]++
	}
	if is.Status == StatusBegun {
		met["begun"]++
	}
	if is.Day == DaySet {
		met["set"]++
	}
	paused := was.Status == StatusOut
	if is.Owner != was.Owner || is.Since != was.Since || is.Round == "" || !paused && (is.Status != was.Status || is.Due != was.Due || is.Day != was.Day) {
		c.t.Errorf("seed %d, %s: %s was\n%+v\nand is\n%+v", c.seed, c.day, is.ID, was, is)
	}
}
