package main

import (
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/stream"
	"safeguard/cmd/internal/usage"
	"safeguard/report/packdoc"
)

func newChecklistShow(e *env, pack *string) *cobra.Command {
	var format, lang string
	cmd := &cobra.Command{
		Use:   "show [ID]",
		Short: "Show a whole pack, a checklist, or one question, by id or number",
		Example: `  safeguard checklist show
  safeguard checklist show consent
  safeguard checklist show 3.7
  safeguard checklist show --format markdown > checklists.md`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return showPages(e, *pack, strings.Join(args, ""), lang, format)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "`text|markdown`")
	cmd.Flags().StringVar(&lang, "lang", "", "the `language` of the questions (default the pack's first)")
	return cmd
}

// showPages prints what name says, or the whole pack when it is empty.
func showPages(e *env, dir, name, lang, format string) error {
	if format != "text" && format != "markdown" {
		return usage.Suggest(usage.Faultf("--format: %q is neither text nor markdown", format), format, "text", "markdown")
	}
	pack, err := beginning.Pack(dir)
	if err != nil {
		return err
	}
	file := store.Blank(pack)
	if err := e.speak(file, lang); err != nil {
		return err
	}
	pack = file.About.Pack
	w := packdoc.Writer{Pack: &pack, Words: e.words.Command.Words, Report: e.words.Report, Question: e.words.Question}
	var doc packdoc.Doc
	if name == "" {
		doc = w.Whole()
	} else if found, ok := w.Find(name); ok {
		doc = found
	} else {
		return unknownPage(&pack, name)
	}
	if format == "markdown" {
		return doc.WriteMarkdown(e.out)
	}
	return doc.WriteText(stream.Text(e.out), e.width())
}

// unknownPage says which name may have been meant.
func unknownPage(pack *assess.Pack, name string) error {
	var lists, names []string
	for _, c := range pack.Checklists {
		lists = append(lists, c.ID)
	}
	names = append(names, lists...)
	for _, ref := range pack.Refs() {
		names = append(names, ref.Question.ID)
	}
	return usage.Guess(usage.Faultf("no checklist or question %q", name), name, names, "checklists_are", "checklists", usage.Numbered(lists))
}
