package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"safeguard/assess"
	"safeguard/assess/journal"
	"safeguard/checklists"
)

// newAbout returns what an assessment with the built-in pack begins with, and a
// path for it in a folder of its own.
func newAbout(t *testing.T, e *env) (assess.Assessment, string) {
	t.Helper()
	if err := e.loadWords(); err != nil {
		t.Fatal(err)
	}
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "t"+extension)
	return newAssessment(e, "Tumaini", pack), path
}

// newBookFile makes an assessment with one answer in a folder of its own.
func newBookFile(t *testing.T) (*env, assess.Assessment, string) {
	t.Helper()
	e := quietEnv()
	about, path := newAbout(t, e)
	if err := createBook(e, path, about, nil, assess.Answer{Question: "coc-code-for-all", Value: "paper"}); err != nil {
		t.Fatal(err)
	}
	return e, about, path
}

// Whatever does not fit is refused before it is in the file: afterwards nobody
// could open it any more.
func TestRecordRefusesWhatCannotBeOpenedAgain(t *testing.T) {
	answer := assess.Answer{Question: "coc-code-for-all", Value: "started"}
	tests := []struct {
		name string
		acts []assess.Act
	}{
		{"an undo of nothing", []assess.Act{assess.Undo{Of: 99}}},
		{"the same undo twice", []assess.Act{assess.Undo{Of: 1}, assess.Undo{Of: 1}}},
		{"a good act before a bad one", []assess.Act{answer, assess.Undo{Of: 9}}},
		{"a merge of nothing", []assess.Act{assess.Merge{Apart: [][2]int{{1, 9}}}}},
		{"an unknown question", []assess.Act{assess.Answer{Question: "z", Value: "paper"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, about, path := newBookFile(t)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := e.update(path, func(b *book) error { return b.record(e, tt.acts...) }); err == nil {
				t.Error("it was recorded")
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
			if _, err := e.read(path); err != nil {
				t.Error(err)
			}
			if createBook(e, path+"-2", about, nil, append([]assess.Act{answer}, tt.acts...)...) == nil {
				t.Error("a new file was made with it")
			}
			event := assess.Event{Seq: 1, Time: e.now(), Act: tt.acts[len(tt.acts)-1]}
			if createBook(e, path+"-2", about, []assess.Event{event}) == nil {
				t.Error("a merged file was made with it")
			}
			if names, _ := filepath.Glob(path + "?*"); len(names) > 0 {
				t.Errorf("left beside the file: %v", names)
			}
		})
	}
}

// An assessment that is there already stays, whoever made it.
func TestCreateBookReplacesNothing(t *testing.T) {
	e, about, path := newBookFile(t)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := createBook(e, path, about, nil); !errors.Is(err, journal.ErrExists) {
		t.Errorf("got %v", err)
	}
	if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
		t.Error("the file was changed")
	}
}
