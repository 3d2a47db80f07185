package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"safeguard/assess"
	"safeguard/assess/journal"
	"safeguard/report"
)

// book is an assessment file with everything in it read and checked.
type book struct {
	path  string
	about assess.Assessment
	state assess.State
	w     *journal.Writer // nil when it was opened for reading
}

const extension = ".safeguard"

// assessmentName returns the name that a new assessment gets: it always ends in
// .safeguard, so that no report can bear it.
func assessmentName(path string) string {
	if strings.EqualFold(filepath.Ext(path), extension) {
		return path
	}
	return path + extension
}

var errNoName = usagef("the file's name is missing")

// named refuses what names no new file; example says how one is given.
func named(path, example string) error {
	_, base := filepath.Split(strings.TrimSpace(path))
	if base == "" || base == "." || base == ".." || strings.EqualFold(base, extension) {
		return withHint(errNoName, "as in: %s", example)
	}
	return nil
}

// withExtension returns the name of the assessment that is meant: .safeguard may
// be left out, unless there is a file without it that has another extension.
func withExtension(path string) string {
	full := assessmentName(path)
	if filepath.Ext(path) == "" {
		return full
	}
	if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Lstat(full); err == nil {
			return full
		}
	}
	return path
}

// read opens an assessment for reading. The file is not changed.
func (e *env) read(path string) (*book, error) {
	if strings.TrimSpace(path) == "" {
		return nil, errNoName
	}
	path = withExtension(path)
	c, err := journal.Read(path)
	if err != nil {
		return nil, notThere(path, err)
	}
	return e.newBook(path, c)
}

// edit opens an assessment for recording. Close it when done.
func (e *env) edit(path string) (*book, error) {
	if strings.TrimSpace(path) == "" {
		return nil, errNoName
	}
	path = withExtension(path)
	w, c, err := journal.Open(path, e.who(), e.now())
	if err != nil {
		return nil, notThere(path, err)
	}
	b, err := e.newBook(path, c)
	if err != nil {
		w.Close()
		return nil, err
	}
	b.w = w
	return b, nil
}

// update opens an assessment, lets f record in it and closes it.
func (e *env) update(path string, f func(*book) error) error {
	b, err := e.edit(path)
	if err != nil {
		return err
	}
	if err := f(b); err != nil {
		b.w.Close()
		return err
	}
	return b.w.Close()
}

func (e *env) newBook(path string, c journal.Contents) (*book, error) {
	b := &book{path: path}
	err := json.Unmarshal(c.Head, &b.about)
	if err == nil {
		err = b.about.Valid()
	}
	if err != nil {
		err = fmt.Errorf("%s: line 1: %w", path, err)
		return nil, withHint(err, "nothing was changed; go on with an earlier copy or ask the sender for a new one")
	}
	b.state = assess.NewState(b.about.Scope)
	for _, r := range c.Records {
		event := assess.Event{Seq: r.Seq, Time: r.Time, By: r.By}
		var err error
		if event.Act, err = assess.DecodeAct(r.Kind, r.Data); err == nil {
			err = b.apply(event)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", path, r.Seq+1, err)
		}
	}
	if c.Torn != nil {
		e.say("%s", with(e.words.Command.Torn, "file", path, "line", c.Torn.Line, "events", len(c.Records)))
	}
	return b, nil
}

// apply adds an event that is in the file, or will be when all of them fit.
func (b *book) apply(event assess.Event) error {
	err := assess.Check(&b.about.Pack, event.Act)
	if err == nil {
		b.state, err = assess.Apply(b.state, event)
	}
	return err
}

// record checks acts, writes them to the disk in one go and applies them.
func (b *book) record(e *env, acts ...assess.Act) error {
	records, err := b.following(e, acts)
	if err != nil {
		return err
	}
	if err := b.w.Append(records...); err != nil {
		return err
	}
	for i, r := range records {
		if err := b.apply(assess.Event{Seq: r.Seq, Time: r.Time, By: r.By, Act: acts[i]}); err != nil {
			return err
		}
	}
	return nil
}

// following returns the records that acts make when they are the next ones, or
// why they cannot be that: what is in the file has to open again.
func (b *book) following(e *env, acts []assess.Act) ([]journal.Record, error) {
	records := make([]journal.Record, len(acts))
	for i, act := range acts {
		if err := assess.Check(&b.about.Pack, act); err != nil {
			return nil, err
		}
		var err error
		if records[i], err = b.next(e, act); err != nil {
			return nil, err
		}
		records[i].Seq += i
	}
	if err := b.state.Fits(acts...); err != nil {
		return nil, err
	}
	return records, nil
}

// next returns the record that act makes when it is the next one.
func (b *book) next(e *env, act assess.Act) (journal.Record, error) {
	data, err := json.Marshal(act)
	now := e.now().Truncate(time.Second)
	return journal.Record{Seq: len(b.state.Events()) + 1, Time: now, By: e.by, Kind: act.Kind(), Data: data}, err
}

// speak changes the language of the pack's texts; "" leaves the assessment's.
func (b *book) speak(lang string) error {
	if lang == "" {
		lang = b.about.Language
	}
	if !slices.Contains(b.about.Pack.Languages, lang) {
		return usagef("the pack has no language %q, only %s", lang, strings.Join(b.about.Pack.Languages, ", "))
	}
	b.about.Pack, _ = b.about.Pack.In(lang)
	return nil
}

// result scores the assessment as seen today.
func (b *book) result(e *env) assess.Result {
	return assess.Evaluate(b.about.Pack, b.state, e.today())
}

// model returns the assessment as a report to draw.
func (b *book) model(e *env) report.Model { return b.modelOf(e, b.result(e)) }

func (b *book) modelOf(e *env, r assess.Result) report.Model {
	m := report.New(b.about, r, e.words.Report)
	m.Workshop = b.workshopPage(e, r)
	return m
}

// question finds a question by id or number. Others are names besides that may
// have been meant.
func (b *book) question(name string, others ...string) (assess.Ref, error) {
	if r, ok := b.about.Pack.Find(name); ok {
		return r, nil
	}
	names, all := others, fmt.Sprintf(`"safeguard show %s" lists them`, quoted(b.path))
	if len(others) > 0 {
		all += "; profile questions are " + strings.Join(others, ", ")
	}
	for _, r := range b.about.Pack.Refs() {
		names = append(names, r.Question.ID)
	}
	return assess.Ref{}, guess(usagef("%s: no question %q", b.path, name), name, names, "%s", all)
}

// who says who holds the file, for the message to a second program.
func (e *env) who() string {
	if e.by != "" {
		return e.by
	}
	name := "somebody"
	if u, err := user.Current(); err == nil {
		name = u.Username
	}
	if host, err := os.Hostname(); err == nil {
		name += " on " + host
	}
	return name
}
