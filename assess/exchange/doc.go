// Package exchange decides what goes out in a table of the plan or of the answers,
// and what a table that comes back would change. A table is rows of texts: package
// report/tables writes and reads the files. It knows no file and no clock, and
// words come to it as Terms.
//
// Each row has a key: the assessment, how many events it had when the table was
// made, which row it is, and a sum of what was written in it. What a person changed
// is what differs from that; what somebody recorded since is never overwritten.
package exchange
