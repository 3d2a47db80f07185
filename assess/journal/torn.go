package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"safeguard/assess/fault"
)

const aside = ".torn-"

// saveTail copies the torn tail to a file of its own and cuts it off.
func (w *Writer) saveTail() error {
	tail := make([]byte, w.torn)
	if _, err := w.file.ReadAt(tail, w.size); err != nil {
		return err
	}
	if err := w.copyTail(tail); err != nil {
		return fault.New("torn_end_not_copied", "cause", bare(err))
	}
	if err := w.cut(); err != nil {
		w.broken = fmt.Errorf("%w: %w", ErrBroken, bare(err))
		return err
	}
	w.torn = 0
	return nil
}

func (w *Writer) copyTail(tail []byte) error {
	for n := 1; ; n++ {
		err := w.disk.writeNew(w.path+aside+strconv.Itoa(n), tail, 0o600)
		if !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
}

// asides lists the copies that saveTail has made over time.
func asides(path string) ([]string, error) {
	dir := filepath.Dir(path)
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var found []string
	for _, e := range entries {
		place := strings.LastIndex(e.Name(), aside)
		if place < 0 {
			continue
		}
		_, err := strconv.ParseUint(e.Name()[place+len(aside):], 10, 0)
		if err == nil && sameName(path, filepath.Join(dir, e.Name()[:place])) {
			found = append(found, filepath.Join(dir, e.Name()))
		}
	}
	return found, nil
}

// sameName reports whether the name other, in the folder of path, is another
// spelling of it. Many disks take big and small letters for the same, and only
// they know which ones; where there is no file other any more, it was path's.
func sameName(path, other string) bool {
	theirs, err := os.Lstat(other)
	if err != nil {
		return strings.EqualFold(filepath.Base(path), filepath.Base(other))
	}
	ours, err := os.Lstat(path)
	return err == nil && os.SameFile(ours, theirs)
}
