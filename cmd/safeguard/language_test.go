package main

import (
	"bytes"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"safeguard/checklists"
	"safeguard/cmd/internal/transfer"
	"safeguard/cmd/internal/words"
	"safeguard/report/formats"
)

// markedPack is a pack in two languages. Every text that can be translated is in
// «»: in the base language a mark stands before it, in the other one another mark.
var markedPack = map[string]string{
	"pack.yaml": `
schema: 1
id: marked
version: 1
title: «pack»
languages: [en, fr]
source: {title: "A source", year: 2023}
danger_now: «danger»
scale:
  - {id: absent, points: 0, label: «absent», means: «means absent»}
  - {id: paper, points: 1, label: «paper», means: «means paper»}
  - {id: practised, points: 2, label: «practised», means: «means practised»}
bands:
  - {id: weak, from: 0, label: «weak», text: «text of weak»}
  - {id: strong, from: 60, label: «strong», text: «text of strong»}
gap_below: paper
caps:
  - {must_have: absent, count: 1, checklist: weak, whole: weak}
profile:
  - {id: visits, text: «visits», short: «no visits»}
standards:
  - {id: kcs, title: "Four standards", parts: [{ref: "1", title: "Policy"}]}
themes:
  - {id: training, title: «training»}
checklists: [house]
`,
	"pack.fr.yaml": `
title: «pack»
danger_now: «danger»
scale:
  absent: {label: «absent», means: «means absent»}
  paper: {label: «paper», means: «means paper»}
  practised: {label: «practised», means: «means practised»}
bands:
  weak: {label: «weak», text: «text of weak»}
  strong: {label: «strong», text: «text of strong»}
profile:
  visits: {text: «visits», short: «no visits»}
themes: {training: «training»}
`,
	"house.yaml": `
id: house
title: «house»
purpose: «purpose»
questions:
  - {id: rule, rev: 1, critical: true, weight: 2, na: false, tags: [training], standards: [{std: kcs, ref: "1"}], ` + markedTexts + `}
  - {id: door, rev: 1, tags: [training], ` + markedTexts + `}
  - {id: guest, rev: 1, asked_if: visits, ` + markedTexts + `}
`,
	"house.fr.yaml": `
title: «house»
purpose: «purpose»
questions:
  rule: {` + strings.Replace(markedTexts, ", effort: S", "", 1) + `}
  door: {` + strings.Replace(markedTexts, ", effort: S", "", 1) + `}
  guest: {` + strings.Replace(markedTexts, ", effort: S", "", 1) + `}
`,
}

// markedTexts are the texts of a question.
const markedTexts = `short: «short», text: «text?», why: «why», practised_if: [«if»], ask_to_see: [«see»], discuss: «discuss»,
    levels: {absent: «here absent», paper: «here paper», practised: «here practised»}, action: {text: «do», first_step: «first», owner: «owner», effort: S}`

// The marks, with which no word of the program begins.
const (
	baseMark = "Zqbase"
	fileMark = "Zqfile"
)

// inFrench makes the marked pack and, in French, an assessment with answers, a
// workshop, a plan and an approval, an earlier round and two copies that differ, and
// works in their folder from then on.
func inFrench(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	t.Chdir(dir)
	writeMarked(t, "pack")
	writeMarked(t, "newer", "version: 1", "version: 2", "{id: rule, rev: 1", "{id: rule, rev: 2", "rev: 1, asked_if", "weight: 3, rev: 1, asked_if")
	pack, err := checklists.Load("pack")
	if err != nil {
		t.Fatal(err)
	}
	if _, missing := pack.In("fr"); len(missing) > 0 {
		t.Fatal(missing)
	}
	for _, round := range []string{"2025", "2026"} {
		_ = mustRun(t, "", "new", round, "--org", "Espoir", "--pack", "pack", "--lang", "fr", "--round", round, "--profile", "visits=no", "--date", round+"-03-01")
		_ = mustRun(t, "", "set", round, "rule", "absent", "--date", round+"-03-01")
	}
	copyFile(t, "2026", "mine")
	_ = mustRun(t, "", "set", "mine", "1.2", "paper")
	copyFile(t, "2026", "theirs")
	_ = mustRun(t, "", "set", "theirs", "1.2", "practised")
}

// writeMarked writes the marked pack into a folder, with some words instead of others.
func writeMarked(t *testing.T, dir string, instead ...string) {
	t.Helper()
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range markedPack {
		mark := baseMark
		if strings.HasSuffix(name, ".fr.yaml") {
			mark = fileMark
		}
		text = strings.NewReplacer("«", `"`+mark+" ", "»", `"`).Replace(strings.NewReplacer(instead...).Replace(text))
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	data, err := os.ReadFile(from + ".safeguard")
	if err == nil {
		err = os.WriteFile(to+".safeguard", data, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// runSaid runs a command line and returns all it wrote on both streams.
func runSaid(typed string, args ...string) (said string, code int) {
	var out bytes.Buffer
	e := &env{in: strings.NewReader(typed), out: &out, err: &out, words: words.In("en"),
		now: func() time.Time { return time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC) }}
	code = run(e, args)
	return out.String(), code
}

func mustRun(t *testing.T, typed string, args ...string) string {
	t.Helper()
	said, code := runSaid(typed, args...)
	if code != exitDone {
		t.Fatalf("safeguard %s: exit %d\n%s", strings.Join(args, " "), code, said)
	}
	return said
}

// A spoken is a command line on an assessment in French, what is typed into it, and
// how it ends. Its output is the file out besides.
type spoken struct {
	args, typed, out string
	code             int
}

// commandLines has for every command what it is tried with. A command that shows
// nothing of an assessment or of a pack says why.
func commandLines() (tried map[string][]spoken, wordless map[string]string) {
	tried = map[string][]spoken{
		"assess":         {{args: "assess mine", typed: "h\nc\nnote\n"}, {args: "assess 2026 --plain", typed: "a\n/q\n", code: exitStopped}},
		"workshop":       {{args: "workshop 2026", typed: "\nplace\n\nt\n180\n\n9\n\n\n\n\n\n\n\n1 3 5 0\nh\n\nc\nc\nsome\nform\nfocal\nwhat\n1 1 1 6\nb\nm\n\n\n\n\n\n\n\n\n\n"}},
		"set":            {{args: "set mine 1.1 B"}, {args: "set mine visits yes"}, {args: "set mine guest na --reason r"}},
		"enter":          {{args: "enter mine --no-code", typed: "1.1=C ; note\n1.2=A\n"}},
		"status":         {{args: "status 2026"}},
		"show":           {{args: "show mine"}, {args: "show mine rule"}, {args: "show 2026 door"}},
		"undo":           {{args: "undo mine"}, {args: "undo mine --redo"}},
		"log":            {{args: "log 2026"}},
		"score":          {{args: "score 2026"}, {args: "score 2026 --explain"}, {args: "score 2026 --format json"}},
		"compare":        {{args: "compare 2025 2026"}},
		"plan":           {{args: "plan 2026"}, {args: "plan mine set 1.1 --owner x --due 2026-09-01"}},
		"approve":        {{args: "approve 2026 --role board"}},
		"redact":         {{args: "redact mine rule", code: exitUsage}, {args: "redact mine rule --yes"}},
		"merge":          {{args: "merge mine theirs -o both", code: exitFailed}, {args: "merge mine theirs -o both --prefer mine"}},
		"renew":          {{args: "renew 2026 --pack newer --dry-run"}, {args: "renew 2026 --pack newer -o renewed"}},
		"checklist show": {{args: "checklist show --pack pack --lang fr"}, {args: "checklist show 1.1 --pack pack --lang fr --format markdown"}},
	}
	for _, f := range formats.All() {
		out := "out" + f.Endings[0]
		tried["report"] = append(tried["report"], spoken{args: "report 2026 --force -o " + out, out: out}, spoken{args: "report 2026 --force --earlier 2025 -o " + out, out: out})
	}
	for _, f := range transfer.Names() {
		tried["export"] = append(tried["export"], spoken{args: "export 2026 --force -o out." + f, out: "out." + f})
	}
	for _, sheet := range []string{"worksheet", "cards", "facilitator", "tally"} {
		tried["print "+sheet] = []spoken{
			{args: "print " + sheet + " --file 2026 -o sheet.pdf --force", out: "sheet.pdf"},
			{args: "print " + sheet + " --pack pack --lang fr -o sheet.pdf --force", out: "sheet.pdf"},
		}
	}
	return tried, map[string]string{
		"checklist": "has commands below it", "print": "has commands below it",
		"version": "is about the program", "licences": "are about the program", "associate": "is about the program",
		"check": "names questions by their numbers", "open": "runs until it is stopped",
		"new": "makes the file", "import": "is tried with a changed table below", "demo": "is in English", "checklist list": "is about packs in their base language", "checklist lint": "is about the files of a pack",
		"checklist new": "makes a pack in English", "checklist diff": "is about all texts of two packs", "checklist schema": "is about the format",
	}
}

// TestEveryCommandSpeaksTheLanguageOfTheFile runs every command on an assessment in
// French and finds none of the English texts of its pack, on no stream and in no
// file.
func TestEveryCommandSpeaksTheLanguageOfTheFile(t *testing.T) {
	inFrench(t)
	tried, wordless := commandLines()
	for _, name := range commandNames() {
		if _, ok := tried[name]; !ok && wordless[name] == "" {
			t.Errorf("safeguard %s is not tried: add it to commandLines", name)
		}
	}
	order := []string{"assess", "workshop"}
	for _, name := range slices.Sorted(maps.Keys(tried)) {
		if !slices.Contains(order, name) {
			order = append(order, name)
		}
	}
	for _, name := range order {
		seen := ""
		for _, line := range tried[name] {
			said, code := runSaid(line.typed, strings.Fields(line.args)...)
			if code != line.code {
				t.Errorf("safeguard %s: exit %d\n%s", line.args, code, said)
			}
			if line.out != "" {
				data, err := os.ReadFile(line.out)
				if err != nil {
					t.Fatal(err)
				}
				said += contents(t, data)
			}
			if at := strings.Index(said, baseMark); at >= 0 {
				t.Errorf("safeguard %s says in English: %s", line.args, said[max(0, at-200):min(len(said), at+60)])
			}
			seen += said
		}
		if !strings.Contains(seen, fileMark) && name != "undo" && name != "approve" {
			t.Errorf("safeguard %s shows no text of the pack, or the test does not see it", name)
		}
	}
}

// What a table would change is said in the language of the file.
func TestImportSpeaksTheLanguageOfTheFile(t *testing.T) {
	inFrench(t)
	_ = mustRun(t, "", strings.Fields("set mine 1.1 A")...)
	_ = mustRun(t, "", strings.Fields("export mine -o a.csv --what answers")...)
	table, err := os.ReadFile("a.csv")
	if err != nil {
		t.Fatal(err)
	}
	row := strings.SplitN(string(table), "\r\n", 3)[1]
	cells := strings.Split(row, ";")
	cells[5] = "a note"
	if err := os.WriteFile("a.csv", []byte(strings.Replace(string(table), row, strings.Join(cells, ";"), 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	said := mustRun(t, "", strings.Fields("import mine a.csv --yes")...)
	if !strings.Contains(said, fileMark) || !strings.Contains(said, "a note") || strings.Contains(said, baseMark) {
		t.Error(said)
	}
}

// commandNames are the commands that do something, without "safeguard".
func commandNames() (names []string) {
	parsed := false
	root := newRoot(&env{in: strings.NewReader(""), out: io.Discard, err: io.Discard, words: words.In("en"), now: time.Now}, &parsed)
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		if c != root && c.Runnable() && !c.Hidden && c.Name() != "help" {
			names = append(names, strings.TrimPrefix(c.CommandPath(), "safeguard "))
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(root)
	return names
}

// What a report says of its language is what it is in: the questions in French, the
// sentences of the program, which has no French yet, in English.
func TestReportsNameTheirLanguages(t *testing.T) {
	inFrench(t)
	for _, tt := range []struct {
		out, lang string
		want      []string
		not       string
	}{
		{"a.html", "", []string{`<html lang="fr">`, `<h2 lang="en">Action plan</h2>`, `<b>` + fileMark + ` do</b>`}, `lang="en">` + fileMark + ` text`},
		{"b.html", "en", []string{`<html lang="en">`, `<h2>Action plan</h2>`, `<b>` + baseMark + ` do</b>`}, `<h2 lang=`},
		{"a.docx", "", []string{`<w:lang w:val="fr" w:eastAsia="fr" w:bidi="fr"/>`, `<dc:language>fr<`, `<w:rPr><w:lang w:val="en"/></w:rPr><w:t xml:space="preserve">Action plan<`}, `<w:lang w:val="en"/></w:rPr><w:t xml:space="preserve">` + fileMark + ` text`},
		{"b.docx", "en", []string{`<w:lang w:val="en" w:eastAsia="en" w:bidi="en"/>`, `<dc:language>en<`}, `<w:rPr><w:lang w`},
		{"a.pdf", "", []string{"/Lang (fr)"}, "/Lang (en)"},
		{"b.pdf", "en", []string{"/Lang (en)"}, "/Lang (fr)"},
	} {
		args := []string{"report", "2026", "-o", tt.out}
		if tt.lang != "" {
			args = append(args, "--lang", tt.lang)
		}
		_ = mustRun(t, "", args...)
		data, err := os.ReadFile(tt.out)
		if err != nil {
			t.Fatal(err)
		}
		said := contents(t, data)
		for _, want := range tt.want {
			if !strings.Contains(said, want) {
				t.Errorf("%s in %q has no %s", tt.out, tt.lang, want)
			}
		}
		if at := strings.Index(said, tt.not); at >= 0 {
			t.Errorf("%s in %q has %s", tt.out, tt.lang, said[max(0, at-100):min(len(said), at+len(tt.not)+100)])
		}
	}
}
