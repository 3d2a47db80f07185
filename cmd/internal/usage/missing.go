package usage

import (
	"cmp"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
)

// Missing gives an error its way out where a file is not there: the name that is
// nearest to what was typed, and beside an assessment those that are there. A name
// that is missing itself is wrong use. Any other error comes back as it is.
func Missing(err error) error {
	if errors.Is(err, store.ErrNoName) {
		return Wrong(err)
	}
	if missing, ok := errors.AsType[*store.NotFoundError](err); ok {
		return missingAssessment(err, missing)
	}
	if at, ok := errors.AsType[*fs.PathError](err); ok && errors.Is(at, fs.ErrNotExist) {
		return Near(err, at.Path)
	}
	return err
}

// Near gives an error about a path at which nothing is the path that was meant as its
// way out, where one is near.
func Near(err error, path string) error {
	if near := store.Near(path); near != "" {
		return Advise(err, "did_you_mean", "name", fault.Escape(near))
	}
	return err
}

// nearest returns which of some names of assessments was meant by name: the shortest of
// several that it begins, for of two rounds the first has the plain name.
func nearest(name string, others []string) string {
	begun, whole := "", make([]string, len(others))
	for i, other := range others {
		whole[i] = other + store.Extension
		if len(name) > 2 && assess.CleanText(other) == other && strings.HasPrefix(strings.ToLower(other), strings.ToLower(name)) && (begun == "" || len(other) < len(begun)) {
			begun = other
		}
	}
	return cmp.Or(assess.Nearest(name, others), begun, assess.Nearest(name, whole)) // the slip may be in the ending
}

func missingAssessment(err error, missing *store.NotFoundError) error {
	const few = 6
	dir, name := filepath.Dir(missing.Path), strings.TrimSuffix(filepath.Base(missing.Path), store.Extension)
	near := nearest(name, missing.Others)
	switch n := len(missing.Others); {
	case near != "":
		return Advise(err, "did_you_mean", "name", fault.Escape(filepath.Join(dir, near)))
	case n == 0:
		return Advise(err, "folder_without_assessment")
	case n > few:
		return Advise(err, "folder_holds_more", "files", strings.Join(missing.Others[:few], ", "), "more", n-few)
	}
	return Advise(err, "folder_holds", "files", strings.Join(missing.Others, ", "))
}
