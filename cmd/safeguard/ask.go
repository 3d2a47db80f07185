package main

import (
	"errors"
	"fmt"
	"os"

	"golang.org/x/term"

	"safeguard/assess"
)

// askOptions are what the command line says about a sitting.
type askOptions struct {
	Path      string // of the assessment
	Checklist string
	Only      string
	Plain     bool
	Review    bool // go over the answers too
}

// errStopped says that the person stopped. Every answer is saved.
var errStopped = errors.New("stopped; everything answered is saved")

// runInterview asks the questions of one sitting and gives each whole answer to
// save before the next question shows. It returns errStopped when the person
// stopped before the end, or an error of save.
func runInterview(e *env, a assess.Assessment, st assess.State, o askOptions, save func(assess.Act) (assess.State, error)) error {
	interview, err := assess.NewInterview(a, st, assess.InterviewOptions{Checklist: o.Checklist, Only: assess.Only(o.Only), Review: o.Review})
	if err != nil {
		return err
	}
	end := ending{e: e, pack: &a.Pack, options: o}
	if !interview.More() {
		end.nothing(st)
		return nil
	}
	talk, done := e.asker(o.Plain)
	defer done()
	d := &dialog{words: e.words.Screen, asker: talk, now: e.now}
	last, saveErr := st, error(nil)
	stopped, err := d.sitting(a, interview, func(act assess.Act) (assess.State, error) {
		last, saveErr = save(act)
		return last, saveErr
	})
	if err == nil && saveErr == nil && !stopped {
		if r := assess.Evaluate(a.Pack, last, e.today()); r.Whole.Unanswered == 0 && r.Participants == (assess.Range{}) {
			err = d.participants(func(act assess.Act) error {
				last, saveErr = save(act)
				return saveErr
			})
		}
	}
	done()
	switch {
	case saveErr != nil:
		fmt.Fprintln(e.err, e.words.Screen.SaveFailed)
		return saveErr
	case err != nil:
		return err
	case stopped:
		end.stopped(last, d.unfinished)
		return errStopped
	}
	end.reached(last)
	return nil
}

// asker chooses how to talk: with menus on a terminal that can hold them, else
// in plain lines. done gives the terminal back and may be called twice. On a
// terminal each plain question takes only what is typed behind it: a paste of
// several lines must not answer the questions that follow.
func (e *env) asker(plain bool) (talk asker, done func()) {
	if e.tty != nil && !plain {
		if s, err := newSurveyAsker(e); err == nil {
			return s, s.close
		}
	}
	p := newPlainAsker(e)
	if in, ok := e.in.(*os.File); ok && term.IsTerminal(int(in.Fd())) { // one that cannot draw too
		p.drop = func() bool { return dropWaiting(in) }
	}
	return p, p.close
}
