package pdf

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"safeguard/report/internal/sample"
)

// tagged returns files of every kind, in the classic form.
func tagged(t *testing.T) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	c := sample.New(t, 14, 0, sample.Plausible)
	m, _ := c.WithEarlier(t, c.Model(t), sample.Plausible)
	m.Workshop = c.Workshop(t, sample.Plausible)
	files["report"], _ = write(t, m)
	files["hostile"], _ = write(t, sample.New(t, 2, 0, sample.Hostile).Model(t))
	r, _ := request(t, 4, sample.Plausible)
	for name, s := range all(t, r) {
		files[name], _ = writeSheets(t, s)
	}
	return files
}

var (
	drawnMark  = regexp.MustCompile(`(?s)/(\w+)(?:<</MCID (\d+)>>BDC| BMC)\n(.*?)EMC\n`)
	structElem = regexp.MustCompile(`(?m)^(\d+) 0 obj\n<</S/(\w+)/P (\d+) 0 R(?:/Pg (\d+) 0 R)?(?:/Lang\([\w-]+\))?(?:/A<<.*?>>)?(?:/Alt<\w*>)?(?:/K[ \[](.*?)\]?)?>>$`)
	pageObject = regexp.MustCompile(`(?m)^(\d+) 0 obj\n<</Type /Page\n/Tabs /S /StructParents (\d+)\n`)
	markKid    = regexp.MustCompile(`<</Type/MCR/Pg (\d+) 0 R/MCID (\d+)>>|(\d+) 0 R|(\d+)`)
)

// Everything that is drawn is within a mark, and each mark of a page belongs to one
// element, the one that the tree of the parents names for it.
func TestParentTreeAndElementsAgree(t *testing.T) {
	for name, file := range tagged(t) {
		pages := map[string]int{}
		for _, m := range pageObject.FindAllSubmatch(file, -1) {
			n, _ := strconv.Atoi(string(m[2]))
			pages[string(m[1])] = n
		}
		held, known := map[string]string{}, map[string]string{} // element by "page mark", parent by element
		for _, m := range structElem.FindAllSubmatch(file, -1) {
			known[string(m[1])] = string(m[3])
			for _, k := range markKid.FindAllSubmatch(m[5], -1) {
				page, mark := string(m[4]), string(k[4])
				if len(k[1]) > 0 {
					page, mark = string(k[1]), string(k[2])
				}
				if mark == "" {
					continue
				}
				key := fmt.Sprint(pages[page], " ", mark)
				if held[key] != "" {
					t.Errorf("%s: mark %s is of two elements", name, key)
				}
				held[key] = string(m[1])
			}
		}
		marks := 0
		for n, content := range contents(t, file) {
			if rest := drawnMark.ReplaceAllString(content, ""); strings.Contains(rest, "Tj") || strings.Contains(rest, " re ") {
				t.Errorf("%s: page %d draws outside of a mark", name, n+1)
			}
			parents := parentsOf(t, file, n)
			count := 0
			for _, m := range drawnMark.FindAllStringSubmatch(content, -1) {
				if m[2] == "" {
					continue
				}
				count++
				i, _ := strconv.Atoi(m[2])
				if e := held[fmt.Sprint(n, " ", m[2])]; e == "" || i >= len(parents) || parents[i] != e || known[e] == "" {
					t.Errorf("%s: page %d: mark %s is of element %q", name, n+1, m[2], e)
				}
			}
			if count != len(parents) {
				t.Errorf("%s: page %d has %d marks, the tree of the parents %d", name, n+1, count, len(parents))
			}
			marks += count
		}
		if marks != len(held) || marks < 10 {
			t.Errorf("%s: %d marks on pages, %d in elements", name, marks, len(held))
		}
	}
}

// parentsOf returns the elements of the marks of page n, from 0.
func parentsOf(t *testing.T, file []byte, n int) (list []string) {
	t.Helper()
	m := regexp.MustCompile(fmt.Sprintf(`(?m)(?:Nums\[|^)%d (\d+) 0 R$`, n)).FindSubmatch(file)
	if m == nil {
		t.Fatalf("no entry for page %d", n)
	}
	_, object, _ := bytes.Cut(file, []byte("\n"+string(m[1])+" 0 obj\n["))
	object, _, _ = bytes.Cut(object, []byte("]"))
	for _, f := range strings.FieldsFunc(string(object), func(r rune) bool { return r == '\n' }) {
		list = append(list, strings.TrimSuffix(f, " 0 R"))
	}
	return list
}

// Every word that is drawn above the footer and below the header is in the tree, but
// for the heads that a table repeats and what words beside a shape say.
func TestEveryWordIsInTheTree(t *testing.T) {
	f, err := newFonts()
	if err != nil {
		t.Fatal(err)
	}
	for name, file := range tagged(t) {
		bold, inTree := boldNames(t, file), map[string]bool{}
		var outside []drawn
		for n, content := range contents(t, file) {
			for _, m := range drawnMark.FindAllStringSubmatch(content, -1) {
				for _, d := range lines(f, bold, n+1, m[3]) {
					if m[2] != "" {
						inTree[d.text] = true
					} else {
						outside = append(outside, d)
					}
				}
			}
		}
		for _, d := range outside {
			switch wide := strings.Contains(name, "tally"); {
			case wide, d.y < top-10, d.y > bottom: // its header, its footer
			case inTree[d.text], len([]rune(d.text)) < 5: // a repeated head, a number in a bar
			default:
				t.Errorf("%s: page %d: %q is read by nobody", name, d.page, d.text)
			}
		}
	}
}

// poppler reads the compact form: the structure is there, and the same as in the
// classic one.
func TestPopplerReadsTheStructure(t *testing.T) {
	pdfinfo, qpdf := needs(t, "pdfinfo", "poppler-utils"), needs(t, "qpdf", "qpdf")
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
	ratio := float64(compact.Len()) / float64(len(classic))
	t.Logf("compact %d, classic %d: %.2f", compact.Len(), len(classic), ratio)
}
