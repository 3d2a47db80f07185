package tags

import (
	"strconv"
	"unicode/utf16"
)

// Objects writes the tree as objects of a PDF whose first number is first. pages are
// the numbers of the pages' objects. The first object is the root of the structure.
// The contents of the objects are one behind the other; ends is where each ends.
func (t *Tree) Objects(first int, pages []int) (content []byte, ends []int) {
	root := t.Root()
	root.collapse()
	root.parent = &Element{number: int32(first)}
	last := root.count(int32(first + 2)) // behind the root of the structure and the tree of the parents
	w := writer{pages: pages, content: make([]byte, 0, 64*t.count+512), ends: make([]int, 0, int(last)-first+len(pages))}
	w.structRoot(first, len(pages))
	w.parentTree(int(last), len(pages))
	w.element(root)
	for n := range pages {
		var marks []*Element
		if n < len(t.pages) {
			marks = t.pages[n]
		}
		w.parents(marks)
	}
	return w.content, w.ends
}

// count numbers an element and those below it from number, and returns the number
// behind them.
func (e *Element) count(number int32) int32 {
	e.number = number
	number++
	for k := e.first; k != nil; k = k.next {
		if k.element != nil {
			number = k.element.count(number)
		}
	}
	return number
}

// A writer appends objects.
type writer struct {
	pages   []int
	content []byte
	ends    []int
}

func (w *writer) write(s string) { w.content = append(w.content, s...) }

func (w *writer) number(before string, n int) {
	w.content = strconv.AppendInt(append(w.content, before...), int64(n), 10)
}

func (w *writer) reference(before string, n int) {
	w.number(before, n)
	w.write(" 0 R")
}

// end ends an object.
func (w *writer) end(s string) {
	w.write(s)
	w.ends = append(w.ends, len(w.content))
}

func (w *writer) structRoot(first, pages int) {
	w.reference("<</Type/StructTreeRoot/K ", first+2)
	w.reference("/ParentTree ", first+1)
	w.number("/ParentTreeNextKey ", pages)
	w.end(">>")
}

// parentTree writes the tree that leads from each page to the elements of its marks.
func (w *writer) parentTree(first, pages int) {
	w.write("<</Nums[")
	for n := range pages {
		w.number("", n)
		w.reference(" ", first+n)
		w.write("\n")
	}
	w.end("]>>")
}

// parents writes the elements of a page's marks.
func (w *writer) parents(marks []*Element) {
	w.write("[")
	for _, e := range marks {
		w.reference("", int(e.holder().number))
		w.write("\n")
	}
	w.end("]")
}

// holder returns the element that holds the content of e: its parent where collapse
// has passed it up.
func (e *Element) holder() *Element {
	for !e.attached {
		e = e.parent
	}
	return e
}

// element writes an element and those below it.
func (w *writer) element(e *Element) {
	w.write("<</S/")
	w.write(e.Role.String())
	w.reference("/P ", int(e.parent.number))
	page := int32(0) // of the first mark
	for k := e.first; k != nil && page == 0; k = k.next {
		page = k.page
	}
	if page > 0 {
		w.reference("/Pg ", w.pages[page-1])
	}
	w.attributes(e)
	if e.first != nil {
		w.kids(e, page)
	}
	w.end(">>")
	for k := e.first; k != nil; k = k.next {
		if k.element != nil {
			w.element(k.element)
		}
	}
}

func (w *writer) kids(e *Element, page int32) {
	many := e.first.next != nil
	between := "/K "
	if many {
		between = "/K["
	}
	for k := e.first; k != nil; k = k.next {
		switch {
		case k.element != nil:
			w.reference(between, int(k.element.number))
		case k.page == page:
			w.number(between, int(k.mark))
		default:
			w.write(between)
			w.reference("<</Type/MCR/Pg ", w.pages[k.page-1])
			w.number("/MCID ", int(k.mark))
			w.write(">>")
		}
		between = " "
	}
	if many {
		w.write("]")
	}
}

func (w *writer) attributes(e *Element) {
	if e.Lang != "" {
		w.write("/Lang(" + e.Lang + ")")
	}
	if e.Scope != OfNothing {
		w.write("/A<</O/Table/Scope/" + scopeNames[e.Scope] + ">>")
	}
	if e.Picture == nil {
		return
	}
	w.write("/A<</O/Layout/BBox[")
	for i, n := range e.Picture.Box {
		if i > 0 {
			w.write(" ")
		}
		w.content = strconv.AppendFloat(w.content, n, 'f', 1, 64)
	}
	w.write("]>>/Alt")
	w.text(e.Picture.Alt)
}

// text writes a text as a string of PDF, in UTF-16.
func (w *writer) text(s string) {
	const digits = "0123456789ABCDEF"
	w.write("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		w.content = append(w.content, digits[u>>12], digits[u>>8&15], digits[u>>4&15], digits[u&15])
	}
	w.write(">")
}
