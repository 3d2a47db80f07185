package assess

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A hash that version 1 stored is for ever: it was taken on a pack of that
// program, and a program that made another one of the same pack could open no
// file of it.
func TestHashesOfVersion1(t *testing.T) {
	p := plainRules("M q?", "q2")
	p.Title = "Écoute <& agis>"
	for _, tt := range []struct{ name, got, want string }{
		{"content", p.ContentHash(), "4fd0aac81636650d2e8a5085b0bb2de29f2acd68929572021dbc655375723a08"},
		{"scoring", p.ScoringHash(), "2849199e808ef663ef69117b6601234052b7becce58a2f812d53e890ede7f023"},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, tt.got, tt.want)
		}
	}
}

// Each field that version 1 did not have changes the hash of a pack that sets it,
// even to what its default is, and of no other: the default is what reading gives,
// and is not stored.
func TestNewFieldsKeepTheHash(t *testing.T) {
	today := plainRules("M q?", "q")
	for _, tt := range []struct {
		name    string
		change  func(*Pack)
		scoring bool // decides sums or what is counted
	}{
		{"met_from", func(p *Pack) { p.MetFrom = "practised" }, true},
		{"paper_level", func(p *Pack) { p.PaperLevel = "paper" }, true},
		{"above_lowest", func(p *Pack) { p.AboveLowest = new(1) }, true},
		{"na_warned_one_in", func(p *Pack) { p.NAWarned = 5 }, true},
		{"na_unrated_one_in", func(p *Pack) { p.NAUnrated = 3 }, true},
		{"optional", func(p *Pack) { p.Optional = []string{"why"} }, false},
		{"no_overall", func(p *Pack) { p.NoOverall = true }, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := plainRules("M q?", "q")
			tt.change(&p)
			if p.ContentHash() == today.ContentHash() {
				t.Error("the same content hash as without it")
			}
			if got := p.ScoringHash() != today.ScoringHash(); got != tt.scoring {
				t.Errorf("another scoring hash: %v, want %v", got, tt.scoring)
			}
			data, err := json.Marshal(p)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(data), `"`+tt.name+`":`) {
				t.Errorf("it is not stored:\n%s", data)
			}
			if data, _ := json.Marshal(today); strings.Contains(string(data), tt.name) {
				t.Errorf("a default is stored:\n%s", data)
			}
		})
	}
}

// plainRules returns builtinRules as a pack of version 1 has them.
func plainRules(checklists ...string) Pack {
	p := builtinRules(checklists...)
	p.PaperLevel = ""
	return p
}

// alwaysWritten are the fields that version 1 wrote whether they were empty or
// not. The list is closed: any other field of a pack is left out when it is
// empty, so that packs without it keep their hash. A Term is in a list that is left
// out when it is empty.
var alwaysWritten = []string{
	"ActionText.effort", "ActionText.first_step", "ActionText.owner", "ActionText.text",
	"Band.from", "Band.id", "Band.label", "Band.text",
	"Cap.count", "Cap.must_have",
	"Checklist.id", "Checklist.questions", "Checklist.title",
	"Level.id", "Level.label", "Level.means", "Level.points",
	"Pack.bands", "Pack.checklists", "Pack.danger_now", "Pack.gap_below", "Pack.id", "Pack.languages",
	"Pack.rated_from", "Pack.scale", "Pack.schema", "Pack.source", "Pack.title", "Pack.version",
	"ProfileQuestion.id", "ProfileQuestion.text",
	"Question.action", "Question.id", "Question.rev", "Question.short", "Question.text", "Question.why",
	"Source.title",
	"Standard.id", "Standard.title", "StandardPart.ref", "StandardPart.title", "StandardRef.ref", "StandardRef.std",
	"Term.id", "Term.means", "Term.word",
	"Theme.id", "Theme.title",
}

func TestNewFieldsAreLeftOutWhenEmpty(t *testing.T) {
	got := map[string]bool{}
	written(reflect.TypeFor[Pack](), got)
	want := map[string]bool{}
	for _, name := range alwaysWritten {
		want[name] = true
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("fields that are written when empty (-want +got):\n%s", diff)
	}
}

// written notes the fields in t, and in what t is made of, that are in the JSON
// also when they are empty. omitempty leaves no struct out, only omitzero does.
func written(t reflect.Type, into map[string]bool) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		written(t.Elem(), into)
	case reflect.Struct:
		for f := range t.Fields() {
			name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			if name == "-" {
				continue
			}
			if options != "omitzero" && (options != "omitempty" || f.Type.Kind() == reflect.Struct) {
				into[t.Name()+"."+name] = true
			}
			written(f.Type, into)
		}
	}
}
