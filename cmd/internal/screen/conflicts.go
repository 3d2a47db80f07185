package screen

import "safeguard/assess/merge"

// Conflicts prints the differences between copies that are open, by their places:
// what each is about, and what every copy says.
func (v *View) Conflicts(m *merge.Merged, open []int) error {
	p, w := NewPrinter(v.Out, v.Width), v.Words.Talk()
	for _, i := range open {
		c := m.Conflicts[i]
		p.Line("%s", w.ConflictTitle(&m.About.Pack, c, false))
		for _, ch := range c.Choices {
			p.Paragraph("  "+w.SaidBy(ch)+": ", w.ChoiceText(&m.About.Pack, ch))
		}
	}
	return p.Err()
}
