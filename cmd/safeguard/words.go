package main

import (
	"fmt"
	"runtime"
	"strings"

	"safeguard/report"
)

// with puts values of any kind into the holes of a text.
func with(text string, namesAndValues ...any) string {
	pairs := make([]string, len(namesAndValues))
	for i, v := range namesAndValues {
		pairs[i] = fmt.Sprint(v)
	}
	return report.FillHoles(text, pairs...)
}

// quoted returns a path as it has to be typed on this system.
func quoted(path string) string { return quoteArg(path, runtime.GOOS) }

// quoteArg writes an argument as it has to be typed on the given system.
func quoteArg(s, goos string) string {
	plain := func(r rune) bool {
		return r > 0x7f || strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=.,:/@%", r)
	}
	if goos == "windows" {
		if strings.ContainsAny(s, " &()^;,='`%!") {
			return `"` + s + `"`
		}
		return s
	}
	if s != "" && strings.TrimFunc(s, plain) == "" {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}
