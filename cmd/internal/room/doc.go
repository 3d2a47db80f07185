// Package room is the conversation with a room of people before a projector, as a
// talk.Talk: who is here, then for each question the hands, the talk and the answer
// that was agreed on, and in the end what came of it.
//
// Where a room is follows from the events (assess/workshop); the Place holds only
// what they do not say. What a page is, and the words that all conversations share,
// belong to package talk; how a page is shown, to the drivers.
package room
