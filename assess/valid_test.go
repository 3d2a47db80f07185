package assess

import (
	"fmt"
	"testing"
)

func TestValid(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(p *Pack)
		want   string
	}{
		{"as it is", func(*Pack) {}, ""},
		{"no language", func(p *Pack) { p.Languages = nil }, "the pack has no language"},
		{"no scale", func(p *Pack) { p.Scale = nil }, "a scale has 2 to 6 levels, not 0"},
		{"one level", func(p *Pack) { p.Scale = p.Scale[:1] }, "a scale has 2 to 6 levels, not 1"},
		{"seven levels", func(p *Pack) { p.Scale = append(p.Scale, make([]Level, 3)...) }, "a scale has 2 to 6 levels, not 7"},
		{"two levels of one name", func(p *Pack) { p.Scale[2].ID = "absent" }, `level 3 cannot be called "absent"`},
		{"a level that is an answer", func(p *Pack) { p.Scale[2].ID = Unsure }, `level 3 cannot be called "unsure"`},
		{"points that do not rise", func(p *Pack) { p.Scale[1].Points = 0 }, `level "started" has 0 points: points rise from 0 to at most 1000`},
		{"points below 0", func(p *Pack) { p.Scale[0].Points = -3 }, `level "absent" has -3 points: points rise from 0 to at most 1000`},
		{"points that overflow", func(p *Pack) { p.Scale[3].Points = 1 << 62 }, `level "practised" has 4611686018427387904 points: points rise from 0 to at most 1000`},
		{"no bands", func(p *Pack) { p.Bands = nil }, "no band begins at 0"},
		{"a band above 0", func(p *Pack) { p.Bands = p.Bands[1:] }, "no band begins at 0"},
		{"bands that do not rise", func(p *Pack) { p.Bands[2].From = 40 }, `band "established" begins at 40: bands rise from 0 to at most 100`},
		{"a band that nobody reaches", func(p *Pack) { p.Bands[3].From = 101 }, `band "strong" begins at 101: bands rise from 0 to at most 100`},
		{"two bands of one name", func(p *Pack) { p.Bands[3].ID = "urgent" }, `band 4 cannot be called "urgent"`},
		{"rated from below 0", func(p *Pack) { p.RatedFrom = -1 }, "rated from -1 percent"},
		{"an unknown gap", func(p *Pack) { p.GapBelow = "" }, `gaps are below "", which is no level`},
		{"a cap of an unknown level", func(p *Pack) { p.Caps[0].MustHave = "x" }, `cap 1 is about "x", which is no level`},
		{"a cap at an unknown band", func(p *Pack) { p.Caps[1].Whole = "x" }, `cap 2 holds at "x", which is no band`},
		{"no checklist", func(p *Pack) { p.Checklists = nil }, "the pack asks no question"},
		{"no question", func(p *Pack) { p.Checklists = []Checklist{{ID: "a"}} }, "the pack asks no question"},
		{"two checklists of one name", func(p *Pack) { p.Checklists[1].ID = "a" }, `checklist 2 cannot be called "a"`},
		{"two questions of one name", func(p *Pack) { p.Checklists[1].Questions[0].ID = "a1" }, `question 2.1 cannot be called "a1"`},
		{"a question called a number", func(p *Pack) { p.Checklists[0].Questions[0].ID = "1.2" }, `question 1.1 cannot be called "1.2"`},
		{"no weight", func(p *Pack) { p.Checklists[1].Questions[0].Weight = 0 }, "question 2.1 has the weight 0, which is not from 1 to 3"},
		{"a weight below 0", func(p *Pack) { p.Checklists[1].Questions[0].Weight = -1 }, "question 2.1 has the weight -1, which is not from 1 to 3"},
		{"asked if the unknown", func(p *Pack) { p.Checklists[0].Questions[1].AskedIf = AnyOf{"direct", "x"} }, `question 1.2 is asked if "x", which is no profile question`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules("M q?", "q")
			tt.change(&p)
			got := ""
			if err := p.Valid(); err != nil {
				got = fmt.Sprint(err)
			}
			if got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
