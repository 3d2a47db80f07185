package tags

import (
	"slices"
	"strconv"
	"unicode/utf16"
)

// Objects writes the tree as objects of a PDF whose first number is free. pages are
// the numbers of the pages' objects. The first object is the root of the structure;
// each is the content of one object.
func (t *Tree) Objects(first int, pages []int) [][]byte {
	root := t.Root()
	root.collapse()
	var all []*Element
	number := first + 2 // behind the root and the tree of the parents
	var visit func(e *Element)
	visit = func(e *Element) {
		e.number = number
		number++
		all = append(all, e)
		for _, k := range e.kids {
			if k.element != nil {
				visit(k.element)
			}
		}
	}
	visit(root)
	out := make([][]byte, 0, len(all)+len(pages)+2)
	out = append(out, structRoot(first, root.number, len(pages)), parentTree(number, len(pages)))
	buffer := make([]byte, 0, 120*len(all)+16*len(pages))
	for _, e := range all {
		from := len(buffer)
		buffer = e.append(buffer, first, pages)
		out = append(out, buffer[from:len(buffer):len(buffer)])
	}
	for n := range pages {
		var marks []*Element
		if n < len(t.pages) {
			marks = t.pages[n]
		}
		out = append(out, parents(marks))
	}
	return out
}

func structRoot(first, document, pages int) []byte {
	b := appendReference([]byte("<</Type /StructTreeRoot /K "), document)
	b = appendReference(append(b, " /ParentTree "...), first+1)
	b = strconv.AppendInt(append(b, " /ParentTreeNextKey "...), int64(pages), 10)
	return append(b, ">>"...)
}

// parentTree writes the tree that leads from each page to the elements of its marks.
func parentTree(first, pages int) []byte {
	b := []byte("<</Nums [")
	for n := range pages {
		b = append(strconv.AppendInt(b, int64(n), 10), ' ')
		b = append(appendReference(b, first+n), '\n')
	}
	return append(b, "]>>"...)
}

// parents writes the elements of a page's marks.
func parents(marks []*Element) []byte {
	b := []byte{'['}
	for _, e := range marks {
		b = append(appendReference(b, e.holder().number), '\n')
	}
	return append(b, ']')
}

// holder returns the element that holds the content of e: its parent where collapse
// has passed it up.
func (e *Element) holder() *Element {
	for !e.attached {
		e = e.parent
	}
	return e
}

func (e *Element) append(b []byte, structRoot int, pages []int) []byte {
	parent := structRoot
	if e.parent != nil {
		parent = e.parent.number
	}
	b = append(append(b, "<</S /"...), e.Role...)
	b = appendReference(append(b, " /P "...), parent)
	page := 0 // of the first mark
	if i := slices.IndexFunc(e.kids, func(k kid) bool { return k.element == nil }); i >= 0 {
		page = e.kids[i].page
		b = appendReference(append(b, " /Pg "...), pages[page-1])
	}
	b = e.appendAttributes(b)
	if len(e.kids) == 0 {
		return append(b, ">>"...)
	}
	b = append(b, " /K ["...)
	for i, k := range e.kids {
		if i > 0 {
			b = append(b, ' ')
		}
		switch {
		case k.element != nil:
			b = appendReference(b, k.element.number)
		case k.page == page:
			b = strconv.AppendInt(b, int64(k.mark), 10)
		default:
			b = appendReference(append(b, "<</Type /MCR /Pg "...), pages[k.page-1])
			b = strconv.AppendInt(append(b, " /MCID "...), int64(k.mark), 10)
			b = append(b, ">>"...)
		}
	}
	return append(b, "]>>"...)
}

func (e *Element) appendAttributes(b []byte) []byte {
	if e.Scope != "" {
		b = append(append(append(b, " /A <</O /Table /Scope /"...), e.Scope...), ">>"...)
	}
	if e.Role == Figure {
		b = append(b, " /A <</O /Layout /BBox ["...)
		for _, n := range e.Box {
			b = append(strconv.AppendFloat(b, n, 'f', 1, 64), ' ')
		}
		b = append(appendText(append(b, "]>> /Alt "...), e.Alt), ' ')
	}
	return b
}

func appendReference(b []byte, n int) []byte {
	return append(strconv.AppendInt(b, int64(n), 10), " 0 R"...)
}

// appendText writes a text as a string of PDF, in UTF-16.
func appendText(b []byte, s string) []byte {
	b = append(b, "<FEFF"...)
	const digits = "0123456789ABCDEF"
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, digits[u>>12], digits[u>>8&15], digits[u>>4&15], digits[u&15])
	}
	return append(b, '>')
}
