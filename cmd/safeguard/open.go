package main

import (
	"fmt"
	"os"
	"os/user"
	"strings"

	"safeguard/assess"
	"safeguard/assess/rounds"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// read opens an assessment for reading. The file is not changed.
func (e *env) read(path string) (*store.File, error) {
	file, err := store.Read(path)
	return e.opened(file, err)
}

// update opens an assessment, lets f record in it and closes it.
func (e *env) update(path string, f func(*store.File) error) error {
	file, err := e.opened(store.Open(path, e.recorder()))
	if err != nil {
		return err
	}
	if err := f(file); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

// written is update, and says what to think of in the texts that f wrote.
func (e *env) written(path string, f func(*store.File) error) error {
	return e.update(path, func(file *store.File) error {
		before := len(file.State.Events())
		if err := f(file); err != nil {
			return err
		}
		if doubt := screen.DoubtSince(e.words, file, before); doubt != "" {
			e.say("%s", doubt)
		}
		return nil
	})
}

// opened says what a person has to know of a file that was opened, or of one that
// could not be. From here on the program speaks the file's language, if it can.
func (e *env) opened(file *store.File, err error) (*store.File, error) {
	if err != nil {
		return nil, usage.Missing(err)
	}
	e.words = words.For(file.About.Language)
	if file.About.Pack.ID == checklists.BuiltinID {
		file.SetDanger(checklists.Danger())
	}
	e.doubt(&file.State, file.About.Created, file.Path)
	if n := len(file.State.Events()); file.Torn != nil {
		e.say("%s", words.Fill(e.words.Command.Torn.For(n), "file", file.Path, "line", file.Torn.Line, "events", n))
	}
	if file.Unsafe() {
		e.say("%s", words.Fill(e.words.Command.UnsafeDisk, "file", file.Path))
	}
	return file, nil
}

// recorder says who records here: the initials, and for the message to a second
// program the user and the computer where there are none.
func (e *env) recorder() store.Recorder {
	r := store.Recorder{Who: e.by, By: e.by, Now: e.now, Clock: e.clock}
	if r.Who != "" {
		return r
	}
	r.Who = e.words.Command.RecorderUnknown
	if u, err := user.Current(); err == nil {
		r.Who = u.Username
	}
	if host, err := os.Hostname(); err == nil {
		r.Who = words.Fill(e.words.Command.Recorder, "user", r.Who, "computer", host)
	}
	return r
}

// named refuses what names no new file; example says how one is given.
func named(path, example string) error {
	if !store.Named(path) {
		return usage.Advise(usage.Wrong(store.ErrNoName), "as_in", "example", example)
	}
	return wrongName(store.Name(path))
}

// wrongName is store.CheckName for what a person typed.
func wrongName(path string) error {
	if err := store.CheckName(path); err != nil {
		return usage.Wrong(err)
	}
	return nil
}

// speak changes the language of a file's texts; "" leaves the assessment's.
func (e *env) speak(file *store.File, lang string) error {
	if err := file.Speak(lang); err != nil {
		return usage.Wrong(err)
	}
	e.words = words.For(file.About.Language)
	e.doubt(&file.State, file.About.Created, file.Path)
	return nil
}

// composer makes reports as of today.
func (e *env) composer() compose.Composer { return compose.Composer{Words: e.words, Today: e.today()} }

// view prints to the terminal as of today.
func (e *env) view() *screen.View {
	return &screen.View{Out: e.out, Width: e.width(), Words: e.words, Today: e.today(), Composer: e.composer()}
}

// messages is view to the stream of messages.
func (e *env) messages() *screen.View {
	v := e.view()
	v.Out = e.err
	return v
}

// beside compares an earlier round with this one, of which r is the result; said is
// the same in words. The round is the one in the file at path or, where that is "",
// the one that the file carries: none where it carries none.
func (e *env) beside(file *store.File, path string, r assess.Result) (c *rounds.Comparison, said report.Rounds, err error) {
	then, name, err := e.roundBefore(file, path)
	if err != nil || then == nil {
		return nil, said, err
	}
	compared, said, err := e.composer().Beside(file, *then, r)
	if err != nil {
		return nil, said, usage.Wrong(fmt.Errorf("%s: %w", name, err))
	}
	e.sayOther(file, name, then)
	return &compared, said, nil
}

// sayOther says that an earlier round is of an organisation with another name.
func (e *env) sayOther(file *store.File, name string, then *rounds.Round) {
	if !strings.EqualFold(then.About.Organisation, file.About.Organisation) {
		e.say("%s", words.Fill(e.words.Command.EarlierOther, "file", name, "organisation", then.About.Organisation))
	}
}

// series sets several earlier rounds, the oldest first, beside the one of the file.
func (e *env) series(file *store.File, paths []string, r assess.Result, beside bool) (*compose.Series, error) {
	var earlier []rounds.Round
	for _, path := range paths {
		then, name, err := e.roundBefore(file, path)
		if err != nil {
			return nil, err
		}
		if path != last(paths) || !beside {
			e.sayOther(file, name, then)
		}
		earlier = append(earlier, *then)
	}
	s, err := e.composer().Series(file, earlier, r)
	if err != nil {
		return nil, usage.Wrong(err)
	}
	return s, nil
}

// roundBefore returns the round in the file at path, or the one that the file
// carries, and how it is called in messages.
func (e *env) roundBefore(file *store.File, path string) (*rounds.Round, string, error) {
	if path == "" {
		if last, ok := file.Last(); ok {
			return &last, file.Path, nil
		}
		return nil, "", nil
	}
	w := e.words
	then, err := e.read(path)
	if e.words = w; err != nil {
		return nil, "", err
	}
	if store.SameFile(then.Path, file.Path) {
		return nil, "", usage.Fault("same_round", "file", then.Path)
	}
	return new(then.Round()), then.Path, nil
}

// earlierRounds returns the file of the newest earlier round beside a file, if there is
// one.
func (e *env) earlierRounds(file *store.File) []string {
	if then := file.Earlier(e.today()); then != nil {
		return []string{then.Path}
	}
	return nil
}
