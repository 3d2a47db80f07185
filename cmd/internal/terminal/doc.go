// Package terminal is two drivers of a conversation: drawn, with menus and pages
// that fill the window, and plain, line after line, for pipes, screen readers and
// terminals that cannot draw. A Driver asks the fields of a talk.Page one by one.
//
// Keys, menus, the line editor, the pager, hidden input and the modes of the console
// are here. The library survey asks the menus and is known in prompt.go alone; what is
// said belongs to package talk, what a command does to package main.
package terminal
