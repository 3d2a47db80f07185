package store

import (
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"safeguard/assess"
	"safeguard/assess/journal"
)

// A File is an assessment with everything in it read and checked. Its pack speaks
// the language of the assessment, or the one of Speak: whoever shows its texts need
// not think of it.
type File struct {
	Path  string
	ID    string            // About.ID, or what represents it in a file of version 1: the sum of its head
	About assess.Assessment // as it is now: with the details that were changed
	State assess.State
	Torn  *journal.Torn // the unfinished end that was passed over, or nil

	began    assess.Assessment // as the file begins
	spoken   string            // the language of Speak, "" for the assessment's own
	danger   map[string]string // of SetDanger
	version  int               // of the file
	writer   *journal.Writer   // nil when the file was opened for reading
	recorder Recorder
}

// A Recorder is whoever records in a file. Who is the name that a second program
// is told when it wants to write at the same time; By are the initials that are
// kept with each event, "" for none. Now is asked anew for every act. Clock is the
// computer's, where Now is on another day: since then, the second program is told.
type Recorder struct {
	Who   string
	By    string
	Now   func() time.Time
	Clock func() time.Time // nil is Now
}

// clock returns what the computer's clock says.
func (r Recorder) clock() time.Time {
	if r.Clock == nil {
		return r.Now()
	}
	return r.Clock()
}

// Read opens an assessment without taking its lock; nothing in it can change
// through the result. The path may lack the extension. The error is ErrNoName, a
// *NotFoundError, one of journal.Read, or says which line cannot be used.
func Read(path string) (*File, error) {
	path, err := find(path)
	if err != nil {
		return nil, err
	}
	c, err := journal.Read(path)
	if err != nil {
		return nil, notFound(path, err)
	}
	return Load(path, c)
}

// Parse is Read for the bytes of an assessment that was sent; name is how it is called.
func Parse(name string, data []byte) (*File, error) {
	c, err := journal.Parse(name, data)
	if err != nil {
		return nil, err
	}
	return Load(name, c)
}

// Open opens an assessment for recording and holds its lock until Close. The
// error is one of Read's or a *journal.LockedError.
func Open(path string, r Recorder) (*File, error) {
	path, err := find(path)
	if err != nil {
		return nil, err
	}
	w, c, err := journal.Open(path, r.Who, r.clock())
	if err != nil {
		return nil, notFound(path, err)
	}
	f, err := Load(path, c)
	if err != nil {
		w.Close()
		return nil, err
	}
	f.writer, f.recorder = w, r
	return f, nil
}

// Unsafe reports whether the disk has no way to report when something is on it, so that
// what was recorded may be gone after a power cut.
func (f *File) Unsafe() bool { return f.writer != nil && f.writer.Unsafe() }

// Close gives the lock up. Closing a File that was opened by Read, or closing
// twice, does nothing.
func (f *File) Close() error {
	if f.writer == nil {
		return nil
	}
	return f.writer.Close()
}

// Load makes a File, for reading, of what a journal says. The error is an
// *UnusableError.
func Load(path string, c journal.Contents) (*File, error) {
	f := &File{Path: path, Torn: c.Torn, version: c.Version}
	var err error
	if f.began, err = assess.DecodeAssessment(c.Version, c.Head); err != nil {
		return nil, &UnusableError{Path: path, Line: 1, Err: err}
	}
	f.About = f.began
	f.ID = cmp.Or(f.About.ID, c.Sum)
	f.State = assess.NewState(f.About.Scope)
	for _, r := range c.Records {
		event := assess.Event{Seq: r.Seq, Time: r.Time, By: r.By}
		if event.Act, err = assess.DecodeAct(r.Kind, r.Data); err == nil {
			err = f.apply(event)
		}
		if err == nil && r.Kind == (assess.Earlier{}).Kind() {
			err = f.checkEarlier()
		}
		if err != nil {
			return nil, &UnusableError{Path: path, Line: r.Seq + 1, Err: err}
		}
	}
	f.refresh()
	return f, nil
}

// refresh brings About up to date with the events and with the language.
func (f *File) refresh() {
	f.About = f.began.After(&f.State)
	f.About.Language = cmp.Or(f.spoken, f.About.Language)
	f.About.Pack, _ = f.began.Pack.In(f.About.Language)
	f.About.Pack.DangerNow = f.dangerNow()
}

// SetDanger replaces, by language, what the pack says to do if a child may be in
// danger now: a safer sentence must not wait until the next round. The file keeps
// its own words.
func (f *File) SetDanger(newest map[string]string) {
	f.danger = newest
	f.refresh()
}

// dangerNow returns the newest words in the language that is spoken. Where there are
// none, a translation in the file says more to the reader than newer words in
// another language.
func (f *File) dangerNow() string {
	base := f.began.Pack.Languages[0]
	translated := f.About.Pack.DangerNow != f.began.Pack.DangerNow
	switch lang := f.About.Language; {
	case f.danger[lang] != "":
		return f.danger[lang]
	case f.danger[base] != "" && !translated:
		return f.danger[base]
	}
	return f.About.Pack.DangerNow
}

// apply adds an event that is in the file, or will be when all of them fit.
func (f *File) apply(event assess.Event) error {
	err := assess.Check(&f.About.Pack, event.Act)
	if err == nil {
		f.State, err = assess.Apply(f.State, event)
	}
	return err
}

// Record checks acts, appends them to the file in one write and applies them:
// they are on the disk when it returns. After an error none of them is. Where the
// file is of an older format than the acts need, an assess.Format comes before the
// first of them, at which a program that knows no newer format stops.
func (f *File) Record(acts ...assess.Act) error {
	if f.writer == nil {
		return f.readOnly()
	}
	acts = f.inFormat(acts...)
	records, err := f.nextRecords(f.recorder, acts)
	if err != nil {
		return err
	}
	if err := f.writer.Append(records...); err != nil {
		return err
	}
	for i, r := range records {
		if err := f.apply(assess.Event{Seq: r.Seq, Time: r.Time, By: r.By, Act: acts[i]}); err != nil {
			return err
		}
	}
	f.refresh()
	return nil
}

// inFormat puts an assess.Format before acts that need a newer one than the file's.
func (f *File) inFormat(acts ...assess.Act) []assess.Act {
	if need := assess.Needs(acts...); need > max(f.version, f.State.Format()) {
		return append([]assess.Act{assess.Format{Version: need}}, acts...)
	}
	return acts
}

// readOnly is the mistake of a program that records in a File of Read.
func (f *File) readOnly() error { return errors.New(f.Path + ": was opened for reading only") }

// nextRecords returns the records that acts make when they are the next ones, or
// why they cannot be that: what is in the file has to open again.
func (f *File) nextRecords(by Recorder, acts []assess.Act) ([]journal.Record, error) {
	records := make([]journal.Record, len(acts))
	for i, act := range acts {
		if err := assess.CheckNew(&f.About.Pack, act); err != nil {
			return nil, err
		}
		var err error
		if records[i], err = f.next(by, i, act); err != nil {
			return nil, err
		}
	}
	return records, f.State.Fits(acts...)
}

// next returns the record that act makes when so many others come before it.
func (f *File) next(by Recorder, behind int, act assess.Act) (journal.Record, error) {
	return recordOf(assess.Event{
		Seq: len(f.State.Events()) + 1 + behind, Time: by.Now().Truncate(time.Second), By: by.By, Act: act,
	})
}

// recordOf returns the record that keeps an event.
func recordOf(e assess.Event) (journal.Record, error) {
	data, err := json.Marshal(e.Act)
	return journal.Record{Seq: e.Seq, Time: e.Time, By: e.By, Kind: e.Act.Kind(), Data: data}, err
}

// Stored returns the assessment as it is now with its pack as the file keeps it:
// in the base language, beside all translations.
func (f *File) Stored() assess.Assessment {
	a := f.began.After(&f.State)
	a.Pack = f.began.Pack
	return a
}

// Blank returns an assessment of nobody with a pack, for what is shown of the pack
// alone.
func Blank(pack assess.Pack) *File {
	f := &File{began: assess.Assessment{Pack: pack, Language: pack.Languages[0]}}
	f.State = assess.NewState(f.began.Scope)
	f.refresh()
	return f
}

// Speak changes the language of the pack's texts in this File; "" is the
// assessment's own. The error is a *LanguageError.
func (f *File) Speak(lang string) error {
	if known := f.About.Pack.Languages; lang != "" && !slices.Contains(known, lang) {
		return &LanguageError{Language: lang, Known: known}
	}
	f.spoken = lang
	f.refresh()
	return nil
}

// Result scores the assessment as of the day today.
func (f *File) Result(today assess.Date) assess.Result {
	return assess.Evaluate(f.About.Pack, f.State, today)
}
