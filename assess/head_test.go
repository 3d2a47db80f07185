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
		{"version 1 with one", 1, testID, `id in version 1 (id 0123456789abcdef)`},
		{"version 2 without", 2, "", "no id"},
		{"too short", 2, testID[1:], `wrong id (id 123456789abcdef, digits 16)`},
		{"too long", 2, testID + "0", `wrong id (id 0123456789abcdef0, digits 16)`},
		{"capitals", 2, "0123456789ABCDEF", `wrong id (id 0123456789ABCDEF, digits 16)`},
		{"another letter within", 2, "0123456x89abcdef", `wrong id (id 0123456x89abcdef, digits 16)`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules("M q?", "q")
			p.OfVersion1 = tt.version == 1
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
		{"a field of the assessment", `"round":`, `"colour":1,"round":`, true, "colour"},
		{"a field of the pack", `"pack":{`, `"pack":{"not_yet_known":"paper",`, true, "pack.not_yet_known"},
		{"a field of a level", `"points":1`, `"points":1,"sign":"x"`, true, "pack.scale[2].sign"},
		{"a field of a question", `"id":"b1"`, `"id":"b1","weighs":null`, true, "pack.checklists[2].questions[1].weighs"},
		{"a field of an action", `"effort":"M"`, `"effort":"M","proof":""`, true, "pack.checklists[1].questions[1].action.proof"},
		{"a text for a number", `"points":1`, `"points":"1"`, false, `misfit at (place pack.scale[2].points): json text`},
		{"half a point", `"points":1`, `"points":1.5`, false, `misfit at (place pack.scale[2].points): json number is (value 1.5)`},
		{"more than fits", `"points":1`, `"points":1e99`, false, `misfit at (place pack.scale[2].points): json number is (value 1e99)`},
		{"a number for a text", `"round":"2026"`, `"round":2026`, false, `misfit at (place round): json number is (value 2026)`},
		{"a text for yes or no", `"critical":true`, `"critical":"yes"`, false, `misfit at (place pack.checklists[1].questions[1].critical): json text`},
		{"a text for a list", `["116"]`, `"116"`, false, `misfit at (place contacts): json text`},
		{"a list for a text", `["116"]`, `[["116"]]`, false, `misfit at (place contacts[1]): json list`},
		{"a list for a group", `"source":{"title":""}`, `"source":[true]`, false, `misfit at (place pack.source): json list`},
		{"yes or no for a group", `"source":{"title":""}`, `"source":true`, false, `misfit at (place pack.source): json bool is (value true)`},
		{"a group for a text", `"Tumaini"`, `{"en":"Tumaini"}`, false, `misfit at (place organisation): json fields`},
		{"a list in all", head, `[]`, false, `misfit: json list`},
		{"no JSON", `}`, ``, false, `not json`},
		{"more than JSON", head, head + `{}`, false, `more than one json`},
		{"another question", `"id":"b1"`, `"id":"b2"`, false, `other questions`},
		{"a scope of nothing", `"contacts"`, `"scope":{"checklists":["x"]},"contacts"`, false, `scope without checklist (checklist x)`},
		{"a pack that scores nothing", `"rated_from":50`, `"rated_from":-1`, false, `pack rated from (percent -1)`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			changed := strings.Replace(head, tt.old, tt.new, 1)
			if changed == head {
				t.Fatalf("the head has no %s", tt.old)
			}
			_, err := DecodeAssessment(2, []byte(changed))
			newer, ok := errors.AsType[*NewerError](err)
			got := message(err)
			if ok {
				got = newer.Field
			}
			if got != tt.want || ok != tt.newer {
				t.Errorf("got  %s\nwant %s", got, tt.want)
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
