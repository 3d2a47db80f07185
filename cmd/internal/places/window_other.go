//go:build !windows

package places

// OwnWindow is about Windows: elsewhere a terminal stays.
func OwnWindow() bool { return false }
