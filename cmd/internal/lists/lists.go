// Package lists reads a list of typed lines from a file or a pipe, and says all
// that is wrong with one. What a line means is decided by package enter.
package lists

import (
	"errors"
	"fmt"
	"io"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/usage"
)

// longest is far more than anybody types.
const longest = 1 << 20

// Text returns the text of the list at path and how it is called in messages. The
// path "-" is in, which messages call stdin.
func Text(path string, in io.Reader, stdin string) (name, text string, err error) {
	name = stdin
	if path != "-" {
		f, err := store.OpenInput(path)
		if err != nil {
			return "", "", err
		}
		defer f.Close()
		name, in = path, f
	}
	data, err := io.ReadAll(io.LimitReader(in, longest+1))
	switch {
	case err != nil:
		return "", "", fmt.Errorf("%s: %w", name, err)
	case len(data) > longest:
		return "", "", fault.New("long_list", "list", name)
	}
	return name, string(data), usage.InUTF8(name, data)
}

// Faults returns the faults of a list, one a line, with the way out of them; nil
// where there is none. file is what a command calls the file.
func Faults(name, file string, about *assess.Assessment, sheet enter.Sheet, w *talk.Words) error {
	var lines []error
	mistaken, again := false, false
	for _, f := range sheet.Faults {
		_, carried := errors.AsType[*enter.CarriedError](f.Err)
		_, counted := errors.AsType[*enter.CountedError](f.Err)
		mistaken, again = mistaken || !carried && !counted, again || counted
		lines = append(lines, fault.New("list_line", "list", name, "line", f.Line, "cause", w.Near(about, file, f.Err)))
	}
	switch {
	case len(lines) == 0:
		return nil
	case sheet.More:
		lines = append(lines, fault.New("and_more"))
	}
	switch {
	case mistaken:
		return usage.Advise(errors.Join(lines...), "list_with_faults")
	case again:
		return usage.Advise(errors.Join(lines...), "list_with_hands")
	}
	return usage.Advise(errors.Join(lines...), "list_with_texts")
}
