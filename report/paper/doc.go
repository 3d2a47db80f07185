// Package paper makes the model of the sheets that are printed for a workshop:
// the worksheet, the voting cards, the guide for the facilitator and the wall
// sheet. It puts questions and schedule into words; which questions a route has and
// how the time is spent, package workshop decides. It draws nothing.
//
// The words around the questions are handed in as Words; everything else comes
// from the pack, in whatever language it is in.
package paper
