//go:build !windows

package associate

import "errors"

// Supported reports whether this system has a registry.
const Supported = false

// Write writes nothing: there is no registry.
func Write([]Value) error { return errors.ErrUnsupported }

// Remove removes nothing: there is no registry.
func Remove() (bool, error) { return false, errors.ErrUnsupported }
