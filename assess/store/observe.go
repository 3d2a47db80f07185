package store

import (
	"safeguard/assess"
	"safeguard/assess/observe"
)

// Observed returns what is observed of the assessment on the day today.
func (f *File) Observed(today assess.Date) []observe.Observation {
	return observe.Of(&f.About, &f.State, f.Result(today))
}
