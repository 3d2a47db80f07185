package main

import (
	"errors"
	"math"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/sitting"
	"safeguard/cmd/internal/stream"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
)

// errStopped says that the person stopped. Every answer is saved.
var errStopped = errors.New("stopped; everything answered is saved")

// setup is what drivers of conversations talk through.
func (e *env) setup() terminal.Setup {
	return terminal.Setup{In: e.in, Lines: e.lines(), Out: stream.Text(e.out), Console: e.tty, Color: e.color, Words: &e.words.Terminal, Keys: &e.words.Keys, Called: e.called}
}

// driver chooses how to talk: with menus on a terminal that can hold them, else
// in plain lines. Close it when done.
func (e *env) driver(plain bool) *terminal.Driver { return terminal.New(e.setup(), plain) }

// keeper keeps in a file what a conversation records. failed is set when that
// could not be saved.
func (e *env) keeper(file *store.File, failed *bool) terminal.Keeper {
	return terminal.Keeper{
		State: func() assess.State { return file.State },
		Record: func(acts ...assess.Act) error {
			err := file.Record(acts...)
			*failed = err != nil
			return err
		},
		Doubt: func(acts ...assess.Act) string { return screen.Doubt(e.words, file, file.State.Events(), acts...) },
	}
}

// sayDoubt says what there is to think of in what a conversation recorded last.
func (e *env) sayDoubt(how terminal.Ending) {
	if how.Doubt != "" {
		e.say("%s", how.Doubt)
	}
}

// runInterview asks the questions of one sitting. Each answer is saved before the
// next question shows. It returns errStopped when the person stopped before the
// end, or an error of saving.
func runInterview(e *env, path string, o sitting.Options, about *assess.Assessment, k terminal.Keeper) error {
	sel := assess.Selection{Checklist: o.Checklist, Only: assess.Only(o.Only), Question: o.Question, Review: o.Review, From: o.From}
	begin := k.State()
	sel.Begun = len(begin.Events())
	iv, err := assess.NewInterview(about, begin, sel)
	if err != nil {
		return err
	}
	end := sitting.End{Words: e.words, Path: path, About: about, Options: o, Today: e.today, Out: stream.Text(e.err), Width: math.MaxInt, InMenu: e.inMenu}
	if e.tty != nil { // what is not read on a terminal is not broken
		end.Width = e.tty.ReadingWidth()
	}
	if _, more := iv.First(); !more {
		end.Nothing(begin)
		return nil
	}
	d := e.driver(o.Plain)
	defer d.Close()
	at := talk.AuditPlace{}
	if o.Question != "" { // who corrects one answer has read what comes before all questions
		at = talk.AuditPlace{Step: talk.AuditAsks, Place: assess.Place{At: o.Question}}
	}
	last, how, err := terminal.Converse(d, talk.Audit{About: about, Selection: sel, Words: e.words.Talk(), Now: e.now, File: screen.Quoted(path)}, at, k)
	d.Close()
	e.sayDoubt(how)
	switch {
	case err != nil:
		return err
	case o.Question != "":
		end.One(k.State(), len(begin.Events()))
		return nil
	case how.Stopped && last.Step != talk.AuditPeople:
		end.StoppedAt(last, iv.Reviews())
		end.Stopped(k.State(), how.Unfinished)
		return errStopped
	}
	end.Reached(k.State())
	return nil
}
