package pdf

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"image"
	_ "image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

var update = flag.Bool("update", false, "write the stored pictures")

const (
	rasterDots = 30 // to the inch: enough to see that something moved
	block      = 8  // pixels; blocks are compared by their mean
	blockLimit = 40 // of 255: about a line of text
	meanLimit  = 1.5
)

// A page of each kind looks like the picture in testdata, but for what differs
// between versions of the tool that makes pictures.
func TestPagesLookAsStored(t *testing.T) {
	if testing.Short() && os.Getenv("CI") != "true" {
		t.Skip("left out by -short")
	}
	tool := needs(t, "pdftoppm", "poppler-utils")
	c := sample.New(t, 14, 0, sample.Plausible)
	m, _ := c.WithEarlier(t, c.Model(t), sample.Plausible)
	m.Workshop = c.Workshop(t, sample.Plausible)
	file, _ := write(t, m)
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	for kind, page := range kinds(t, m, file) {
		t.Run(kind, func(t *testing.T) {
			n := strconv.Itoa(page)
			got, err := exec.Command(tool, "-r", strconv.Itoa(rasterDots), "-gray", "-png", "-f", n, "-l", n, path).Output()
			if err != nil {
				t.Fatal(err)
			}
			stored := filepath.Join("testdata", kind+".png")
			if *update {
				if err := errors.Join(os.MkdirAll("testdata", 0o755), os.WriteFile(stored, got, 0o644)); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(stored)
			if err != nil {
				t.Fatal(err)
			}
			if err := alike(want, got); err != nil {
				t.Errorf("page %d does not look like %s: %v (go test -update stores it as it is now)", page, stored, err)
			}
		})
	}
}

// kinds returns the first page of each kind.
func kinds(t *testing.T, m report.Model, file []byte) map[string]int {
	t.Helper()
	titles := map[string]string{
		m.Plan.Title: "plan", m.Overview.Title: "overview",
		m.Checklists[0].Number + "  " + m.Checklists[0].Title: "checklist",
		m.Words.ListsTitle: "lists", m.Standards.Title: "standards", m.Workshop.Title: "workshop", m.Method.Title: "method", m.Closing.DangerTitle: "closing",
	}
	pages := map[string]int{"cover": 1}
	for _, d := range extract(t, file) {
		if kind := titles[d.text]; kind != "" && d.sz >= section.size && pages[kind] == 0 {
			pages[kind] = d.page
		}
	}
	if len(pages) != len(titles)+1 {
		t.Fatalf("only the pages %v were found", pages)
	}
	return pages
}

// alike compares two pictures by the means of their blocks.
func alike(want, got []byte) error {
	a, _, err := image.Decode(bytes.NewReader(want))
	if err != nil {
		return err
	}
	b, _, err := image.Decode(bytes.NewReader(got))
	if err != nil {
		return err
	}
	if a.Bounds() != b.Bounds() {
		return fmt.Errorf("it is %v, not %v", b.Bounds(), a.Bounds())
	}
	sum, n := 0.0, 0
	for y := 0; y < a.Bounds().Dy(); y += block {
		for x := 0; x < a.Bounds().Dx(); x += block {
			r := image.Rect(x, y, x+block, y+block).Intersect(a.Bounds())
			diff := mean(a, r) - mean(b, r)
			if diff = max(diff, -diff); diff > blockLimit {
				return fmt.Errorf("at %d, %d it differs by %.0f", x, y, diff)
			}
			sum, n = sum+diff, n+1
		}
	}
	if sum/float64(n) > meanLimit {
		return fmt.Errorf("it differs by %.1f on average", sum/float64(n))
	}
	return nil
}

func mean(m image.Image, r image.Rectangle) float64 {
	sum := 0
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			v, _, _, _ := m.At(x, y).RGBA()
			sum += int(v >> 8)
		}
	}
	return float64(sum) / float64(r.Dx()*r.Dy())
}

func TestAlike(t *testing.T) {
	for _, tt := range []struct {
		name string
		file string
		want bool
	}{{"the same", "testdata/cover.png", true}, {"another page", "testdata/method.png", false}} {
		a, errA := os.ReadFile("testdata/cover.png")
		b, errB := os.ReadFile(tt.file)
		if err := errors.Join(errA, errB); err != nil {
			t.Fatal(err)
		}
		if err := alike(a, b); (err == nil) != tt.want {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}
