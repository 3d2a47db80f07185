package main

import (
	"fmt"
	"strings"

	"safeguard/assess"
)

// about asks the profile questions that decide about a question of the route
// and have no answer yet.
func (f *facilitator) about() error {
	open := f.openProfile()
	for i, q := range open {
		for done := false; !done; {
			line, err := f.ask(scene{
				title: q.Text, ask: f.words.AskAbout, keys: f.words.KeysHeader,
				head: with(f.words.AboutTitle, "place", i+1, "of", len(open)),
			})
			if err != nil {
				return err
			}
			yes, ok := parseYes(line)
			done = ok || strings.EqualFold(line, lineSkip)
			if ok {
				err = f.record(assess.ProfileAnswer{Profile: q.ID, Yes: yes})
			} else if !done && line != "" {
				f.note = fmt.Sprintf("“%s”?", shorten(line, 20))
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *facilitator) openProfile() []assess.ProfileQuestion {
	w := f.walk()
	decides := map[string]bool{}
	for _, ref := range w.Route {
		for _, id := range ref.Question.AskedIf {
			decides[id] = true
		}
	}
	var open []assess.ProfileQuestion
	for _, q := range f.b.about.Pack.Profile {
		if _, answered := f.b.state.Profile(q.ID); !answered && decides[q.ID] {
			open = append(open, q)
		}
	}
	return open
}
