// Package report turns a result into a Model: the words and numbers of a report,
// ready to be drawn. Each format is a package below this one that draws the Model
// and computes nothing.
//
// It uses no files, terminal or clock. The words around the answers are an
// argument, Words; the texts of the pack come from the assessment.
package report
