package talk_test

import (
	"reflect"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/cmd/internal/talk"
)

// The log has words for every kind of act.
func TestEveryKindHasWordsInTheLog(t *testing.T) {
	w := english(t)
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	question := pack.Checklists[0].Questions[0]
	acts := assess.Kinds()
	if len(acts) == 0 {
		t.Fatal("there are no kinds")
	}
	for _, act := range acts {
		fields := reflect.New(reflect.TypeOf(act)).Elem()
		about := fields.FieldByName("Question")
		if about.IsValid() {
			about.SetString(question.ID)
		}
		line := talk.Describe(w, &pack, nil, fields.Interface().(assess.Act))
		switch {
		case line == "" || line == act.Kind():
			t.Errorf("%q: no words", act.Kind())
		case strings.ContainsAny(line, "{}"):
			t.Errorf("%q: a hole is left: %s", act.Kind(), line)
		case about.IsValid() && !strings.Contains(line, question.Short):
			t.Errorf("%q: the question is not named: %s", act.Kind(), line)
		}
	}
}

// An action that people added is named by its first words in the history, also where it
// was carried or taken back, and never by its id.
func TestOwnActionsAreNamed(t *testing.T) {
	w := english(t)
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	own := assess.OwnAction{ID: "own-q8tq", What: "Ask the district office"}
	for name, all := range map[string][]assess.Event{
		"added":   {{Seq: 1, Act: own}},
		"at once": {{Seq: 1, Act: assess.Import{Acts: []assess.Act{own}}}},
		"carried": {{Seq: 1, Act: assess.Earlier{Acts: []assess.PastAct{{Act: own}}}}},
	} {
		for _, act := range []assess.Act{own, assess.PlanEntry{Question: own.ID}, assess.ActionStatus{Action: own.ID, Status: assess.StatusBegun}} {
			if said := talk.Describe(w, &pack, all, act); !strings.Contains(said, own.What) || strings.Contains(said, own.ID) {
				t.Errorf("%s: %q", name, said)
			}
		}
	}
	if said := talk.Describe(w, &pack, nil, assess.PlanEntry{Question: own.ID}); strings.Contains(said, own.ID) {
		t.Errorf("its text was removed: %q", said)
	}
}
