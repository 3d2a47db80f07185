package browser

import (
	"encoding/json"
	"net/url"
	"reflect"
	"slices"

	"safeguard/assess"
	"safeguard/assess/merge"
	"safeguard/assess/store"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A saidIn is what one copy says that not all of them say: its answers by question, and
// what else is in force in it.
type saidIn struct {
	name    string
	answers map[string]assess.Answer
	others  []assess.Act
}

// apartOf returns what each copy says that not all of them say.
func apartOf(names []string, files []*store.File) (list []saidIn) {
	answers, others := make([]map[string]assess.Answer, len(files)), make([]map[string]assess.Act, len(files))
	for i, f := range files {
		answers[i], others[i] = map[string]assess.Answer{}, map[string]assess.Act{}
		for _, ref := range f.About.Pack.Refs() {
			if a, ok := f.State.Answer(ref.Question.ID); ok {
				answers[i][ref.Question.ID] = a
			}
		}
		for _, act := range f.State.Acts() {
			if told(act) {
				others[i][keyOf(act)] = act
			}
		}
	}
	for i, f := range files {
		s := saidIn{name: names[i], answers: map[string]assess.Answer{}}
		for id, a := range answers[i] {
			if slices.ContainsFunc(answers, func(other map[string]assess.Answer) bool { return !reflect.DeepEqual(other[id], a) }) {
				s.answers[id] = a
			}
		}
		for _, act := range f.State.Acts() { // in the order of the file
			key := keyOf(act)
			if told(act) && slices.ContainsFunc(others, func(other map[string]assess.Act) bool { return other[key] == nil }) {
				s.others = append(s.others, act)
			}
		}
		list = append(list, s)
	}
	return list
}

// told reports whether an act is named beside the answers: what a workshop's steps or a
// merge before recorded is not.
func told(act assess.Act) bool {
	switch act.(type) {
	case assess.ProfileAnswer, assess.PlanEntry, assess.ActionStatus, assess.OwnAction, assess.Holder, assess.Approval, assess.Participants, assess.Detail, assess.Parked:
		return true
	}
	return false
}

func keyOf(act assess.Act) string {
	data, err := json.Marshal(act)
	if err != nil {
		return act.Kind()
	}
	return act.Kind() + string(data)
}

// A cameFrom is what came from one copy, or will.
type cameFrom struct {
	Name, Said string
	Answers    []line
	Others     []string
}

// came lists for each copy what of it is in the new file and was not in all copies. What
// is still to be settled is left out.
func (v *visit) came(b *bringing) (list []cameFrom) {
	w, pack := v.words.Page.Bring, &b.shown.About.Pack
	settled := b.first() < 0
	after := b.state()
	if settled {
		after = after.Then(b.acts(v.words.Talk())...)
	}
	open := func(id string) bool {
		return !settled && slices.ContainsFunc(b.merged.Conflicts, func(c merge.Conflict) bool { return c.Question == id })
	}
	kept := map[string]bool{}
	for _, act := range after.Acts() {
		kept[keyOf(act)] = true
	}
	for _, said := range b.apart {
		from := cameFrom{Name: said.name}
		for _, ref := range pack.Refs() {
			id := ref.Question.ID
			a, ok := said.answers[id]
			if now, answered := after.Answer(id); !ok || open(id) || !answered || !reflect.DeepEqual(now, a) {
				continue
			}
			from.Answers = append(from.Answers, line{v.cameAt(b, id), ref.Number, ref.Question.Short, pack.Sign(a.Value) + " " + talk.AnswerWord(&v.words.Question, pack, a.Value)})
		}
		for _, act := range said.others {
			if kept[keyOf(act)] {
				from.Others = append(from.Others, talk.Describe(v.words.Talk(), pack, after.Events(), act))
			}
		}
		from.Said = w.CameNone
		if answers, others := len(from.Answers), len(from.Others); answers+others > 0 {
			from.Said = ""
			if answers > 0 {
				from.Said = fill(w.Came.For(answers), "n", answers)
			}
			if others > 0 {
				from.Said = report.Joined(" · ", from.Said, fill(w.CameOther.For(others), "n", others))
			}
		}
		if settled || len(from.Answers)+len(from.Others) > 0 { // of what is open nothing can be said yet
			list = append(list, from)
		}
	}
	return list
}

// cameAt is the address of a question of the new file, "" where there is none yet.
func (v *visit) cameAt(b *bringing, id string) string {
	if b.made == "" {
		return ""
	}
	return address(b.made) + "/q/" + url.PathEscape(id)
}
