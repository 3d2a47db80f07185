package store

import (
	"path/filepath"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/checklists"
)

// day is when the tests' files are made and recorded in.
const day = assess.Date("2026-03-01")

var recorder = Recorder{By: "AB", Who: "AB", Now: func() time.Time { return time.Unix(1772355600, 0).UTC() }}

// newAbout returns what an assessment with the built-in pack begins with.
func newAbout(t testing.TB) assess.Assessment {
	t.Helper()
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return aboutOf(pack)
}

// smallAbout returns what an assessment with a small pack begins with.
func smallAbout(t testing.TB) assess.Assessment {
	t.Helper()
	pack, err := checklists.Load("../../testdata/packs/small")
	if err != nil {
		t.Fatal(err)
	}
	return aboutOf(pack)
}

func aboutOf(pack assess.Pack) assess.Assessment {
	return assess.Assessment{
		Organisation: "Tumaini", Round: "2026", Language: "en", Created: day, Pack: pack,
		ContentHash: pack.ContentHash(), ScoringHash: pack.ScoringHash(),
	}
}

// newFile makes an assessment with one answer in a folder of its own.
func newFile(t testing.TB) (about assess.Assessment, path string) {
	t.Helper()
	about, path = newAbout(t), filepath.Join(t.TempDir(), "t"+Extension)
	if err := Create(path, about, nil, recorder, assess.Answer{Question: "coc-code-for-all", Value: "paper"}); err != nil {
		t.Fatal(err)
	}
	return about, path
}

// update records acts in a file.
func update(path string, acts ...assess.Act) error {
	f, err := Open(path, recorder)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Record(acts...)
}
