package main

import (
	"fmt"
	"runtime"
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/checklists"
	"safeguard/report"
	"safeguard/report/paper"
)

// messages are the words of the program in one language.
type messages struct {
	Screen       checklists.ScreenWords   `json:"screen"`
	Report       report.Words             `json:"report"`
	Command      checklists.CommandWords  `json:"command"`
	Paper        paper.Words              `json:"paper"`
	Workshop     checklists.WorkshopWords `json:"workshop"`
	WorkshopPage report.WorkshopWords     `json:"workshop_page"`
	Rounds       report.RoundWords        `json:"rounds"`
}

type commandWords = checklists.CommandWords

// with puts values of any kind into the holes of a text.
func with(text string, namesAndValues ...any) string {
	pairs := make([]string, len(namesAndValues))
	for i, v := range namesAndValues {
		pairs[i] = fmt.Sprint(v)
	}
	return fill(text, pairs...)
}

// pad fills text with spaces to width columns.
func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-uniseg.StringWidth(text)))
}

// quoted returns a path as it has to be typed on this system.
func quoted(path string) string { return quoteArg(path, runtime.GOOS) }
