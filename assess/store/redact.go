package store

import (
	"encoding/json"
	"slices"

	"safeguard/assess"
	"safeguard/assess/journal"
)

// Removable is what a redaction would remove: how many free texts, and whether
// power cuts have left pieces in the file or beside it that may hold some too.
type Removable struct {
	Texts     int
	Leftovers bool
}

// Removable returns what Redact would remove for a question's id, or for one of
// assess.Removable.
func (f *File) Removable(what string) (Removable, error) {
	r := Removable{Texts: len(f.texts(what))}
	if f.writer == nil {
		return r, f.readOnly()
	}
	var err error
	r.Leftovers, err = f.writer.Leftovers()
	return r, err
}

// TextsOf counts the texts that Redact would remove of what; a File that was opened for
// reading says that too.
func (f *File) TextsOf(what string) int { return len(f.texts(what)) }

// texts returns all texts that a redaction removes. The current text of a detail is
// kept.
func (f *File) texts(what string) []string {
	all := slices.Clone(f.began.DetailTexts(what))
	removal := assess.RemovalOf(what, f.State.Events())
	for _, event := range f.State.Events() {
		_, gone := removal.From(event.Act)
		all = append(all, gone...)
		if what == assess.Initials && event.By != "" {
			all = append(all, event.By)
		}
	}
	stays := f.Staying(what)
	return slices.DeleteFunc(all, func(text string) bool { return slices.Contains(stays, text) })
}

// Staying returns the texts that a redaction of what leaves in the file: those of a
// detail that are current. Whoever wants them removed sets other ones first.
func (f *File) Staying(what string) []string { return f.Stored().DetailTexts(what) }

// Redact removes the free texts of a question, or of one of assess.Removable, from
// the whole history and the first line, together with whatever power cuts have
// left, and appends a mark that says so where a text was removed. What is current of
// a detail is kept, in the first line. A file of version 1 gets another id with its
// first line. The File is not to be used afterwards, but
// for Close.
func (f *File) Redact(what string) (Removable, error) {
	r, err := f.Removable(what)
	if err != nil {
		return r, err
	}
	if r.Texts == 0 { // of a detail, what is current keeps its place
		return r, f.writer.Rewrite(func(rec journal.Record) (journal.Record, error) { return rec, nil })
	}
	marks, err := f.marks(assess.Redaction{Question: what, Texts: r.Texts, Earlier: f.State.Earlier().Gone(&f.began.Pack, what)})
	if err != nil {
		return r, err
	}
	var head json.RawMessage
	if began := f.began.WithDetail(what, f.Staying(what)); !slices.Equal(began.DetailTexts(what), f.began.DetailTexts(what)) {
		if head, err = json.Marshal(began); err != nil {
			return r, err
		}
	}
	removal := assess.RemovalOf(what, f.State.Events())
	return r, f.writer.RewriteHead(head, func(rec journal.Record) (journal.Record, error) { return redacted(rec, what, removal) }, marks...)
}

// marks returns the records of a redaction. That of initials has none.
func (f *File) marks(mark assess.Redaction) ([]journal.Record, error) {
	by := f.recorder
	if mark.Question == assess.Initials {
		by.By = ""
	}
	return f.nextRecords(by, f.inFormat(mark))
}

// redacted returns a record without the texts that what removes.
func redacted(r journal.Record, what string, removal assess.Removal) (journal.Record, error) {
	if what == assess.Initials {
		r.By = ""
	}
	act, err := assess.DecodeAct(r.Kind, r.Data)
	if err != nil {
		return r, err
	}
	act, gone := removal.From(act)
	if gone == nil {
		return r, nil
	}
	r.Data, err = json.Marshal(act)
	return r, err
}
