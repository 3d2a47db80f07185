// Package talk is the conversation with a person, and never blocks: a Talk shows
// as data what there is to read and to answer at a place, takes what was
// answered, and returns what that records and which place is next. There are four
// of them: the questionnaire (Audit), typing in what is on paper (Typing), settling
// what copies answer differently (Settling), and a workshop, which is package room.
//
// Nothing is kept between two steps. The state comes from the file; the place,
// with the way back, is an argument. So a driver may open the file anew at every
// step, as a page in a browser does, or hold it for a whole sitting, as a
// terminal does.
//
// Checks and sentences of the conversation are here. Menus, tables, paging, keys
// and navigation belong to the drivers; a Page is never broken into lines.
package talk
