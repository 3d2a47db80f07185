package merge

import (
	"cmp"
	"encoding/json"
	"slices"

	"safeguard/assess"
)

// A Conflict is something on which copies differ: the answer to a question or a
// profile question, one field of an action, a detail of the assessment, or how many
// people there were. It has at least two Choices.
type Conflict struct {
	Question string // "" for the profile and numbers of people, one of assess.DetailNames for a detail
	Profile  string
	Kind     string // of numbers of people: see assess.Topic
	Field    string // of the action: what, owner, due, help or proof; "" for an answer
	Choices  []Choice
}

// A Choice is what some of the copies say. Act records it: an assess.Answer, a
// ProfileAnswer, a Detail, or a PlanEntry with only the field. Names are of the copies in
// which it stands: none where a settlement between two was taken back and the
// other one stands again.
type Choice struct {
	Names []string
	Act   assess.Act
}

// PreferredBy returns the place of the choice that the copy with the given name
// makes, or -1 where it makes none.
func (c Conflict) PreferredBy(name string) int {
	return slices.IndexFunc(c.Choices, func(ch Choice) bool { return slices.Contains(ch.Names, name) })
}

// Preferred returns the place of the choice that the first of the named copies makes
// which makes any, or -1.
func (c Conflict) Preferred(names []string) int {
	for _, name := range names {
		if n := c.PreferredBy(name); n >= 0 {
			return n
		}
	}
	return -1
}

// A write is what one event says about one thing.
type write struct {
	Conflict // without choices: what it is about
	node     *node
	act      assess.Act
	value    string
}

func (w write) key() key { return key{w.Question, w.Profile, w.Kind, w.Field} }

// A key is what tells one thing that a write is about from another.
type key struct{ question, profile, kind, field string }

// subject returns what the write is about, but for the field.
func (w write) subject() assess.Subject {
	switch {
	case w.Profile != "":
		return assess.Subject{Kind: "profile", ID: w.Profile}
	case w.Kind != "":
		return assess.Subject{Kind: w.Kind}
	}
	return assess.Subject{Kind: "question", ID: w.Question}
}

// writes lists what the act of a node says, thing by thing; of an Import the last
// of each.
func writes(n *node, act assess.Act) []write {
	list := claims(n, act)
	for i, w := range list {
		said, _ := json.Marshal(assess.Unmarked(w.act)) // it was encoded for the node's id
		list[i].value = string(said)
	}
	return list
}

// claims are writes without their values.
func claims(n *node, act assess.Act) (list []write) {
	for _, t := range act.About() {
		if t.Claim != nil {
			list = append(list, write{Conflict{Question: t.Question, Profile: t.Profile, Kind: t.Kind, Field: t.Field}, n, t.Claim, ""})
		}
	}
	if len(list) < 2 {
		return list
	}
	return lastOfEach(list)
}

// lastOfEach keeps the last write about each thing.
func lastOfEach(list []write) []write {
	last := map[key]int{}
	for i, w := range list {
		last[w.key()] = i
	}
	var kept []write
	for i, w := range list {
		if last[w.key()] == i {
			kept = append(kept, w)
		}
	}
	return kept
}

// newest lists, for each thing, the writes that stand and that no recorder of
// another one knew; the oldest first.
func (u *union) newest() [][]write {
	by := map[key][]write{}
	for i, n := range u.nodes {
		if !n.stands() {
			continue
		}
		for _, w := range writes(n, n.event.Act) {
			on := w.subject()
			left := slices.DeleteFunc(by[w.key()], func(b write) bool { return u.knew(on, i, u.index[b.node.id]) })
			by[w.key()] = append(left, w)
		}
	}
	list := make([][]write, 0, len(by))
	for _, left := range by {
		slices.SortFunc(left, func(a, b write) int { return compareNodes(a.node, b.node) })
		list = append(list, left)
	}
	return list
}

// conflicts lists, in the order of the pack, where what is left does not all
// say the same.
func conflicts(p *assess.Pack, all *union, copies []Copy, histories []history) []Conflict {
	opinions := make([]map[key]id, len(copies))
	for i, h := range histories {
		opinions[i] = h.opinions()
	}
	var list []Conflict
	for _, left := range all.newest() {
		c := left[0].Conflict
		c.Choices = choices(left, func(w write) (names []string) {
			for i, opinion := range opinions {
				if opinion[w.key()] == w.node.id {
					names = append(names, copies[i].Name)
				}
			}
			return names
		})
		if len(c.Choices) > 1 {
			list = append(list, c)
		}
	}
	ranks := ranks(p)
	slices.SortFunc(list, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(a.rank(ranks), b.rank(ranks)), cmp.Compare(a.Question, b.Question),
			cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Field, b.Field))
	})
	return list
}

// choices gathers what says the same, in the order of the copies' names. says
// returns the copies in which a write decides.
func choices(left []write, says func(write) []string) []Choice {
	var list []Choice
	var values []string // in step with the list
	for _, w := range left {
		i := slices.Index(values, w.value)
		if i < 0 {
			i = len(values)
			values, list = append(values, w.value), append(list, Choice{Act: w.act})
		}
		list[i].Names = append(list[i].Names, says(w)...)
	}
	for _, ch := range list {
		slices.Sort(ch.Names)
	}
	slices.SortStableFunc(list, func(a, b Choice) int { return slices.Compare(a.Names, b.Names) })
	return list
}

// opinions returns, for each thing, the event that decides about it in a copy
// by itself.
func (h history) opinions() map[key]id {
	decides := map[key]id{}
	for _, n := range h.nodes {
		if n.stands() {
			for _, w := range claims(n, n.event.Act) {
				decides[w.key()] = n.id
			}
		}
	}
	return decides
}

func (c Conflict) rank(ranks map[string]int) int {
	if c.Profile != "" {
		return ranks["profile "+c.Profile]
	}
	if i := slices.Index(assess.DetailNames, c.Question); i >= 0 || c.Kind != "" {
		return i - len(assess.DetailNames) // before everything that the pack asks
	}
	return ranks["question "+c.Question]
}
