// Package report draws: it turns a result into a Model, once, in words and
// numbers that are ready to be drawn. Each format is a small package below this
// one that lays the Model out and computes nothing.
//
// It knows nothing of files, terminals or clocks. The words around the answers
// are handed in as Words; the texts of the pack come from the assessment.
package report
