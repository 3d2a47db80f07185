package places

import (
	"os/exec"
	"path/filepath"
	"strings"
)

// opener returns what shows a file or an address on a system, or nil where nothing does. A
// graphical screen is needed where display could be missing.
func opener(goos string, display bool) func(path string) error {
	name, args := viewer(goos, display)
	if name == "" {
		return nil
	}
	program, err := exec.LookPath(name)
	if err != nil {
		return nil
	}
	return func(path string) error {
		shown, err := target(path)
		if err != nil {
			return err
		}
		cmd := exec.Command(program, append(args[:len(args):len(args)], shown)...)
		if err := cmd.Start(); err != nil {
			return err
		}
		go cmd.Wait()
		return nil
	}
}

// target returns what a viewer is given: an address as it is, else the whole path of a
// file, which begins with no hyphen.
func target(path string) (string, error) {
	if strings.HasPrefix(path, "http://") {
		return path, nil
	}
	return filepath.Abs(path)
}

// viewer returns the program of a system that shows a file in the right program,
// and what comes before the file.
func viewer(goos string, display bool) (name string, args []string) {
	switch {
	case goos == "windows":
		return "rundll32", []string{"url.dll,FileProtocolHandler"}
	case goos == "darwin":
		return "open", nil
	case display:
		return "xdg-open", nil
	}
	return "", nil
}
