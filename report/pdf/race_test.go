//go:build race

package pdf

// The race detector slows down what it watches, and our code makes more and
// smaller steps than the library.
func init() { overFloor = 2 }
