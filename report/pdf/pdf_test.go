package pdf

import (
	"bytes"
	"fmt"
	"sync"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func write(t testing.TB, m report.Model) (file []byte, pages int) {
	t.Helper()
	var b bytes.Buffer
	pages, err := Write(&b, m)
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), pages
}

// Every layout has to hold for each of these.
func TestLayout(t *testing.T) {
	for name, m := range map[string]report.Model{
		"plausible":   sample.New(t, 14, 0, sample.Plausible).Model(t),
		"half done":   sample.New(t, 14, 2, sample.Plausible).Model(t),
		"nothing":     sample.New(t, 14, 1, sample.Plausible).Model(t),
		"one a list":  sample.New(t, 1, 0, sample.Plausible).Model(t),
		"no question": sample.New(t, 0, 0, sample.Plausible).Model(t),
		"hostile":     sample.New(t, 1, 0, sample.Hostile).Model(t),
	} {
		t.Run(name, func(t *testing.T) {
			file, pages := write(t, m)
			perPage := make([][]drawn, pages+1)
			for _, d := range extract(t, file) {
				perPage[d.page] = append(perPage[d.page], d)
			}
			for n, page := range perPage[1:] {
				if len(page) < 3 {
					t.Errorf("page %d has nothing but its frame", n+1)
				}
				checkInside(t, page)
				checkOverlap(t, page)
				checkFooter(t, page, fmt.Sprintf("Page %d of %d", n+1, pages))
			}
			checkAreas(t, areas(t, file), perPage)
			checkBookmarks(t, file)
		})
	}
}

func checkInside(t *testing.T, page []drawn) {
	t.Helper()
	for _, d := range page {
		if d.x < left-0.1 || d.end > left+width+0.1 || d.y < 30 || d.y > pageHeight-30 {
			t.Errorf("page %d: %.40q stands at %.1f to %.1f, %.1f", d.page, d.text, d.x, d.end, d.y)
		}
	}
}

func checkFooter(t *testing.T, page []drawn, want string) {
	t.Helper()
	n := 0
	for _, d := range page {
		if d.y > bottom && d.text == want {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d footers %q", n, want)
	}
}

func checkOverlap(t *testing.T, page []drawn) {
	t.Helper()
	for i, a := range page {
		for _, b := range page[i+1:] {
			upper, lower := a, b
			if upper.y > lower.y {
				upper, lower = b, a
			}
			meet := upper.y+0.24*upper.sz > lower.y-0.76*lower.sz
			if meet && a.x < b.end && b.x < a.end {
				t.Errorf("page %d: %.40q and %.40q overlap", a.page, a.text, b.text)
			}
		}
	}
}

func TestPageOneStandsAlone(t *testing.T) {
	for _, open := range []int{0, 3, 1} {
		m := sample.New(t, 14, open, sample.Plausible).Model(t)
		file, _ := write(t, m)
		onFirst := false
		for _, d := range extract(t, file) {
			onFirst = onFirst || d.page == 1 && d.text == m.Words.SignChair
		}
		if !onFirst {
			t.Errorf("open %d: the signatures are not on page one", open)
		}
	}
}

func TestSameInputSameBytes(t *testing.T) {
	m := sample.New(t, 1, 0, sample.Hostile).Model(t)
	want, _ := write(t, m)
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() {
			var b bytes.Buffer
			if _, err := Write(&b, m); err != nil || !bytes.Equal(b.Bytes(), want) {
				t.Errorf("other bytes, error %v", err)
			}
		})
	}
	group.Wait()
}

func TestFallbackFontOnlyWhereNeeded(t *testing.T) {
	m := sample.New(t, 2, 0, sample.Plausible).Model(t)
	plainFile, _ := write(t, m)
	m.Closing.Danger += " ሰላም"
	withEthiopic, _ := write(t, m)
	if n := bytes.Count(plainFile, []byte("/FontFile2")); n != 2 {
		t.Errorf("%d fonts in a Latin report, want 2", n)
	}
	if n := bytes.Count(withEthiopic, []byte("/FontFile2")); n != 3 {
		t.Errorf("%d fonts in a report with Ethiopic, want 3", n)
	}
}
