// Package paper builds the model of the sheets that are printed for a workshop:
// the worksheet, the voting cards, the guide for the facilitator and the wall
// sheet. It words questions and schedule; package workshop decides which questions
// a route has and how the time is spent. It draws nothing.
//
// The words around the questions are an argument, Words; everything else comes
// from the pack, in the language of the pack.
package paper
