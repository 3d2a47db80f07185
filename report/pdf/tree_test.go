package pdf

import (
	"encoding/hex"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
)

var (
	drawnMark  = regexp.MustCompile(`(?s)/(\w+)(?:<</MCID (\d+)>>BDC| BMC)\n(.*?)EMC\n`)
	structElem = regexp.MustCompile(`(?m)^(\d+) 0 obj\n<</S/(\w+)/P (\d+) 0 R(?:/Pg (\d+) 0 R)?(?:/Lang\(([\w-]+)\))?(?:/A<<(.*?)>>)?(?:/Alt<(\w*)>)?(?:/K[ \[](.*?)\]?)?>>$`)
	pageObject = regexp.MustCompile(`(?m)^(\d+) 0 obj\n<</Type /Page\n/Tabs /S /StructParents (\d+)\n`)
	markKid    = regexp.MustCompile(`<</Type/MCR/Pg (\d+) 0 R/MCID (\d+)>>|(\d+) 0 R|(\d+)`)
	scopeOf    = regexp.MustCompile(`/Scope/(\w+)`)
)

// A mark is a piece of the content of a page, counted from 1.
type mark struct{ page, number int }

// A node is an element of the structure as a reader finds it in a file of the classic
// form: its own text and what is below it, in their order.
type node struct {
	object, parent         int
	role, scope, alt, lang string
	marks                  []mark
	kids                   []*node
	text                   string // of its marks
}

// A tree is the structure of a file and what is drawn on its pages.
type tree struct {
	root    *node
	nodes   map[int]*node
	owner   map[mark]int    // the element that holds a mark
	texts   map[mark]string // what is drawn within a mark
	inside  []drawn         // what is drawn within marks, line by line
	outside []drawn         // what is drawn as decoration
	pages   []string        // their contents
}

// readTree reads the structure of a file.
func readTree(t testing.TB, file []byte) *tree {
	t.Helper()
	r := &tree{nodes: map[int]*node{}, owner: map[mark]int{}, texts: map[mark]string{}, pages: contents(t, file)}
	f, err := newFonts()
	if err != nil {
		t.Fatal(err)
	}
	bold := boldNames(t, file)
	for n, content := range r.pages {
		for _, m := range drawnMark.FindAllStringSubmatch(content, -1) {
			if m[2] == "" {
				r.outside = append(r.outside, lines(f, bold, n+1, m[3])...)
				continue
			}
			r.inside = append(r.inside, lines(f, bold, n+1, m[3])...)
			for _, op := range operator.FindAllStringSubmatch(m[3], -1) {
				r.texts[mark{n + 1, number(m[2])}] += decodeText(op[5])
			}
		}
	}
	pages := map[string]int{}
	for _, m := range pageObject.FindAllSubmatch(file, -1) {
		pages[string(m[1])] = number(string(m[2])) + 1
	}
	elements := structElem.FindAllStringSubmatch(string(file), -1)
	for _, m := range elements {
		e := &node{object: number(m[1]), role: m[2], parent: number(m[3]), lang: m[5], alt: hexText(m[7])}
		if s := scopeOf.FindStringSubmatch(m[6]); s != nil {
			e.scope = s[1]
		}
		r.nodes[e.object] = e
		if e.role == "Document" {
			r.root = e
		}
	}
	if r.root == nil {
		t.Fatal("no structure")
	}
	for _, m := range elements {
		r.addKids(t, r.nodes[number(m[1])], m[8], pages, pages[m[4]])
	}
	return r
}

// addKids adds what K of an element says.
func (r *tree) addKids(t testing.TB, e *node, k string, pages map[string]int, page int) {
	t.Helper()
	for _, m := range markKid.FindAllStringSubmatch(k, -1) {
		if m[3] != "" {
			kid := r.nodes[number(m[3])]
			if kid == nil || kid.parent != e.object {
				t.Fatalf("element %d has the kid %s, which has another parent", e.object, m[3])
			}
			e.kids = append(e.kids, kid)
			continue
		}
		at := mark{page, number(m[4])}
		if m[1] != "" {
			at = mark{pages[m[1]], number(m[2])}
		}
		if r.owner[at] != 0 {
			t.Errorf("%v is of the elements %d and %d", at, r.owner[at], e.object)
		}
		r.owner[at] = e.object
		e.marks = append(e.marks, at)
		e.text += r.texts[at]
	}
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

func hexText(s string) string {
	b, _ := hex.DecodeString(strings.TrimPrefix(s, "FEFF"))
	var units []uint16
	for i := 0; i+1 < len(b); i += 2 {
		units = append(units, uint16(b[i])<<8|uint16(b[i+1]))
	}
	return string(utf16.Decode(units))
}

// walk calls visit for an element and all below it.
func (e *node) walk(visit func(e *node)) {
	visit(e)
	for _, k := range e.kids {
		k.walk(visit)
	}
}

// all returns the elements with a role, in the order in which they are read.
func (r *tree) all(role string) (list []*node) {
	r.root.walk(func(e *node) {
		if e.role == role {
			list = append(list, e)
		}
	})
	return list
}

// aloud appends an element as it is read: a line for each element with a text.
func (e *node) aloud(b *strings.Builder, indent string) {
	said := strings.TrimSpace(e.text)
	if e.alt != "" {
		said = e.alt
	}
	name := e.role
	for _, more := range []string{e.scope, e.lang} {
		if more != "" {
			name += " " + strings.ToLower(more)
		}
	}
	fmt.Fprintln(b, strings.TrimRight(indent+name+": "+said, ": "))
	for _, k := range e.kids {
		k.aloud(b, indent+"  ")
	}
}

// page returns the first page that something of an element is on.
func (e *node) page() int {
	page := 0
	e.walk(func(e *node) {
		if page == 0 && len(e.marks) > 0 {
			page = e.marks[0].page
		}
	})
	return page
}
