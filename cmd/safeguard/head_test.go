package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"testing"

	"safeguard/assess"
	"safeguard/assess/journal"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/report"
	"safeguard/report/formats"
)

// smallHead returns the head of an assessment of a small pack, which has
// something of everything.
func smallHead(t *testing.T, e *env) assess.Assessment {
	t.Helper()
	pack, err := checklists.Load("../../testdata/packs/small")
	if err != nil {
		t.Fatal(err)
	}
	about := e.maker().Assessment("Tumaini", pack)
	about.Contacts = []string{"116"}
	about.Scope = assess.Scope{Checklists: []string{pack.Checklists[0].ID}}
	return about
}

func TestHeadIsLookedAt(t *testing.T) {
	e := hostileEnv(t, nil)
	for _, tt := range []struct {
		name   string
		change func(a *assess.Assessment)
		want   string
	}{
		{"as it is", func(*assess.Assessment) {}, ""},
		{"no scale", func(a *assess.Assessment) { a.Pack.Scale = nil }, "f: line 1: a scale has 2 to 6 levels, not 0"},
		{"no checklists", func(a *assess.Assessment) { a.Pack.Checklists = nil }, "f: line 1: the pack asks no question"},
		{"another question", func(a *assess.Assessment) { a.Pack.Checklists[0].Questions[0].Text = "Is all well?" },
			"f: line 1: the questions are not those with which the assessment was made"},
		{"no hash", func(a *assess.Assessment) { a.ContentHash = "" },
			"f: line 1: the questions are not those with which the assessment was made"},
		{"a scope of nothing", func(a *assess.Assessment) { a.Scope.Checklists = []string{"x"} },
			`f: line 1: the scope has the checklist "x", and the pack has no such checklist`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			about := smallHead(t, e)
			tt.change(&about)
			head, err := json.Marshal(about)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if _, err := store.Load("f", journal.Contents{Head: head}); err != nil {
				got = e.words.Text(err)
			}
			if got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// Whatever one value of the head is turned into, with hashes that fit it, the
// file is refused or everything that reads it works.
func TestNoHeadBringsAReportDown(t *testing.T) {
	t.Parallel()
	e := hostileEnv(t, nil)
	e.out, e.err = io.Discard, io.Discard
	data, err := json.Marshal(smallHead(t, e))
	if err != nil {
		t.Fatal(err)
	}
	var head any
	if err := json.Unmarshal(data, &head); err != nil {
		t.Fatal(err)
	}
	tried, opened, seen := 0, 0, 0
	mutate(head, func(v any) { head = v }, "head", func(where string) {
		if seen++; short() && seen%4 != 0 {
			return
		}
		defer func() {
			if r := recover(); r != nil {
				t.Errorf("%s: %v", where, r)
			}
		}()
		tried++
		if file := fittingFile(head); file != nil {
			useFile(t, e, file, opened)
			opened++
		}
	})
	if t.Logf("%d heads, %d opened", tried, opened); opened < 100 || opened > tried*9/10 {
		t.Error("the test does not try what it should")
	}
}

// fittingFile opens a head with the hashes of its pack; nil where it is refused.
func fittingFile(head any) *store.File {
	data, err := json.Marshal(head)
	if err != nil {
		return nil
	}
	var about assess.Assessment
	if json.Unmarshal(data, &about) != nil {
		return nil
	}
	about.ContentHash, about.ScoringHash = about.Pack.ContentHash(), about.Pack.ScoringHash()
	if data, err = json.Marshal(about); err != nil {
		return nil
	}
	file, err := store.Load("f", journal.Contents{Head: data})
	if err != nil {
		return nil
	}
	return file
}

// useFile answers everything, at another level for each file, and draws it.
func useFile(t *testing.T, e *env, file *store.File, n int) {
	p := &file.About.Pack
	acts := []assess.Act{assess.Session{Date: e.today(), Facilitator: "trainer", Table: "A", People: []assess.Presence{{Group: "field", Count: 9}}}}
	for i, ref := range p.Refs() {
		level := append([]string{assess.Unsure}, p.Scale[0].ID, p.Scale[len(p.Scale)-1].ID)[(i+n)%3]
		acts = append(acts, assess.Answer{Question: ref.Question.ID, Value: level},
			assess.Count{Question: ref.Question.ID, Table: "A", Moment: assess.Before, Hands: slices.Repeat([]int{i + 5}, len(p.Scale)+1)})
	}
	for _, act := range acts {
		err := assess.Check(p, act)
		if err == nil {
			file.State, err = assess.Apply(file.State, assess.Event{Seq: len(file.State.Events()) + 1, Time: e.now(), Act: act})
		}
		if err != nil {
			t.Error(err)
		}
	}
	for _, err := range []error{e.view().Status(file), e.view().Score(file, report.Rounds{}, true), e.view().Answers(file)} {
		if err != nil {
			t.Error(err)
		}
	}
	for _, format := range formats.All() {
		if n%40 != 0 && format.Name != "text" {
			continue
		}
		if _, err := draw(e, file, reportFlags{}, format, new(bytes.Buffer)); err != nil {
			t.Errorf("%s: %v", format.Name, err)
		}
	}
}

// mutate puts other values in the place of v and of everything in it, one at a
// time, and calls try for each.
func mutate(v any, set func(any), where string, try func(where string)) {
	for _, other := range []any{nil, false, 0, -1, 1 << 30, "", "x", []any{}, map[string]any{}} {
		set(other)
		try(fmt.Sprintf("%s = %#v", where, other))
	}
	set(v)
	switch v := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			mutate(v[key], func(other any) { v[key] = other }, where+"."+key, try)
		}
	case []any:
		for i, child := range v {
			at := fmt.Sprintf("%s[%d]", where, i)
			mutate(child, func(other any) { v[i] = other }, at, try)
			set(slices.Delete(slices.Clone(v), i, i+1))
			try("without " + at)
			set(append(slices.Clone(v), child))
			try(at + " twice")
		}
		set(v)
	}
}
