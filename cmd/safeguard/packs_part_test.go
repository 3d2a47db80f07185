package main

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/report/formats"
)

// What is said of a whole pack is not said of a part of it, and what is said of
// levels is not said where none was given.
func TestPartsOfPacks(t *testing.T) {
	for _, name := range []string{"small", "how-often", "unicef-psea", "ecpat-v1", "francais"} {
		if short() && name != "small" && name != "how-often" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := &packRun{T: t, source: filepath.Join("../../testdata/packs", name), dir: t.TempDir()}
			var err error
			if p.pack, err = checklists.Load(p.source); err != nil {
				t.Fatal(err)
			}
			p.part()
			p.notApplicable()
		})
	}
}

// part answers one checklist of the pack and searches all that is said of it.
func (p *packRun) part() {
	earlier, file := p.partIn("2025"), p.partIn("2026")
	for _, command := range [][]string{{"status", file}, {"score", file, "--explain"}, {"plan", file}, {"show", file}, {"compare", earlier, file}} {
		p.noWhole(command[0], p.run(nil, command...))
	}
	for _, format := range formats.Names() {
		if format == "json" {
			continue // its names are those of the sums
		}
		out := p.path("part." + format)
		p.run(nil, "report", file, "--format", format, "--earlier", earlier, "-o", out)
		p.noWhole(format, p.shown(out))
	}
}

// partIn answers the first checklist in a round.
func (p *packRun) partIn(round string) string {
	file, list := p.path("part-"+round), p.pack.Checklists[0].ID
	p.run(nil, "new", file, "--org", "Tumaini", "--pack", p.source, "--round", round, "--checklist", list, "--contact", "Helpline 116")
	for i, ref := range p.pack.Refs() {
		if ref.Checklist.ID == list {
			p.run(nil, "set", file, ref.Number, p.mixed(i))
		}
	}
	return file
}

// noWhole reports "the whole", but for what the pack's own texts say.
func (p *packRun) noWhole(where, said string) {
	p.Helper()
	own := strings.ToLower(strings.Join(strings.Fields(p.ownTexts()), " "))
	said = strings.ToLower(strings.Join(strings.Fields(said), " "))
	for _, found := range regexp.MustCompile(`the whole\b ?\S*`).FindAllString(said, -1) {
		if !strings.Contains(own, found) {
			p.Errorf("%s: a part is called the whole: %q", where, found)
		}
	}
}

// notApplicable answers "does not apply" wherever that is allowed, and the met level
// to one question or to none.
func (p *packRun) notApplicable() {
	for _, q := range p.pack.Refs() {
		if !q.Question.AllowsNA() {
			return
		}
	}
	met := p.pack.Met()
	for levels, want := range map[int][]string{
		0: {"No question was answered with a level, so no gap can be found.", "so no strength can be named.", "so there is no plan."},
		1: {"No gap was found: every answer that is a level is at “" + met.Label, "Every answer that is a level is at “" + met.Label},
	} {
		file := p.path([]string{"na-all", "na-but-one"}[levels])
		p.run(nil, "new", file, "--org", "Tumaini", "--pack", p.source, "--contact", "116")
		for i, ref := range p.pack.Refs() {
			if i < levels {
				p.run(nil, "set", file, ref.Number, met.ID)
				continue
			}
			p.run(nil, "set", file, ref.Number, assess.NA, "--reason", "we do not do that")
		}
		for _, format := range []string{"text", "md", "docx", "html", "pdf"} {
			out := file + "." + format
			p.run(nil, "report", file, "--format", format, "-o", out)
			said := strings.Join(strings.Fields(p.shown(out)), " ")
			for _, text := range want {
				if format != "pdf" && !strings.Contains(said, text) {
					p.Errorf("%d levels, %s: it does not say %q", levels, format, text)
				}
			}
			if strings.Contains(strings.ToLower(said), "every answer is") || levels == 0 && strings.Contains(said, "No answer is at") {
				p.Errorf("%d levels, %s: it speaks of answers that are none", levels, format)
			}
		}
		p.run(nil, "plan", file)
	}
}
