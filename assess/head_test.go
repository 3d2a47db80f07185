package assess

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const testID = "0123456789abcdef"

// headOf returns the head of an assessment of the pack, with hashes that fit it.
func headOf(t testing.TB, id string, p Pack) string {
	t.Helper()
	data, err := json.Marshal(Assessment{
		ID: id, Organisation: "Tumaini", Round: "2026", Language: "en", Created: "2026-03-01",
		Contacts: []string{"116"}, ContentHash: p.ContentHash(), ScoringHash: p.ScoringHash(), Pack: p,
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// The id is required from version 2 on and belongs to no file of version 1.
func TestID(t *testing.T) {
	for _, tt := range []struct {
		name    string
		version int
		id      string
		want    string
	}{
		{"version 1", 1, "", ""},
		{"version 2", 2, testID, ""},
		{"a made one", 2, NewID([8]byte{0, 1, 0xfe}), ""},
		{"version 1 with one", 1, testID, `it has the id "0123456789abcdef", and files of version 1 have none`},
		{"version 2 without", 2, "", "the assessment has no id"},
		{"too short", 2, testID[1:], `the id "123456789abcdef" is not made of 16 digits from 0 to 9 and a to f`},
		{"too long", 2, testID + "0", `the id "0123456789abcdef0" is not made of 16 digits from 0 to 9 and a to f`},
		{"capitals", 2, "0123456789ABCDEF", `the id "0123456789ABCDEF" is not made of 16 digits from 0 to 9 and a to f`},
		{"another letter within", 2, "0123456x89abcdef", `the id "0123456x89abcdef" is not made of 16 digits from 0 to 9 and a to f`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules("M q?", "q")
			a, err := DecodeAssessment(tt.version, []byte(headOf(t, tt.id, p)))
			if got := message(err); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if err == nil && (a.ID != tt.id || !cmp.Equal(a.Pack, p)) {
				t.Errorf("got %q and another pack:\n%s", a.ID, cmp.Diff(p, a.Pack))
			}
		})
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// A field that this program does not know was written by a newer one, wherever
// it is, and a value of another form is named with its place.
func TestDecodeAssessmentRefuses(t *testing.T) {
	head := headOf(t, testID, builtinRules("M q?", "q"))
	for _, tt := range []struct {
		name, old, new string
		newer          bool
		want           string
	}{
		{"a field of the assessment", `"round":`, `"colour":1,"round":`, true, `"colour"`},
		{"a field of the pack", `"pack":{`, `"pack":{"met_from":"paper",`, true, `"pack.met_from"`},
		{"a field of a level", `"points":1`, `"points":1,"sign":"x"`, true, `"pack.scale[2].sign"`},
		{"a field of a question", `"id":"b1"`, `"id":"b1","weighs":null`, true, `"pack.checklists[2].questions[1].weighs"`},
		{"a field of an action", `"effort":"M"`, `"effort":"M","proof":""`, true, `"pack.checklists[1].questions[1].action.proof"`},
		{"a text for a number", `"points":1`, `"points":"1"`, false, `pack.scale[2].points is a text, and should be a whole number`},
		{"half a point", `"points":1`, `"points":1.5`, false, `pack.scale[2].points is the number 1.5, and should be a whole number`},
		{"more than fits", `"points":1`, `"points":1e99`, false, `pack.scale[2].points is the number 1e99, and should be a whole number`},
		{"a number for a text", `"round":"2026"`, `"round":2026`, false, `round is the number 2026, and should be a text`},
		{"a text for yes or no", `"critical":true`, `"critical":"yes"`, false, `pack.checklists[1].questions[1].critical is a text, and should be true or false`},
		{"a text for a list", `["116"]`, `"116"`, false, `contacts is a text, and should be a list`},
		{"a list for a text", `["116"]`, `[["116"]]`, false, `contacts[1] is a list, and should be a text`},
		{"a list for a group", `"source":{"title":""}`, `"source":[true]`, false, `pack.source is a list, and should be a group of fields`},
		{"yes or no for a group", `"source":{"title":""}`, `"source":true`, false, `pack.source is true, and should be a group of fields`},
		{"a group for a text", `"Tumaini"`, `{"en":"Tumaini"}`, false, `organisation is a group of fields, and should be a text`},
		{"a list in all", head, `[]`, false, `it is a list, and should be a group of fields`},
		{"no JSON", `}`, ``, false, `it is no JSON`},
		{"more than JSON", head, head + `{}`, false, `it is more than one JSON value`},
		{"another question", `"id":"b1"`, `"id":"b2"`, false, `the questions are not those that the assessment was made with`},
		{"a scope of nothing", `"contacts"`, `"scope":{"checklists":["x"]},"contacts"`, false, `the scope has the checklist "x", and the pack has not`},
		{"a pack that scores nothing", `"rated_from":50`, `"rated_from":-1`, false, `rated from -1 percent`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			changed := strings.Replace(head, tt.old, tt.new, 1)
			if changed == head {
				t.Fatalf("the head has no %s", tt.old)
			}
			_, err := DecodeAssessment(2, []byte(changed))
			want := tt.want
			if tt.newer {
				want = "was written by a newer safeguard: this one knows no field " + want
			}
			if got := message(err); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			if newer, ok := errors.AsType[*NewerHeadError](err); ok != tt.newer || ok && newer.Hint() == "" {
				t.Errorf("newer is %v", ok)
			}
		})
	}
}

// What is in another order, or spelt otherwise, is the same pack.
func TestPackInAnotherForm(t *testing.T) {
	p := builtinRules("M q?", "q")
	p.Title = "Écoute <& agis>"
	head := headOf(t, testID, p)
	front, pack, _ := strings.Cut(strings.TrimSuffix(head, "}"), `,"pack":`)
	plain := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(head)
	for _, tt := range []struct {
		name, head string
		raw        bool // is it recognised by its bytes?
	}{
		{"as json.Marshal writes it", head, true},
		{"as a line of a file has it", plain, true},
		{"the pack first", `{"pack":` + pack + "," + front[1:] + "}", false},
		{"the organisation last", `{"id":"` + testID + `"` + strings.TrimPrefix(front, `{"id":"`+testID+`","organisation":"Tumaini"`) +
			`,"pack":` + pack + `,"organisation":"Tumaini"}`, false},
		{"with spaces", strings.Replace(head, `"points":1`, `"points" : 1`, 1), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := DecodeAssessment(2, []byte(tt.head))
			if err != nil {
				t.Fatal(err)
			}
			if a.Organisation != "Tumaini" || !cmp.Equal(a.Pack, p) {
				t.Errorf("got %q and:\n%s", a.Organisation, cmp.Diff(p, a.Pack))
			}
			if got := contentHash(rawPack([]byte(tt.head))) == p.ContentHash(); got != tt.raw {
				t.Errorf("recognised by its bytes: %v, want %v", got, tt.raw)
			}
		})
	}
}
