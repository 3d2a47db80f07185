package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/checklists"
)

func newChecklist(e *env) *cobra.Command {
	var pack string
	cmd := &cobra.Command{
		Use:   "checklist",
		Short: "List, show and check the checklists",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.PersistentFlags().StringVar(&pack, "pack", "", "a `folder` with your own pack (default the built-in one)")
	cmd.AddCommand(
		&cobra.Command{
			Use:   "list",
			Short: "List the checklists of a pack",
			Args:  cobra.NoArgs,
			RunE:  func(*cobra.Command, []string) error { return listChecklists(e, pack) },
		},
		&cobra.Command{
			Use:   "show ID",
			Short: "Show a checklist, or one question, by id or number",
			Args:  cobra.ExactArgs(1),
			RunE:  func(_ *cobra.Command, args []string) error { return showChecklist(e, pack, args[0]) },
		},
		&cobra.Command{
			Use:   "lint [PATH…]",
			Short: "Check packs, or single checklists, for faults",
			Long: `Checks the packs in the given folders, or single checklist files; without a
PATH, the pack named by --pack or the built-in one. Every fault is a line with
file, line, column and cause; with any fault the exit code is 1.`,
			RunE: func(_ *cobra.Command, args []string) error { return lint(e, pack, args) },
		},
	)
	return cmd
}

func listChecklists(e *env, dir string) error {
	pack, err := loadPack(dir)
	if err != nil {
		return err
	}
	w, p := e.words.Command, &printer{w: e.out}
	p.paragraph("", with(w.PackTitle, "title", pack.Title, "id", pack.ID, "version", pack.Version), e.width())
	p.line("")
	questions, must := 0, 0
	for i, c := range pack.Checklists {
		critical := mustHaves(c)
		p.line("%2d  %s  %s", i+1, pad(c.ID, 18), with(w.QuestionCount, "questions", len(c.Questions), "must", critical))
		p.paragraph("    ", c.Purpose, e.width())
		questions, must = questions+len(c.Questions), must+critical
	}
	p.line("")
	p.line("    %s  %s", pad(w.Together, 18), with(w.QuestionCount, "questions", questions, "must", must))
	return p.err
}

func mustHaves(c assess.Checklist) (n int) {
	for _, q := range c.Questions {
		if q.Critical {
			n++
		}
	}
	return n
}

func showChecklist(e *env, dir, name string) error {
	pack, err := loadPack(dir)
	if err != nil {
		return err
	}
	p := &printer{w: e.out}
	var names []string
	for i, c := range pack.Checklists {
		names = append(names, c.ID)
		if c.ID != name && fmt.Sprint(i+1) != name {
			continue
		}
		p.paragraph("", fmt.Sprintf("%d  %s", i+1, c.Title), e.width())
		p.paragraph("   ", c.Purpose, e.width())
		for _, q := range c.Questions {
			ref, _ := pack.Find(q.ID)
			p.line("")
			printQuestion(e, p, &pack, ref)
		}
		return p.err
	}
	if ref, ok := pack.Find(name); ok {
		printQuestion(e, p, &pack, ref)
		return p.err
	}
	err = usagef("no checklist or question %q", name)
	if near := checklists.Nearest(name, names); near != "" {
		return withHint(err, "did you mean %q?", near)
	}
	return withHint(err, "checklists are %s", strings.Join(names, ", "))
}

// printQuestion shows everything that somebody who answers may want to read.
func printQuestion(e *env, p *printer, pack *assess.Pack, ref assess.Ref) {
	w, q, width := e.words.Command, ref.Question, e.width()
	head := fmt.Sprintf("%-5s %s  (%s)", ref.Number, q.Short, q.ID)
	if q.Critical {
		head += "  " + w.MustHave
	}
	p.paragraph("", head, width)
	p.paragraph("      ", q.Text, width)
	p.paragraph("      "+w.Why+": ", q.Why, width)
	p.list(w.PractisedIf, q.PractisedIf, width)
	p.list(w.AskToSee, q.AskToSee, width)
	for _, profile := range pack.Profile {
		if slices.Contains(q.AskedIf, profile.ID) {
			p.paragraph("      "+w.AskedIf+": ", profile.Text, width)
		}
	}
	p.paragraph("      "+w.Action+": ", q.Action.Text, width)
	p.paragraph("      "+w.FirstStep+": ", q.Action.FirstStep, width)
}

func (p *printer) list(head string, items []string, width int) {
	if len(items) == 0 {
		return
	}
	p.line("      %s:", head)
	for _, item := range items {
		for _, l := range wrap("      - "+item, width, "        ") {
			p.line("%s", l)
		}
	}
}

func lint(e *env, dir string, paths []string) error {
	if len(paths) == 0 {
		if dir == "" {
			if _, err := checklists.Builtin(); err != nil {
				return printFaults(e, err)
			}
			e.say("%s", e.words.Command.LintBuiltin)
			return nil
		}
		paths = []string{dir}
	}
	faults := 0
	for _, path := range paths {
		found := checklists.Lint(path)
		for _, f := range found {
			fmt.Fprintln(e.out, f)
		}
		if len(found) == 0 {
			e.say("%s", with(e.words.Command.LintClean, "path", filepath.ToSlash(path)))
		}
		faults += len(found)
	}
	if faults > 0 {
		return fmt.Errorf("%d faults", faults)
	}
	return nil
}

func printFaults(e *env, err error) error {
	fmt.Fprintln(e.out, err)
	return fmt.Errorf("the built-in pack has faults")
}
