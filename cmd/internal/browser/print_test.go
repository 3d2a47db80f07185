package browser

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/cmd/internal/words"
	"safeguard/report/formats"
)

// Every form of a report is sent under the name that the command gives it.
func TestReportInEveryForm(t *testing.T) {
	v := newBoard(t)
	before := len(v.read("tumaini").State.Events())
	for _, f := range formats.All() {
		if words.In("en").Page.Print.Formats[f.Name] == "" {
			t.Errorf("the page has no words for %s", f.Name)
		}
		for kind, behind := range map[string]string{"full": "", "board": "board-", "progress": "progress-"} {
			got := v.get("/a/tumaini/report?format=" + f.Name + "&for=" + kind + "&private=1")
			if kind == "board" && !f.Takes(formats.Board) {
				if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "always complete") || !strings.Contains(got.body, `value="board" checked`) {
					t.Errorf("%s for the board: %d", f.Name, got.status)
				}
				continue
			}
			if name := disposition(t, got); got.status != http.StatusOK || name != "tumaini-network-2026-"+behind+"without-notes-2026-05-04"+f.Endings[0] {
				t.Errorf("%s, %s: %d %q", f.Name, kind, got.status, name)
			}
			if strings.Contains(got.body, "Kibera") {
				t.Errorf("%s, %s: a reason is in a private report", f.Name, kind)
			}
		}
	}
	if got := v.get("/a/tumaini/report?format=html"); !strings.Contains(got.body, "Kibera") || !strings.HasPrefix(got.header.Get("Content-Disposition"), "attachment") {
		t.Error("the full report has no reason, or is shown as a page of the program")
	}
	if got := v.get("/a/tumaini/report?format=exe"); got.status != http.StatusNotFound {
		t.Errorf("%d", got.status)
	}
	if n := len(v.read("tumaini").State.Events()); n != before {
		t.Errorf("a download recorded %d events", n-before)
	}
}

// A PDF with a password is made once, opens with it only, and is kept for a few minutes.
func TestReportWithPassword(t *testing.T) {
	v := newBoard(t)
	const at = "/a/tumaini/print"
	if got := v.send(at, "password", "elephant", "again", "elefant"); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `<a href="#password">`) || strings.Contains(got.body, "elephant") || strings.Contains(got.body, "--") {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := v.send(at); got.status != http.StatusUnprocessableEntity {
		t.Errorf("no password: %d", got.status)
	}
	got := v.send(at, "password", "elephant", "again", "elephant", "for", "board")
	if got.status != http.StatusSeeOther || strings.Contains(got.to(), "elephant") {
		t.Fatalf("%d %s", got.status, got.to())
	}
	_, id, _ := strings.Cut(got.to(), "made=")
	page := v.get(got.to())
	if !strings.Contains(page.body, "/a/tumaini/made/"+id) {
		t.Fatalf("%s", page.body)
	}
	pdf := v.get("/a/tumaini/made/" + id)
	if disposition(t, pdf) != "tumaini-network-2026-board-with-password-2026-05-04.pdf" || !strings.HasPrefix(pdf.body, "%PDF") || !strings.Contains(pdf.body, "/Encrypt") {
		t.Errorf("%d %.40s", pdf.status, pdf.body)
	}
	v.make("other", assess.Answer{Question: question, Value: "started"})
	if other := v.get("/a/other/made/" + id); strings.HasPrefix(other.body, "%PDF") {
		t.Error("it is there for another assessment")
	}
	v.now = v.now.Add(keptFor + 1)
	if late := v.get("/a/tumaini/made/" + id); !strings.Contains(late.body, "not kept any more") {
		t.Errorf("%.100s", late.body)
	}
}

func TestSheets(t *testing.T) {
	v := newBoard(t)
	for query, want := range map[string]string{
		"sheet=worksheet&route=full&table=1":                                        "worksheet-tumaini-network-2026.pdf",
		"sheet=personal&checklist=consent&route=must-haves&table=2":                 "worksheet-personal-table-2-consent-must-haves-tumaini-network.pdf",
		"sheet=cards&checklist=consent&route=short&table=9&people=12":               "cards-tumaini-network-2026.pdf",
		"sheet=facilitator&route=full&table=1&people=15&minutes=180":                "facilitator-tumaini-network-2026.pdf",
		"sheet=tally&route=full&table=1":                                            "tally-tumaini-network-2026.pdf",
		"sheet=tally-a3&checklist=communications&route=full&table=1&minutes=banana": "tally-communications-tumaini-network-2026.pdf",
	} {
		got := v.get("/a/tumaini/sheet?" + query)
		if name := disposition(t, got); got.status != http.StatusOK || !strings.HasPrefix(name, strings.TrimSuffix(want, ".pdf")) || !strings.HasPrefix(got.body, "%PDF") {
			t.Errorf("%s: %d %q", query, got.status, name)
		}
	}
	for query, want := range map[string]string{
		"sheet=worksheet&people=many":            `<a href="#people">`,
		"sheet=worksheet&people=0":               `<a href="#people">`,
		"sheet=facilitator&minutes=99999":        `<a href="#minutes">`,
		"sheet=worksheet&table=not+a+table":      `<a href="#table">`,
		"sheet=worksheet&checklist=no-such-list": `<a href="#checklist">`,
	} {
		if got := v.get("/a/tumaini/sheet?" + query); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, want) || strings.Contains(got.body, "--") {
			t.Errorf("%s: %d %s", query, got.status, got.body)
		}
	}
}

// Hostile names of organisations stay inside the name of a file.
func TestNamesOfDownloads(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini", assess.Answer{Question: question, Value: "started"}, assess.Detail{Of: assess.Organisation, Texts: []string{`../..\x "Réseau" ሰላም` + hostile}})
	for _, path := range []string{"report?format=json", "table?format=xlsx", "table?format=csv-plan", "figures?format=csv", "sheet?sheet=cards"} {
		name := disposition(t, v.get("/a/tumaini/"+path))
		if strings.ContainsAny(name, `/\<>"`) || strings.HasPrefix(name, ".") || !strings.Contains(name, "ሰላም") && !strings.Contains(name, "reseau") {
			t.Errorf("%s: %q", path, name)
		}
	}
	if at := slices.IndexFunc(formats.All(), func(f formats.Format) bool { return kinds[f.Endings[0]] == "" }); at >= 0 {
		t.Errorf("no type for %s", formats.All()[at].Name)
	}
}

// Before a file is made, the page says under which name it comes, which is the name it
// has; and the link to the report for the board has that chosen.
func TestDownloadIsNamed(t *testing.T) {
	v := newBoard(t)
	result := v.get("/a/tumaini/result").body
	for _, path := range []string{"report?format=pdf", "report?format=docx", "table?format=xlsx"} {
		name := disposition(t, v.get("/a/tumaini/"+path))
		if want := `href="/a/tumaini/` + path + `" data-made="` + name + " "; !strings.Contains(result, want) {
			t.Errorf("the result page does not name %s", name)
		}
	}
	if pdf := disposition(t, v.get("/a/tumaini/report?format=pdf")); !strings.Contains(result, "saves it as "+pdf) {
		t.Errorf("without a script nothing names %s", pdf)
	}
	for _, place := range []string{"print", "tables"} {
		if !strings.Contains(v.get("/a/tumaini/"+place).body, "begins with tumaini-network-2026.") {
			t.Errorf("%s does not say what the name begins with", place)
		}
	}
	if !strings.Contains(v.get("/a/tumaini/copy").body, "/a/tumaini/print?for=board") || !strings.Contains(v.get("/a/tumaini/print?for=board").body, `value="board" checked`) {
		t.Error("the report for the board is not chosen already")
	}
}
