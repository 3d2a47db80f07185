package sample

import (
	"safeguard/report"
	"strings"
	"testing"
)

// awkward are the pieces of a hostile text.
var awkward = []string{
	"plain words in a row", strings.Repeat("unbreakable", 28), "emoji 😀👩‍👩‍👧‍👦🇰🇪 done",
	"cafe\u0301 n\u0303a\u030a\u0323 q\u0307\u0323", "ሰላም ለሁሉም፡ልጆች።", "سلام للأطفال", "儿童保护政策很重要",
	"zero\u200bwidth\u200d\ufeff\u00ad", "tab\tand\ttab", "line\nbreak\r\nand\rmore\u2028end\n\n\n\nfar",
	"bad \xff\xc3 bytes \xe2\x82", "control \x00\x07\x1b[31mred\x7f\u0085", "\u202eturned\u202c round",
	"(brackets) \\ back\\slash {round} {n}", "%PDF <</Type /Catalog\n>> endobj", "Ɓakin ọ̀rọ̀ ŋaa ẽ ů ﬁ",
}

// Hostile makes a text of about 2,000 characters with everything that breaks
// layouts. It begins and ends with its tag, so that it can be told from others.
func Hostile(tag, _ string) string {
	var b strings.Builder
	b.WriteString(tag)
	for i := 0; b.Len() < 2000; i++ {
		b.WriteString(" " + awkward[(i+len(tag))%len(awkward)])
	}
	return b.String() + " " + tag + "-end"
}

// Typed lists the texts of a model that people typed or a pack brought: of the
// head, the questions, the answers and the plan.
func Typed(t testing.TB, m report.Model) []string {
	t.Helper()
	list := append([]string{m.Head.Organisation, m.Closing.Danger}, m.Closing.Contacts...)
	for _, c := range m.Checklists {
		for _, a := range c.Answers {
			list = append(list, a.Text)
			for _, d := range a.Details {
				list = append(list, d.Text)
			}
		}
	}
	for _, g := range m.Plan.Groups {
		for _, r := range g.Rows {
			list = append(list, r.What, r.FirstStep, r.Who, r.Help, r.Proof)
		}
	}
	if len(list) < 100 {
		t.Fatalf("only %d texts", len(list))
	}
	return list
}
