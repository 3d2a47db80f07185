// Package browser is the page in the browser: the third driver of the
// conversations, which posts the fields of a page as one form, and the screens
// around them: the folder, one assessment at a glance, its plan, its result and
// all else that a year needs.
//
// Every screen is a plain HTML form that works without a script; the one small
// script only adds comfort. A screen that only shows reads the file anew; one
// POST opens it for recording, checks that nobody else answered the same since
// the form was shown, records, and answers with the next place. So the command
// line works beside the page, and nothing is kept between two requests but a few
// sentences that the next page is to say.
//
// The package serves one folder and takes no path from a request: a file is
// looked up among those of the folder by its name. Who may ask at all is decided
// by package guard, and on which port by package serve.
package browser
