//go:build !windows

package stream

import "io"

// encoding is nil: everything reads UTF-8.
func encoding(io.Writer) func(string) []byte { return nil }
