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
		line := talk.Describe(w, &pack, fields.Interface().(assess.Act))
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
