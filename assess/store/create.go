package store

import (
	"encoding/json"
	"fmt"
	"slices"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/journal"
	"safeguard/assess/merge"
)

// Create writes a new file that begins with about, holds the events of history,
// if there are any, and then acts: all of it or no file at all. The error is a
// *NoFolderError, one of journal.Create, or says what does not fit. An assessment
// without an ID gets the one that it has in a file of version 1, so that
// what comes of merging such files can be merged with them again.
func Create(path string, about assess.Assessment, history []assess.Event, r Recorder, acts ...assess.Act) error {
	if err := CheckName(path); err != nil {
		return err
	}
	head, err := headOf(about)
	if err != nil {
		return err
	}
	f := &File{Path: path, About: about, State: assess.NewState(about.Scope)}
	records := make([]journal.Record, len(history))
	for i, event := range history {
		if records[i], err = recordOf(event); err != nil {
			return err
		}
		if err := f.apply(event); err != nil {
			return fmt.Errorf("%s: %w", path, fault.New("event_cause", "event", event.Seq, "cause", err))
		}
	}
	more, err := f.nextRecords(r, acts)
	if err == nil {
		err = HasFolder(path)
	}
	if err != nil {
		return err
	}
	return journal.Create(path, head, append(records, more...)...)
}

// headOf returns the head of a new file, once it is known that it can be read.
func headOf(about assess.Assessment) (json.RawMessage, error) {
	head, err := json.Marshal(about)
	if err == nil && about.ID == "" {
		about.ID, err = journal.Version1Sum(head)
	}
	if err == nil {
		about.PackOf1 = about.Pack.OfVersion1
		head, err = json.Marshal(about)
	}
	if err == nil {
		_, err = assess.DecodeAssessment(journal.Newest, head)
	}
	return head, err
}

// CopiesOf returns files as the copies that a merge brings together.
func CopiesOf(files []*File) []merge.Copy {
	copies := make([]merge.Copy, len(files))
	for i, f := range files {
		copies[i] = merge.Copy{Name: f.Path, About: f.began, Events: f.State.Events()}
	}
	return copies
}

// Distinct refuses a file that is named twice where copies are brought together: who did
// so wanted another.
func Distinct(files []*File) error {
	for i, f := range files {
		if slices.ContainsFunc(files[:i], func(other *File) bool { return SameFile(other.Path, f.Path) }) {
			return fault.New("merge_twice", "file", f.Path)
		}
	}
	return nil
}

// Spoken returns what came of a merge to be shown: its pack speaks the language of
// the assessment. It cannot be written.
func Spoken(m merge.Merged) merge.Merged {
	m.About.Pack, _ = m.About.Pack.In(m.About.Language)
	return m
}

// CreateMerged writes what came of a merge as a new file; acts settle its
// conflicts.
func CreateMerged(path string, m merge.Merged, r Recorder, acts []assess.Act) error {
	if len(acts) == 0 {
		return Create(path, m.About, m.Events, r)
	}
	return Create(path, m.About, m.Events, r, assess.Import{Acts: acts})
}
