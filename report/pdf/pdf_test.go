package pdf

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func write(t testing.TB, m report.Model) (file []byte, pages int) {
	t.Helper()
	var b bytes.Buffer
	p, err := WriteForm(&b, m, Classic)
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), p.Pages
}

// Every layout has to hold for each of these.
func TestLayout(t *testing.T) {
	earlier := func(perList int, text sample.Texts) report.Model {
		c := sample.New(t, perList, 3, text)
		m, _ := c.WithEarlier(t, c.Model(t), text)
		return m
	}
	progress := func(perList int, text sample.Texts) report.Model {
		c := sample.New(t, perList, 3, text).Living(t, text)
		said := report.Rounds{Plan: text("plan", "So many."), PlanTitle: text("then", "Then"), LeftNamed: text("left", "These.")}
		return c.Progress(t, said)
	}
	for name, m := range map[string]report.Model{
		"progress":                progress(14, sample.Plausible),
		"progress of nothing":     progress(0, sample.Plausible),
		"hostile progress":        progress(2, sample.Hostile),
		"a living plan":           sample.New(t, 14, 3, sample.Plausible).Living(t, sample.Plausible).Model(t),
		"a hostile living plan":   sample.New(t, 1, 0, sample.Hostile).Living(t, sample.Hostile).Model(t),
		"an earlier round":        earlier(14, sample.Plausible),
		"a hostile earlier round": earlier(2, sample.Hostile),
		"plausible":               sample.New(t, 14, 0, sample.Plausible).Model(t),
		"half done":               sample.New(t, 14, 2, sample.Plausible).Model(t),
		"nothing":                 sample.New(t, 14, 1, sample.Plausible).Model(t),
		"one a list":              sample.New(t, 1, 0, sample.Plausible).Model(t),
		"no question":             sample.New(t, 0, 0, sample.Plausible).Model(t),
		"hostile":                 sample.New(t, 1, 0, sample.Hostile).Model(t),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
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
	long := func(words string) sample.Texts {
		return func(tag, plausible string) string {
			switch {
			case tag == "organisation":
				return strings.TrimSpace(strings.Repeat(words, 4))
			case tag == "pack", strings.HasSuffix(tag, "-title"), strings.HasSuffix(tag, "-short"):
				return strings.TrimSpace(words)
			}
			return plausible
		}
	}
	models := map[string]report.Model{}
	for _, open := range []int{0, 3, 1} {
		models[fmt.Sprint("open ", open)] = sample.New(t, 14, open, sample.Plausible).Model(t)
	}
	for name, words := range map[string]string{
		"French":   "Protéger au quotidien l’enfant ",
		"Ethiopic": "የሕፃናት ጥበቃ ብሔራዊ መረብ እና አጋሮች ",
	} {
		models[name] = sample.New(t, 14, 3, long(words)).Model(t)
	}
	c := sample.New(t, 14, 3, sample.Plausible)
	earlier, _ := c.WithEarlier(t, c.Model(t), sample.Plausible)
	earlier.Cover.Approval = "Changed since the approval by the board of 1 March 2026: answers to 1.1, 1.2, 1.3, 1.4, 1.5, 1.6 and 4 more; actions for 2.1, 2.2."
	models["with an earlier round and an approval"] = earlier
	for name, m := range models {
		file, _ := write(t, m)
		onFirst := false
		for _, d := range extract(t, file) {
			onFirst = onFirst || d.page == 1 && d.text == m.Words.SignChair
		}
		if !onFirst {
			t.Errorf("%s: the signatures are not on page one", name)
		}
	}
}

// The sentence about an earlier round stands on page one, a mark on each bar, and
// the questions that went another way in their lists.
func TestEarlierRoundIsDrawn(t *testing.T) {
	t.Parallel()
	for name, texts := range map[string]sample.Texts{"plausible": sample.Plausible, "hostile": sample.Hostile} {
		c := sample.New(t, 2, 0, texts)
		m, _ := c.WithEarlier(t, c.Model(t), texts)
		file, _ := write(t, m)
		first := ""
		columns := columnsOf(slices.DeleteFunc(extract(t, file), func(d drawn) bool {
			if d.page == 1 {
				first += d.text + " "
			}
			return false
		}))
		f := testFonts(t)
		want := []string{m.Cover.Earlier, m.Cover.EarlierLegend}
		for _, b := range m.Cover.Bars {
			want = append(want, b.Earlier.Text)
		}
		for _, l := range m.Lists {
			want = append(want, l.Title)
			for _, i := range l.Items {
				want = append(want, i.Text)
			}
		}
		for _, s := range want {
			if !containsAny(columns, squeeze(f.clean(s))) {
				t.Errorf("%s: %.40q is not in the PDF", name, s)
			}
		}
		if name == "plausible" && !strings.Contains(squeeze(first), squeeze(f.clean(m.Cover.Earlier))) {
			t.Errorf("the sentence is not on page one:\n%s", first)
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
			if _, err := WriteForm(&b, m, Classic); err != nil || !bytes.Equal(b.Bytes(), want) {
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

// No word at the head of a column is broken: the columns are wide enough for
// their English titles.
func TestColumnHeadsAreWhole(t *testing.T) {
	m := sample.New(t, 3, 0, sample.Plausible).Model(t)
	f, n := testFonts(t), 0
	tables := slices.Clone(m.Method.Tables)
	for _, s := range m.Standards.Items {
		tables = append(tables, s.Table)
	}
	for _, table := range tables {
		shares := 0
		for _, c := range table.Columns {
			shares += c.Share
		}
		for _, c := range table.Columns {
			room := width*float64(c.Share)/float64(shares) - gutter
			for word := range strings.FieldsSeq(c.Title) {
				if n++; f.width(f.oneLine(word), caption.strong()) > room {
					t.Errorf("%s: %q does not fit into %.0f points", table.Title, word, room)
				}
			}
		}
	}
	if n < 20 {
		t.Fatalf("only %d words", n)
	}
}
