// Package checklists owns the built-in pack and the words of the screens and the
// report, as YAML, and the code that loads, checks and translates any pack. It is
// the only user of the YAML library. It decides nothing about answers.
//
// A pack is loaded as a whole (Load), or file by file with all faults (Read): a
// Folder has Files, a File has Texts, and a Place in a File makes a Fault with
// line, column and the names of question and field. Package lint (what is unwise
// in a pack), package diff (what changed between two) and package starter (a pack
// to begin with) use these.
package checklists
