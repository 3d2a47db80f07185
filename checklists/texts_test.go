package checklists

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func TestTexts(t *testing.T) {
	const file = `
id: talks
title: "Talks"
questions:
  - id: talk-held
    short: Talk
    text: It ends # here
    ask_to_see: [yes, "the list"]
    why: |
      Two
      lines
    weight: 2
    source: "not ours"
`
	f, err := ReadFS(fstest.MapFS{"talks.yaml": {Data: []byte(file)}, "broken.yaml": {Data: []byte("a: [")}}, "")
	if err != nil {
		t.Fatal(err)
	}
	type text struct {
		Line         int
		Field, Value string
		Bare, Faulty bool
	}
	var got []text
	for x := range f.File("talks.yaml").Texts("source") {
		got = append(got, text{x.Line(), x.Field, x.Value, x.Bare, x.Faulty})
	}
	want := []text{
		{3, "title", "Talks", false, false},
		{6, "short", "Talk", true, false},
		{7, "text", "It ends", true, true},
		{8, "ask_to_see", "yes", true, false},
		{8, "ask_to_see", "the list", false, false},
		{9, "why", "Two\nlines\n", false, false},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("texts (-want +got):\n%s", diff)
	}
	for range f.File("broken.yaml").Texts() {
		t.Error("a text in a file that is no YAML")
	}
	for range f.File("talks.yaml").Texts() {
		break // must not go on
	}
}

func TestPlaceFault(t *testing.T) {
	const file = "id: talks\nquestions:\n  - id: talk-held\n    ask_to_see: [a, b]\n"
	f, err := ReadFS(fstest.MapFS{"talks.yaml": {Data: []byte(file)}}, "pack")
	if err != nil {
		t.Fatal(err)
	}
	talks := f.File("talks.yaml")
	for _, tt := range []struct {
		name string
		at   Place
		want string
	}{
		{"a value", talks.At("questions", 0, "ask_to_see", 1), "talks.yaml:4:21: talk-held: ask_to_see, item 2: unwise (do better)"},
		{"the name of a field", talks.KeyAt("questions", 0, "ask_to_see"), "talks.yaml:4:5: talk-held: unwise (do better)"},
		{"a path that ends early", talks.At("questions", 7, "text"), "talks.yaml:3:3: questions: unwise (do better)"},
		{"the beginning", talks.At(), "talks.yaml:1:1: unwise (do better)"},
	} {
		before := len(talks.Faults())
		got := tt.at.Fault("unwise", "do better").String()
		if !strings.HasSuffix(got, tt.want) || len(talks.Faults()) != before {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}
