package browser

import (
	"flag"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"safeguard/assess"
)

// hostile is what somebody may have typed or sent.
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>' {{.}} =1+1 ` + "\u202e" + `end`

// places are addresses of every route, on an assessment with hostile texts in it.
var places = map[string]string{
	"/{$}": "/", of + "/{$}": "/a/tumaini/",
	of + "/find": "/a/tumaini/find?q=consent", of + "/list": "/a/tumaini/list?only=must",
	of + "/q/{question}": at31, of + "/profile/{question}": "/a/tumaini/profile/direct-contact",
	"/bring/{id}": "", "/bring/{id}/{n}": "", // TestBring comes there
	of + "/still/{question}": "", of + "/plan/{action}": "/a/tumaini/plan/" + question,
	of + "/report": "/a/tumaini/report?format=pdf", of + "/sheet": "/a/tumaini/sheet?sheet=cards", of + "/made/{id}": "",
	of + "/table": "/a/tumaini/table?format=xlsx", of + "/figures": "/a/tumaini/figures?format=json",
	of + "/redact": "/a/tumaini/redact?what=" + question, of + "/renew": "", // TestRenew has older questions
}

func placeOf(rt route) (string, bool) {
	if at, listed := places[rt.path]; listed {
		return at, at != ""
	}
	return strings.NewReplacer("{file}", "tumaini").Replace(rt.path), true
}

var (
	inlined = regexp.MustCompile(`(?i)<[^>]*\s(style|on[a-z]+)\s*=|<script>|<style|javascript:`)
	outside = regexp.MustCompile(`(?i)(src|href|action)="(https?:)?//`)
)

var out = flag.String("out", "", "the `file` that TestWriteRoutes writes")

// The check in a real browser holds its own table against this list.
func TestWriteRoutes(t *testing.T) {
	if *out == "" {
		t.Skip("writes only where -out says")
	}
	var list strings.Builder
	for _, rt := range routes {
		list.WriteString(rt.path + "\n")
	}
	if err := os.WriteFile(*out, []byte(list.String()), 0o600); err != nil {
		t.Fatal(err)
	}
}

// Every route answers, in a whole page with a heading, without anything that the
// content security policy forbids, and shows hostile texts as texts.
func TestEveryRoute(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini",
		assess.Answer{Question: question, Value: "started", Note: hostile, Evidence: hostile},
		assess.Answer{Question: "con-withdraw", Value: assess.Unsure, Note: hostile},
		assess.PlanEntry{Question: question, Owner: new(hostile), What: new(hostile), Help: new(hostile), Proof: new(hostile)},
		assess.Detail{Of: assess.Contacts, Texts: []string{hostile}},
		assess.Detail{Of: assess.Organisation, Texts: []string{hostile}})
	other := filepath.Join(v.dir, "a '&<b> c.safeguard")
	data, err := os.ReadFile(v.path("tumaini"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(other, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(v.dir, "broken.safeguard"), []byte("no assessment\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, rt := range routes {
		at, known := placeOf(rt)
		if !known {
			continue
		}
		if strings.Contains(at, "{") {
			t.Errorf("%s: say in places which address it has", rt.path)
			continue
		}
		got := v.get(at)
		if got.status != http.StatusOK {
			t.Errorf("%s: %d", at, got.status)
			continue
		}
		if !strings.HasPrefix(got.header.Get("Content-Type"), "text/html") {
			continue
		}
		for what, ok := range map[string]bool{
			"a heading":       strings.Count(got.body, "<h1") == 1,
			"a language":      strings.Contains(got.body, `<html lang="en"`),
			"the danger link": strings.Contains(got.body, `class="danger"`),
			"its end":         strings.Contains(got.body, "</html>"),
			"no inline code":  !inlined.MatchString(strings.ReplaceAll(got.body, "&#34;", "")) || inlinedInText(got.body),
			"no other site":   !outside.MatchString(got.body),
			"whole sentences": !strings.Contains(got.body, "ZgotmplZ"),
		} {
			if !ok {
				t.Errorf("%s: lacks %s", at, what)
			}
		}
		if rt.take != nil && !rt.free && !strings.Contains(got.body, `name="seq"`) {
			t.Errorf("%s: its form does not carry what it shows", at)
		}
	}
	if got := v.get("/"); !strings.Contains(got.body, "broken") || !strings.Contains(got.body, "a%20%27&amp;%3Cb%3E%20c/") && !strings.Contains(got.body, "a%20%27&%3Cb%3E%20c") {
		t.Errorf("the list lacks a file: %s", got.body)
	}
}

// inlinedInText reports whether what looks like code is only shown: outside of tags.
func inlinedInText(body string) bool {
	for _, tag := range regexp.MustCompile(`<[a-zA-Z][^>]*>`).FindAllString(body, -1) {
		bare := regexp.MustCompile(`"[^"]*"`).ReplaceAllString(tag, `""`)
		if inlined.MatchString(bare) {
			return false
		}
	}
	return !strings.Contains(body, "<script>") && !strings.Contains(body, "<img src=x")
}

// No path comes from a request: whatever is asked for, only the assessments of the
// folder are found.
func TestNoPathFromARequest(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	outside := filepath.Join(filepath.Dir(v.dir), "outside.safeguard")
	data, err := os.ReadFile(v.path("tumaini"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(outside, data, 0o600); err != nil {
		t.Fatal(err)
	}
	defer os.Remove(outside)
	for _, name := range []string{
		"..%2foutside", "%2e%2e%2foutside", "..%5coutside", "tumaini.safeguard", "tumaini%00", "TUMAINI", "/etc/passwd", "%2fetc%2fpasswd", ".", "%2e", "..", "C:%5c", "nul", "tumaini%2f..%2ftumaini",
	} {
		if got := v.get("/a/" + name + "/"); got.status == http.StatusOK {
			t.Errorf("%s: %d", name, got.status)
		}
		if got := v.get("/a/tumaini/q/" + name); got.status == http.StatusOK {
			t.Errorf("question %s: %d", name, got.status)
		}
	}
}

// Templates hold markup and no sentences: words live with all others.
func TestTemplatesHaveNoWords(t *testing.T) {
	list, err := filepath.Glob("html/*.html")
	if err != nil || len(list) == 0 {
		t.Fatalf("%v, %d templates", err, len(list))
	}
	for _, path := range list {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		bare := regexp.MustCompile(`(?s)\{\{.*?\}\}`).ReplaceAllString(string(text), "")
		for _, shown := range regexp.MustCompile(`(?s)>([^<]*)<`).FindAllStringSubmatch(bare, -1) {
			if !strings.Contains(shown[1], `="`) && regexp.MustCompile(`\pL{2,}`).MatchString(shown[1]) {
				t.Errorf("%s says %q", path, strings.TrimSpace(shown[1]))
			}
		}
	}
}

// Every block of the style sheet ends: one that does not takes in all that follows.
func TestStyleIsWhole(t *testing.T) {
	data, err := statics.ReadFile("static/style.css")
	if err != nil {
		t.Fatal(err)
	}
	depth := 0
	for i, l := range strings.Split(string(data), "\n") {
		if depth > 0 && (strings.HasPrefix(l, "/*") || strings.HasPrefix(l, "@media")) {
			t.Fatalf("line %d: what came before does not end", i+1)
		}
		if depth += strings.Count(l, "{") - strings.Count(l, "}"); depth < 0 {
			t.Fatalf("line %d: ends what did not begin", i+1)
		}
	}
	if depth != 0 {
		t.Errorf("%d blocks do not end", depth)
	}
}

// What to do in danger is a sentence a line, none of which is lost.
func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"":                              {""},
		"One only":                      {"One only"},
		"Stop here. Call 116.5 now!":    {"Stop here.", "Call 116.5 now!"},
		"Call them (116, or 112.) Go. ": {"Call them (116, or 112.)", "Go."},
	} {
		if got := sentences(text); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%q: %q", text, got)
		}
	}
}
