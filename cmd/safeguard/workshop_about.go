package main

import (
	"errors"
	"strings"

	"safeguard/assess"
)

// about asks the profile questions that decide about a question of the route
// and have no answer yet.
func (f *facilitator) about() error {
	open := f.openProfile()
	for i := 0; i < len(open); {
		line, err := f.reply(scene{
			title: open[i].Text, ask: f.words.AskAbout, keys: f.words.KeysHeader,
			head: with(f.words.AboutTitle, "place", i+1, "of", len(open)),
		})
		yes, ok := parseYes(line)
		switch {
		case errors.Is(err, errBack) && i == 0:
			f.note = f.words.BackNothing
		case errors.Is(err, errBack):
			i--
		case err != nil:
			return err
		case ok:
			if err := f.record(assess.ProfileAnswer{Profile: open[i].ID, Yes: yes}); err != nil {
				return err
			}
			i++
		case strings.EqualFold(line, lineSkip):
			i++
		case line != "":
			f.note = with(f.words.AboutUnknown, "typed", shorten(line, 20))
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
	for _, q := range f.file.About.Pack.Profile {
		if _, answered := f.file.State.Profile(q.ID); !answered && decides[q.ID] {
			open = append(open, q)
		}
	}
	return open
}
