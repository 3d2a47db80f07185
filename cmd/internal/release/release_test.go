package main

import (
	"bytes"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"safeguard/cmd/internal/about"
)

var sample = stamp{Name: "1.2.3", Commit: "abc", Second: 1772355600}

func TestArchivesGiveBackWhatWasPacked(t *testing.T) {
	entries := []entry{{"safeguard", []byte("program"), 0o755}, {"sample/a.pdf", []byte("paper"), 0o644}}
	m := maker{stamp: sample}
	for _, system := range []string{"windows/386", "darwin/arm64"} {
		name := m.archiveName(system)
		pack := func(when time.Time) []byte {
			data, err := tarred(entries, strings.TrimSuffix(name, ".tar.gz"), when)
			if isZip(name) {
				data, err = zipped(entries, when)
			}
			if err != nil {
				t.Fatal(err)
			}
			return data
		}
		data := pack(m.when())
		if !bytes.Equal(data, pack(m.when().In(time.FixedZone("far", 13*3600)))) {
			t.Errorf("%s: other bytes in another zone of time", name)
		}
		got, err := unpacked(name, data)
		if err != nil || len(got) != 2 {
			t.Fatalf("%s: %v, %v", name, got, err)
		}
		for i, e := range got {
			if e.name != entries[i].name || e.mode != entries[i].mode || !bytes.Equal(e.data, entries[i].data) {
				t.Errorf("%s: got %v, want %v", name, e, entries[i])
			}
		}
	}
	if got := m.archiveName("darwin/arm64"); got != "safeguard-1.2.3-macos-arm64.tar.gz" {
		t.Error(got)
	}
}

func TestFittingRefusesWhatIsMissingOrTooMuch(t *testing.T) {
	for _, tt := range []struct{ names, want string }{
		{"README.txt a.pdf", ""},
		{"README.txt", "it lacks *.pdf"},
		{"README.txt a.pdf key.pem", "nobody wants key.pem in it"},
	} {
		var entries []entry
		for _, name := range strings.Fields(tt.names) {
			entries = append(entries, entry{name: name})
		}
		said := ""
		if err := fitting(entries, []string{"README.txt", "*.pdf"}); err != nil {
			said = err.Error()
		}
		if said != tt.want {
			t.Errorf("%s: %q, want %q", tt.names, said, tt.want)
		}
	}
}

// The page to begin with fits a sheet and an old window, and has no sentence of
// another system.
func TestReadme(t *testing.T) {
	t.Chdir("../../..") // the licence is there
	for _, name := range []string{"1.2.3", ""} {
		for _, system := range about.Systems {
			p := papers{stamp: stamp{Name: name, Second: sample.Second}}
			entries, err := p.entries(system)
			if err != nil {
				t.Fatal(err)
			}
			text := strings.ReplaceAll(string(entries[0].data), "\r\n", "\n")
			lines := strings.Split(text, "\n")
			if len(lines) > 66 {
				t.Errorf("%s: %d lines are more than a sheet", system, len(lines))
			}
			for _, line := range lines {
				if len(line) > 80 {
					t.Errorf("%s: longer than 80: %s", system, line)
				}
			}
			windows := strings.HasPrefix(system, "windows/")
			if strings.Contains(text, "Windows 10 or newer") != windows || strings.Contains(text, "./safeguard") == windows {
				t.Errorf("%s: not its own text:\n%s", system, text)
			}
			if strings.Contains(text, "\n\n\n") || strings.Contains(text, "version you have: .") {
				t.Errorf("%s: a hole in the text:\n%s", system, text)
			}
		}
	}
}

func TestIconsArePictures(t *testing.T) {
	for _, size := range iconSizes {
		data, err := icon(size)
		if err != nil {
			t.Fatal(err)
		}
		picture, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if picture.Bounds().Dx() != size || picture.Bounds().Dy() != size {
			t.Errorf("%d: %v", size, picture.Bounds())
		}
		_, _, _, corner := picture.At(0, size-1).RGBA()
		r, g, b, _ := picture.At(size*45/100, size*60/100).RGBA() // where the tick turns
		if corner != 0 || r < 0xf000 || g < 0xf000 || b < 0xf000 {
			t.Errorf("%d: the corner is not empty, or the tick not white: %x %x %x %x", size, corner, r, g, b)
		}
	}
}

func TestStampWithoutAHistory(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "")
	dir := t.TempDir()
	path := filepath.Join(dir, "go.mod")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(path, sample.when(), sample.when()); err != nil {
		t.Fatal(err)
	}
	s, err := stamp{}.completed(dir)
	if err != nil || s != (stamp{Second: sample.Second}) || s.title() != "source" || s.numbers() != "2026.3.1.0" {
		t.Errorf("got %+v %s %s, %v", s, s.title(), s.numbers(), err)
	}
	s, err = stamp{Name: "1.2.3-rc1", Second: 1}.completed(dir)
	if err != nil || s.linked() != "-s -w -buildid= -X safeguard/cmd/internal/about.stampVersion=1.2.3-rc1 -X safeguard/cmd/internal/about.stampDay=1970-01-01" || s.numbers() != "1.2.3.0" {
		t.Errorf("got %q %s, %v", s.linked(), s.numbers(), err)
	}
	if _, err := (stamp{Name: "1 -X a.b=c"}).completed(dir); err == nil {
		t.Error("a name with flags of the linker in it was taken")
	}
}

func TestStampOfAHistory(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git")
	}
	t.Setenv("SOURCE_DATE_EPOCH", "")
	t.Setenv("GIT_COMMITTER_DATE", "2026-03-01T09:00:00Z")
	dir := t.TempDir()
	git := func(args ...string) {
		t.Helper()
		args = append([]string{"-C", dir, "-c", "user.name=a", "-c", "user.email=a@example.org"}, args...)
		if out, err := exec.Command("git", args...).CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	stamped := func(at string) stamp {
		t.Helper()
		s, err := stamp{}.completed(at)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	inside := filepath.Join(dir, "inside")
	if err := os.Mkdir(inside, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, d := range []string{dir, inside} {
		if err := os.WriteFile(filepath.Join(d, "go.mod"), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	git("init", "-q")
	git("add", "-A")
	git("commit", "-q", "-m", "one")
	s := stamped(dir)
	if len(s.Commit) != 40 || s.Name != "2026-03-01-"+s.Commit[:7] || s.Second != sample.Second {
		t.Errorf("got %+v", s)
	}
	git("tag", "v1.2.3")
	if tagged := stamped(dir); tagged.Name != "1.2.3" || tagged.Commit != s.Commit {
		t.Errorf("got %+v", tagged)
	}
	if other := stamped(inside); other.Name != "" || other.Commit != "" {
		t.Errorf("a folder in somebody else's history: got %+v", other)
	}
	if err := os.WriteFile(filepath.Join(dir, "new"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if changed := stamped(dir); changed.Name != "1.2.3-changed" || changed.Commit != s.Commit+"+" {
		t.Errorf("got %+v", changed)
	}
}

func TestWriteKeepsWhatIsNotItsOwn(t *testing.T) {
	dir := t.TempDir()
	if err := write(dir, map[string][]byte{"safeguard-1.zip": nil, "SHA256SUMS": nil}); err != nil {
		t.Fatal(err)
	}
	if err := write(dir, map[string][]byte{"safeguard-2.zip": nil}); err != nil {
		t.Fatal(err)
	}
	if left, _ := filepath.Glob(dir + "/*"); len(left) != 1 || filepath.Base(left[0]) != "safeguard-2.zip" {
		t.Errorf("left: %v", left)
	}
	if err := os.WriteFile(filepath.Join(dir, "thesis.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := write(dir, map[string][]byte{"safeguard-3.zip": nil}); err == nil {
		t.Error("a folder with something else in it was taken")
	}
	if left, _ := filepath.Glob(dir + "/*"); len(left) != 2 {
		t.Errorf("left: %v", left)
	}
}

func TestResourceKinds(t *testing.T) {
	table := make([]byte, 16+2*8)
	table[14] = 2 // two numbers
	table[16], table[24] = kindGroupIcon, kindVersion
	kinds, err := resourceKinds(table)
	if err != nil || !kinds[kindGroupIcon] || !kinds[kindVersion] || kinds[kindManifest] {
		t.Errorf("got %v, %v", kinds, err)
	}
	for _, size := range []int{0, 15, 20} {
		if _, err := resourceKinds(table[:size]); err == nil {
			t.Errorf("%d bytes were enough", size)
		}
	}
}

// Each system gets the completions of its own shells.
func TestCompletionsOfASystem(t *testing.T) {
	t.Chdir("../../..")
	p := papers{stamp: sample, shells: []entry{{"_safeguard", []byte("a\n"), 0o644}, {"safeguard.ps1", []byte("b\n"), 0o644}}}
	for system, want := range map[string]string{
		"windows/386": "completions/safeguard.ps1",
		"linux/amd64": "completions/_safeguard completions/safeguard.ps1",
	} {
		entries, err := p.entries(system)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range entries[3:] { // behind what is to be read first
			got = append(got, e.name)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", system, got, want)
		}
	}
}
