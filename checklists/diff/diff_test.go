package diff

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/checklists/internal/packtest"
)

// lineOf writes a difference on one line.
func lineOf(d Difference) string {
	s := fmt.Sprintf("%s %s %s %s %s: %s → %s", d.Kind, d.Part, d.Number, d.ID, d.Field, d.Old, d.New)
	return strings.Join(strings.Fields(s), " ")
}

func TestPacks(t *testing.T) {
	const second = `
  - id: visit-gate
    rev: 1
    short: "Gate"
    text: "Is there a gate?"
    why: "Anybody can walk in."
    action: {text: "Build a gate", first_step: "Measure the fence", owner: "Director", effort: L}
`
	tests := []struct{ name, file, old, new, want string }{
		{"nothing", "pack.yaml", "#\n", "# another comment\n", ""},
		{"a new question at the end", "visits.yaml", "", second, `added question 1.3 visit-gate : → Is there a gate?`},
		{"a new question in front", "visits.yaml", "questions:\n", "questions:" + second, `
renumbered checklist 1 visits : → 2
added question 1.1 visit-gate : → Is there a gate?`},
		{"another id", "visits.yaml", "id: visit-pictures", "id: visit-photos", `
added question 1.2 visit-photos : → Do visitors ask us before they take a picture of a child?
removed question 1.2 visit-pictures : Do visitors ask us before they take a picture of a child? →`},
		{"another text, the same rev", "visits.yaml", packtest.Asked, `"Is every guest accompanied?"`, `
reworded question 1.1 visit-escort text: Is every visitor accompanied by one of our staff? → Is every guest accompanied?
rev_forgotten question 1.1 visit-escort text: 1 → 1`},
		{"the same words", "visits.yaml", packtest.Asked, `"Is EVERY visitor accompanied, by one of our staff?"`,
			`retouched question 1.1 visit-escort text: Is every visitor accompanied by one of our staff? → Is EVERY visitor accompanied, by one of our staff?`},
		{"critical", "visits.yaml", "    critical: true              # a must-have\n", "", `
changed question 1.1 visit-escort critical: yes → no
rev_forgotten question 1.1 visit-escort critical: 1 → 1`},
		{"weight", "visits.yaml", "weight: 2 ", "weight: 1 ", `
changed question 1.1 visit-escort weight: 2 → 1
rev_forgotten question 1.1 visit-escort weight: 1 → 1`},
		{"own words for a level", "visits.yaml", "but some visits had none", "but few visits had one", `
reworded question 1.1 visit-escort levels/written: Our rules ask for an escort, but some visits had none → Our rules ask for an escort, but few visits had one
rev_forgotten question 1.1 visit-escort levels: 1 → 1`},
		{"practised_if", "visits.yaml", `      - "a colleague asked by chance knows when to step in"` + "\n", "", `
reworded question 1.1 visit-escort practised_if: the visitors' book names the escort of each visit; a colleague asked by chance knows when to step in → the visitors' book names the escort of each visit
rev_forgotten question 1.1 visit-escort practised_if: 1 → 1`},
		{"na", "visits.yaml", "weight: 2 ", "weight: 2\n    na: true ", `
changed question 1.1 visit-escort na: → yes
rev_forgotten question 1.1 visit-escort na: 1 → 1`},
		{"what needs no new rev", "visits.yaml", `"Name an escort for every visit"`, `"Name two escorts"`,
			`reworded question 1.1 visit-escort action/text: Name an escort for every visit → Name two escorts`},
		{"tags need no new rev", "visits.yaml", "    tags: [third-parties]\n    levels:", "    levels:",
			`changed question 1.1 visit-escort tags: third-parties →`},
		{"rev raised for nothing", "visits.yaml", "rev: 1 ", "rev: 2 ", `rev_idle question 1.1 visit-escort : 1 → 2`},
		{"points", "pack.yaml", "points: 2", "points: 3", `
changed level lived points: 2 → 3
scale_changed pack : → 2`},
		{"another level", "pack.yaml", "\n# The word for a score", "  - {id: shared, points: 3, label: \"Shared\", means: \"Partners do it too\"}\n\n# The word for a score", `
added level shared : → 3, Shared, Partners do it too
scale_changed pack : → 2`},
		{"the label in capitals", "pack.yaml", `label: "Lived"`, `label: "LIVED"`, `retouched level lived label: Lived → LIVED`},
		{"a band", "pack.yaml", "from: 80", "from: 90", `changed band strong from: 80 → 90`},
		{"a cap", "pack.yaml", "count: 1", "count: 2", `
added cap 2 × missing : → missing, 2, weak, fair
removed cap 1 × missing : missing, 1, weak, fair →`},
		{"what a cap holds", "pack.yaml", "whole: fair", "whole: weak", `changed cap 1 × missing whole: fair → weak`},
		{"the profile", "pack.yaml", `"Do visitors come to places where children are?"`, `"Do you have visitors?"`,
			`reworded profile hosts-visitors text: Do visitors come to places where children are? → Do you have visitors?`},
		{"a theme", "pack.yaml", `"Visitors and other outsiders"`, `"Outsiders"`, `reworded theme third-parties title: Visitors and other outsiders → Outsiders`},
		{"the pack itself", "pack.yaml", "rated_from: 50", "rated_from: 100", `changed pack rated_from: 50 → 100`},
		{"the source", "pack.yaml", "year: 2026", "year: 2027", `changed pack source/year: 2026 → 2027`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := packtest.Starter(t)
			packtest.Edit(t, files, tt.file, tt.old, tt.new)
			c := Packs(loaded(t, packtest.Starter(t)), loaded(t, files))
			var got []string
			for _, ch := range c.Differences {
				got = append(got, lineOf(ch))
			}
			if diff := cmp.Diff(strings.TrimSpace(tt.want), strings.Join(got, "\n")); diff != "" {
				t.Errorf("changes (-want +got):\n%s", diff)
			}
			if c.Undeclared != (tt.want != "") || c.OtherPack {
				t.Errorf("undeclared: %t, other pack: %t", c.Undeclared, c.OtherPack)
			}
		})
	}
}

func loaded(t *testing.T, files fstest.MapFS) assess.Pack {
	t.Helper()
	f, err := checklists.ReadFS(files, "")
	if err != nil {
		t.Fatal(err)
	}
	p, err := f.Pack()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// A raised rev and a raised version are how a change is declared.
func TestPacksDeclared(t *testing.T) {
	files := packtest.Starter(t)
	packtest.Edit(t, files, "visits.yaml", packtest.Asked, `"Is every guest accompanied?"`)
	packtest.Edit(t, files, "visits.yaml", "rev: 1 ", "rev: 2 ")
	packtest.Edit(t, files, "pack.yaml", "version: 1 ", "version: 2 ")
	old, changed := loaded(t, packtest.Starter(t)), loaded(t, files)
	c := Packs(old, changed)
	if c.Undeclared || len(c.Differences) != 2 || c.Differences[1].Kind != RevRaised || c.Differences[1].Field != "text" {
		t.Errorf("got %+v", c)
	}
	back := Packs(changed, old)
	var kinds []Kind
	for _, ch := range back.Differences {
		kinds = append(kinds, ch.Kind)
	}
	if diff := cmp.Diff([]Kind{VersionLowered, Reworded, RevLowered}, kinds); diff != "" {
		t.Errorf("the other way round (-want +got):\n%s", diff)
	}
}

// Whole checklists may change places without a line for each question.
func TestPacksChecklists(t *testing.T) {
	files := packtest.Small(t)
	packtest.Edit(t, files, "pack.yaml", "[consent, talks]", "[talks, consent]")
	packtest.Edit(t, files, "talks.sw.yaml", "", "title: \"Mazungumzo\"\n")
	packtest.Edit(t, files, "consent.sw.yaml", "Ridhaa", "Idhini")
	var got []string
	for _, ch := range Packs(loaded(t, packtest.Small(t)), loaded(t, files)).Differences {
		got = append(got, lineOf(ch))
	}
	want := []string{"moved checklist 1 talks : 2 → 1", "moved checklist 2 consent : 1 → 2", "retranslated language sw : →"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
}

func TestPacksOther(t *testing.T) {
	c := Packs(loaded(t, packtest.Small(t)), loaded(t, packtest.Starter(t)))
	if !c.OtherPack || c.Undeclared {
		t.Errorf("other pack: %t, undeclared: %t", c.OtherPack, c.Undeclared)
	}
}
