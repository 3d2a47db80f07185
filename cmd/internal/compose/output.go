package compose

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"safeguard/assess/fault"
	"safeguard/assess/journal"
	"safeguard/assess/store"
	"safeguard/cmd/internal/usage"
)

// bare returns the cause without the name and the call that the system put
// before it, such as those of a file that has another name for a moment.
func bare(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		return l.Err
	}
	return err
}

// HasFolder refuses a new file in a folder that is not there.
func HasFolder(path string) error {
	if err := store.HasFolder(path); err != nil {
		return usage.Advise(err, "make_folder")
	}
	return nil
}

// A Target is where an output goes. One that a person Named is not replaced unless
// Force is set. Of any other, the first Keep files, of which all but one have -2 and
// so on behind their name, stay as they are.
type Target struct {
	Path         string
	Named, Force bool
	Keep         int
}

// A Written is an output that is on the disk. Instead is the name that it should
// have had where that file stays: because another program holds it, or because
// Target.Keep says so.
type Written struct {
	Path, Instead string
	Held          bool
}

// A disk is what the tests put something else in place of.
type disk struct {
	replace func(path string, data []byte) error
	sleep   func(time.Duration)
	held    func(error) bool
}

// Write puts data into the file, whole or not at all, and reads it back. An
// assessment is never replaced, whatever it is called. Where another program holds
// the file, the next free name is taken.
func Write(t Target, data []byte) (Written, error) {
	return disk{replace, time.Sleep, journal.InUse}.write(t, data)
}

func (d disk) write(t Target, data []byte) (Written, error) {
	if err := MayWrite(t); err != nil {
		return Written{}, err
	}
	w := Written{Path: t.Path}
	for n := 1; !t.Named && n <= t.Keep; n++ {
		if w.Path = numbered(t.Path, n); !exists(w.Path) {
			break
		}
		w.Path = numbered(t.Path, n+1)
	}
	if w.Path != t.Path {
		w.Instead = t.Path
		if err := mayWrite(w.Path, false); err != nil {
			return Written{}, err
		}
	}
	err := d.retrying(w.Path, data)
	if err != nil && d.held(err) && exists(w.Path) {
		w.Instead, w.Held = w.Path, true
		w.Path = free(w.Path)
		err = d.retrying(w.Path, data)
	}
	if err != nil {
		return Written{}, fault.New("not_written", "file", w.Path, "cause", bare(err))
	}
	back, err := journal.ReadFile(w.Path)
	if err != nil {
		return Written{}, err
	}
	if !bytes.Equal(back, data) {
		return Written{}, fault.New("read_back_differs", "file", w.Path)
	}
	return w, nil
}

// retrying tries again for a moment while another program holds the file: those
// that look for viruses do for less than a second.
func (d disk) retrying(path string, data []byte) error {
	err := d.replace(path, data)
	for range 10 {
		if err == nil || !d.held(err) {
			return err
		}
		d.sleep(100 * time.Millisecond)
		err = d.replace(path, data)
	}
	return err
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// numbered puts a number from 2 before the ending of a name.
func numbered(path string, n int) string {
	if n == 1 {
		return path
	}
	ending := filepath.Ext(path)
	return fmt.Sprintf("%s-%d%s", strings.TrimSuffix(path, ending), n, ending)
}

// free returns the first numbered name that no file has.
func free(path string) string {
	n := 2
	for exists(numbered(path, n)) {
		n++
	}
	return numbered(path, n)
}

// replace puts data into the file beside path and gives it the name path when all of
// it is on the disk. When anything fails, what was there stays. It is for its owner
// only, whoever could read the one before.
func replace(path string, data []byte) error {
	beside := path + unfinished
	f, err := own(beside)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = syncOutput(f)
	}
	if err == nil {
		err = rename(f, beside, path)
	}
	if closed := f.Close(); err == nil && closed != nil && !errors.Is(closed, os.ErrClosed) {
		err = closed
	}
	if err != nil {
		os.Remove(beside)
	}
	return err
}

// syncOutput waits until the file is on the disk; some disks cannot say when.
func syncOutput(f *os.File) error {
	if err := f.Sync(); !journal.CannotSync(err) {
		return err
	}
	return nil
}

// unfinished ends the name of an output that is being written. One that a killed
// program left is taken over by the next that writes to the name.
const unfinished = ".part"

// MayWrite says why no output may take the target's name.
func MayWrite(t Target) error {
	if err := store.CheckName(t.Path); err != nil {
		return usage.Wrong(err)
	}
	return mayWrite(t.Path, t.Named && !t.Force)
}

// mayWrite says why no output may take the name path, new ones only if fresh.
func mayWrite(path string, fresh bool) error {
	taken := usage.Fault("assessment_stays", "file", path)
	if strings.EqualFold(filepath.Ext(path), store.Extension) {
		return taken
	}
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return HasFolder(path)
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return fault.New("not_a_plain_file", "file", path)
	}
	assessment, err := journal.Begins(path)
	switch {
	case assessment:
		return taken
	case fresh:
		return fault.New("output_exists", "file", path)
	}
	return err
}
