package office

import (
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func allText(t testing.TB, m report.Model) string {
	t.Helper()
	files := unzip(t, write(t, m))
	all := shown(t, files["word/document.xml"]) + shown(t, files["word/footer.xml"]) + files["docProps/core.xml"]
	return squeeze(all)
}

func TestEveryHostileTextIsFound(t *testing.T) {
	m := sample.New(t, 6, 4, sample.Hostile).Model(t)
	got := allText(t, m)
	for _, s := range sample.Typed(t, m) {
		if !strings.Contains(got, squeeze(clean(s))) {
			t.Errorf("%.30q is not in the text", s)
		}
	}
}

// TestEverySectionIsDrawn puts a sign of its own into every text that a model
// can have and looks for all of them, so that no part of it is forgotten.
func TestEverySectionIsDrawn(t *testing.T) {
	m, signs := sample.Marked(t)
	m.Logo = &report.Logo{PNG: []byte("picture"), Width: 2, Height: 1}
	sample.CheckDrawn(t, allText(t, m), signs,
		".Cover.Score.Points", ".Cover.EarlierLegend", ".Cover.Bars.Score.High", ".Legend.Letter", ".Cover.Decisions.Short", ".Cover.Gaps.WhyShort", ".Plan.Groups.Rows.Points", ".Practice.Rows.Text", ".Closing.Marks")
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }
