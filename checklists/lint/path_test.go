package lint

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/checklists/internal/packtest"
)

func TestPath(t *testing.T) {
	for _, c := range []struct{ name, path, want string }{
		{"a pack without texts in its second language", "../../testdata/packs/small", `../../testdata/packs/small/consent.sw.yaml:1:1: warning language-missing: missing texts (7): purpose, consent-withdraw short, consent-withdraw why, consent-withdraw ask_to_see, consent-withdraw discuss and 2 more (the first language stands in for them)
../../testdata/packs/small/pack.sw.yaml:1:1: warning language-missing: missing texts (9): danger_now, scale/absent means, scale/paper label, scale/paper means, scale/practised label and 4 more (the first language stands in for them)
../../testdata/packs/small/pack.yaml:6:17: warning language-missing: languages, item 2: no file "talks.sw.yaml" (its texts would be shown in the first language)`},
		{"a checklist of a pack", "../../testdata/packs/small/consent.yaml", ""},
		{"only the faults of the file", "../../testdata/packs/broken/consent.sw.yaml",
			`../../testdata/packs/broken/consent.sw.yaml:3:3: questions: no question "consent-widthraw" (did you mean "consent-withdraw"?)`},
		{"a checklist held against the built-in pack", "../../testdata/packs/alone/visits.yaml",
			`../../testdata/packs/alone/visits.yaml:10:15: visits-told: asked_if: no profile question "visitor" (did you mean "visitors"?)`},
		{"a translation by itself", "../../testdata/packs/alone/visits.sw.yaml",
			"../../testdata/packs/alone/visits.sw.yaml: a translation without its pack (put it in the folder of the pack)"},
		{"no file", "../../testdata/packs/alone/none.yaml", "../../testdata/packs/alone/none.yaml: not found"},
		{"another kind of file", "path_test.go", "path_test.go: not a .yaml file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := text(t, Path(c.path)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// On some disks Consent.yaml is the file that the folder lists as consent.yaml.
func TestPathFindsTheFileByAnyName(t *testing.T) {
	dir := "../../testdata/packs/broken"
	stat := func(name string) os.FileInfo {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return info
	}
	want := Path(filepath.Join(dir, "consent.yaml"))
	if len(want) == 0 {
		t.Fatal("the broken checklist has no faults")
	}
	if diff := cmp.Diff(want, fileOfPack(dir, "Consent.yaml", stat("consent.yaml"))); diff != "" {
		t.Errorf("by another name (-want +got):\n%s", diff)
	}
	got := text(t, fileOfPack(dir, "away.yaml", stat("../small/consent.yaml")))
	if want := dir + "/away.yaml: not among the files of its folder"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The packs that show what the format can say have neither errors nor warnings.
func TestShownPacksAreClean(t *testing.T) {
	for _, name := range []string{"unicef-psea", "unicef-psea-capped", "self-audit-web"} {
		if got := Path(packtest.Path(t, "testdata/packs/"+name)); len(got) > 0 {
			t.Errorf("%s:\n%s", name, text(t, got))
		}
	}
}
