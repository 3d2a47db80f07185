package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

// workshopOptions are what the command line says about a workshop.
type workshopOptions struct {
	checklist, route string
	voices           []string
	silent, plain    bool
	minutes, people  int
	anew             bool
	given            bool // one of the first four was on the command line
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
	flags.IntVar(&o.minutes, "minutes", 0, "how many `minutes` there are: only what fits is asked, as in \"print facilitator\"")
	flags.IntVar(&o.people, "people", 0, "plan the time for so many `people` (default for those who are here)")
	flags.BoolVar(&o.anew, "new", false, "begin a new workshop, in place of the one that was stopped")
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
		return usage.Fault("wrong_route", "typed", fault.Escape(o.route))
	}
	switch {
	case o.minutes < 0 || o.minutes > mostMinutes:
		return usage.Fault("out_of_range", "flag", "minutes", "number", o.minutes, "most", mostMinutes)
	case o.people < 0 || o.people > mostPeople:
		return usage.Fault("out_of_range", "flag", "people", "number", o.people, "most", mostPeople)
	case len(o.voices) == 0:
		return nil
	}
	known := strings.Join(assess.Groups, ", ")
	if len(o.voices) != 2 || o.voices[0] == o.voices[1] {
		return usage.Fault("two_voices", "groups", known)
	}
	for _, v := range o.voices {
		if !slices.Contains(assess.Groups, v) {
			return usage.Fault("no_group", "typed", fault.Escape(v), "groups", known)
		}
	}
	return nil
}

func runWorkshop(e *env, path string, o workshopOptions) error {
	return e.update(path, func(file *store.File) error {
		if err := o.check(file); err != nil {
			return err
		}
		hall := room.Room{About: &file.About, Setting: o.setting(), Words: e.words.InRoom(), Now: e.now}
		failed := false
		d := e.driver(o.plain)
		defer d.Close()
		last, how, err := terminal.Converse(d, hall, room.Place{}, keeper(file, &failed))
		d.Close()
		if failed {
			e.say("%s", e.words.Sitting.SaveFailed)
		}
		if err != nil {
			return err
		}
		return e.endWorkshop(file.Path, o, how.Stopped, hall.Opening(file.State, last))
	})
}

func (o *workshopOptions) setting() room.Setting {
	return room.Setting{Checklist: o.checklist, Route: o.route, Voices: o.voices, Silent: o.silent, Given: o.given, Minutes: o.minutes, People: o.people, Anew: o.anew}
}

// endWorkshop says how a sitting ended and how to go on; opening says that it
// ended before anything was recorded.
func (e *env) endWorkshop(path string, o workshopOptions, stopped, opening bool) error {
	w := &e.words.Sitting
	if !stopped {
		e.say("%s", words.Fill(w.RoomEnded, "file", path))
		e.onward(w.RoomReport, "safeguard report "+screen.Quoted(path))
		return nil
	}
	e.say("%s", w.RoomStopped)
	if opening {
		e.say("%s", w.RoomNotKept)
	}
	e.onward(w.RoomGoOn, o.again(path, opening))
	return errStopped
}

// onward names the command that comes next, but in the menu.
func (e *env) onward(text, command string) {
	if !e.inMenu {
		e.say("%s", words.Fill(text, "command", command))
	}
}

// again returns the command that goes on with the same workshop.
func (o *workshopOptions) again(path string, opening bool) string {
	c := "safeguard workshop " + screen.Quoted(path)
	if opening {
		for _, flag := range []struct{ name, value string }{
			{"checklist", o.checklist}, {"route", o.route}, {"voices", strings.Join(o.voices, ",")},
		} {
			if flag.value != "" {
				c += fmt.Sprintf(" --%s %s", flag.name, flag.value)
			}
		}
		if o.silent {
			c += " --silent"
		}
		if o.minutes > 0 {
			c += fmt.Sprint(" --minutes ", o.minutes)
		}
		if o.people > 0 {
			c += fmt.Sprint(" --people ", o.people)
		}
	}
	if o.plain {
		c += " --plain"
	}
	return c
}
