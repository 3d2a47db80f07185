package journal

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"strconv"
	"syscall"

	"safeguard/assess/fault"
)

// lockAlone takes the lock on a disk that has none: whoever makes the file NAME.alone has
// it until the file is removed. One that a crash left can be replaced when its process is
// gone; where that cannot be known, as after one on another computer, the error is
// a *LockedError that names the file.
func lockAlone(path string, w words) (*lock, error) {
	name := path + ".alone"
	w.Host, _ = os.Hostname()
	signed, err := json.Marshal(w)
	if err != nil {
		return nil, at(path, err)
	}
	for range 3 {
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err == nil {
			_, err = f.Write(append([]byte("\n"), signed...))
			if err = errors.Join(err, f.Close()); err != nil {
				_ = os.Remove(name)
				return nil, at(path, err)
			}
			return &lock{alone: name}, nil
		}
		if !errors.Is(err, fs.ErrExist) {
			return nil, at(path, fault.New("lock_not_opened", "lock", name, "cause", bare(err)))
		}
		var holder words
		readSigned(name, &holder)
		if !w.outlived(holder) || !claim(name, holder) {
			return nil, &LockedError{Path: path, Who: holder.Who, Since: holder.Since, PID: holder.PID, Alone: name}
		}
	}
	return nil, at(name, fault.New("lock_file_vanishes"))
}

// outlived reports whether the holder was a process of this computer that is gone.
func (w words) outlived(holder words) bool {
	if holder.PID == 0 || holder.Host == "" || holder.Host != w.Host {
		return false
	}
	p, err := os.FindProcess(holder.PID)
	if err != nil {
		return true
	}
	defer p.Release()
	err = p.Signal(syscall.Signal(0)) // Windows knows no such signal, and finds no process that is gone
	return errors.Is(err, os.ErrProcessDone)
}

// claim removes the file that a process which is gone has left, unless somebody else
// did so meanwhile: only one can rename it.
func claim(name string, holder words) bool {
	mine := name + "-" + strconv.Itoa(os.Getpid())
	if os.Rename(name, mine) != nil {
		return false
	}
	var is words
	if readSigned(mine, &is); is.PID != holder.PID || is.Host != holder.Host || !is.Since.Equal(holder.Since) {
		_ = os.Link(mine, name) // somebody else was faster, and it is theirs
		_ = os.Remove(mine)
		return false
	}
	return os.Remove(mine) == nil
}
