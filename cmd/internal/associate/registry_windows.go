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
// stays. It reports whether there was anything.
func Remove() (bool, error) {
	ending, err := registry.OpenKey(registry.CURRENT_USER, classes+store.Extension, registry.QUERY_VALUE|registry.SET_VALUE)
	ours := false
	if err == nil {
		text, _, _ := ending.GetStringValue("")
		if ours = text == kind; ours {
			err = ending.DeleteValue("")
		}
		err = errors.Join(err, ending.Close())
		if ours {
			_ = registry.DeleteKey(registry.CURRENT_USER, classes+store.Extension) // unless it holds more
		}
	}
	if err != nil && !errors.Is(err, registry.ErrNotExist) {
		return false, err
	}
	for _, key := range []string{`\shell\open\command`, `\shell\open`, `\shell`, `\DefaultIcon`, ``} {
		switch err := registry.DeleteKey(registry.CURRENT_USER, classes+kind+key); {
		case err == nil:
			ours = true
		case !errors.Is(err, registry.ErrNotExist):
			return ours, err
		}
	}
	notify()
	return ours, nil
}

// notify says that what opens files has changed.
func notify() {
	const associationChanged, ids = 0x08000000, 0
	changeNotify.Call(associationChanged, ids, 0, 0)
}
