package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
)

// workshopOptions are what the command line says about a workshop.
type workshopOptions struct {
	checklist, route string
	voices           []string
	silent, plain    bool
	given            bool // one of the above, plain aside, was on the command line
}

func newWorkshop(e *env) *cobra.Command {
	var o workshopOptions
	cmd := &cobra.Command{
		Use:   "workshop FILE",
		Short: "Walk a room through the questions: hands, talk, one agreed answer",
		Long: `Walks a room of people through the questions on a projector. For each question
the hands are counted for every level; the program draws how the room stands and
says when to talk first. The room talks and agrees, and its answer is an ordinary
answer of the assessment. The score is shown at the end only.

People are counted in groups; no names are kept. Stop at any question with q or
Ctrl-C: the same command goes on at the same place.`,
		Example: `  safeguard workshop tumaini --checklist consent
  safeguard workshop tumaini --route must-haves --silent
  safeguard workshop tumaini --voices management,field`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			for _, name := range []string{"checklist", "route", "voices", "silent"} {
				o.given = o.given || cmd.Flags().Changed(name)
			}
			return runWorkshop(e, args[0], o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.checklist, "checklist", "", "only this checklist, by `id` or number")
	flags.StringVar(&o.route, "route", "", "how many questions: `full|short|must-haves` (default full)")
	flags.StringSliceVar(&o.voices, "voices", nil, "two `groups` whose hands are counted apart, such as management,field")
	flags.BoolVar(&o.silent, "silent", false, "everybody marks alone first; the numbers are typed afterwards")
	flags.BoolVar(&o.plain, "plain", false, "plain lines in place of a drawn screen")
	return cmd
}

// check reports what the command line got wrong. A checklist may be given by its
// number: what comes later sees the id.
func (o *workshopOptions) check(file *store.File) error {
	if o.checklist != "" {
		id, err := findChecklist(&file.About.Pack, o.checklist)
		if err != nil {
			return err
		}
		o.checklist = id
	}
	if o.route != "" && !slices.Contains(workshop.Routes, workshop.Route(o.route)) {
		return usagef("--route: %q is none of full, short, must-haves", o.route)
	}
	if len(o.voices) == 0 {
		return nil
	}
	known := strings.Join(assess.Groups, ", ")
	if len(o.voices) != 2 || o.voices[0] == o.voices[1] {
		return withHint(usagef("--voices: give two groups, such as management,field"), "the groups are %s", known)
	}
	for _, v := range o.voices {
		if !slices.Contains(assess.Groups, v) {
			return withHint(usagef("--voices: no group %q", v), "the groups are %s", known)
		}
	}
	return nil
}

// goesOn reports whether the walk's session is the one that is wanted now.
func (o *workshopOptions) goesOn(w *workshop.Walk, today assess.Date) bool {
	s := w.Session
	same := s.Checklist == o.checklist && s.Route == o.route && s.Silent == o.silent && slices.Equal(s.Voices, o.voices)
	return w.Held && s.Date == today && (!o.given || same)
}

func runWorkshop(e *env, path string, o workshopOptions) error {
	return e.update(path, func(file *store.File) error {
		if err := o.check(file); err != nil {
			return err
		}
		s := e.stage(o.plain)
		defer s.close()
		f := newFacilitator(e, file, s, o)
		err := f.run()
		s.close()
		return f.ended(err)
	})
}

// ended says how a sitting ended and how to go on.
func (f *facilitator) ended(err error) error {
	w := f.words
	switch {
	case errors.Is(err, errLeft):
		f.e.say("%s", w.Stopped)
		if f.opening {
			f.e.say("%s", w.NotKept)
		}
		f.e.say("%s", with(w.GoOn, "command", f.again()))
		return errStopped
	case f.saveFailed:
		f.e.say("%s", f.e.words.Screen.SaveFailed)
		return err
	case err != nil:
		return err
	}
	f.e.say("%s", with(w.Ended, "file", f.file.Path))
	f.e.say("%s", with(w.Report, "command", "safeguard report "+quoted(f.file.Path)))
	return nil
}

// again returns the command that goes on with the same workshop.
func (f *facilitator) again() string {
	c := "safeguard workshop " + quoted(f.file.Path)
	if f.opening {
		for _, flag := range []struct{ name, value string }{
			{"checklist", f.o.checklist}, {"route", f.o.route}, {"voices", strings.Join(f.o.voices, ",")},
		} {
			if flag.value != "" {
				c += fmt.Sprintf(" --%s %s", flag.name, flag.value)
			}
		}
		if f.o.silent {
			c += " --silent"
		}
	}
	if f.o.plain {
		c += " --plain"
	}
	return c
}
