package main

import (
	"cmp"
	"errors"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/checklists/starter"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

func newChecklistNew(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "new DIR",
		Short: "Write a small pack to begin your own with",
		Long: `Writes a small pack, with comments, into a new or empty folder: pack.yaml, one
checklist, and the JSON Schemas that let an editor complete and underline.`,
		Example: "  safeguard checklist new our-pack",
		Args:    cobra.ExactArgs(1),
		RunE:    func(_ *cobra.Command, args []string) error { return newPack(e, args[0]) },
	}
}

// newPack writes the starter pack into dir, whole or not at all.
func newPack(e *env, dir string) error {
	if strings.TrimSpace(dir) == "" {
		return usage.WithHint(usage.Faultf("the folder's name is missing"), "as in: safeguard checklist new our-pack")
	}
	if err := cmp.Or(wrongName(filepath.Clean(dir)), compose.HasFolder(filepath.Clean(dir))); err != nil {
		return err
	}
	if err := starter.Write(dir); errors.Is(err, starter.ErrNotEmpty) {
		return usage.WithHint(err, "name a folder that does not exist yet")
	} else if err != nil {
		return err
	}
	w := e.words.Command
	e.say("%s", words.Fill(w.PackMade, "dir", dir))
	e.say("%s", words.Fill(w.Next, "command", "safeguard checklist lint "+screen.Quoted(dir)))
	return nil
}
