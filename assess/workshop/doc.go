// Package workshop decides what happens when a room of people walks through
// the questions together: which questions a route has and how a schedule spends
// the time on them, which question and step comes next, how the room voted, when
// to talk first, how the time goes, and what is said at the end.
//
// It derives all of it from the events of an assessment, so that a break or a
// power cut changes nothing. It does no input or output and knows no clock, and
// it never says which answer a room should give.
package workshop
