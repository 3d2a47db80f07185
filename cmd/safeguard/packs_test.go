package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"
	"safeguard/report/formats"
)

// Packs of any shape go through everything that the program does, and nowhere is
// said of one what is true of the built-in pack only.
func TestPacksOfEveryShape(t *testing.T) {
	dirs, _ := filepath.Glob("../../testdata/packs/*/pack.yaml")
	if len(dirs) < 7 {
		t.Fatalf("only %d packs", len(dirs))
	}
	for _, file := range dirs {
		dir := filepath.Dir(file)
		name := filepath.Base(dir)
		if name == "broken" || short() && name != "five-steps" && name != "how-often" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			pack, err := checklists.Load(dir)
			if err != nil {
				t.Fatal(err)
			}
			p := &packRun{T: t, pack: pack, source: dir, dir: t.TempDir()}
			p.everything()
			p.allMet()
		})
	}
}

// A packRun is a pack that is tried, in a folder of its own.
type packRun struct {
	*testing.T
	pack        assess.Pack
	source, dir string
}

// run carries out a command line and returns what it said, once that was checked.
// reply answers whatever is asked.
func (p *packRun) run(reply func(asked string) string, args ...string) string {
	p.Helper()
	var said bytes.Buffer
	e := &env{in: &replier{said: &said, reply: reply}, out: &said, err: &said, words: words.In("en")}
	e.now = func() time.Time { return time.Unix(1772355600, 0).UTC() }
	if code := run(e, args); code != exitDone {
		p.Fatalf("safeguard %s: exit code %d\n%s", strings.Join(args, " "), code, said.String())
	}
	p.checkSaid(strings.Join(args[:min(2, len(args))], " "), said.String())
	return said.String()
}

func (p *packRun) path(name string) string { return filepath.Join(p.dir, name) }

// answer records one answer for each question, by its place, and returns the file.
func (p *packRun) answer(name, round string, value func(i int) string) string {
	file := p.path(name)
	args := []string{"new", file, "--org", "Tumaini", "--round", round, "--pack", p.source, "--contact", "Helpline 116"}
	for _, q := range p.pack.Profile {
		args = append(args, "--profile", q.ID+"=yes")
	}
	p.run(nil, args...)
	for i, ref := range p.pack.Refs() {
		p.run(nil, "set", file, ref.Number, value(i))
	}
	return file
}

// mixed goes through all levels and "don't know".
func (p *packRun) mixed(i int) string {
	if i %= len(p.pack.Scale) + 1; i < len(p.pack.Scale) {
		return p.pack.Scale[i].ID
	}
	return assess.Unsure
}

func (p *packRun) everything() {
	strict := len(p.pack.Languages) == 1 // else texts of the other language are missing, and warned of
	if out := p.run(nil, "checklist", "lint", fmt.Sprintf("--strict=%v", strict), p.source); strict && !strings.Contains(out, "no faults, no warnings") {
		p.Errorf("lint says %s", out)
	}
	p.run(nil, "checklist", "show", "--pack", p.source)
	p.run(nil, "checklist", "show", "--pack", p.source, "--format", "markdown")

	file := p.answer("typed", "2026", p.mixed)
	for _, command := range []string{"status", "show", "log", "score", "plan"} {
		p.run(nil, command, file)
	}
	p.run(nil, "show", file, "1.1")
	p.run(nil, "score", file, "--explain")
	p.run(nil, "score", file, "--format", "json")
	p.reports(file, "report")
	p.asked()
	p.room()
	p.paper()
	p.later(file)
}

// reports makes the report in every format.
func (p *packRun) reports(file, name string) (text string) {
	for _, format := range formats.Names() {
		out := p.path(name + "." + format)
		p.run(nil, "report", file, "--format", format, "-o", out)
		if said := p.shown(out); format == "text" {
			text = said
		}
	}
	p.run(nil, "report", file, "--audience", "board", "--format", "text", "-o", "-")
	p.run(nil, "report", file, "--private", "--format", "md", "-o", "-")
	return text
}

// asked answers the questions one by one, as piped input.
func (p *packRun) asked() {
	file := p.path("asked")
	p.run(nil, "new", file, "--org", "Tumaini", "--pack", p.source)
	w, i := words.In("en"), -1
	out := p.run(func(asked string) string {
		switch {
		case strings.Contains(asked, "(Enter skips)") && strings.Contains(asked, w.Audit.AboutWhy):
			return w.Audit.YesKey
		case strings.HasSuffix(asked, "): "):
			i++
			return p.pack.Sign(p.mixed(i))
		}
		return ""
	}, "assess", file, "--plain")
	if want := w.Sitting.All.For(len(p.pack.Refs())); !strings.Contains(out, strings.Split(want, "{")[0]) {
		p.Errorf("not everything was asked and answered:\n%s", out)
	}
}

// room walks a room through the questions, up to the score.
func (p *packRun) room() {
	file := p.path("room")
	p.run(nil, "new", file, "--org", "Tumaini", "--pack", p.source, "--contact", "Helpline 116")
	w, i := words.In("en").Room, 0
	hands := "9" + strings.Repeat(" 2", len(p.pack.Scale))
	out := p.run(func(asked string) string {
		last := asked[strings.LastIndex(asked, "\n\n")+1:]
		switch {
		case holds(last, w.AskPlace):
			return "Nairobi"
		case holds(last, w.AskRole):
			return "t"
		case holds(last, w.AskTime):
			return "300"
		case holds(last, w.AskPeople):
			return "8"
		case holds(last, w.AskAbout):
			return "y"
		case holds(last, w.AskHands):
			return hands
		case holds(last, w.AskAnswer):
			i++
			return p.pack.Sign(p.mixed(i - 1))
		case holds(last, w.AskHow):
			return "c"
		}
		return ""
	}, "workshop", file, "--plain")
	if !strings.Contains(out, map[bool]string{true: w.EndResults, false: w.EndScore}[p.pack.NoOverall]) {
		p.Errorf("the workshop did not reach its end:\n%s", out)
	}
	p.reports(file, "room")
}

// holds reports whether what was asked has the words of a sentence up to its first
// hole, however they were broken into lines.
func holds(asked, sentence string) bool {
	before, _, _ := strings.Cut(sentence, "{")
	return strings.Contains(strings.Join(strings.Fields(asked), " "), strings.TrimSpace(before))
}

// paper prints every sheet.
func (p *packRun) paper() {
	for _, sheet := range []string{"worksheet", "cards --people 12", "tally", "facilitator --people 12 --minutes 180"} {
		sheet := strings.Fields(sheet)
		out := p.path(sheet[0] + ".pdf")
		p.run(nil, append([]string{"print"}, append(sheet, "--pack", p.source, "-o", out)...)...)
		p.shown(out)
	}
}

// later compares with an earlier round, and brings two copies together.
func (p *packRun) later(file string) {
	earlier := p.answer("earlier", "2025", func(i int) string { return p.mixed(i + 1) })
	out := p.run(nil, "compare", earlier, file)
	p.run(nil, "report", file, "--earlier", earlier, "--format", "text", "-o", "-")
	if p.pack.NoOverall && strings.Contains(out, "from – to –") {
		p.Errorf("what has no score is compared:\n%s", out)
	}

	data, err := os.ReadFile(file + ".safeguard")
	if err != nil {
		p.Fatal(err)
	}
	copied := p.path("copied.safeguard")
	if err := os.WriteFile(copied, data, 0o600); err != nil {
		p.Fatal(err)
	}
	p.run(nil, "set", file, "1.1", p.pack.Scale[0].ID, "--note", "in the office")
	p.run(nil, "set", copied, "1.1", p.pack.Met().ID, "--note", "in the field")
	p.run(nil, "merge", file, copied, "--prefer", copied, "-o", p.path("merged"))
	p.run(nil, "score", p.path("merged"))
}

// With all answers met, nothing is left to do: not in the data, not on page one,
// not in the plan.
func (p *packRun) allMet() {
	for _, level := range p.pack.Scale[p.pack.MetAt():] {
		file := p.answer("met-"+level.ID, "2026", func(int) string { return level.ID })
		var got struct {
			Result struct {
				Plan         []any `json:"plan"`
				MustHaveGaps []any `json:"must_have_gaps"`
				Strengths    []any `json:"strengths"`
			} `json:"result"`
		}
		if err := json.Unmarshal([]byte(p.run(nil, "score", file, "--format", "json")), &got); err != nil {
			p.Fatal(err)
		}
		r := got.Result
		if len(r.Plan) != 0 || len(r.MustHaveGaps) != 0 || len(r.Strengths) != len(p.pack.Refs()) {
			p.Errorf("all at %s: actions %v, must-have gaps %v, strengths %v", level.ID, r.Plan, r.MustHaveGaps, r.Strengths)
		}
		text := p.reports(file, "met-"+level.ID)
		for _, want := range []string{"No gap was found: every answer is at", "there is nothing to close"} {
			if !strings.Contains(strings.Join(strings.Fields(text), " "), want) {
				p.Errorf("all at %s: the report does not say %q:\n%s", level.ID, want, text)
			}
		}
	}
}

// A replier is somebody who reads what was said before typing a line. Whoever has
// typed a thousand stops.
type replier struct {
	said  *bytes.Buffer
	reply func(asked string) string
	typed int
}

// Read returns the next line.
func (r *replier) Read(line []byte) (int, error) {
	if r.typed++; r.reply == nil || r.typed > 1000 {
		return 0, io.EOF
	}
	all := r.said.String()
	return copy(line, fmt.Sprintln(r.reply(all[max(0, len(all)-2000):]))), nil
}
