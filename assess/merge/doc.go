// Package merge brings copies of one assessment together that were answered
// apart. It decides which events the whole has, in which order, and where the
// copies say different things; it reads and writes no file.
//
// # What counts as the same event
//
// Every event that a person caused has an identity: its time, initials and act,
// and the identities of the newest events about the same question that its
// recorder knew; these bring along what their recorders knew. So an event that two copies share is one event, whatever its
// number in each of them, and two that only look alike are two. A copy is then nothing but a set of
// identities, and merging is the union of sets: the order of the copies, or
// merging again what was merged before, makes no difference.
//
// # What stands
//
// An answer gives way to one whose recorder knew it, and to no other. What is
// left, when it is not all the same, is a conflict, and a person settles it with
// a new answer, which knows all of them. The same goes for the profile and for
// each field of an action, and for a count of hands: of one question, table and
// moment with the same numbers it is one count, with other numbers a conflict, and
// never a sum. Counts of different tables stand side by side, and so do talks.
//
// One file holds its events one after the other, so that each would seem to know
// all before it. Therefore a merged file ends with an assess.Merge that lists
// what those knew who did not know all.
//
// # Undo and redact
//
// Undoing, putting back and undoing again are counted for each act; where copies
// differ, the higher count holds, because it knows the lower one. A redaction in
// one copy removes the texts of its question from all events whose recorder did
// not know of it, in every copy: a text that had to go must not come back.
package merge
