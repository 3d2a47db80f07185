package screen

import (
	"safeguard/assess/merge"
	"safeguard/cmd/internal/words"
)

// Conflicts prints the differences between copies that are open, by their places:
// what each is about, and what every copy says.
func (v *View) Conflicts(m *merge.Merged, open []int) error {
	p, w := NewPrinter(v.Out, v.Width), v.Words.Talk()
	for _, i := range open {
		c := m.Conflicts[i]
		p.Line("%s", w.ConflictTitle(m, c, false))
		for _, ch := range c.Choices {
			p.Paragraph("  "+w.SaidBy(ch)+": ", w.ChoiceText(&m.About.Pack, ch))
		}
	}
	return p.Err()
}

// Taken prints the differences that were settled by preferring copies: what each is
// about, what was taken, and what was left out.
func (v *View) Taken(m *merge.Merged, prefer []string) {
	p, w := v.printer(), v.Words.Talk()
	for _, c := range m.Conflicts {
		taken := c.Preferred(prefer)
		if taken < 0 {
			continue
		}
		p.Paragraph("  ", w.ConflictTitle(m, c, false))
		for n, ch := range c.Choices {
			text := v.Words.Command.MergeLeft
			if n == taken {
				text = v.Words.Command.MergeTaken
			}
			p.Paragraph("    ", words.Fill(text, "file", w.SaidBy(ch), "answer", w.ChoiceText(&m.About.Pack, ch)))
		}
	}
}
