// Package enter reads the lines in which what is on paper is typed in:
//
//	2.7=practised                   a level, by its id, its letter or its label
//	2.7 D ; read aloud in March     what follows a semicolon is the note
//	2.7 D : Consent form, office    what follows a colon is the evidence
//	2.7=? ask the district office   don't know, with a note
//	2.6=- we do no work online      why it does not apply
//	2.7 hands 2 5 3 1 0             one number a level, lowest first, then don't know
//	2.7 after 0 3 7 1 0             the same after the talk
//	2.7 by consensus                how the room agreed
//	2.7 others: the field is unsure what some saw otherwise; also owner, action, park
//	2.7 due: 2027-03-31             the day of its action
//	publishes=no                    a profile question
//	people field 8, management 6    who was in the room; people 14 where no group is known
//	3 sheet CBAD?CC-                one person's letters over a checklist
//	code ABCDEF-1G                  the sheet's code: of the pack, and of the table
//	table 1                         the table, where no code says it
//
// A line without a question is the next part of the row that is being typed:
// hands, then the answer, then what belongs to it. A question is its printed
// number or its id. Digits are never levels. Blank lines and those that begin
// with # say nothing. A line is clean as assess.CleanText leaves it; Read cleans a
// whole list itself.
//
// What people write otherwise, as "2.7: C" or "2.7. On paper", is read in the same way
// where it can mean one thing only.
//
// A letter is an answer only where it is alone or before a mark: what begins
// like a text is never taken for one.
//
// The package decides what a line means and whether it fits; it reads no file and
// records nothing.
package enter
