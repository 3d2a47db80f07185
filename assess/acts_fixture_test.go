package assess_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
)

func text(s string) *string { return &s }

// wholeActs are acts of every kind in which every field is set, in one element of
// a list or in one act at least. They fit actsPack.
var wholeActs = []assess.Act{
	assess.Answer{Question: "a1", Value: "na", Reason: "r", Note: "n", Evidence: "e", Support: "s", Redacted: true},
	assess.ProfileAnswer{Profile: "direct", Yes: true},
	assess.ProfileAnswer{Profile: "direct", Open: true},
	assess.PlanEntry{
		Question: "a1", What: text("w"), Owner: text("o"), Due: text("2026-05-01"), Help: text("h"), Proof: text("p"), Redacted: true,
	},
	assess.Participants{Count: 12},
	assess.Participants{Few: true},
	assess.Approval{
		Role: "board", On: "2026-03-01", Decisions: []string{"d"}, Events: 1, Fingerprint: "7KQM-3XWD", Form: 1, Redacted: true,
		Left: []string{"lead"}, Refused: []string{"na a1"},
	},
	assess.Session{
		Date: "2026-03-01", Place: "p", Facilitator: "trainer", Minutes: 90, Checklist: "a", Route: "critical", Silent: true,
		People: []assess.Presence{{Group: "field", Count: 7}, {Group: "board", Few: true}}, Voices: []string{"field"},
	},
	assess.Session{Date: "2026-03-01", Facilitator: "trainer", People: []assess.Presence{{Group: "field"}}, Uncounted: true},
	assess.Session{
		Date: "2026-03-01", Facilitator: "trainer", Table: assess.NewTable(""), Total: 9,
		People: []assess.Presence{{Group: "field"}, {Group: "board"}},
	},
	assess.Session{
		Date: "2026-03-02", Facilitator: "trainer", Changes: []string{assess.ChangesLeader, assess.ChangesQuestions},
		Left: []string{"a2"}, PlannedFor: 15, Next: "people",
	},
	assess.Hands{
		Question: "a1", Counts: []int{5, 5, 0}, Voices: []assess.Voice{{Group: "field", Counts: []int{5, 0, 0}}}, Silent: true,
		How: assess.Majority, Minority: "m", Next: "evidence", Redacted: true,
	},
	assess.Parked{Question: "a1", Text: "t", Redacted: true},
	assess.Moved{Question: "a1"},
	assess.Detail{Of: "contacts", Texts: []string{"c"}, Redacted: true},
	assess.Import{Acts: []assess.Act{
		assess.Answer{Question: "a1", Value: "absent", Note: "n"}, assess.Parked{Question: "a2", Text: "t"},
	}},
	assess.Undo{Of: 1},
	assess.Redaction{Question: "a1", Texts: 2},
	assess.Redaction{Question: "gone", Texts: 2, Earlier: true},
	assess.Merge{Apart: [][2]int{{1, 2}}, Approved: map[int][]int{2: {1}}, Knew: map[int][]int{2: {}}},
	assess.Format{Version: assess.NewestFormat},
	assess.Count{
		Question: "a1", Table: "A", Moment: assess.After, Hands: []int{5, 5, 1},
		Voices: []assess.Middle{{Group: "field", Level: "paper"}}, Silent: true,
	},
	assess.Talk{Question: "a1", Table: "A", Answer: "paper", How: assess.Majority, Minority: "m", Next: "evidence", Redacted: true},
	assess.ActionStatus{Action: "a1", Status: assess.StatusVerified, On: "2026-05-01", Proof: "p", Role: "r", Reason: "x", Redacted: true},
	assess.OwnAction{ID: "own-7k3m", What: "w", For: []string{"a1"}, Owner: "o", Due: "2026-05-01", Redacted: true},
	assess.Holder{Post: "HR officer", Name: "n", Redacted: true},
	assess.Lapsed{Role: "board", On: "2026-03-01", Decisions: []string{"d"}, Version: 1, Fingerprint: "7KQM-3XWD", Redacted: true},
	wholeEarlier(),
}

// wholeEarlier is a round before that had another pack, in which every field is set.
func wholeEarlier() assess.Earlier {
	pack := actsPack()
	pack.Bands, pack.GapBelow = []assess.Band{{ID: "low"}}, "paper"
	return assess.Earlier{
		File: "0123456789abcdef", Organisation: "o", Round: "r", Created: "2025-03-01", Language: "en", Scope: assess.Scope{MustHaves: true},
		PackID: "test", PackVersion: 1, ContentHash: "c", ScoringHash: "s", PackOf1: true, Pack: &pack, Changed: []string{"a1"},
		Acts: []assess.PastAct{{
			Time: time.Date(2025, 3, 2, 9, 0, 0, 0, time.UTC), By: "AB", Since: "2025-03-01",
			Act: assess.Answer{Question: "a1", Value: "absent", Note: "n", Evidence: "e"},
		}},
		Plan: []assess.PastAction{{
			ID: "a1", Status: assess.StatusBegun, On: "2025-03-05", Due: "2025-04-01", Day: assess.DaySet, Since: "2025-03-01", Round: "r",
		}},
		Redacted: true,
	}
}

func actsPack() assess.Pack {
	return assess.Pack{
		ID: "test", Version: 1, Languages: []string{"en"},
		Scale:   []assess.Level{{ID: "absent"}, {ID: "paper", Points: 1}},
		Profile: []assess.ProfileQuestion{{ID: "direct"}},
		Checklists: []assess.Checklist{{ID: "a", Questions: []assess.Question{
			{ID: "a1", Weight: 1}, {ID: "a2", Weight: 1},
		}}},
	}
}

// A field is one field of an act, or of a part of it, as in "session.people.group".
type field struct {
	path string
	tag  reflect.StructTag
	v    reflect.Value // can be set
}

// fieldsOf lists the fields of an act, which is copied, those of parts included.
// whole returns the act with what was set.
func fieldsOf(act assess.Act) (fields []field, whole func() assess.Act) {
	v := reflect.New(reflect.TypeOf(act)).Elem()
	v.Set(reflect.ValueOf(act))
	var list func(path string, v reflect.Value)
	list = func(path string, v reflect.Value) {
		for i := range v.NumField() {
			t, f := v.Type().Field(i), v.Field(i)
			name, _, _ := strings.Cut(t.Tag.Get("json"), ",")
			if name == "" {
				name = strings.ToLower(t.Name)
			}
			switch {
			case f.Kind() == reflect.Slice && f.Len() > 0:
				f.Set(reflect.AppendSlice(reflect.MakeSlice(f.Type(), 0, f.Len()), f))
			case f.Kind() == reflect.Pointer && !f.IsNil():
				words := f.Elem()
				f.Set(reflect.New(f.Type().Elem()))
				f.Elem().Set(words)
			}
			fields = append(fields, field{path + "." + name, t.Tag, f})
			if f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.Struct {
				for j := range f.Len() {
					list(path+"."+name, f.Index(j))
				}
			}
		}
	}
	list(act.Kind(), v)
	return fields, func() assess.Act { return v.Interface().(assess.Act) }
}

// words reports whether a field holds words.
func (f field) words() bool {
	t := f.v.Type()
	for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Kind() == reflect.String
}

// set writes words into a field that holds some.
func (f field) set(words string) {
	v := f.v
	switch v.Kind() {
	case reflect.Slice:
		v = v.Index(0)
	case reflect.Pointer:
		v = v.Elem()
	}
	v.SetString(words)
}

// There is one whole act of every kind.
func TestWholeActs(t *testing.T) {
	var kinds, whole []string
	set := map[string]bool{}
	for _, act := range assess.Kinds() {
		kinds = append(kinds, act.Kind())
	}
	for _, act := range wholeActs {
		whole = append(whole, act.Kind())
		fields, _ := fieldsOf(act)
		for _, f := range fields {
			set[f.path] = set[f.path] || !f.v.IsZero()
		}
	}
	for path, ok := range set {
		if !ok {
			t.Errorf("%s is not set", path)
		}
	}
	whole = slices.Compact(whole)
	if !slices.Equal(kinds, whole) {
		t.Errorf("the kinds are %v,\nand whole acts there are of %v", kinds, whole)
	}
}
