package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"
)

// What takes over a terminal: a title, a cleared screen, colours, the control
// characters of one rune, and a text that turns around.
const (
	hostileTitle = "\x1b]0;owned\a"
	hostileClear = "\x1b[2J"
	hostileRed   = "\x1b[31m"
	hostileC1    = "\u009b31m"
	hostileTurn  = "\u202e"
)

// hostileBook makes an assessment as an enemy would send it: with escape
// sequences in everything that is free text.
func hostileBook(t *testing.T, name, level string) string {
	t.Helper()
	e := hostileEnv(t, nil)
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	bad := func(s string) string {
		return s + hostileTitle + hostileClear + hostileRed + hostileC1 + hostileTurn + "end"
	}
	q := &pack.Checklists[0].Questions[0]
	q.Short, q.Text, pack.Checklists[0].Title = bad(q.Short), bad(q.Text), bad(pack.Checklists[0].Title)
	pack.Scale[0].Label, pack.Scale[1].Label = bad(pack.Scale[0].Label), bad(pack.Scale[1].Label)
	pack.Bands[0].Label, pack.DangerNow = bad(pack.Bands[0].Label), bad(pack.DangerNow)
	about := e.maker().Assessment(bad("Tumaini")+hostileRed, pack)
	about.Round, about.Contacts = bad("2026"), []string{bad("116")}
	e.by = "A" + hostileClear
	owner := bad("Amina " + name)
	path := filepath.Join(t.TempDir(), name+store.Extension)
	err = e.create(path, about, []assess.Act{
		assess.Answer{Question: q.ID, Value: level, Note: bad("note\nfake line"), Evidence: bad("evidence"), Support: bad("support")},
		assess.PlanEntry{Question: q.ID, Owner: &owner, What: &owner, Help: &owner, Proof: &owner},
		assess.Approval{Role: bad("the board"), On: e.today(), Events: 2, Fingerprint: bad("7KQM-3XWD"), Decisions: []string{bad("d")}},
	}...)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func hostileEnv(t *testing.T, out *bytes.Buffer) *env {
	t.Helper()
	if out == nil {
		out = new(bytes.Buffer)
	}
	e := &env{in: strings.NewReader(""), out: out, err: out, now: func() time.Time { return askingDay }}
	e.words = words.In("en")
	return e
}

// Whatever a received file holds, no command hands the terminal over to it.
func TestNoEscapeReachesTheScreen(t *testing.T) {
	t.Parallel()
	a, b := hostileBook(t, "a", "absent"), hostileBook(t, "b", "started")
	list := filepath.Join(t.TempDir(), "\x1b[31mlist")
	for _, args := range [][]string{
		{"status", a}, {"show", a}, {"show", a, "1.1"}, {"log", a}, {"score", a}, {"score", a, "--explain"}, {"plan", a},
		{"compare", a, b}, {"merge", a, b, "-o", a + ".x" + store.Extension}, {"merge", a, b, "-o", a + ".y" + store.Extension, "--prefer", a},
		{"assess", a}, {"assess", a, "--checklist", "codes-of-conduct", "--plain"}, {"workshop", a},
		{"enter", a, "--code", "DTKHNJ"}, {"enter", a, list}, {"set", a, "1.1", "A", "--note", "n" + hostileRed, "--initials", hostileClear + "BB"},
		{"approve", a, "--role", "the board" + hostileTitle}, {"checklist", "diff", a, "builtin"}, {"log", a},
		{"undo", a}, {"undo", a}, {"undo", a, "--redo"}, {"redact", a, "1.1"}, {"redact", a, "1.1", "--yes"}, {"log", a},
		{"show", hostileRed}, {"set", a, hostileRed, hostileTitle}, {"nothing" + hostileRed},
	} {
		var out bytes.Buffer
		e := hostileEnv(t, &out)
		e.in = strings.NewReader("\n\n1.1 A x" + hostileTitle + "\n1.2 " + hostileRed + "\nD\n")
		run(e, args)
		if out.Len() == 0 {
			t.Errorf("%q says nothing", args)
		}
		control := func(r rune) bool { return r != '\n' && unicode.IsControl(r) || strings.ContainsRune(hostileTurn, r) }
		if at := strings.IndexFunc(out.String(), control); at >= 0 {
			t.Errorf("%q: …%q…", args, out.String()[max(0, at-60):min(out.Len(), at+20)])
		}
		if args[0] == "log" && strings.Contains(out.String(), "\nfake line") {
			t.Errorf("%q: a text has begun a line of its own", args)
		}
	}
	e := hostileEnv(t, nil)
	book, err := e.read(a)
	if err != nil {
		t.Fatal(err)
	}
	for _, event := range book.State.Events()[3:] {
		if event.By != assess.CleanText(event.By) {
			t.Errorf("the initials %q were kept", event.By)
		}
	}
}
