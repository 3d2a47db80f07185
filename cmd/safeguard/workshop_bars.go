package main

import (
	"fmt"
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/assess"
)

// widestHand is how many columns one hand fills at most.
const widestHand = 4

// bars draws how a room stands: for every answer its letter, its word, the
// hands of everybody and of each voice as numbers, and a bar.
func (f *facilitator) bars(h assess.Hands) func(int, string) []string {
	return func(width int, bar string) []string {
		labels := f.answers()
		columns := [][]string{numbers(f.words.RoomAll, h.Counts)}
		for _, v := range h.Voices {
			columns = append(columns, numbers(f.group(v.Group), v.Counts))
		}
		if len(h.Voices) == 0 {
			columns[0][0] = ""
		}
		lines := []string{with(f.words.RoomTitle, "hands", assess.Sum(h.Counts))}
		table := tableOf(append([]string{""}, labels...), columns)
		if len(h.Voices) > 0 {
			lines = append(lines, strings.TrimRight(table[0], " "))
		}
		room := width - uniseg.StringWidth(table[0]) - 2
		for i, n := range h.Counts {
			lines = append(lines, strings.TrimRight(table[i+1]+"  "+strings.Repeat(bar, barLength(n, h.Counts, room)), " "))
		}
		return lines
	}
}

// answers lists the answers that hands are counted for.
func (f *facilitator) answers() []string {
	var list []string
	for i, l := range f.file.About.Pack.Scale {
		list = append(list, assess.Letter(i)+"  "+assess.CleanLine(l.Label))
	}
	return append(list, "?  "+f.e.words.Screen.Unsure)
}

func numbers(head string, counts []int) []string {
	column := []string{head}
	for _, n := range counts {
		column = append(column, fmt.Sprint(n))
	}
	return column
}

// tableOf puts columns of numbers, flush right, behind labels.
func tableOf(labels []string, columns [][]string) []string {
	lines := make([]string, len(labels))
	for _, s := range labels {
		for i := range lines {
			if short := uniseg.StringWidth(s) - uniseg.StringWidth(lines[i]); short > 0 {
				lines[i] += strings.Repeat(" ", short)
			}
		}
	}
	for i, s := range labels {
		lines[i] = pad(s, uniseg.StringWidth(lines[i]))
	}
	for _, column := range columns {
		wide := 3
		for _, s := range column {
			wide = max(wide, uniseg.StringWidth(s))
		}
		for i, s := range column {
			lines[i] += strings.Repeat(" ", 2+wide-uniseg.StringWidth(s)) + s
		}
	}
	return lines
}

// barLength is how many columns n hands fill in so much room. All bars of a
// spread have the same measure, and one hand is never invisible.
func barLength(n int, counts []int, room int) int {
	most := 1
	for _, c := range counts {
		most = max(most, c)
	}
	if most <= room {
		return n * min(widestHand, room/most)
	}
	return (n*max(room, 1) + most - 1) / most
}
