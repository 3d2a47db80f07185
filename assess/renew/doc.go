// Package renew brings a round that is under way under a newer version of its pack.
// It decides what of the history is carried, which questions are to be answered
// anew, and makes the account of every change; it reads and writes no file.
//
// # What is carried
//
// All acts about questions that mean what they meant, with their times, initials
// and undos; the profile as far as its questions mean the same; details, workshops
// and everything else that is about no question. Nothing counts of a question whose
// meaning changed, not even an older answer to it: its acts stay behind in the old
// file. An approval becomes an assess.Lapsed.
//
// # Copies
//
// Whether an act is carried depends on the two packs and on the act alone, never on
// what stands in a file. (But for one: where somebody answered "does not apply" to what
// has become a must-have, no answer to it is carried, since an older one would count
// again.) So merging copies that were renewed equals renewing what
// they are together. That is also why an act that was taken back is carried with
// its undo: in another copy it may still stand, and it must not come back.
package renew
