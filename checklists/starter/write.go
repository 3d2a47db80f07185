package starter

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrNotEmpty says that a folder has files already.
var ErrNotEmpty = errors.New("not empty")

// Write writes the files into a new or empty folder, whole or not at all. The pack is
// named after the folder where that can be an id.
func Write(dir string) error {
	made, err := emptyFolder(dir)
	if err != nil {
		return err
	}
	full, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	err = writeFiles(dir, Files(filepath.Base(full)))
	if err != nil && made {
		os.Remove(dir)
	}
	return err
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
		return false, fmt.Errorf("%s: %w", dir, ErrNotEmpty)
	}
	return false, nil
}

// writeFiles writes new files into dir. When one fails, those before it are
// taken away again.
func writeFiles(dir string, files []File) (err error) {
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
