// Package tags owns the structure of a tagged PDF: the tree of elements that says
// what is a heading, a paragraph, a list or a table and in which order it is read,
// and the marks on the pages that belong to each element. It draws nothing and
// knows no file.
package tags

// A Role is the kind of an element.
type Role uint8

// The roles in use.
const (
	Document Role = iota
	H1
	H2
	P
	Span
	List
	Item
	Label
	Body
	Table
	Row
	Head
	Cell
	Figure
)

var roleNames = [...]string{"Document", "H1", "H2", "P", "Span", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure"}

// String returns the name that PDF gives to a role.
func (r Role) String() string { return roleNames[r] }

// A Scope says for what a cell of the role Head is the head.
type Scope uint8

// The scopes of heads.
const (
	OfNothing Scope = iota
	OfColumn
	OfRow
)

var scopeNames = [...]string{"", "Column", "Row"}

// A Picture is what a Figure says in words, and its corners on the page in the
// units of PDF.
type Picture struct {
	Alt string
	Box [4]float64
}

// An Element is a node of the tree. It becomes a child of its parent when Attach is
// called, or when something is marked for it: elements are read in the order in
// which they were first drawn.
type Element struct {
	Role     Role
	Scope    Scope // of a Head
	attached bool
	number   int32  // of its object
	Lang     string // of its text, where it is another than the document's
	Picture  *Picture

	parent      *Element
	first, last *kid
}

// A kid is an element, or a mark on a page where element is nil.
type kid struct {
	element    *Element
	page, mark int32
	next       *kid
}

// A Tree is the structure of one document. Its zero value is empty.
type Tree struct {
	root  Element
	count int          // of its elements and kids
	pages [][]*Element // the elements of the marks on each page

	elements []Element // not in use yet: one allocation for many
	kids     []kid
}

const slabSize = 256

// Root returns the element of the document.
func (t *Tree) Root() *Element {
	t.root.attached = true
	return &t.root
}

// New returns an element that is not attached yet.
func (t *Tree) New(parent *Element, role Role) *Element {
	if len(t.elements) == 0 {
		t.elements = make([]Element, slabSize)
	}
	e := &t.elements[0]
	t.elements = t.elements[1:]
	e.Role, e.parent = role, parent
	return e
}

// Attach makes an element a child of its parent, behind those that it has, and
// returns it.
func (t *Tree) Attach(e *Element) *Element {
	if !e.attached {
		e.attached = true
		t.Attach(e.parent)
		t.add(e.parent, kid{element: e})
	}
	return e
}

func (t *Tree) add(e *Element, k kid) {
	if len(t.kids) == 0 {
		t.kids = make([]kid, slabSize)
	}
	t.count++
	next := &t.kids[0]
	t.kids = t.kids[1:]
	*next = k
	if e.last == nil {
		e.first = next
	} else {
		e.last.next = next
	}
	e.last = next
}

// Parent returns the element that e is or will be a child of.
func (e *Element) Parent() *Element { return e.parent }

// Last returns the last child of an element if it has the role, or nil.
func (e *Element) Last(role Role) *Element {
	if e.last == nil || e.last.element == nil || e.last.element.Role != role {
		return nil
	}
	return e.last.element
}

// Mark attaches an element and returns the number of a new mark for it on a page,
// counted from 1.
func (t *Tree) Mark(e *Element, page int) int {
	for len(t.pages) < page {
		t.pages = append(t.pages, nil)
	}
	n := len(t.pages[page-1])
	t.pages[page-1] = append(t.pages[page-1], e)
	t.Attach(e)
	t.add(e, kid{page: int32(page), mark: int32(n)})
	return n
}

// collapse lets cells and parts of list items hold the content of their only
// paragraph themselves, which saves a third of the elements.
func (e *Element) collapse() {
	for k := e.first; k != nil; k = k.next {
		if k.element != nil {
			k.element.collapse()
		}
	}
	switch e.Role {
	case Head, Cell, Label, Body:
	default:
		return
	}
	if e.first == nil || e.first.next != nil {
		return
	}
	if only := e.first.element; only != nil && only.Role == P {
		e.first, e.last, e.Lang = only.first, only.last, only.Lang
		only.attached = false
	}
}
