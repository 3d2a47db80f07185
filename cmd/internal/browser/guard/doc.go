// Package guard lets nobody but the browser of this person ask the page: it checks
// to whom a request was sent, from which site it comes and who sends it, before any
// of it reaches the handler behind it, and it bounds what a request may cost. It
// knows no assessment and no file; the sentences that it shows are given to it.
//
// Who comes in: whoever opens an address with a token that only this program gives
// out, once, and who is then known by a cookie. Who is told nothing: a page of
// another site, a name that was made to point at this computer, another person who
// uses this computer, and a browser whose token was used before.
package guard
