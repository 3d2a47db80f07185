package pdf

import (
	"slices"

	"safeguard/report/pdf/internal/tags"
)

// A role says what a paragraph is in the structure of the document.
type role uint8

const (
	paragraph  role = iota
	title           // of a part of the document
	subtitle        // of a part of that
	itemStart       // the first paragraph of an item of a list
	itemLabel       // the number, letter or name of an item
	itemDetail      // a further paragraph of the item before it
	unread          // the legend of a sign that is read wherever it is drawn
)

// A rowKind says what a row is in the structure of the document.
type rowKind uint8

const (
	plainRow    rowKind = iota // paragraphs, by their roles
	itemRow                    // an item of a list
	cellItems                  // each cell is an item of a list
	tableRow                   // a row of a table, one cell for each of its cells
	headRow                    // the head of a table
	belowRow                   // further text for the cells above, by their places
	belowLast                  // further text for the last cell above
	repeatedRow                // decoration
)

// A place is where the paragraphs of a cell go.
type place struct {
	parent *tags.Element
	open   *tags.Element // the paragraph that goes on in the next line
	first  bool          // no paragraph was placed yet
}

// A structure is where in the document the rows go.
type structure struct {
	table *tags.Element   // that is open
	cells []*tags.Element // of its last row
	tops  []float64       // where these begin, in points from the left
}

// places returns where the cells of a row go.
func (f *flow) places(r *row) []place {
	out := make([]place, len(r.cells))
	root := f.tree.Root()
	switch r.kind {
	case tableRow, headRow:
		f.beginTableRow(r)
		for i := range out {
			out[i].parent = f.cells[i]
		}
		return out
	case belowRow, belowLast:
		if len(f.cells) == 0 {
			break
		}
		for i, c := range r.cells {
			out[i] = place{parent: f.cellAbove(r.kind, c)}
		}
		return out
	case plainRow, itemRow, cellItems, repeatedRow:
		f.table, f.cells = nil, f.cells[:0]
	}
	begun := false
	for i := range out {
		out[i] = place{parent: root, first: r.kind == cellItems || r.kind == itemRow && !begun}
		begun = begun || hasText(r.cells[i])
	}
	return out
}

// beginTableRow adds a row to the table that is open, or to a new one.
func (f *flow) beginTableRow(r *row) {
	if f.table == nil {
		f.table = f.tree.New(f.tree.Root(), tags.Table)
	}
	tr := f.tree.Attach(f.tree.New(f.table, tags.Row))
	f.cells, f.tops = f.cells[:0], f.tops[:0]
	named := r.kind == headRow
	for _, c := range r.cells {
		e := f.tree.Attach(f.tree.New(tr, tags.Cell))
		switch {
		case r.kind == headRow && (hasText(c) || draws(c)):
			e.Role, e.Scope = tags.Head, tags.OfColumn
		case !named && hasText(c):
			e.Role, e.Scope = tags.Head, tags.OfRow
			named = true
		}
		f.cells, f.tops = append(f.cells, e), append(f.tops, c.x)
	}
}

func hasText(c cell) bool {
	return slices.ContainsFunc(c.lines, func(l line) bool { return l.text != "" })
}

func draws(c cell) bool {
	return slices.ContainsFunc(c.lines, func(l line) bool { return l.draw != nil })
}

// cellAbove returns the cell of the last row of the table which text below it is for.
func (f *flow) cellAbove(kind rowKind, c cell) *tags.Element {
	last := len(f.cells) - 1
	for kind == belowRow && last > 0 && f.tops[last] > c.x+1 {
		last--
	}
	return f.cells[last]
}

// role returns the role of a paragraph in a row.
func (p *place) role(kind rowKind, st style) role {
	first := p.first
	p.first = false
	switch {
	case kind == cellItems || kind == itemRow:
		if first && st.role == paragraph {
			return itemStart
		}
		if st.role == paragraph {
			return itemDetail
		}
	}
	return st.role
}

// element returns the element of a line and, for the text of its sign, the label of
// its item or the same element. Both are nil for what is not read.
func (f *flow) element(p *place, kind rowKind, l line) (text, sign *tags.Element) {
	if l.more && p.open != nil {
		return p.open, p.open
	}
	text, sign = f.begin(p, p.role(kind, l.st))
	if text != nil {
		text.Lang = l.lang
	}
	p.open = text
	return text, sign
}

// begin returns the element of a paragraph that begins and that of its sign.
func (f *flow) begin(p *place, r role) (text, sign *tags.Element) {
	switch r {
	case title:
		text = f.tree.New(p.parent, tags.H1)
	case subtitle:
		text = f.tree.New(p.parent, tags.H2)
	case itemStart:
		item := f.newItem(p.parent)
		return f.tree.New(f.tree.New(item, tags.Body), tags.P), f.tree.New(item, tags.Label)
	case itemLabel:
		text = f.tree.New(f.newItem(p.parent), tags.Label)
	case itemDetail:
		text = f.tree.New(f.body(p.parent), tags.P)
	case unread:
	default:
		text = f.tree.New(p.parent, tags.P)
	}
	return text, text
}

// newItem returns a new item of the list that is open, or of a new one.
func (f *flow) newItem(parent *tags.Element) *tags.Element {
	list := parent.Last(tags.List)
	if list == nil {
		list = f.tree.New(parent, tags.List)
	}
	return f.tree.New(list, tags.Item)
}

// body returns the body of the last item of the list that is open, or parent.
func (f *flow) body(parent *tags.Element) *tags.Element {
	list := parent.Last(tags.List)
	if list == nil || list.Last(tags.Item) == nil {
		return parent
	}
	item := list.Last(tags.Item)
	if body := item.Last(tags.Body); body != nil {
		return body
	}
	return f.tree.New(item, tags.Body)
}
