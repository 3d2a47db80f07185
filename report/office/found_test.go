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

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }
