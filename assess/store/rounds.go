package store

import (
	"os"
	"path/filepath"

	"safeguard/assess"
	"safeguard/assess/rounds"
)

// SameFile reports whether two paths lead to one file.
func SameFile(a, b string) bool {
	x, err := os.Stat(a)
	y, err2 := os.Stat(b)
	return err == nil && err2 == nil && os.SameFile(x, y)
}

// Compare compares an earlier round with this one as of the day today.
func (f *File) Compare(earlier *File, today assess.Date) (rounds.Comparison, error) {
	return rounds.Compare(earlier.Round(), f.Round(), today)
}

// Earlier returns the newest earlier round of the same organisation among the
// assessments beside the file, or nil where there is none that can be compared, or
// the file carries its last round itself.
func (f *File) Earlier(today assess.Date) *File {
	if f.State.Earlier() != nil {
		return nil
	}
	var newest *File
	for _, path := range List(filepath.Dir(f.Path)) {
		then, err := Read(path)
		if err != nil || SameFile(path, f.Path) || then.About.Organisation != f.About.Organisation || then.About.Round == f.About.Round {
			continue
		}
		if newest != nil && then.About.Created <= newest.About.Created {
			continue
		}
		if _, err := f.Compare(then, today); err == nil {
			newest = then
		}
	}
	return newest
}
