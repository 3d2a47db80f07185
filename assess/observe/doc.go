// Package observe looks over an assessment with the eyes of a friendly colleague: what
// is said without a document, what was answered very fast, what looks like a name. An
// observation is no fault and never an accusation; it changes no level, no point and no
// band, and where it guesses it can be wrong.
package observe
