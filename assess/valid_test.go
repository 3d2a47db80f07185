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
		{"no language", func(p *Pack) { p.Languages = nil }, "pack without language"},
		{"no scale", func(p *Pack) { p.Scale = nil }, "pack scale (levels 0)"},
		{"one level", func(p *Pack) { p.Scale = p.Scale[:1] }, "pack scale (levels 1)"},
		{"seven levels", func(p *Pack) { p.Scale = append(p.Scale, make([]Level, 3)...) }, "pack scale (levels 7)"},
		{"two levels of one name", func(p *Pack) { p.Scale[2].ID = "absent" }, `pack level name (place 3, level absent)`},
		{"a level that is an answer", func(p *Pack) { p.Scale[2].ID = Unsure }, `pack level name (place 3, level unsure)`},
		{"points that do not rise", func(p *Pack) { p.Scale[1].Points = 0 }, `pack points (level started, points 0, most 1000)`},
		{"points below 0", func(p *Pack) { p.Scale[0].Points = -3 }, `pack points (level absent, points -3, most 1000)`},
		{"points that overflow", func(p *Pack) { p.Scale[3].Points = 1 << 30 }, `pack points (level practised, points 1073741824, most 1000)`},
		{"no bands", func(p *Pack) { p.Bands = nil }, "pack first band"},
		{"a band above 0", func(p *Pack) { p.Bands = p.Bands[1:] }, "pack first band"},
		{"bands that do not rise", func(p *Pack) { p.Bands[2].From = 40 }, `pack band from (band established, from 40)`},
		{"a band that nobody reaches", func(p *Pack) { p.Bands[3].From = 101 }, `pack band from (band strong, from 101)`},
		{"two bands of one name", func(p *Pack) { p.Bands[3].ID = "urgent" }, `pack band name (place 4, band urgent)`},
		{"rated from below 0", func(p *Pack) { p.RatedFrom = -1 }, "pack rated from (percent -1)"},
		{"fewer than no bands above the lowest", func(p *Pack) { p.AboveLowest = new(-1) }, `pack above lowest (bands -1)`},
		{"too many bands above the lowest", func(p *Pack) { p.AboveLowest = new(101) }, `pack above lowest (bands 101)`},
		{"warned of less than nothing", func(p *Pack) { p.NAWarned = -1 }, `pack one in (n -1, most 1000)`},
		{"unrated from one in too many", func(p *Pack) { p.NAUnrated = 1001 }, `pack one in (n 1001, most 1000)`},
		{"met from no level", func(p *Pack) { p.MetFrom = "lived" }, `pack met from (level lived)`},
		{"met from the lowest level", func(p *Pack) { p.MetFrom = "absent" }, `pack met from (level absent)`},
		{"a must-have gap above what is met", func(p *Pack) { p.MetFrom, p.GapBelow, p.PaperLevel = "started", "paper", "" }, `pack gap above met (level paper, met started)`},
		{"on paper where it is met", func(p *Pack) { p.PaperLevel = "practised" }, `pack paper level (level practised, met practised)`},
		{"no level on paper", func(p *Pack) { p.PaperLevel = "lived" }, `pack paper level (level lived, met practised)`},
		{"an unknown gap", func(p *Pack) { p.GapBelow = "" }, `pack gap below (level )`},
		{"a cap of an unknown level", func(p *Pack) { p.Caps[0].MustHave = "x" }, `pack cap level (place 1, level x)`},
		{"a cap at an unknown band", func(p *Pack) { p.Caps[1].Whole = "x" }, `pack cap band (place 2, band x)`},
		{"no checklist", func(p *Pack) { p.Checklists = nil }, "pack without question"},
		{"no question", func(p *Pack) { p.Checklists = []Checklist{{ID: "a"}} }, "pack without question"},
		{"two checklists of one name", func(p *Pack) { p.Checklists[1].ID = "a" }, `pack checklist name (place 2, checklist a)`},
		{"two questions of one name", func(p *Pack) { p.Checklists[1].Questions[0].ID = "a1" }, `pack question name (number 2.1, question a1)`},
		{"a question called a number", func(p *Pack) { p.Checklists[0].Questions[0].ID = "1.2" }, `pack question name (number 1.1, question 1.2)`},
		{"no weight", func(p *Pack) { p.Checklists[1].Questions[0].Weight = 0 }, "pack weight (number 2.1, weight 0)"},
		{"a weight below 0", func(p *Pack) { p.Checklists[1].Questions[0].Weight = -1 }, "pack weight (number 2.1, weight -1)"},
		{"asked if the unknown", func(p *Pack) { p.Checklists[0].Questions[1].AskedIf = AnyOf{"direct", "x"} }, `pack asked if (number 1.2, profile x)`},
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
