package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
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
	made, err := emptyFolder(dir)
	if err != nil {
		return err
	}
	full, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	if err := writeFiles(dir, starter.Files(filepath.Base(full))); err != nil {
		if made {
			os.Remove(dir)
		}
		return err
	}
	w := e.words.Command
	e.say("%s", words.Fill(w.PackMade, "dir", dir))
	e.say("%s", words.Fill(w.Next, "command", "safeguard checklist lint "+screen.Quoted(dir)))
	return nil
}

// emptyFolder makes the folder, or makes sure that it is empty.
func emptyFolder(dir string) (made bool, err error) {
	err = os.Mkdir(dir, 0o755)
	if !errors.Is(err, fs.ErrExist) {
		return err == nil, err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return false, err
	}
	if len(entries) > 0 {
		return false, usage.WithHint(fmt.Errorf("%s: not empty", dir), "name a folder that does not exist yet")
	}
	return false, nil
}

// writeFiles writes new files into dir. When one fails, those before it are
// taken away again.
func writeFiles(dir string, files []starter.File) (err error) {
	var done []string
	defer func() {
		if err != nil {
			for _, path := range done {
				os.Remove(path)
			}
		}
	}()
	for _, file := range files {
		path := filepath.Join(dir, file.Name)
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if err != nil {
			return err
		}
		done = append(done, path)
		_, err = f.Write(file.Data)
		if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
			return err
		}
	}
	return nil
}
