package assess

import "testing"

func TestDoubtDay(t *testing.T) {
	for _, tt := range []struct {
		name                 string
		today, built, newest Date
		want                 string
	}{
		{"the day is given", "2026-03-01", "", "", ""},
		{"the first that is believed", "2023-01-01", "", "", ""},
		{"given, and not believed", "2022-12-31", "", "", "day before program (day 2022-12-31, built 2026-11-01)"},
		{"again, after the first such entry", "2000-01-01", "", "2000-01-01", "day before program (day 2000-01-01, built 2026-11-01)"},
		{"given, twenty years on", "2046-10-27", "", "", ""},
		{"given, and a day", "2046-10-28", "", "", "day after program (day 2046-10-28, built 2026-11-01)"},
		{"the day of the program", "2026-03-01", "2026-03-01", "", ""},
		{"the day before, as it may be elsewhere", "2026-02-28", "2026-03-01", "", ""},
		{"two days before", "2026-02-27", "2026-03-01", "", "day before program (day 2026-02-27, built 2026-03-01)"},
		{"a dead battery", "2000-01-01", "2026-03-01", "2026-04-01", "day before program (day 2000-01-01, built 2026-03-01)"},
		{"the day of the newest entry", "2026-04-01", "", "2026-04-01", ""},
		{"the day before the newest entry", "2026-03-31", "", "2026-04-01", "day before entry (day 2026-03-31, newest 2026-04-01, file f)"},
		{"twenty years on", "2046-02-24", "2026-03-01", "", ""},
		{"and a day", "2046-02-25", "2026-03-01", "", "day after program (day 2046-02-25, built 2026-03-01)"},
		{"an entry ten years ago", "2036-03-29", "", "2026-04-01", ""},
		{"only an entry that is not believed itself", "2026-11-26", "2026-11-01", "2000-01-01", ""},
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

// The time for an action counts from the first entry that is believed, or from today
// where there is none; a plan that was approved before that agreed no day.
func TestADayThatIsNotBelieved(t *testing.T) {
	p := builtinRules("M")
	dead := noon.AddDate(-26, 0, 0) // 1 March 2000
	s := recordOn(t, NewState(Scope{}), dead, Answer{Question: "a1", Value: "absent"})
	if a := Evaluate(p, s, "2026-03-01").Plan[0]; a.Due != "2026-03-31" || a.Day != DayProposed {
		t.Errorf("with nothing believed: %s %s", a.Day, a.Due)
	}
	s = recordOn(t, s, dead, Approval{Role: "board", On: "2000-03-01", Events: 1})
	later := recordOn(t, s, noon.AddDate(0, 1, 0), Answer{Question: "a1", Value: "absent", Note: "n"})
	for today, want := range map[Date]Date{"2026-04-02": "2026-05-01", "2027-04-02": "2026-05-01"} {
		if a := Evaluate(p, later, today).Plan[0]; a.Due != want || a.Day != DayProposed || a.Overdue {
			t.Errorf("on %s: %s %s, overdue %v", today, a.Day, a.Due, a.Overdue)
		}
	}
	agreed := recordOn(t, later, noon.AddDate(0, 1, 0), Approval{Role: "board", On: "2026-04-01", Events: 3})
	if a := Evaluate(p, agreed, "2026-05-02").Plan[0]; a.Day != DayAgreed || !a.Overdue {
		t.Errorf("approved with a right clock: %s %s", a.Day, a.Due)
	}
}

func TestBegun(t *testing.T) {
	s := recordOn(t, NewState(Scope{}), noon.AddDate(-26, 0, 0), Answer{Question: "a1", Value: "absent"})
	s = recordOn(t, s, noon, Answer{Question: "a1", Value: "started"}) // 2026-03-01
	for made, want := range map[Date]Date{"2026-03-05": "2026-03-01", "2026-02-01": "2026-02-01", "2000-01-01": "2026-03-01"} {
		if got := s.Begun(made); got != want {
			t.Errorf("made %s: %s, want %s", made, got, want)
		}
	}
	early := recordOn(t, s, noon.AddDate(0, -2, 0), Answer{Question: "a2", Value: "absent"})
	if got := early.Begun("2026-03-05"); got != "2026-01-01" {
		t.Errorf("with an entry of January: %s", got)
	}
	early = recordOn(t, early, noon, Undo{Of: early.ToUndo()})
	if got := early.Begun("2026-03-05"); got != "2026-03-01" {
		t.Errorf("with that entry taken back: %s", got)
	}
	if empty := NewState(Scope{}); empty.Begun("2000-01-01") != "" {
		t.Error("nothing is believed, and yet it was begun")
	}
}
