package browser

import (
	"bytes"
	"mime"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
	"safeguard/report/formats"
)

// What the network gets has the figures of the whole, and no word that people wrote.
func TestFiguresHaveNoWordsOfPeople(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini",
		assess.Answer{Question: question, Value: "practised", Note: "Words-note", Evidence: "Words-evidence", Support: "Words-support"},
		assess.Answer{Question: "con-withdraw", Value: "started"},
		assess.PlanEntry{Question: "con-withdraw", Owner: new("Words-owner"), What: new("Words-what"), Help: new("Words-help"), Proof: new("Words-proof")},
		assess.Holder{Post: "Words-post", Name: "Words-holder"},
		assess.Detail{Of: assess.Contacts, Texts: []string{"Words-contact 116"}})
	for _, format := range []string{"pdf", "csv", "json"} {
		got := v.get("/a/tumaini/figures?format=" + format)
		name := disposition(t, got)
		if got.status != http.StatusOK || name != "tumaini-network-2026-figures-2026-05-04."+format {
			t.Errorf("%s: %d %q", format, got.status, name)
		}
		if strings.Contains(got.body, "Words-") {
			t.Errorf("%s: %s", format, got.body[strings.Index(got.body, "Words-"):][:80])
		}
	}
	html, _ := formats.Find("html") // a PDF is compressed
	var page bytes.Buffer
	made := v.composer(words.In("en")).Figures(v.read("tumaini"))
	if _, err := html.Draw(&page, formats.Input{Model: made.Model}); err != nil || strings.Contains(page.String(), "Words-") || !strings.Contains(page.String(), "left out here") {
		t.Errorf("%v %s", err, page.String())
	}
	data := v.get("/a/tumaini/figures?format=json").body
	r := v.read("tumaini").Result("2026-05-04")
	if !strings.Contains(data, r.Fingerprint) || r.Whole.EvidenceHas != 1 || !strings.Contains(data, `"evidence_has": 1`) {
		t.Errorf("%d %s", r.Whole.EvidenceHas, data)
	}
	if all := v.get("/a/tumaini/report?format=json").body; strings.Count(all, "Words-") < 8 {
		t.Error("the report has not all words, so this proves nothing")
	}
}

// A copy is the file as it is, under a name with the day.
func TestBackup(t *testing.T) {
	v := newBoard(t)
	got := v.get("/a/tumaini/backup")
	want, err := os.ReadFile(v.path("tumaini"))
	if err != nil {
		t.Fatal(err)
	}
	if disposition(t, got) != "tumaini-2026-05-04.safeguard" || !bytes.Equal([]byte(got.body), want) {
		t.Errorf("%s, %d bytes of %d", disposition(t, got), len(got.body), len(want))
	}
	copied := filepath.Join(t.TempDir(), "copy.safeguard")
	if err := os.WriteFile(copied, []byte(got.body), 0o600); err != nil {
		t.Fatal(err)
	}
	if file, err := store.Read(copied); err != nil || len(file.State.Events()) != 3 {
		t.Errorf("%v", err)
	}
}

func disposition(t *testing.T, s seen) string {
	t.Helper()
	how, params, err := mime.ParseMediaType(s.header.Get("Content-Disposition"))
	if err != nil || how != "attachment" || s.header.Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("%d %q: %v", s.status, s.header.Get("Content-Disposition"), err)
	}
	return params["filename"]
}
