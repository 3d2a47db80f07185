// Package tags owns the structure of a tagged PDF: the tree of elements that says
// what is a heading, a paragraph, a list or a table and in which order it is read,
// and the marks on the pages that belong to each element. It draws nothing and
// knows no file.
package tags

import "slices"

// A Role is the kind of an element, by the name that PDF gives it.
type Role string

// The roles in use.
const (
	Document Role = "Document"
	H1       Role = "H1"
	H2       Role = "H2"
	P        Role = "P"
	List     Role = "L"
	Item     Role = "LI"
	Label    Role = "Lbl"
	Body     Role = "LBody"
	Table    Role = "Table"
	Row      Role = "TR"
	Head     Role = "TH"
	Cell     Role = "TD"
	Figure   Role = "Figure"
)

// A Scope says for what a cell of the role Head is the head.
type Scope string

// The scopes of heads.
const (
	OfColumn Scope = "Column"
	OfRow    Scope = "Row"
)

// An Element is a node of the tree. It becomes a child of its parent when Attach is
// called, or when something is marked for it: elements are read in the order in
// which they were first drawn.
type Element struct {
	Role  Role
	Scope Scope      // of a Head
	Alt   string     // what a Figure says in words
	Box   [4]float64 // of a Figure: its corners on the page, in the units of PDF

	parent   *Element
	attached bool
	kids     []kid
	number   int // of its object
}

// A kid is an element, or a mark on a page where element is nil.
type kid struct {
	element    *Element
	page, mark int
}

// A Tree is the structure of one document. Its zero value is empty.
type Tree struct {
	root  Element
	pages [][]*Element // the elements of the marks on each page
	slab  []Element    // elements not in use yet: one allocation for many
}

const slabSize = 256

// Root returns the element of the document.
func (t *Tree) Root() *Element {
	t.root.Role, t.root.attached = Document, true
	return &t.root
}

// New returns an element that is not attached yet.
func (t *Tree) New(parent *Element, role Role) *Element {
	if len(t.slab) == 0 {
		t.slab = make([]Element, slabSize)
	}
	e := &t.slab[0]
	t.slab = t.slab[1:]
	e.Role, e.parent = role, parent
	return e
}

// Attach makes an element a child of its parent, behind those that it has, and
// returns it.
func (e *Element) Attach() *Element {
	if !e.attached {
		e.attached = true
		e.parent.Attach()
		e.parent.kids = append(e.parent.kids, kid{element: e})
	}
	return e
}

// Parent returns the element that e is or will be a child of.
func (e *Element) Parent() *Element { return e.parent }

// Last returns the last child of an element if it has the role, or nil.
func (e *Element) Last(role Role) *Element {
	if n := len(e.kids); n > 0 {
		if last := e.kids[n-1].element; last != nil && last.Role == role {
			return last
		}
	}
	return nil
}

// Mark attaches an element and returns the number of a new mark for it on a page,
// counted from 1.
func (t *Tree) Mark(e *Element, page int) int {
	for len(t.pages) < page {
		t.pages = append(t.pages, nil)
	}
	n := len(t.pages[page-1])
	t.pages[page-1] = append(t.pages[page-1], e)
	e.Attach()
	e.kids = append(e.kids, kid{page: page, mark: n})
	return n
}

// collapse lets cells and parts of list items hold the content of their only
// paragraph themselves, which saves a third of the elements.
func (e *Element) collapse() {
	for _, k := range e.kids {
		if k.element != nil {
			k.element.collapse()
		}
	}
	holds := []Role{Head, Cell, Label, Body}
	if len(e.kids) != 1 || !slices.Contains(holds, e.Role) {
		return
	}
	if only := e.kids[0].element; only != nil && only.Role == P {
		e.kids, only.kids = only.kids, nil
		only.parent, only.attached = e, false
	}
}
