package merge

import (
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

// from returns what is left of an event's act, and how many texts went: those of
// a redacted question stay only where the recorder knew of every redaction.
func (gone redactions) from(p *past, e assess.Event) (act assess.Act, texts int) {
	act = e.Act
	for question, marks := range gone {
		if !slices.Contains(about(e), "question "+question) {
			continue
		}
		knew := map[mark]bool{}
		for _, earlier := range p.known(e.Seq) {
			if m, ok := markOf(p.events[earlier-1]); ok && m.Question == question {
				knew[m] = true
			}
		}
		if len(knew) < len(marks) {
			var n int
			act, n = assess.Redact(act, question)
			texts += n
		}
	}
	return act, texts
}
