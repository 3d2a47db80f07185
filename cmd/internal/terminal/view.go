package terminal

import (
	"slices"
	"strings"

	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A view is the text of a page with a choice, not yet broken into lines.
type view struct {
	head     string   // which checklist
	status   string   // how far we are, what was saved
	question string   // with its number
	number   string   // of the question, for where it is out of sight; may be empty
	why      string   // why it matters
	onlyIf   []string // when to say a level that is enough; its first line is a heading
	means    []string // the levels and what they mean; its first line may be a heading
	earlier  string   // the current answer
	last     string   // what the round before says
	prompt   string   // before the answer
	notes    []string // of a menu
}

// newView sorts the blocks of a page by their roles.
func newView(p talk.Page) view {
	v := view{head: p.Heading, status: strings.TrimSpace(p.Note + " " + p.Status), question: p.Title, number: p.Number, prompt: p.Fields[0].Label + ":"}
	for _, b := range p.Blocks {
		switch b.Role {
		case talk.Conditions:
			v.onlyIf = blockParagraphs(b)
		case talk.Meanings:
			v.means = blockParagraphs(b)
		case talk.SoFar:
			v.earlier = strings.Join(b.Text, " ")
		case talk.LastTime:
			v.last = strings.Join(b.Text, " ")
		default:
			v.why = strings.TrimSpace(v.why + " " + strings.Join(b.Text, " "))
		}
	}
	return v
}

// paragraphs returns the texts of blocks, one after the other. An empty block is
// an empty line.
func paragraphs(blocks []talk.Block) []string {
	var all []string
	for _, b := range blocks {
		if text := blockParagraphs(b); text != nil {
			all = append(all, text...)
		} else {
			all = append(all, "")
		}
	}
	return all
}

// blockParagraphs returns the texts of a block; nil where it has none.
func blockParagraphs(b talk.Block) []string {
	var all []string
	if b.Title != "" {
		all = append(all, b.Title)
	}
	all = append(all, b.Text...)
	for _, item := range b.Items {
		all = append(all, "- "+item)
	}
	for _, l := range b.Levels {
		line := l.Sign + "  " + l.Label
		if l.Means != "" {
			line += ": " + l.Means
		}
		all = append(all, line)
	}
	return all
}

// blocks returns the view's texts in the order in which they are read, each
// with what belongs together, and leaves out what is empty.
func (v view) blocks() [][]string {
	why := append([]string{v.why}, v.onlyIf...)
	all := [][]string{{v.head, v.status}, v.notes, {v.question}, {v.last}, why}
	for i, b := range all {
		all[i] = slices.DeleteFunc(b, func(s string) bool { return s == "" })
	}
	return slices.DeleteFunc(all, func(b []string) bool { return len(b) == 0 })
}

// wrapAll breaks paragraphs into lines. One that begins with a mark ("- ",
// "A  ") goes on under its text.
func wrapAll(paragraphs []string, width int) []string {
	var lines []string
	for _, text := range paragraphs {
		lines = append(lines, report.Wrap(text, width, hanging(text))...)
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
