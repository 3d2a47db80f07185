package checklists

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
	"safeguard/checklists/internal/packtest"
)

func TestBuiltinHasNoFaults(t *testing.T) {
	p, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, c := range p.Checklists {
		ids = append(ids, c.ID)
	}
	want := []string{"codes-of-conduct", "safe-programming", "consent", "communications", "partner-alignment"}
	if diff := cmp.Diff(want, ids); diff != "" {
		t.Errorf("checklists (-want +got):\n%s", diff)
	}
}

func TestLoad(t *testing.T) {
	p, err := Load("../testdata/packs/small")
	if err != nil {
		t.Fatal(err)
	}
	if p.RatedFrom != 50 {
		t.Errorf("rated_from is %d where the file does not say, want 50", p.RatedFrom)
	}
	if got := p.Checklists[1].Questions[0].Weight; got != 1 {
		t.Errorf("weight is %d where the file does not say, want 1", got)
	}
	no := false
	want := assess.Question{
		ID: "consent-withdraw", Rev: 1, Short: "Withdrawing consent",
		Text:        "Do children know that they can withdraw consent?",
		Why:         "A child who cannot say no later is not asked at all.",
		PractisedIf: []string{"Children are told", "It has happened"},
		AskToSee:    []string{"The form"}, Discuss: "When did somebody last say no?",
		Critical: true, Weight: 2, AskedIf: assess.AnyOf{"publishes"}, NA: &no,
		Tags: []string{"training", "review"}, Source: "not only from children",
		Standards: []assess.StandardRef{{Std: "kcs", Ref: "2"}, {Std: "own", Ref: "9"}},
		Levels:    map[string]string{"paper": "The form says so"},
		Action: assess.ActionText{Text: "Add one line to the form", FirstStep: "Read the form",
			Owner: "Focal point", Effort: "S", Days: 30},
	}
	if diff := cmp.Diff(want, p.Checklists[0].Questions[0]); diff != "" {
		t.Errorf("question (-want +got):\n%s", diff)
	}
	if got, want := p.Checklists[1].Questions[0].Why, "Without talks nobody knows.\n\nWith talks people do."; got != want {
		t.Errorf("block text is %q, want %q", got, want)
	}
}

func TestLoadTranslations(t *testing.T) {
	p, err := Load("../testdata/packs/small")
	if err != nil {
		t.Fatal(err)
	}
	sw, missing := p.In("sw")
	if got, want := sw.Checklists[0].Questions[0].Text, "Je, watoto wanajua wanaweza kuondoa ridhaa?"; got != want {
		t.Errorf("text is %q, want %q", got, want)
	}
	if got, want := sw.Title, "Kifurushi kidogo"; got != want {
		t.Errorf("title is %q, want %q", got, want)
	}
	if !strings.Contains(strings.Join(missing, "\n"), "consent/consent-withdraw: why") {
		t.Errorf("missing texts do not name the why: %q", missing)
	}
}

// All the faults of a pack come at once, by file and line.
func TestAllFaultsAtOnce(t *testing.T) {
	_, err := Load("../testdata/packs/broken")
	want := `
../testdata/packs/broken/consent.sw.yaml:3:3: questions: no question "consent-widthraw" (did you mean "consent-withdraw"?)
../testdata/packs/broken/consent.yaml:6:5: consent-withdraw: unknown field "txet" (did you mean "text"?)
../testdata/packs/broken/consent.yaml:7:10: consent-withdraw: why: the text ends before "#116 can hear it." (quote the text, or put the comment on a line of its own)
../testdata/packs/broken/consent.yaml:8:13: consent-withdraw: weight: 2.9 is not a whole number (write 1, 2 or 3, without quotes)
../testdata/packs/broken/consent.yaml:9:15: consent-withdraw: critical: "yes" is not true or false (write true or false, without quotes)
../testdata/packs/broken/consent.yaml:10:15: consent-withdraw: asked_if: no profile question "publish" (did you mean "publishes"?)
../testdata/packs/broken/consent.yaml:11:13: consent-withdraw: action: missing field "first_step" (first_step: What can be done this week and costs nothing. Begin with a verb)
../testdata/packs/broken/pack.yaml:4:1: duplicate field "version" (first on line 3)
../testdata/packs/broken/pack.yaml:11:25: paper: points: 0 does not rise above 0 (lowest first)
../testdata/packs/broken/pack.yaml:16:23: checklists, item 2: no file "talk.yaml" (did you mean "talks"?)
../testdata/packs/broken/talks.yaml: not among the checklists of pack.yaml
../testdata/packs/broken/talks.yaml:4:3: not YAML: this line does not begin in the column of its fellows (begin it below the first letter of the other fields)`
	got := ""
	if err != nil {
		got = filepath.ToSlash(err.Error())
	}
	if diff := cmp.Diff(strings.TrimSpace(want), got); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

func TestUnreadable(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("../testdata/packs/small")); err != nil {
		t.Fatal(err)
	}
	outside := filepath.Join(t.TempDir(), "outside.yaml")
	for _, err := range []error{
		os.WriteFile(outside, []byte("id: talks\n"), 0o600),
		os.Remove(filepath.Join(dir, "talks.yaml")),
		os.Symlink(outside, filepath.Join(dir, "talks.yaml")),
		os.Remove(filepath.Join(dir, "pack.sw.yaml")),
		os.Symlink("nowhere.yaml", filepath.Join(dir, "pack.sw.yaml")),
		os.Remove(filepath.Join(dir, "consent.yaml")),
		os.Mkdir(filepath.Join(dir, "consent.yaml"), 0o700),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	_, err := Load(dir)
	want := strings.NewReplacer("DIR", dir, "/", string(filepath.Separator)).Replace(
		`DIR/consent.yaml: cannot be read: not a regular file
DIR/pack.sw.yaml: not found
DIR/talks.yaml: cannot be read: path escapes from parent`)
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

func TestLoadNoPack(t *testing.T) {
	for _, c := range []struct{ name, dir, want string }{
		{"no folder", "../testdata/packs/none", "../testdata/packs/none: not found"},
		{"a file", "../testdata/packs/small/pack.yaml", "../testdata/packs/small/pack.yaml: cannot be read: not a directory"},
		{"no pack.yaml", "../testdata/packs", "../testdata/packs/pack.yaml: not found (a pack is a folder with a pack.yaml)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Load(c.dir)
			if err == nil || filepath.ToSlash(err.Error()) != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

// A pack of one's own may have any names.
func TestChecklistsCalledLikeOurFiles(t *testing.T) {
	files := packtest.Starter(t)
	files["sample.yaml"], files["messages.yaml"] = files["visits.yaml"], files["visits.yaml"]
	packtest.Edit(t, files, "pack.yaml", "checklists: [visits]", "checklists: [visits, sample, messages]")
	for _, name := range []string{"sample", "messages"} {
		packtest.Edit(t, files, name+".yaml", "id: visits", "id: "+name)
		text := strings.ReplaceAll(string(files[name+".yaml"].Data), "id: visit-", "id: "+name+"-")
		files[name+".yaml"] = &fstest.MapFile{Data: []byte(text)}
	}
	p, err := load(files)
	if err != nil || len(p.Checklists) != 3 {
		t.Errorf("%d checklists, %v", len(p.Checklists), err)
	}
	delete(files, "sample.yaml")
	files["messages.en.yaml"] = &fstest.MapFile{Data: []byte("title: T\n")}
	if got := faultLines(t, files); !strings.Contains(got, "messages.en.yaml") || !strings.Contains(got, `no file "sample.yaml"`) {
		t.Errorf("got %s", got)
	}
}

// A language may be listed before anybody has translated anything.
func TestLanguageWithoutFiles(t *testing.T) {
	files := packtest.Small(t)
	delete(files, "consent.sw.yaml")
	delete(files, "pack.sw.yaml")
	if got := faultLines(t, files); got != "" {
		t.Error(got)
	}
}

func TestChecklistsAsListed(t *testing.T) {
	files := packtest.Small(t)
	packtest.Edit(t, files, "pack.yaml", "[consent, talks]", "[talks, consent]")
	p, err := load(files)
	if err != nil {
		t.Fatal(err)
	}
	if got := p.Checklists[0].ID; got != "talks" {
		t.Errorf("the first checklist is %s, want talks, as listed", got)
	}
}

func BenchmarkBuiltin(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Builtin(); err != nil {
			b.Fatal(err)
		}
	}
}
