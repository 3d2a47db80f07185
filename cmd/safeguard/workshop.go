package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess/store"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/sitting"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

func newWorkshop(e *env) *cobra.Command {
	var o sitting.Workshop
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
				o.Given = o.Given || cmd.Flags().Changed(name)
			}
			return runWorkshop(e, args[0], o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.Checklist, "checklist", "", "only this checklist, by `id` or number")
	flags.StringVar(&o.Route, "route", "", "how many questions: `full|short|must-haves` (default full)")
	flags.StringSliceVar(&o.Voices, "voices", nil, "two `groups` whose hands are counted apart, such as management,field")
	flags.BoolVar(&o.Silent, "silent", false, "everybody marks alone first; the numbers are typed afterwards")
	flags.IntVar(&o.Minutes, "minutes", 0, "how many `minutes` there are: only what fits is asked, as in \"print facilitator\"")
	flags.IntVar(&o.People, "people", 0, "plan the time for so many `people` (default for those who are here)")
	flags.BoolVar(&o.Anew, "new", false, "begin a new workshop, in place of the one that was stopped")
	flags.BoolVar(&o.Plain, "plain", false, "plain lines in place of a drawn screen")
	return cmd
}

func runWorkshop(e *env, path string, o sitting.Workshop) error {
	return e.update(path, func(file *store.File) error {
		if err := o.Check(&file.About.Pack); err != nil {
			return err
		}
		hall := room.Room{About: &file.About, Setting: o.Setting, Words: e.words.InRoom(), Now: e.now}
		failed := false
		d := e.driver(o.Plain)
		defer d.Close()
		last, how, err := terminal.Converse(d, hall, room.Place{}, e.keeper(file, &failed))
		d.Close()
		e.sayDoubt(how)
		if failed {
			e.say("%s", e.words.Sitting.SaveFailed)
		}
		if err != nil {
			return err
		}
		return e.endWorkshop(file.Path, o, how.Stopped, hall.Opening(file.State, last))
	})
}

// endWorkshop says how a sitting ended and how to go on; opening says that it
// ended before anything was recorded.
func (e *env) endWorkshop(path string, o sitting.Workshop, stopped, opening bool) error {
	w := &e.words.Sitting
	if !stopped {
		e.say("%s", words.Fill(w.RoomEnded, "file", path))
		e.sayNext(w.RoomReport, "safeguard report "+screen.Quoted(path))
		return nil
	}
	e.say("%s", w.RoomStopped)
	if opening {
		e.say("%s", w.RoomNotKept)
	}
	e.sayNext(w.RoomGoOn, o.Again(path, opening))
	return errStopped
}

// sayNext names the command that comes next, but in the menu.
func (e *env) sayNext(text, command string) {
	if !e.inMenu {
		e.say("%s", words.Fill(text, "command", command))
	}
}
