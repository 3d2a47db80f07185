package merge

import (
	"maps"
	"slices"
	"time"

	"safeguard/assess"
)

// redactions are the marks of all copies, by question.
type redactions map[string]map[mark]bool

type mark struct {
	time string
	by   string
	assess.Redaction
}

func markOf(e assess.Event) (mark, bool) {
	r, ok := e.Act.(assess.Redaction)
	return mark{e.Time.Format(time.RFC3339Nano), e.By, r}, ok
}

func allRedactions(pasts []past) redactions {
	gone := redactions{}
	for _, p := range pasts {
		for _, e := range p.events {
			m, ok := markOf(e)
			if !ok {
				continue
			}
			if gone[m.Question] == nil {
				gone[m.Question] = map[mark]bool{}
			}
			gone[m.Question][m] = true
		}
	}
	return gone
}

// required are, by question, the events of one copy of which a recorder has to have
// known one in each list to have known of every redaction. A list without an event
// is a redaction that this copy does not have.
type required map[string][][]int

// needs returns what that takes in a copy.
func (gone redactions) needs(p *past) required {
	where := map[mark][]int{}
	for _, e := range p.events {
		if m, ok := markOf(e); ok {
			where[m] = append(where[m], e.Seq)
		}
	}
	needs := required{}
	for question, marks := range gone {
		var all [][]int
		for m := range marks {
			all = append(all, where[m])
		}
		needs[question] = p.newest(question, all)
	}
	return needs
}

// newest leaves out a redaction that the recorder of another one knew: whoever knew
// that one knew both.
func (p *past) newest(question string, all [][]int) [][]int {
	on := assess.Subject{Kind: "question", ID: question}
	slices.SortFunc(all, slices.Compare)
	var kept [][]int
	for _, list := range all {
		if len(list) == 0 {
			return [][]int{nil}
		}
		if len(list) == 1 {
			kept = slices.DeleteFunc(kept, func(k []int) bool { return len(k) == 1 && p.known.Knew(on, list[0], k[0]) })
		}
		kept = append(kept, list)
	}
	return kept
}

// from returns what is left of an event's act, and how many texts went, by question:
// those of a redacted one stay only where the recorder knew of every redaction.
func (needs required) from(p *past, e assess.Event) (act assess.Act, texts map[string][]string) {
	act, texts = e.Act, p.gone[e.Seq]
	for _, on := range p.about[e.Seq-1] {
		knew := func(mark int) bool { return p.known.Knew(on, e.Seq, mark) }
		missing := func(list []int) bool { return !slices.ContainsFunc(list, knew) }
		if on.Kind == "question" && slices.ContainsFunc(needs[on.ID], missing) {
			var gone []string
			if act, gone = assess.Removed(act, on.ID); len(gone) > 0 {
				texts = maps.Clone(texts)
				if texts == nil {
					texts = map[string][]string{}
				}
				texts[on.ID] = slices.Concat(texts[on.ID], gone)
			}
		}
	}
	return act, texts
}
