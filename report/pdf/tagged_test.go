package pdf

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"safeguard/report/internal/sample"
	sheets "safeguard/report/paper"
)

// tagged returns the structure of files of every kind. The hostile report has
// hundreds of pages, or a few dozen in a short run.
func tagged(t *testing.T) map[string]*tree {
	t.Helper()
	files := map[string]*tree{}
	add := func(name string, file []byte, _ int) { files[name] = readTree(t, file) }
	c := sample.New(t, 14, 0, sample.Plausible)
	m, _ := c.WithEarlier(t, c.Model(t), sample.Plausible)
	m.Workshop = c.Workshop(t, sample.Plausible)
	file, n := write(t, m)
	add("report", file, n)
	perList, texts := 14, []sample.Texts{sample.Plausible, sample.Hostile}
	if testing.Short() {
		perList, texts = 1, texts[:1]
	}
	file, n = write(t, sample.New(t, perList, 0, sample.Hostile).Model(t))
	add("hostile", file, n)
	if perList == 14 && n < 200 {
		t.Errorf("the hostile report has only %d pages", n)
	}
	for _, text := range texts {
		r, _ := request(t, 4, text)
		for name, s := range all(t, r) {
			file, n = writeSheets(t, s)
			add(fmt.Sprint(name, len(files)), file, n)
		}
	}
	return files
}

var drawsSomething = regexp.MustCompile(`(?m) (Tj ET|Do Q|f|S)$`)

// Everything that is drawn is within a mark, and each mark of a page belongs to one
// element, the one that the tree of the parents names for it.
func TestParentTreeAndElementsAgree(t *testing.T) {
	m := sample.New(t, 1, 0, sample.Hostile).Model(t)
	report, _ := write(t, m)
	files := map[string][]byte{"report": report}
	r, _ := request(t, 4, sample.Plausible)
	for name, s := range all(t, r) {
		files[name], _ = writeSheets(t, s)
	}
	for name, file := range files {
		read, marks, allParents := readTree(t, file), 0, parentsOf(t, file)
		if len(allParents) != len(read.pages) {
			t.Fatalf("%s: %d pages, %d in the tree of the parents", name, len(read.pages), len(allParents))
		}
		for n, content := range read.pages {
			if rest := drawnMark.ReplaceAllString(content, ""); drawsSomething.MatchString(rest) {
				t.Errorf("%s: page %d draws outside of a mark", name, n+1)
			}
			parents, count := allParents[n], 0
			for _, m := range drawnMark.FindAllStringSubmatch(content, -1) {
				if m[2] == "" {
					continue
				}
				count++
				at := mark{n + 1, number(m[2])}
				if e := read.owner[at]; e == 0 || at.number >= len(parents) || parents[at.number] != e {
					t.Errorf("%s: %v is of element %d", name, at, e)
				}
			}
			if count != len(parents) {
				t.Errorf("%s: page %d has %d marks, the tree of the parents %d", name, n+1, count, len(parents))
			}
			marks += count
		}
		reached := 0
		read.root.walk(func(*node) { reached++ })
		if marks != len(read.owner) || marks < 10 || reached != len(read.nodes) {
			t.Errorf("%s: %d marks on pages, %d in elements; %d of %d elements reached", name, marks, len(read.owner), reached, len(read.nodes))
		}
	}
}

// parentsOf returns the elements of the marks of each page.
func parentsOf(t *testing.T, file []byte) (pages [][]int) {
	t.Helper()
	_, nums, _ := strings.Cut(string(file), "<</Nums[")
	nums, _, _ = strings.Cut(nums, "]")
	for entry := range strings.Lines(nums) {
		n, object, _ := strings.Cut(strings.TrimSuffix(entry, " 0 R\n"), " ")
		if number(n) != len(pages) {
			t.Fatalf("page %s behind %d others", n, len(pages))
		}
		_, content, _ := bytes.Cut(file, []byte("\n"+object+" 0 obj\n["))
		content, _, _ = bytes.Cut(content, []byte("]"))
		var list []int
		for f := range strings.Lines(string(content)) {
			list = append(list, number(strings.TrimSuffix(f, " 0 R\n")))
		}
		pages = append(pages, list)
	}
	return pages
}

// inShape are texts in a shape that is described in words: a number, a letter with
// one, a question mark; and the sign of an item that has no number.
var inShape = regexp.MustCompile(`^(•|\?|\?\d+|([A-Z?-] )?\d+)$`)

// What is drawn is read, in tables and lists that a reader can walk through.
func TestTree(t *testing.T) {
	for name, read := range tagged(t) {
		t.Run(name, func(t *testing.T) {
			checkWords(t, read, strings.Contains(name, "tally"))
			checkTables(t, read)
			checkLists(t, read)
			if first := read.all("H1"); len(first) == 0 {
				t.Error("no heading")
			}
		})
	}
}

// checkWords checks that every word that is drawn is read, but for headers and footers,
// what a table or a sheet repeats on its next page, and what words beside a shape say.
func checkWords(t *testing.T, read *tree, wall bool) {
	t.Helper()
	said := map[string]bool{}
	for _, d := range read.inside {
		said[d.text] = true
	}
	for _, e := range read.all("Figure") {
		said[e.alt] = true
	}
	place := func(d drawn) string { return fmt.Sprint(d.y, digits.ReplaceAllString(d.text, "")) }
	onPages := map[string]int{}
	for _, d := range read.outside {
		onPages[place(d)]++
	}
	for _, d := range read.outside {
		frame := d.y < top-10 || d.y > bottom
		if wall { // its pages have another size
			frame = onPages[place(d)] == len(read.pages)
		}
		if !frame && !said[d.text] && !inShape.MatchString(d.text) {
			t.Errorf("page %d: %q is read by nobody", d.page, d.text)
		}
	}
}

var digits = regexp.MustCompile(`\d+`)

// checkTables checks that all rows of a table have as many cells as its first, which
// are the heads of columns, and that each other row has a head of its own.
func checkTables(t *testing.T, read *tree) {
	t.Helper()
	for _, table := range read.all("Table") {
		for i, row := range table.kids {
			heads := 0
			for _, c := range row.kids {
				if c.role == "TH" {
					heads++
				}
				want := map[bool]string{true: "Column", false: "Row"}[i == 0]
				if c.role != "TD" && (c.role != "TH" || c.scope != want) {
					t.Errorf("page %d: %s of the scope %q in row %d", row.page(), c.role, c.scope, i)
				}
			}
			if row.role != "TR" || len(row.kids) != len(table.kids[0].kids) || heads == 0 {
				t.Errorf("page %d: row %d is a %s of %d cells with %d heads, the first has %d cells", row.page(), i, row.role, len(row.kids), heads, len(table.kids[0].kids))
			}
		}
	}
}

// checkLists checks that an item has a label, a body or both, and a figure its words.
func checkLists(t *testing.T, read *tree) {
	t.Helper()
	for _, item := range read.all("LI") {
		for _, k := range item.kids {
			if k.role != "Lbl" && k.role != "LBody" || len(item.kids) > 2 {
				t.Errorf("page %d: an item of %d parts, one a %s", item.page(), len(item.kids), k.role)
			}
		}
	}
	for _, f := range read.all("Figure") {
		if f.alt == "" {
			t.Errorf("page %d: a figure without words", f.page())
		}
	}
}

// A row of a table that is drawn over two pages is one row, and the table goes on.
func TestARowOverTwoPagesIsOneRow(t *testing.T) {
	c := sample.New(t, 2, 0, sample.Hostile)
	m := c.Model(t)
	file, _ := write(t, m)
	read, split := readTree(t, file), 0
	for _, row := range read.all("TR") {
		pages := map[int]bool{}
		row.walk(func(e *node) {
			for _, at := range e.marks {
				pages[at.page] = true
			}
		})
		if len(pages) > 1 {
			split++
		}
	}
	if split == 0 {
		t.Error("no row is over two pages")
	}
	rows := 0
	for _, table := range read.all("Table") {
		if strings.TrimSpace(table.kids[0].kids[1].text) == m.Words.ColumnQuestion {
			rows += len(table.kids) - 1
		}
	}
	if want := 2 * len(m.Checklists); rows != want {
		t.Errorf("%d rows of answers for %d questions", rows, want)
	}
}

// A wall sheet is one table for each checklist: a head, and a row for each question
// with a box for each level.
func TestWallSheetIsATable(t *testing.T) {
	for _, text := range []sample.Texts{sample.Plausible, sample.Hostile} {
		r, _ := request(t, 4, text)
		s := sheets.NewWallSheet(r, sample.PaperWords(t), false)
		file, _ := writeSheets(t, s)
		tables := readTree(t, file).all("Table")
		if len(tables) != len(s.Wall.Parts) {
			t.Fatalf("%d tables for %d checklists", len(tables), len(s.Wall.Parts))
		}
		for i, part := range s.Wall.Parts {
			if got := len(tables[i].kids); got != len(part.Rows)+1 {
				t.Errorf("%d rows for %d questions", got, len(part.Rows))
			}
			if got := len(tables[i].kids[0].kids); got != len(s.Wall.Choices)+4 {
				t.Errorf("%d columns for %d levels", got, len(s.Wall.Choices))
			}
		}
	}
}

// poppler reads the compact form: the structure is there, and the same as in the
// classic one.
func TestPopplerReadsTheStructure(t *testing.T) {
	pdfinfo, qpdf := needs(t, "pdfinfo", "poppler-utils"), needs(t, "qpdf", "qpdf")
	if testing.Short() {
		t.Skip("poppler takes a second for each file")
	}
	m := withExtras(t)
	var compact bytes.Buffer
	if _, err := Write(&compact, m); err != nil {
		t.Fatal(err)
	}
	output(t, qpdf, "--check", saved(t, compact.Bytes()))
	classic, locked := encrypted(t, password)
	want := output(t, pdfinfo, "-struct-text", saved(t, classic))
	if !strings.Contains(want, "TH:") || !strings.Contains(want, "Watoto Salama Trust") {
		t.Fatalf("no structure:\n%.500s", want)
	}
	if got := output(t, pdfinfo, "-struct-text", saved(t, compact.Bytes())); got != want {
		t.Error("the compact form has another structure")
	}
	if got := output(t, pdfinfo, "-upw", password, "-struct-text", saved(t, locked)); got != want {
		t.Error("the encrypted file has another structure")
	}
	if ratio := float64(compact.Len()) / float64(len(classic)); ratio > 0.7 {
		t.Errorf("compact %d, classic %d: %.2f", compact.Len(), len(classic), ratio)
	}
}
