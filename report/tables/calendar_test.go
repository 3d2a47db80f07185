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
			if err != nil || assess.DateOf(day) != entries[i].Action.Due || e.Id() != entries[i].UID {
				t.Errorf("%s on %v: %v", e.Id(), day, err)
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
