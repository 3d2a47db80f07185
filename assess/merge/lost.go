package merge

import (
	"maps"
	"slices"
	"time"

	"safeguard/assess"
)

// A Lost is texts of a question that nobody had seen where its texts were removed,
// and that are gone with them: they are only in the copy Name.
type Lost struct {
	Question string // an id, or one of assess.Removable
	Name     string
	Texts    int
}

// lost lists the texts that went from events which only copies had that did not
// know of the removal, in the order of the copies and of their events.
func lost(copies []Copy, histories []history) (list []Lost) {
	elsewhere := func(id id) bool {
		return slices.ContainsFunc(histories, func(h history) bool { return h.byID[id] != nil && h.texts[id] == nil })
	}
	old := map[string][]string{} // what was removed knowingly, by question
	for _, h := range histories {
		for at, texts := range h.texts {
			if elsewhere(at) {
				for question, list := range texts {
					old[question] = append(old[question], list...)
				}
			}
		}
	}
	for i, h := range histories {
		for _, n := range h.nodes {
			if h.texts[n.id] == nil || elsewhere(n.id) {
				continue
			}
			for _, question := range slices.Sorted(maps.Keys(h.texts[n.id])) {
				texts := slices.Clone(h.texts[n.id][question])
				texts = slices.DeleteFunc(texts, func(text string) bool { return slices.Contains(old[question], text) })
				if len(texts) == 0 {
					continue
				}
				same := func(l Lost) bool { return l.Question == question && l.Name == copies[i].Name }
				at := slices.IndexFunc(list, same)
				if at < 0 {
					at, list = len(list), append(list, Lost{Question: question, Name: copies[i].Name})
				}
				list[at].Texts += len(texts)
			}
		}
	}
	return list
}

// apartFromQuestions are the words for texts that belong to no question: it is not
// known who knew of their removal, so that a copy without it loses all of them.
var apartFromQuestions = []string{assess.ApprovedBy, assess.Venue, assess.Initials, assess.FewPeople}

// A removal is the mark of one redaction of texts that belong to no question.
type removal struct {
	time string
	assess.Redaction
}

// removals returns those of each copy.
func removals(copies []Copy) []map[removal]bool {
	marks := make([]map[removal]bool, len(copies))
	for i, c := range copies {
		marks[i] = map[removal]bool{}
		for _, e := range c.Events {
			if r, ok := e.Act.(assess.Redaction); ok && slices.Contains(assess.Removable, r.Question) {
				marks[i][removal{e.Time.Format(time.RFC3339Nano), r}] = true
			}
		}
	}
	return marks
}

// withoutRemoved returns the copies without the texts that belong to no question
// and were removed in another copy, and how many went, by copy, event and word.
func withoutRemoved(copies []Copy) ([]Copy, []map[int]map[string][]string) {
	marks, all := removals(copies), map[removal]bool{}
	for _, of := range marks {
		maps.Copy(all, of)
	}
	begun := copies
	copies, gone := slices.Clone(copies), make([]map[int]map[string][]string, len(copies))
	var events [][]assess.Event
	for _, c := range copies {
		events = append(events, c.Events)
	}
	for i := range copies {
		gone[i] = map[int]map[string][]string{}
		for m := range all {
			if !marks[i][m] && slices.Contains(apartFromQuestions, m.Question) {
				copies[i] = copies[i].without(m.Question, assess.RemovalOf(m.Question, events...), gone[i])
			}
		}
		for _, detail := range assess.DetailNames {
			if k := furthest(marks, detail, i); k != i && ofOne(begun[i], begun[k]) {
				copies[i].About = copies[i].About.WithDetail(detail, begun[k].About.DetailTexts(detail))
			}
		}
	}
	return copies, gone
}

// furthest returns the copy that knows every removal of a detail that copy i knows,
// and the most of them: what it begins with is what was kept then.
func furthest(marks []map[removal]bool, detail string, i int) int {
	of := func(k int) map[removal]bool {
		kept := maps.Clone(marks[k])
		maps.DeleteFunc(kept, func(m removal, _ bool) bool { return m.Question != detail })
		return kept
	}
	most := of(i)
	for k := range marks {
		if other := of(k); len(other) > len(most) && holdsAll(other, most) {
			i, most = k, other
		}
	}
	return i
}

func holdsAll(marks, others map[removal]bool) bool {
	for m := range others {
		if !marks[m] {
			return false
		}
	}
	return true
}

// ofOne reports whether two copies are surely of one assessment, whatever it was
// called in one of them.
func ofOne(a, b Copy) bool {
	return a.About.ID != "" && a.About.ID == b.About.ID || same(a, b) == nil
}

// without returns the copy without the texts for which word stands, and keeps what
// went, by event.
func (c Copy) without(word string, from assess.Removal, gone map[int]map[string][]string) Copy {
	c.Events = slices.Clone(c.Events)
	for i, e := range c.Events {
		act, texts := from.From(e.Act)
		c.Events[i].Act = act
		if word == assess.Initials && e.By != "" {
			c.Events[i].By, texts = "", append(texts, e.By)
		}
		if len(texts) > 0 {
			if gone[e.Seq] == nil {
				gone[e.Seq] = map[string][]string{}
			}
			gone[e.Seq][word] = texts
		}
	}
	return c
}
