package tables_test

import (
	"bytes"
	"strings"
	"testing"

	ical "github.com/arran4/golang-ical"

	"safeguard/assess"
	"safeguard/report/tables"
)

// Calendars are particular: lines of at most 75 bytes that end as on Windows, whole
// letters on each, and an event that another program reads as it was meant.
func TestCalendarOfAwkwardTexts(t *testing.T) {
	events := 0
	for seed := range uint64(12) {
		m := generate(t, seed)
		entries := m.source(false).Calendar()
		var out bytes.Buffer
		if err := tables.WriteCalendar(&out, entries, m.about.Organisation, &m.words.tables); err != nil {
			t.Fatal(err)
		}
		for line := range strings.SplitSeq(strings.TrimSuffix(out.String(), "\r\n"), "\r\n") {
			if len(line) > 75 || strings.ContainsAny(line, "\r\n") || strings.ToValidUTF8(line, "") != line {
				t.Fatalf("seed %d: %q", seed, line)
			}
		}
		back, err := ical.ParseCalendar(&out)
		if err != nil {
			t.Fatal(err)
		}
		if len(back.Events()) != len(entries) {
			t.Fatalf("%d events of %d came back", len(back.Events()), len(entries))
		}
		for i, e := range back.Events() {
			events++
			day, err := e.GetAllDayStartAt()
			if err != nil || assess.DateOf(day) != entries[i].Day() || e.Id() != entries[i].UID {
				t.Errorf("%s on %v: %v", e.Id(), day, err)
			}
			if state := e.GetProperty(ical.ComponentPropertyStatus).Value; entries[i].Over != (state == "CANCELLED") || entries[i].Over != (len(e.Alarms()) == 0) {
				t.Errorf("%s is %s with %d alarms", e.Id(), state, len(e.Alarms()))
			}
			if got, want := e.GetProperty(ical.ComponentPropertySummary).Value, assess.CleanText(entries[i].Action.What); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
	if events < 20 {
		t.Errorf("only %d events", events)
	}
}

// Whatever is recorded about an action raises its number, taking it back too; nothing
// else does.
func TestCalendarNumbersRise(t *testing.T) {
	m := small(t)
	numbers := func() (list []int) {
		for _, e := range m.source(false).Calendar() {
			list = append(list, e.Changes)
		}
		return list
	}
	due := "2026-09-01"
	for i, act := range []assess.Act{
		assess.PlanEntry{Question: "a01", Due: &due}, assess.Undo{Of: 2}, assess.Answer{Question: "a02", Value: "practised"},
		assess.ActionStatus{Action: "a01", Status: assess.StatusBegun, On: "2026-02-01"},
	} {
		m.record(t, act)
		want := []int{2, 3, 3, 4}[i]
		if got := numbers(); len(got) != 1 || got[0] != want {
			t.Errorf("after %T: %v, want %d", act, got, want)
		}
	}
}

// However an action ends, a calendar that has it is told to forget it, under the same
// UID and with a higher number, and takes it again when it begins anew.
func TestCalendarForgetsWhatIsOver(t *testing.T) {
	for _, tt := range []struct {
		name string
		ends []assess.Act
	}{
		{"done", []assess.Act{assess.ActionStatus{Action: "a01", Status: assess.StatusDone, On: "2026-01-01", Proof: "x"}}},
		{"dropped", []assess.Act{assess.ActionStatus{Action: "a01", Status: assess.StatusDropped, On: "2026-01-01", Reason: "x"}}},
		{"closed by the answer", []assess.Act{assess.ActionStatus{Action: "a01", Status: assess.StatusBegun, On: "2026-01-01"}, assess.Answer{Question: "a01", Value: "practised"}}},
		{"hidden by the profile", []assess.Act{assess.ActionStatus{Action: "a01", Status: assess.StatusBegun, On: "2026-01-01"}, assess.ProfileAnswer{Profile: "research", Yes: false}}},
	} {
		m := small(t)
		m.about.Pack.Checklists[0].Questions[0].AskedIf = assess.AnyOf{"research"}
		was := m.source(false).Calendar()
		for _, act := range tt.ends {
			m.record(t, act)
		}
		is := m.source(false).Calendar()
		if len(was) != 1 || len(is) != 1 || was[0].Over || !is[0].Over || is[0].UID != was[0].UID || is[0].Changes <= was[0].Changes || is[0].Day() == "" {
			t.Errorf("%s: %+v, then %+v", tt.name, was, is)
		}
		for range tt.ends {
			m.record(t, assess.Undo{Of: m.state.ToUndo()})
		}
		if again := m.source(false).Calendar(); len(again) != 1 || again[0].Over || again[0].Changes <= is[0].Changes {
			t.Errorf("%s and taken back: %+v", tt.name, again)
		}
	}
}

// An action that people added and took back is forgotten too, and is no question's.
func TestCalendarForgetsWhatWasTakenBack(t *testing.T) {
	m := small(t)
	own := assess.OwnAction{What: "Buy a lock", Due: "2026-05-01"}.WithID(&m.state, "")
	m.record(t, own)
	var out bytes.Buffer
	if err := tables.WriteCalendar(&out, m.source(false).Calendar(), "Tumaini", &m.words.tables); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "An action of our own\\, action plan of Tumaini") || strings.Contains(out.String(), "Question \\,") {
		t.Errorf("%s", out.String())
	}
	m.record(t, assess.Undo{Of: 2})
	if e := m.source(false).Calendar(); len(e) != 2 || !e[1].Over || !strings.HasPrefix(e[1].UID, own.ID) || e[1].Changes != 2 {
		t.Errorf("%+v", e)
	}
}
