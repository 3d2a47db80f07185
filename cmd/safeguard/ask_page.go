package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"safeguard/assess"
	"safeguard/checklists"
)

// A page is the text of one question, not yet broken into lines.
type page struct {
	head     string   // which checklist
	status   string   // how far we are, what was saved
	question string   // with its number
	number   string   // of the question, for where it has scrolled away; may be empty
	why      string   // why it matters
	onlyIf   []string // when to say the highest level; its first line is a heading
	means    []string // the levels and what they mean; its first line is a heading
	earlier  string   // the answer that stands
	prompt   string   // what stands before the answer
}

func newPage(p assess.Prompt, w *checklists.ScreenWords, now time.Time) page {
	pg := page{status: status(p, w, now), prompt: w.Choose + ":"}
	if p.Profile != nil {
		pg.head = fill(w.About, "place", fmt.Sprint(p.Place), "of", fmt.Sprint(p.Of))
		pg.question, pg.why = p.Profile.Text, w.AboutWhy
	} else {
		q := p.Ref.Question
		pg.head = fill(w.Checklist, "place", fmt.Sprint(p.Place), "of", fmt.Sprint(p.Of), "title", p.Ref.Checklist.Title)
		pg.number, pg.question = p.Ref.Number, p.Ref.Number+"  "+q.Text
		if q.Critical {
			pg.question += " " + w.MustHave
		}
		pg.why = fill(w.Why, "why", q.Why)
		if len(q.PractisedIf) > 0 {
			pg.onlyIf = bullets(fill(w.OnlyIf, "level", p.Levels[len(p.Levels)-1].Label), q.PractisedIf)
		}
		pg.means = []string{w.Levels}
		for _, l := range p.Levels {
			pg.means = append(pg.means, l.Letter+"  "+l.Label+": "+l.Means)
		}
	}
	if p.Answered {
		pg.earlier = earlier(p, w)
	}
	return pg
}

// status is the line that says how far the sitting is and what is safe.
func status(p assess.Prompt, w *checklists.ScreenWords, now time.Time) string {
	s := fill(w.Progress, "done", fmt.Sprint(p.Done), "asked", fmt.Sprint(p.Asked))
	switch {
	case p.Minutes == 1:
		s += w.MinuteLeft
	case p.Minutes > 1:
		s += fill(w.MinutesLeft, "minutes", fmt.Sprint(p.Minutes))
	}
	s += ". "
	if p.Saved.Time.IsZero() {
		return s + w.NotSaved
	}
	at := p.Saved.Time.In(now.Location())
	when := at.Format("15:04")
	if assess.DateOf(at) != assess.DateOf(now) {
		when = at.Format("2006-01-02 15:04")
	}
	if p.Saved.Number == "" {
		return s + fill(w.SavedAt, "time", when)
	}
	answer := valueWords(p, w, p.Saved.Value)
	if l := p.Saved.Level; l.ID != "" { // a profile question offers no levels
		answer = l.Letter + " " + l.Label
	}
	return s + fill(w.SavedWhat, "time", when, "number", p.Saved.Number, "answer", answer)
}

// valueWords returns how an answer's value is called.
func valueWords(p assess.Prompt, w *checklists.ScreenWords, value string) string {
	switch value {
	case assess.Unsure:
		return w.Unsure
	case assess.NA:
		return w.NA
	case assess.Yes:
		return w.Yes
	case assess.No:
		return w.No
	}
	for _, l := range p.Levels {
		if l.ID == value {
			return l.Letter + " " + l.Label
		}
	}
	return value
}

// earlierText is the longest earlier text that a page repeats.
const earlierText = 150

// earlier tells the answer that stands, with its texts in short.
func earlier(p assess.Prompt, w *checklists.ScreenWords) string {
	s := fill(w.Earlier, "answer", valueWords(p, w, p.Earlier.Value))
	for _, text := range []string{p.Earlier.Reason, p.Earlier.Note, p.Earlier.Evidence} {
		if text = assess.CleanText(text); text != "" {
			s += " “" + shorten(text, earlierText) + "”"
		}
	}
	return s
}

// blocks returns the page's texts in the order in which they are read, each
// with what belongs together, and leaves out what is empty.
func (pg page) blocks() [][]string {
	why := append([]string{pg.why}, pg.onlyIf...)
	all := [][]string{{pg.head, pg.status}, {pg.question}, why}
	for i, b := range all {
		all[i] = slices.DeleteFunc(b, func(s string) bool { return s == "" })
	}
	return slices.DeleteFunc(all, func(b []string) bool { return len(b) == 0 })
}

func bullets(heading string, items []string) []string {
	list := []string{heading}
	for _, item := range items {
		list = append(list, "- "+item)
	}
	return list
}

// wrapAll breaks paragraphs into lines. One that begins with a mark ("- ",
// "A  ") goes on under its text.
func wrapAll(paragraphs []string, width int) []string {
	var lines []string
	for _, text := range paragraphs {
		lines = append(lines, wrap(text, width, hanging(text))...)
	}
	return lines
}

func hanging(text string) string {
	switch {
	case strings.HasPrefix(text, "- "):
		return "  "
	case len(text) > 3 && text[1:3] == "  ":
		return "   "
	}
	return ""
}
