// Package enter reads the lines in which answers on paper are typed in:
//
//	2.7=practised                 a level, by its name or its letter
//	2.7 D : Consent form, office  what stands behind a colon is the evidence
//	2.7d read aloud in March      other text is the note
//	2.7=? ask the district office
//	2.9=- we employ nobody        why it does not apply
//	2.7 hands 2 5 3 1 0           one number a level, lowest first, then don't know
//	D                             the answer to the next question that is asked
//	publishes=no                  a profile question
//	code ABCDEF                   the sheet's check code
//
// A question is its printed number or its id. Digits are never levels. Blank
// lines and those that begin with # say nothing. A line is clean as
// assess.CleanText leaves it; Read cleans a whole list itself.
//
// It decides what a line means and whether it fits; it reads no file and records
// nothing.
package enter
