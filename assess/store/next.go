package store

import (
	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/rounds"
)

// Snapshot returns what the file says now as the round before next.
func (f *File) Snapshot(next *assess.Assessment) assess.Earlier {
	last := f.Stored()
	last.ID = f.ID
	return assess.NewEarlier(&last, &f.State, next)
}

// Last returns the round before that the file carries, and whether there is one.
func (f *File) Last() (rounds.Round, bool) {
	e := f.State.Earlier()
	if e == nil {
		return rounds.Round{}, false
	}
	stored := f.Stored()
	return rounds.Round{About: e.Assessment(&stored), State: e.State(), Plan: e.Plan}, true
}

// checkEarlier says why what a file carries of the round before cannot be read: its
// pack is left out where it is the file's own.
func (f *File) checkEarlier() error {
	if e := f.State.Earlier(); e != nil && e.Pack == nil && e.ContentHash != f.began.ContentHash {
		return fault.New("earlier_without_pack")
	}
	return nil
}

// Round returns the assessment as a round to compare with another one.
func (f *File) Round() rounds.Round {
	return rounds.Round{About: f.Stored(), State: f.State, File: f.Path}
}
