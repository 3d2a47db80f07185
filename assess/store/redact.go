package store

import (
	"encoding/json"

	"safeguard/assess"
	"safeguard/assess/journal"
)

// Removable is what a redaction would remove: how many free texts, and whether
// power cuts have left pieces in the file or beside it that may hold some too.
type Removable struct {
	Texts     int
	Leftovers bool
}

// Removable returns what Redact would remove for a question's id, or for
// assess.Decisions.
func (f *File) Removable(id string) (Removable, error) {
	var r Removable
	for _, event := range f.State.Events() {
		_, n := assess.Redact(event.Act, id)
		r.Texts += n
	}
	if f.writer == nil {
		return r, f.readOnly()
	}
	var err error
	r.Leftovers, err = f.writer.Leftovers()
	return r, err
}

// Redact removes the free texts of a question, or of assess.Decisions, from the
// whole history, together with whatever power cuts have left, and appends a mark
// that says so where a text was removed. The File is not to be used afterwards,
// but for Close.
func (f *File) Redact(id string) (Removable, error) {
	r, err := f.Removable(id)
	if err != nil {
		return r, err
	}
	var marks []journal.Record
	if r.Texts > 0 {
		mark, err := f.next(f.recorder, 0, assess.Redaction{Question: id, Texts: r.Texts})
		if err != nil {
			return r, err
		}
		marks = append(marks, mark)
	}
	return r, f.writer.Rewrite(func(rec journal.Record) (journal.Record, error) { return redacted(rec, id) }, marks...)
}

// redacted returns a record without the texts of a question.
func redacted(r journal.Record, id string) (journal.Record, error) {
	act, err := assess.DecodeAct(r.Kind, r.Data)
	if err != nil {
		return r, err
	}
	act, n := assess.Redact(act, id)
	if n == 0 {
		return r, nil
	}
	r.Data, err = json.Marshal(act)
	return r, err
}
