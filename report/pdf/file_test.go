package pdf

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

var (
	xrefEntry   = regexp.MustCompile(`(?m)^(\d{10}) 00000 n $`)
	outline     = regexp.MustCompile(`(?s)(\d+) 0 obj\n<</Title \((?:[^\\)]|\\.)*\)\n/Parent (\d+) 0 R\n((?:/(?:Prev|Next|First|Last) \d+ 0 R\n)*)/Dest`)
	outlineRoot = regexp.MustCompile(`(\d+) 0 obj\n<</Type /Outlines /First (\d+) 0 R`)
	reference   = regexp.MustCompile(`/(\w+) (\d+) 0 R`)
)

func TestObjectsAreWhereTheFileSays(t *testing.T) {
	file, _ := write(t, sample.New(t, 14, 0, sample.Plausible).Model(t))
	entries := xrefEntry.FindAllSubmatch(file, -1)
	if len(entries) < 20 {
		t.Fatalf("%d objects", len(entries))
	}
	for i, m := range entries {
		at, _ := strconv.Atoi(string(m[1]))
		if want := fmt.Appendf(nil, "%d 0 obj\n", i+1); !bytes.HasPrefix(file[at:], want) {
			t.Errorf("object %d is not at %d", i+1, at)
		}
	}
	_, end, _ := bytes.Cut(file, []byte("\nstartxref\n"))
	at, _ := strconv.Atoi(strings.SplitN(string(end), "\n", 2)[0])
	if !bytes.HasPrefix(file[at:], []byte("xref\n")) {
		t.Errorf("no cross-reference at %d", at)
	}
	for _, want := range []string{"/Lang (en)", "/DisplayDocTitle true", "/CreationDate (D:20260320000000)", "/ModDate (D:20260320000000)"} {
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("the file lacks %s", want)
		}
	}
}

// checkBookmarks checks that every entry of the outline is reached from its
// root, and that no level is skipped.
func checkBookmarks(t *testing.T, file []byte) {
	t.Helper()
	parents, links := map[string]string{}, map[string]map[string]string{}
	for _, m := range outline.FindAllSubmatch(file, -1) {
		id := string(m[1])
		parents[id], links[id] = string(m[2]), map[string]string{}
		for _, r := range reference.FindAllSubmatch(m[3], -1) {
			links[id][string(r[1])] = string(r[2])
		}
	}
	reached := 0
	var walk func(id, parent string)
	walk = func(id, parent string) {
		for ; id != "" && reached <= len(parents); id = links[id]["Next"] {
			reached++
			if parents[id] != parent {
				t.Errorf("bookmark %s has the parent %s, want %s", id, parents[id], parent)
			}
			walk(links[id]["First"], id)
		}
	}
	root := outlineRoot.FindSubmatch(file)
	if root == nil || len(parents) < 4 {
		t.Fatalf("%d bookmarks", len(parents))
	}
	walk(string(root[2]), string(root[1]))
	if reached != len(parents) {
		t.Errorf("%d of %d bookmarks reached", reached, len(parents))
	}
}

func TestSkippedBookmarkLevelsAreClosed(t *testing.T) {
	c, err := newCanvas(sample.Day.Time())
	if err != nil {
		t.Fatal(err)
	}
	c.addPage()
	for _, level := range []int{3, 0, 2, 2} {
		c.bookmark("😀", level, 0)
	}
	if c.depth != 2 {
		t.Errorf("depth %d, want 2", c.depth)
	}
}

func TestAnotherShapeIsRefused(t *testing.T) {
	for _, raw := range []string{"", "%PDF-1.3\n", "\nxref\n0 1\n0000000000 65535 f \ntrailer\n"} {
		if _, err := parseObjects([]byte(raw)); err == nil {
			t.Errorf("%q was taken", raw)
		}
	}
}

// A model without anything is drawn all the same.
func TestEmptyModel(t *testing.T) {
	if _, pages := write(t, report.Model{}); pages == 0 {
		t.Error("no pages")
	}
}

func TestFailureOfTheWriter(t *testing.T) {
	if _, err := Write(broken{}, report.Model{}); err == nil {
		t.Error("an error of the writer was lost")
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestLanguageTag(t *testing.T) {
	if got := languageTag("pt-BR) /X (\n"); got != "pt-BRX" {
		t.Errorf("got %q", got)
	}
}
