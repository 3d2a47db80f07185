package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

type newFlags struct {
	org, round, pack, language string
	profile, contacts          []string
	scope                      assess.Scope
}

func newNew(e *env) *cobra.Command {
	var f newFlags
	cmd := &cobra.Command{
		Use:   "new FILE --org NAME",
		Short: "Make an assessment: one file for one organisation's round",
		Long: `Makes the file that holds all answers of one organisation's round. The answers to
profile questions decide what is asked: "safeguard checklist show" lists these
questions with their ids, "safeguard checklist list" the ids of the checklists.`,
		Example: `  safeguard new tumaini --org "Tumaini Network" --contact "Child helpline 116"
  safeguard new tumaini --org Tumaini --profile publishes=no --checklist 3`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := named(args[0], "safeguard new tumaini-2026 --org NAME"); err != nil {
				return err
			}
			return runNew(e, store.Name(args[0]), f)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.org, "org", "", "the organisation's `name` (required)")
	flags.StringVar(&f.round, "round", "", "the `label` of the year or period (default this year)")
	flags.StringVar(&f.pack, "pack", "", "a `folder` with your own pack (default the built-in one)")
	flags.StringVar(&f.language, "lang", "", "the `language` of the questions (default the pack's first)")
	flags.StringArrayVar(&f.profile, "profile", nil, "answer a profile question, `ID=yes|no`; may be repeated")
	flags.StringArrayVar(&f.contacts, "contact", nil, "a local contact for a live concern, as `text`; may be repeated")
	flags.StringArrayVar(&f.scope.Checklists, "checklist", nil, "only this checklist, by `id` or number; may be repeated")
	flags.BoolVar(&f.scope.MustHaves, "must-haves", false, "only the must-haves")
	return cmd
}

func runNew(e *env, path string, f newFlags) error {
	about, profile, err := f.assessment(e)
	if err != nil {
		return err
	}
	if err := e.create(path, about, profile...); err != nil {
		return err
	}
	e.say("%s", words.Fill(e.words.Command.Made, "file", path, "organisation", about.Organisation, "round", about.Round))
	e.say("%s", words.Fill(e.words.Command.Next, "command", "safeguard assess "+screen.Quoted(path)))
	return nil
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

// assessment turns the flags into what the file begins with.
func (f newFlags) assessment(e *env) (assess.Assessment, []assess.Act, error) {
	var none assess.Assessment
	org := assess.CleanText(f.org)
	if org == "" {
		return none, nil, usage.Fault("no_organisation")
	}
	pack, err := loadPack(f.pack)
	if err != nil {
		return none, nil, err
	}
	about := newAssessment(e, org, pack)
	var random [8]byte
	_, _ = rand.Read(random[:]) // it never fails
	about.ID = assess.NewID(random)
	about.Scope = f.scope
	if round := assess.CleanText(f.round); round != "" {
		about.Round = round
	}
	if f.language != "" {
		about.Language = f.language
	}
	if !slices.Contains(pack.Languages, about.Language) {
		return none, nil, usage.Fault("flag_without_language", "language", fault.Escape(f.language), "known", strings.Join(pack.Languages, ", "))
	}
	if about.Contacts, err = setting.Contacts(&pack, f.contacts); err != nil {
		return none, nil, err
	}
	about.Scope.Checklists = nil
	for _, name := range f.scope.Checklists {
		id, err := setting.Checklist(&pack, name)
		if err != nil {
			return none, nil, err
		}
		if !slices.Contains(about.Scope.Checklists, id) {
			about.Scope.Checklists = append(about.Scope.Checklists, id)
		}
	}
	profile, err := setting.Profile(&pack, e.words.Talk(), f.profile)
	return about, profile, err
}

// newAssessment begins an assessment of today: this year's round, in the pack's
// first language.
func newAssessment(e *env, organisation string, pack assess.Pack) assess.Assessment {
	return assess.Assessment{
		Organisation: organisation, Round: string(e.today())[:4], Language: pack.Languages[0],
		Created: e.today(), Pack: pack,
		ContentHash: pack.ContentHash(), ScoringHash: pack.ScoringHash(),
	}
}

// loadPack returns the pack in a folder, or the built-in one. A name of the
// pack.yaml in the folder stands for the folder.
func loadPack(dir string) (assess.Pack, error) {
	if dir == "" {
		return checklists.Builtin()
	}
	info, err := os.Stat(dir)
	if err == nil && !info.IsDir() && filepath.Base(dir) == "pack.yaml" {
		return checklists.Load(filepath.Dir(dir))
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return assess.Pack{}, usage.Near(fault.New("no_pack_folder", "folder", dir), dir)
	case err != nil:
		return assess.Pack{}, fmt.Errorf("--pack: %w", err)
	case !info.IsDir():
		return assess.Pack{}, fault.New("pack_no_folder", "folder", dir)
	}
	return checklists.Load(dir)
}
