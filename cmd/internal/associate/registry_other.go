//go:build !windows

package associate

import "errors"

// Supported reports whether this system has a registry.
const Supported = false

// Owner returns nothing: there is no registry.
func Owner() string { return "" }

// Write writes nothing: there is no registry.
func Write([]Value) error { return errors.ErrUnsupported }

// Remove removes nothing: there is no registry.
func Remove() (was bool, restored string, err error) { return false, "", errors.ErrUnsupported }
