package associate

import (
	"errors"

	"golang.org/x/sys/windows"
	"golang.org/x/sys/windows/registry"

	"safeguard/assess/store"
)

// Supported reports whether this system has a registry.
const Supported = true

var changeNotify = windows.NewLazySystemDLL("shell32.dll").NewProc("SHChangeNotify")

// Owner returns what opens assessments so far, by the name that Windows has for it; ""
// where nothing does.
func Owner() string {
	key, err := registry.OpenKey(registry.CURRENT_USER, classes+store.Extension, registry.QUERY_VALUE)
	if err != nil {
		return ""
	}
	defer key.Close()
	text, _, _ := key.GetStringValue("")
	return text
}

// Write writes values and tells the folders that are open.
func Write(values []Value) error {
	for _, v := range values {
		key, _, err := registry.CreateKey(registry.CURRENT_USER, v.Key, registry.SET_VALUE)
		if err != nil {
			return err
		}
		err = key.SetStringValue(v.Name, v.Text)
		if err = errors.Join(err, key.Close()); err != nil {
			return err
		}
	}
	notify()
	return nil
}

// Remove takes back what Write wrote. What another program has written for the ending
// stays, and what it had before comes back. It reports whether there was anything, and
// what opens assessments again.
func Remove() (was bool, restored string, err error) {
	ours, restored, err := removeEnding()
	if err != nil && !errors.Is(err, registry.ErrNotExist) {
		return false, "", err
	}
	for _, key := range []string{`\shell\open\command`, `\shell\open`, `\shell`, `\DefaultIcon`, ``} {
		switch err := registry.DeleteKey(registry.CURRENT_USER, classes+kind+key); {
		case err == nil:
			ours = true
		case !errors.Is(err, registry.ErrNotExist):
			return ours, restored, err
		}
	}
	notify()
	return ours, restored, nil
}

// removeEnding takes this program from the ending, and gives it back to the former one.
func removeEnding() (ours bool, restored string, err error) {
	ending, err := registry.OpenKey(registry.CURRENT_USER, classes+store.Extension, registry.QUERY_VALUE|registry.SET_VALUE)
	if err != nil {
		return false, "", err
	}
	text, _, _ := ending.GetStringValue("")
	before, _, _ := ending.GetStringValue(former)
	ours = text == kind
	switch {
	case ours && another(before):
		restored = before
		err = ending.SetStringValue("", before)
	case ours:
		err = ending.DeleteValue("")
	}
	if err == nil && before != "" {
		err = ending.DeleteValue(former)
	}
	err = errors.Join(err, ending.Close())
	if ours && restored == "" {
		_ = registry.DeleteKey(registry.CURRENT_USER, classes+store.Extension) // unless it holds more
	}
	return ours, restored, err
}

// notify says that what opens files has changed.
func notify() {
	const associationChanged, ids = 0x08000000, 0
	changeNotify.Call(associationChanged, ids, 0, 0)
}
