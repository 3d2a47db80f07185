package assess

import (
	"encoding/json"
	"reflect"
	"testing"
)

func sheet() Import {
	owner := "Amina"
	return Import{[]Act{
		Answer{Question: "a1", Value: "paper", Note: "n"},
		ProfileAnswer{Profile: "direct"},
		PlanEntry{Question: "a1", Owner: &owner},
		Answer{Question: "a2", Value: "started"},
	}}
}

// One undo takes the whole import back, and one more puts the whole back.
func TestImportIsOneAct(t *testing.T) {
	s := record(t, NewState(Scope{}), Answer{Question: "a1", Value: "absent"})
	s = recordOn(t, s, noon.AddDate(0, 0, 9), sheet())
	check := func(step, a1, a2, owner string, since Date, profile bool) {
		t.Helper()
		one, _ := s.Answer("a1")
		two, _ := s.Answer("a2")
		_, answered := s.Profile("direct")
		if one.Value != a1 || two.Value != a2 || value(s.Plan("a1").Owner) != owner || s.Since("a1") != since || answered != profile {
			t.Errorf("%s: %q, %q, owner %q, since %s, profile %v", step, one.Value, two.Value, value(s.Plan("a1").Owner), s.Since("a1"), answered)
		}
	}
	check("imported", "paper", "started", "Amina", "2026-03-10", true)
	s = record(t, s, Undo{Of: s.ToUndo()})
	check("taken back", "absent", "", "", "2026-03-01", false)
	s = record(t, s, Undo{Of: s.ToRedo()})
	check("put back", "paper", "started", "Amina", "2026-03-10", true)
}

func TestImportInTheFile(t *testing.T) {
	data, err := json.Marshal(sheet())
	if err != nil {
		t.Fatal(err)
	}
	back, err := DecodeAct("import", data)
	if err != nil || !reflect.DeepEqual(back, sheet()) {
		t.Errorf("%s came back as %+v, %v", data, back, err)
	}
	for _, act := range []Act{Undo{Of: 1}, Redaction{Question: "a1"}, Approval{}, sheet(), Merge{}} {
		data, _ := json.Marshal(Import{[]Act{act}})
		if _, err := DecodeAct("import", data); err == nil {
			t.Errorf("%s was accepted", data)
		}
	}
	if _, err := DecodeAct("import", []byte(`{"acts":[{"kind":"newer","data":{}}]}`)); err == nil {
		t.Error("an act of an unknown kind was accepted")
	}
}

func TestImportIsChecked(t *testing.T) {
	p := builtinRules("q q")
	if err := Check(&p, sheet()); err != nil {
		t.Error(err)
	}
	for _, act := range []Act{Answer{Question: "z"}, Undo{Of: 1}, sheet()} {
		if Check(&p, Import{[]Act{ProfileAnswer{Profile: "direct"}, act}}) == nil {
			t.Errorf("%+v was accepted", act)
		}
	}
}

func TestRedactReachesIntoAnImport(t *testing.T) {
	before := sheet()
	act, n := Redact(before, "a1")
	got, _ := json.Marshal(act)
	want := `{"acts":[{"kind":"answer","data":{"question":"a1","value":"paper","redacted":true}},` +
		`{"kind":"profile","data":{"profile":"direct","yes":false}},` +
		`{"kind":"plan","data":{"question":"a1","owner":"","redacted":true}},` +
		`{"kind":"answer","data":{"question":"a2","value":"started"}}]}`
	if string(got) != want || n != 2 {
		t.Errorf("got  %s, %d\nwant %s, 2", got, n, want)
	}
	if !reflect.DeepEqual(before, sheet()) {
		t.Error("the act that was given is changed")
	}
	if same, n := Redact(before, "a2"); n != 0 || !reflect.DeepEqual(same, before) {
		t.Errorf("nothing to remove, but %d: %+v", n, same)
	}
}

// A mark of a merge is nothing that a person did: undo passes over it.
func TestMergeIsNotUndone(t *testing.T) {
	s := record(t, NewState(Scope{}), Answer{Question: "a1", Value: "absent"})
	s = record(t, s, Answer{Question: "a1", Value: "paper"})
	s = record(t, s, Merge{Apart: [][2]int{{1, 2}}})
	if of := s.ToUndo(); of != 2 {
		t.Errorf("undo takes back %d, want 2", of)
	}
	s = record(t, s, Undo{Of: 2})
	s = record(t, s, Merge{})
	if of := s.ToRedo(); of != 4 {
		t.Errorf("redo puts back %d, want 4", of)
	}
	data, _ := json.Marshal(Merge{Apart: [][2]int{{1, 2}}})
	if back, err := DecodeAct("merge", data); err != nil || !reflect.DeepEqual(back, Merge{Apart: [][2]int{{1, 2}}}) {
		t.Errorf("%s came back as %+v, %v", data, back, err)
	}
}
