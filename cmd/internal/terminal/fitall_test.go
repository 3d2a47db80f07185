package terminal_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rivo/uniseg"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// sizes are the windows in which every question is looked at.
var sizes = [][2]int{{80, 24}, {60, 20}, {100, 30}}

// everyPack returns the packs under testdata that can be loaded, and the built-in
// one.
func everyPack(t *testing.T) map[string]assess.Pack {
	t.Helper()
	builtin, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	packs := map[string]assess.Pack{"the built-in pack": builtin}
	dirs, _ := filepath.Glob("../../../testdata/packs/*/pack.yaml")
	for _, path := range dirs {
		pack, err := checklists.Load(filepath.Dir(path))
		if err != nil {
			if filepath.Base(filepath.Dir(path)) != "broken" {
				t.Error(err)
			}
			continue
		}
		for _, lang := range pack.Languages {
			spoken, _ := pack.In(lang)
			packs[filepath.Base(filepath.Dir(path))+" in "+lang] = spoken
		}
	}
	if len(packs) < 5 {
		t.Fatalf("only %d packs", len(packs))
	}
	return packs
}

// inOneLine returns lines as one, without the marks and spaces of their layout.
func inOneLine(lines []string) string {
	return strings.Join(strings.Fields(strings.Join(lines, " ")), " ")
}

// What decides the answer is on the screen: at every size the head, the question
// and all of its text page by page, and at 80 by 24 without turning a page the
// levels with their meanings, the conditions of a must-have and the answer so far.
func TestEveryQuestionFits(t *testing.T) {
	w := words.In("en")
	now := func() time.Time { return time.Date(2026, 3, 1, 14, 32, 0, 0, time.UTC) }
	paged := map[string]int{}
	for name, pack := range everyPack(t) {
		about := assess.Assessment{Pack: pack, Contacts: []string{"Child helpline: 116"}}
		for _, ref := range pack.Refs() {
			q := ref.Question
			begin := assess.NewState(assess.Scope{})
			answered := begin.Then(assess.Answer{Question: q.ID, Value: pack.Scale[1].ID, Note: "a draft from 2024, in the yellow folder"})
			audit := talk.Audit{About: &about, Words: w.Talk(), Now: now}
			page := audit.Page(answered, talk.AuditPlace{Step: talk.AuditAsks, Place: assess.Place{At: q.ID}})
			layout := report.NewQuestionLayout(&pack, ref, w.Question)
			first := []string{ref.Number + " ", q.Text, "Answer so far: B"}
			for _, l := range layout.Levels.Lines {
				first = append(first, l.Sign+" "+l.Label+": "+l.Means)
			}
			if q.Critical {
				first = append(first, layout.Conditions.Items...)
			}
			rest := append([]string{q.Why}, layout.Conditions.Items...)
			for _, size := range sizes {
				at := fmt.Sprintf("%s, %s at %dx%d", name, ref.Number, size[0], size[1])
				pages, turned := terminal.QuestionPages(&w.Terminal, &w.Keys, page, size[0], size[1])
				if len(pages) > 1 {
					paged[fmt.Sprint(size)]++
				}
				for _, lines := range pages {
					checkWindow(t, at, lines, size)
					if !strings.Contains(inOneLine(lines), ref.Number+" ") {
						t.Errorf("%s: a page has no number of the question", at)
					}
				}
				if size != [2]int{60, 20} {
					holds(t, at+", first page", inOneLine(pages[0]), first)
				}
				holds(t, at, inOneLine(append(pages[0], turned...)), append(first, rest...))
			}
		}
	}
	t.Logf("questions with several pages: %v", paged)
}

// checkWindow holds that lines fit a window.
func checkWindow(t *testing.T, at string, lines []string, size [2]int) {
	t.Helper()
	if len(lines) > size[1] {
		t.Errorf("%s takes %d lines:\n%s", at, len(lines), strings.Join(lines, "\n"))
	}
	for _, line := range lines {
		if uniseg.StringWidth(line) >= size[0] {
			t.Errorf("%s: too wide: %q", at, line)
		}
	}
}

func holds(t *testing.T, at, all string, texts []string) {
	t.Helper()
	for _, want := range texts {
		if !strings.Contains(all, strings.Join(strings.Fields(want), " ")) {
			t.Errorf("%s: there is no %q", at, want)
			if os.Getenv("SHOW") != "" {
				t.Log(all)
			}
		}
	}
}
