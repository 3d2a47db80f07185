package store

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"safeguard/assess"
	"safeguard/assess/journal"
)

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
			about, path := newFile(t)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := update(path, tt.acts...); err == nil {
				t.Error("it was recorded")
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
			if _, err := Read(path); err != nil {
				t.Error(err)
			}
			if Create(path+"-2", about, nil, recorder, append([]assess.Act{answer}, tt.acts...)...) == nil {
				t.Error("a new file was made with it")
			}
			event := assess.Event{Seq: 1, Time: recorder.Now(), Act: tt.acts[len(tt.acts)-1]}
			if Create(path+"-2", about, []assess.Event{event}, recorder) == nil {
				t.Error("a merged file was made with it")
			}
			if names, _ := filepath.Glob(path + "?*"); len(names) > 0 {
				t.Errorf("left beside the file: %v", names)
			}
		})
	}
}

// A file that was opened for reading records nothing.
func TestReadRecordsNothing(t *testing.T) {
	_, path := newFile(t)
	f, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	if f.Record(assess.Answer{Question: "coc-code-for-all", Value: "started"}) == nil || len(f.State.Events()) != 1 {
		t.Error("it was recorded")
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}

// An assessment that is there already stays, whoever made it.
func TestCreateReplacesNothing(t *testing.T) {
	about, path := newFile(t)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := Create(path, about, nil, recorder); !errors.Is(err, journal.ErrExists) {
		t.Errorf("got %v", err)
	}
	if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
		t.Error("the file was changed")
	}
}
