// Package pdf draws a report on A4 pages.
//
// It measures before it draws: every text is cleaned and broken into lines
// first, so that no text is cut, overlaps another or leaves the page. What its
// fonts do not have is printed as its code, such as [U+1F600]. Signs are drawn as
// shapes and always have a word beside them, so that the pages read the same in
// grey.
//
// Everything that is drawn is in the structure that screen readers follow, or is
// decoration (PDF/UA-1): rows and lines say what they are, and what is drawn first is
// read first.
//
// The PDF library is known to one file, canvas.go.
package pdf
