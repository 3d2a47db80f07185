package journal

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"safeguard/assess/fault"
)

// Rewrite replaces every record by what f makes of it, adds the records add,
// numbered on from the last one, and returns once the new file is on disk in
// place of the old, with the old mode, version and head. It is for texts that must be gone: a
// torn tail is dropped and the copies of earlier ones are deleted, because they
// may hold the text too. f keeps a record's Seq.
//
// Until the new file takes the name, any failure, f's own included, leaves the
// old one as it is and the Writer usable.
func (w *Writer) Rewrite(f func(Record) (Record, error), add ...Record) error {
	return w.RewriteHead(nil, f, add...)
}

// RewriteHead is Rewrite with another head, or with the old one where head is nil.
func (w *Writer) RewriteHead(head json.RawMessage, f func(Record) (Record, error), add ...Record) error {
	b, err := w.rewritten(head, f, add)
	if err == nil {
		err = w.replace(b)
	}
	if err != nil {
		return at(w.path, fault.New("not_rewritten", "cause", bare(err)))
	}
	if err := w.dropAsides(); err != nil {
		return at(w.path, fault.New("rewritten_but_copies", "cause", bare(err)))
	}
	return nil
}

// Leftovers reports whether power cuts have left anything that Rewrite takes
// away: a torn tail, copies of earlier ones, or a new file that never got its
// name. Each may hold texts that no record has.
func (w *Writer) Leftovers() (bool, error) {
	copies, err := asides(w.path)
	if err != nil {
		return false, at(w.path, err)
	}
	_, unfinished := os.Lstat(w.path + fresh)
	return w.torn > 0 || len(copies) > 0 || unfinished == nil, nil
}

// rewritten returns the new file's bytes.
func (w *Writer) rewritten(head json.RawMessage, f func(Record) (Record, error), add []Record) ([]byte, error) {
	if err := w.ready(0); err != nil {
		return nil, err
	}
	old, err := load(w.path, w.file)
	if err != nil {
		return nil, err
	}
	for i, r := range old.Records {
		if old.Records[i], err = f(r); err != nil {
			return nil, err
		}
	}
	if head == nil {
		head = old.Head
	}
	return whole(old.Version, head, append(old.Records, add...))
}

// replace writes b to a file beside and renames it over the old one.
func (w *Writer) replace(b []byte) error {
	info, err := w.file.Stat()
	if err != nil {
		return err
	}
	beside := w.path + fresh
	if err := w.disk.removeIfThere(beside); err != nil { // one that a power cut left
		return err
	}
	if err := w.disk.writeNew(beside, b, info.Mode().Perm()); err != nil {
		return err
	}
	w.file.Close() // Windows renames nothing over an open file
	renamed := w.disk.rename(beside, w.path)
	if renamed != nil {
		_ = w.disk.remove(beside)
	} else {
		err = w.disk.syncDir(filepath.Dir(w.path))
	}
	if _, again := w.reopen(); again != nil {
		err = cmp.Or(err, again)
	}
	if err != nil { // new or old, nobody knows which one the name will stand for
		w.broken = fmt.Errorf("%w: %w", ErrBroken, bare(err))
	}
	return cmp.Or(renamed, err)
}

func (w *Writer) dropAsides() error {
	found, err := asides(w.path)
	if err != nil || len(found) == 0 {
		return err
	}
	for _, name := range found {
		if err := w.disk.remove(name); err != nil {
			return err
		}
	}
	return w.disk.syncDir(filepath.Dir(w.path))
}
