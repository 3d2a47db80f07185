package assess_test

import (
	"reflect"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/merge"
)

// Two copies have each an act of the same kind that the other one does not have,
// with other texts. left says how many there are together, and whether a person
// has to settle it.
func TestMergeKnowsEveryKind(t *testing.T) {
	type left struct {
		acts     int
		conflict bool
	}
	refused := left{}
	want := map[string]left{
		"answer":       {2, true},
		"profile":      {2, true},
		"plan":         {2, true},
		"import":       {2, true},
		"participants": {2, false},
		"approve":      {2, false},
		"session":      {2, false},
		"tally":        {2, false},
		"parked":       {2, false},
		"moved":        {2, false},
		"detail":       {2, true},
		"redact":       {2, false},
		"undo":         {1, false}, // of the same act
		"merge":        {1, false}, // written anew
		"format":       {0, false}, // a new file needs none
		"count":        {2, false}, // of one identity, with the same numbers
		"talk":         {2, false},
		"earlier":      refused, // there is one round before
		"status":       {2, true},
		"action":       {2, true},
		"holder":       {2, false},
		"lapsed":       {2, false},
	}
	for _, act := range wholeActs {
		if r, ok := act.(assess.Redaction); ok && r.Earlier { // only beside a round before
			continue
		}
		t.Run(act.Kind(), func(t *testing.T) {
			expected, ok := want[act.Kind()]
			if !ok {
				t.Fatal("nothing is said about this kind")
			}
			one := copyWith(act, 0)
			two := copyWith(other(act), time.Minute)
			m, err := merge.Join([]merge.Copy{one, two})
			if (err != nil) != (act.Kind() == "earlier") {
				t.Fatal(err)
			}
			if err != nil {
				return
			}
			got := left{count(t, m.Events, act.Kind()), len(m.Conflicts) > 0}
			if got != expected {
				t.Errorf("got %+v, want %+v", got, expected)
			}
			again, err := merge.Join([]merge.Copy{two, one, one})
			if err != nil || !reflect.DeepEqual(again.Events, m.Events) {
				t.Errorf("in another order: %+v, %v\nwant %+v", again.Events, err, m.Events)
			}
		})
	}
}

// copyWith is a copy in which act was recorded behind what both copies have.
func copyWith(act assess.Act, later time.Duration) merge.Copy {
	nine := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	return merge.Copy{
		Name: later.String(),
		About: assess.Assessment{
			Organisation: "Hope", Round: "2026", Language: "en", Created: "2026-03-01", Pack: actsPack(),
		},
		Events: []assess.Event{
			{Seq: 1, Time: nine, By: "AB", Act: assess.Answer{Question: "a2", Value: "absent"}},
			{Seq: 2, Time: nine, By: "CD", Act: assess.Answer{Question: "a2", Value: "absent"}},
			{Seq: 3, Time: nine.Add(time.Hour + later), By: "AB", Act: act},
		},
	}
}

// other returns an act with other texts, and another answer yes or no.
func other(act assess.Act) assess.Act {
	if im, ok := act.(assess.Import); ok {
		var acts []assess.Act
		for _, act := range im.Acts {
			acts = append(acts, other(act))
		}
		return assess.Import{Acts: acts}
	}
	fields, whole := fieldsOf(act)
	for _, f := range fields {
		switch {
		case f.tag.Get("holds") == "text" && !f.v.IsZero():
			f.set("another text")
		case f.path == "profile.yes":
			f.v.SetBool(!f.v.Bool())
		}
	}
	return whole()
}

// count returns how many events of a kind there are behind the first two. All
// events have to fit together.
func count(t *testing.T, events []assess.Event, kind string) (n int) {
	t.Helper()
	s := assess.NewState(assess.Scope{})
	for _, e := range events {
		var err error
		if s, err = assess.Apply(s, e); err != nil {
			t.Fatal(err)
		}
		if e.Act.Kind() == kind && e.Seq > 2 {
			n++
		}
	}
	return n
}
