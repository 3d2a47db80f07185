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
	for i, h := range histories {
		for _, n := range h.nodes {
			if h.texts[n.id] == nil || elsewhere(n.id) {
				continue
			}
			for _, question := range slices.Sorted(maps.Keys(h.texts[n.id])) {
				same := func(l Lost) bool { return l.Question == question && l.Name == copies[i].Name }
				at := slices.IndexFunc(list, same)
				if at < 0 {
					at, list = len(list), append(list, Lost{Question: question, Name: copies[i].Name})
				}
				list[at].Texts += h.texts[n.id][question]
			}
		}
	}
	return list
}

// apartFromQuestions are the words for texts that belong to no question: it is not
// known who knew of their removal, so that a copy without it loses all of them.
var apartFromQuestions = []string{assess.ApprovedBy, assess.Venue, assess.Initials, assess.FewPeople, assess.Contacts}

// withoutRemoved returns the copies without the texts that belong to no question
// and were removed in another copy, and how many went, by copy, event and word.
func withoutRemoved(copies []Copy) ([]Copy, []map[int]map[string]int) {
	type mark struct {
		time string
		assess.Redaction
	}
	marks := make([]map[mark]bool, len(copies))
	all := map[mark]bool{}
	for i, c := range copies {
		marks[i] = map[mark]bool{}
		for _, e := range c.Events {
			if r, ok := e.Act.(assess.Redaction); ok && slices.Contains(apartFromQuestions, r.Question) {
				m := mark{e.Time.Format(time.RFC3339Nano), r}
				marks[i][m], all[m] = true, true
			}
		}
	}
	copies, gone := slices.Clone(copies), make([]map[int]map[string]int, len(copies))
	var events [][]assess.Event
	for _, c := range copies {
		events = append(events, c.Events)
	}
	for i := range copies {
		gone[i] = map[int]map[string]int{}
		for m := range all {
			if !marks[i][m] {
				copies[i] = copies[i].without(m.Question, assess.RemovalOf(m.Question, events...), gone[i])
			}
		}
	}
	return copies, gone
}

// without returns the copy without the texts for which word stands, and counts what
// went, by event.
func (c Copy) without(word string, removal assess.Removal, gone map[int]map[string]int) Copy {
	if word == assess.Contacts { // those that were changed later have events
		c.About.Contacts = nil
		return c
	}
	c.Events = slices.Clone(c.Events)
	for i, e := range c.Events {
		act, texts := removal.From(e.Act)
		n := len(texts)
		c.Events[i].Act = act
		if word == assess.Initials && e.By != "" {
			c.Events[i].By, n = "", n+1
		}
		if n > 0 {
			if gone[e.Seq] == nil {
				gone[e.Seq] = map[string]int{}
			}
			gone[e.Seq][word] = n
		}
	}
	return c
}
