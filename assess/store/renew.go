package store

import (
	"safeguard/assess"
	"safeguard/assess/renew"
)

// Renew returns the assessment under a newer version of its pack. It changes nothing;
// Create writes what comes of it.
func (f *File) Renew(pack assess.Pack) (renew.Renewed, error) {
	return renew.Renew(f.began, f.ID, f.State.Events(), pack)
}
