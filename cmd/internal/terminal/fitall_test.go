package terminal_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rivo/uniseg"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/cmd/internal/room"
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

// A room sees at every step what it answers: the question and the levels with their
// meanings while hands are counted and while it agrees. At each step one key shows
// the levels, the conditions and what to talk about.
func TestEveryStepOfARoomFits(t *testing.T) {
	w := words.In("en")
	now := func() time.Time { return time.Date(2026, 3, 1, 14, 32, 0, 0, time.UTC) }
	steps := map[string]int{}
	for name, pack := range everyPack(t) {
		about := assess.Assessment{Pack: pack, Contacts: []string{"Child helpline: 116"}}
		hall := room.Room{About: &about, Words: w.InRoom(), Now: now}
		begin := assess.NewState(assess.Scope{})
		begin = begin.Then(assess.Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A", People: []assess.Presence{{Group: "field", Count: 12}}})
		for i, ref := range pack.Refs() {
			if testing.Short() && i%9 != 0 {
				continue
			}
			q := report.NewQuestionLayout(&pack, ref, w.Question)
			state, at := begin.Then(assess.Moved{Question: ref.Question.ID}), room.Place{Step: room.Walks}
			for range 9 {
				page := hall.Page(state, at)
				if page.Number != ref.Number || len(page.Fields) == 0 {
					break
				}
				steps[page.Fields[0].Name]++
				checkRoom(t, w, name, page, ref.Question, q)
				out := hall.Take(state, at, talk.Form{Values: map[string]string{page.Fields[0].Name: said(page.Fields[0].Name, len(pack.Scale)+1)}})
				if len(out.Acts) == 0 {
					t.Fatalf("%s, %s: %s takes nothing: %v %s", name, ref.Number, page.Fields[0].Name, out.Wrong, out.Note)
				}
				state, at = state.Then(out.Acts...), out.Next
			}
		}
	}
	if len(steps) < 5 {
		t.Errorf("only these steps were seen: %v", steps)
	}
	t.Log(steps)
}

// said is what a room says at a step, where there are n counts.
func said(field string, n int) string {
	switch {
	case strings.HasPrefix(field, "hands"):
		return "6 4 2" + strings.Repeat(" 0", n-3)
	case field == "answer":
		return "A"
	case field == "how":
		return "c"
	}
	return "the list on the wall"
}

func checkRoom(t *testing.T, w *words.Words, name string, page talk.Page, question *assess.Question, q report.QuestionLayout) {
	t.Helper()
	var means []string
	for _, l := range q.Levels.Lines {
		means = append(means, l.Sign+" "+l.Label+": "+l.Means)
	}
	for _, size := range sizes {
		at := fmt.Sprintf("%s, %s, %s at %dx%d", name, page.Number, page.Fields[0].Name, size[0], size[1])
		parts, help := terminal.RoomParts(&w.Terminal, &w.Keys, page, size[0], size[1])
		for _, lines := range append(slices.Clone(parts), help...) {
			checkWindow(t, at, append(slices.Clone(lines), "> "), size)
			if !strings.Contains(inOneLine(lines), page.Number+" ") {
				t.Errorf("%s: a part has no number of the question", at)
			}
		}
		all := func(parts [][]string) string {
			var lines []string
			for _, p := range parts {
				lines = append(lines, p...)
			}
			return inOneLine(lines)
		}
		for _, text := range append(means, question.Text, question.Discuss) {
			for _, line := range []string{firstWords(text)} {
				if !strings.Contains(all(help), line) {
					t.Errorf("%s: help has no %q", at, line)
				}
			}
		}
		for _, c := range q.Conditions.Items {
			if !strings.Contains(all(help), firstWords(c)) {
				t.Errorf("%s: help has no %q", at, c)
			}
		}
		if page.Fields[0].Name == "answer" || strings.HasPrefix(page.Fields[0].Name, "hands") {
			holds(t, at, all(parts), []string{question.Text})
			for _, text := range means {
				if !strings.Contains(all(parts), firstWords(text)) {
					t.Errorf("%s: there is no %q", at, text)
				}
			}
		}
	}
}

// firstWords is the beginning of a text, as far as it is on one line in any window.
func firstWords(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 40 {
		text = text[:strings.LastIndex(text[:40], " ")]
	}
	return text
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
