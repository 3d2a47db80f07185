// Package store opens an assessment: a .safeguard file with everything in it
// read and checked. It records acts, creates and redacts files, writes what came
// of a merge, and finds the earlier rounds that lie beside a file.
//
// Package journal keeps the lines of the file and package assess decides what
// they mean; this package connects the two, so that no face of the program has
// to. It prints nothing, knows no clock and asks nobody: errors are values with
// a type where a caller words them, and a Recorder brings the clock and the
// initials.
package store
