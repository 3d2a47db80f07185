package assess

import "testing"

func TestDoubtDay(t *testing.T) {
	for _, tt := range []struct {
		name                 string
		today, built, newest Date
		want                 string
	}{
		{"nothing is known", "2000-01-01", "", "", ""},
		{"the day of the program", "2026-03-01", "2026-03-01", "", ""},
		{"the day before, as it may be elsewhere", "2026-02-28", "2026-03-01", "", ""},
		{"two days before", "2026-02-27", "2026-03-01", "", "day before program (day 2026-02-27, built 2026-03-01)"},
		{"a dead battery", "2000-01-01", "2026-03-01", "2026-04-01", "day before program (day 2000-01-01, built 2026-03-01)"},
		{"the day of the newest entry", "2026-04-01", "", "2026-04-01", ""},
		{"the day before the newest entry", "2026-03-31", "", "2026-04-01", "day before entry (day 2026-03-31, newest 2026-04-01, file f)"},
		{"twenty years on", "2046-02-24", "2026-03-01", "", ""},
		{"and a day", "2046-02-25", "2026-03-01", "", "day after program (day 2046-02-25, built 2026-03-01)"},
		{"an entry ten years ago", "2036-03-29", "", "2026-04-01", ""},
		{"and a day more", "2036-03-30", "", "2026-04-01", "day after entries (day 2036-03-30, newest 2026-04-01, file f)"},
	} {
		got := ""
		if err := DoubtDay(tt.today, tt.built, tt.newest, "f"); err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestNewestEntry(t *testing.T) {
	s := recordOn(t, NewState(Scope{}), noon, Answer{Question: "a1", Value: "absent"})    // 2026-03-01
	s = recordOn(t, s, noon.AddDate(-26, 0, 0), Answer{Question: "a1", Value: "started"}) // a dead battery
	s = recordOn(t, s, noon.AddDate(73, 0, 0), Answer{Question: "a1", Value: "paper"})    // years ahead
	s = recordOn(t, s, noon.AddDate(0, 1, 0), Undo{Of: 2})                                // 2026-04-01
	for _, tt := range []struct{ made, built, want Date }{
		{"2026-01-01", "2026-01-01", "2026-04-01"},
		{"2026-05-01", "2026-01-01", "2026-05-01"},
		{"2026-01-01", "", "2099-03-01"},
		{"2026-01-01", Date("2099-03-01").AddDays(-20 * 365), "2099-03-01"}, // just twenty years after the program
		{"2026-01-01", Date("2099-03-01").AddDays(-20*365 - 1), "2026-04-01"},
	} {
		if got := s.Newest(tt.made, tt.built); got != tt.want {
			t.Errorf("%v: %s", tt, got)
		}
	}
	empty := NewState(Scope{})
	if got := empty.Newest("2026-01-01", ""); got != "2026-01-01" {
		t.Errorf("nothing recorded: %s", got)
	}
}
