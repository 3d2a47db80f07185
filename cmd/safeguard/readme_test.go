package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/checklists/lint"
)

var update = flag.Bool("update", false, "write what the program says into the README")

const readmePath = "../../README.md"

func readme(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(readmePath)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// section returns what stands between two marks of the README, or replaces it
// under -update.
func section(t *testing.T, begin, end, want string) string {
	t.Helper()
	text := readme(t)
	before, rest, ok := strings.Cut(text, begin)
	inside, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("README has no part between %q and %q", begin, end)
	}
	if *update && want != "" && inside != want {
		if err := os.WriteFile(readmePath, []byte(before+begin+want+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return want
	}
	return inside
}

// The sessions in the README are what the program really prints.
func TestReadmeSession(t *testing.T) {
	for _, s := range []struct {
		begin, end string
		lines      int // so many can be read
	}{{"```console\n", "```\n", 40}, {"<!-- year -->\n```console\n", "```\n<!-- /year -->", 120}} {
		testSession(t, s.begin, s.end, s.lines)
	}
}

// testSession runs the commands of a session. Lines that begin with "#" say what they
// are about.
func testSession(t *testing.T, begin, end string, most int) {
	t.Helper()
	session := section(t, begin, end, "")
	dir := t.TempDir()
	t.Setenv("SOURCE_DATE_EPOCH", "1772355600")
	t.Setenv("NO_COLOR", "1")
	var got strings.Builder
	commands := 0
	for line := range strings.Lines(session) {
		command, ok := strings.CutPrefix(line, "$ ")
		if !ok {
			if strings.HasPrefix(line, "#") {
				got.WriteString(line)
			}
			continue
		}
		commands++
		cmd := exec.Command("sh", "-c", command)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v", strings.TrimSpace(command), err)
		}
		fmt.Fprintf(&got, "%s%s", line, out)
	}
	if commands == 0 {
		t.Fatal("the README has no session")
	}
	want := section(t, begin, end, got.String())
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("README (-) and program (+); go test ./cmd/safeguard -run Readme -update\n%s", diff)
	}
	if lines := strings.Count(got.String(), "\n"); lines > most {
		t.Errorf("the session has %d lines: too long to read", lines)
	}
}

// The list in the README is one that can be typed in.
func TestReadmeList(t *testing.T) {
	path := filepath.Join(t.TempDir(), "t.safeguard")
	safeguard(t, "new", path, "--org", "Tumaini")
	list := filepath.Join(t.TempDir(), "kisumu.txt")
	typed := strings.ReplaceAll(section(t, "<!-- list -->", "<!-- /list -->", ""), "```", "")
	if err := os.WriteFile(list, []byte(typed), 0o600); err != nil {
		t.Fatal(err)
	}
	said := safeguard(t, "enter", path, list)
	for _, want := range []string{
		"3.1 What needs consent: hands after the talk 0 3 8 1 0 (together 12)",
		"3.2 Child and caregiver both: Practised; note: read aloud every year",
		"5 personal sheets counted into hands",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("no %q in\n%s", want, said)
		}
	}
}

func TestReadmeTable(t *testing.T) {
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	table.WriteString("\n| | checklist | questions | must-haves | what it is about |\n|--:|---|--:|--:|---|\n")
	for i, c := range pack.Checklists {
		fmt.Fprintf(&table, "| %d | %s (`%s`) | %d | %d | %s |\n", i+1, c.Title, c.ID, len(c.Questions), mustHaves(c), c.Purpose)
	}
	want := section(t, "<!-- checklists -->", "<!-- /checklists -->", table.String())
	if diff := cmp.Diff(want, table.String()); diff != "" {
		t.Errorf("README (-) and pack (+); go test ./cmd/safeguard -run Readme -update\n%s", diff)
	}
}

// The README shows which questions carry which point of the session.
func TestReadmeFidelity(t *testing.T) {
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	points, err := os.ReadFile("../../testdata/session/points.txt")
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	table.WriteString("\n\n| point | in the words of the session | questions |\n|---|---|---|\n")
	rows := 0
	for line := range strings.Lines(string(points)) {
		cells := strings.Split(strings.TrimSpace(line), " | ")
		if len(cells) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		var numbers []string
		for _, id := range strings.Split(cells[2], ", ") {
			ref, ok := pack.Find(id)
			if !ok {
				t.Errorf("%s: no question %q", cells[0], id)
			}
			numbers = append(numbers, ref.Number)
		}
		rows++
		fmt.Fprintf(&table, "| %s | “%s” | %s |\n", cells[0], cells[1], strings.Join(numbers, ", "))
	}
	if rows < 20 {
		t.Fatalf("only %d points", rows)
	}
	table.WriteString("\n")
	want := section(t, "<!-- session -->", "<!-- /session -->", table.String())
	if diff := cmp.Diff(want, table.String()); diff != "" {
		t.Errorf("README (-) and points (+); go test ./cmd/safeguard -run Readme -update\n%s", diff)
	}
}

// The checklist in the README can be copied as it stands.
func TestReadmeOwnPack(t *testing.T) {
	dir := t.TempDir()
	files := regexp.MustCompile("(?s)```yaml\n# ([a-z-]+\\.yaml)\n(.*?)```").FindAllStringSubmatch(readme(t), -1)
	if len(files) < 2 {
		t.Fatalf("README has %d YAML files, want a pack and a checklist", len(files))
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(dir, f[1]), []byte(f[2]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if faults := lint.Path(dir); len(faults) > 0 {
		t.Errorf("faults in the README's pack:\n%v", faults)
	}
}

func TestReadmeNamesEveryCommand(t *testing.T) {
	text := readme(t)
	parsed := false
	commands := newRoot(systemEnv(), &parsed).Commands()
	if len(commands) == 0 {
		t.Fatal("no commands")
	}
	for _, c := range commands {
		if c.IsAvailableCommand() && !strings.Contains(text, "\n| `safeguard "+c.Name()) {
			t.Errorf("The table of the README does not name `safeguard %s`", c.Name())
		}
	}
}

func mustHaves(c assess.Checklist) (n int) {
	for _, q := range c.Questions {
		if q.Critical {
			n++
		}
	}
	return n
}
