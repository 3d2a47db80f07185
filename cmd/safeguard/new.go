package main

import (
	"cmp"
	"errors"
	"path/filepath"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/menu"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

type newFlags struct {
	beginning.Given
	from string
}

func newNew(e *env) *cobra.Command {
	var f newFlags
	cmd := &cobra.Command{
		Use:   "new FILE --org NAME | --from LAST",
		Short: "Make an assessment: one file for one organisation's round",
		Long: `Makes the file that holds all answers of one organisation's round. The answers to
profile questions decide what is asked: "safeguard checklist show" lists these
questions with their ids, "safeguard checklist list" the ids of the checklists.

--from makes the next round from the file of the last one, which is only read.
Organisation, contacts and language are the same, unless you say otherwise. What was
answered then is shown beside each question, and one key says that it is as before:
nothing counts until somebody has said so. The new file needs the last one no more.`,
		Example: `  safeguard new tumaini --org "Tumaini Network" --contact "Child helpline 116"
  safeguard new tumaini --org Tumaini --profile publishes=no --checklist 3
  safeguard new tumaini-2027 --from tumaini-2026`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := named(args[0], "safeguard new tumaini-2026 --org NAME"); err != nil {
				return err
			}
			return runNew(e, store.Name(args[0]), f)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.Org, "org", "", "the organisation's `name` (required without --from)")
	flags.StringVar(&f.from, "from", "", "make the next round from this `file`, the last one")
	flags.StringVar(&f.Round, "round", "", "the `label` of the year or period (default this year, or the next one)")
	flags.StringVar(&f.Pack, "pack", "", "a `folder` with your own pack (default the built-in one)")
	flags.StringVar(&f.Language, "lang", "", "the `language` of the questions (default the pack's first)")
	flags.StringArrayVar(&f.Profile, "profile", nil, "answer a profile question, `ID=yes|no`; may be repeated")
	flags.StringArrayVar(&f.Contacts, "contact", nil, "a local contact for a live concern, as `text`; may be repeated")
	flags.StringArrayVar(&f.Scope.Checklists, "checklist", nil, "only this checklist, by `id` or number; may be repeated")
	flags.BoolVar(&f.Scope.MustHaves, "must-haves", false, "only the must-haves")
	return cmd
}

func runNew(e *env, path string, f newFlags) error {
	last, beside, err := e.lastRound(path, f)
	if err != nil {
		return err
	}
	about, acts, err := e.maker().New(f.Given, last)
	if err != nil {
		return err
	}
	if err := e.create(path, about, acts...); err != nil {
		return err
	}
	e.say("%s", words.Fill(e.words.Command.Made, "file", path, "organisation", about.Organisation, "round", about.Round))
	e.view().Beside(beside, path, e.say)
	if last != nil {
		e.view().Followed(last, &about, acts, e.say)
		if f.Pack == "" && about.Pack.ID != checklists.BuiltinID {
			e.say("%s", words.Fill(e.words.Next.OwnPack, "file", last.Path))
		}
	}
	e.say("%s", words.Fill(e.words.Command.Next, "command", "safeguard assess "+screen.Quoted(path)))
	return nil
}

func (e *env) maker() beginning.Maker {
	return beginning.Maker{Words: e.words.Talk(), Today: e.today()}
}

// lastRound returns the round before the new one: that of --from, or one of those
// that lie beside it if the person says so; nil where there is none. Where nobody can be
// asked, those beside it are returned.
func (e *env) lastRound(path string, f newFlags) (last *store.File, beside []*store.File, err error) {
	if f.from != "" {
		last, err = e.read(f.from)
		return last, nil, err
	}
	org := assess.CleanText(f.Org)
	if org == "" || e.inMenu { // the menu has asked
		return nil, nil, nil
	}
	list := e.maker().Rounds(filepath.Dir(path), org, cmp.Or(assess.CleanText(f.Round), string(e.today())[:4]))
	if len(list) == 0 || e.tty == nil {
		return nil, list, nil
	}
	d := e.driver(false)
	defer d.Close()
	last, err = menu.ChooseRound(d, e.words, list, e.today())
	if errors.Is(err, terminal.ErrLeft) {
		e.say("%s", e.words.Command.StoppedNothing)
		err = errStopped
	}
	return last, nil, err
}

// create writes a new file, and names the way out where its folder is missing.
func (e *env) create(path string, about assess.Assessment, acts ...assess.Act) error {
	e.doubt(new(assess.State), "", path)
	err := store.Create(path, about, nil, e.recorder(), acts...)
	if _, ok := errors.AsType[*store.NoFolderError](err); ok {
		return compose.HasFolder(path)
	}
	return err
}
