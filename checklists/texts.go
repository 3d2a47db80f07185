package checklists

import (
	"iter"
	"slices"

	"gopkg.in/yaml.v3"
)

// A Place is a value, or the name of a field, in a file.
type Place struct {
	document *document
	node     *yaml.Node
}

// At returns the place at a path of field names and list indexes, such as
// "questions", 3, "text"; where the file ends before the path, the last place on
// it; the beginning of the file for no path. It panics where the file is not YAML.
func (f *File) At(path ...any) Place { return Place{f.document, f.at(path...)} }

// KeyAt returns the place of the field name that a path ends in.
func (f *File) KeyAt(path ...any) Place { return Place{f.document, f.keyAt(path...)} }

// Line returns the line of the place, counted from 1.
func (p Place) Line() int { return p.node.Line }

// Fault returns a fault at the place. It does not add it to those of the File.
func (p Place) Fault(cause, hint string) Fault { return p.document.faultAt(p.node, cause, hint) }

// A Text is a text in a file. Field is the name of the field that it is in.
type Text struct {
	Place
	Field  string
	Value  string
	Bare   bool // written without quotes, and not behind | or >
	Faulty bool // there is a fault at this place
}

// Texts yields the texts of the file in their order, without names and without
// those below the fields in skip.
func (f *File) Texts(skip ...string) iter.Seq[Text] {
	return func(yield func(Text) bool) {
		if f.root == nil {
			return
		}
		w := textWalk{document: f.document, faulty: f.faultyNodes(true), skip: slices.Concat(nameFields, skip), yield: yield}
		w.walk(f.root, "")
	}
}

type textWalk struct {
	document *document
	faulty   map[*yaml.Node]bool
	skip     []string
	yield    func(Text) bool
}

// walk yields the texts in n, which is the value of field, and reports whether
// more are wanted.
func (w *textWalk) walk(n *yaml.Node, field string) bool {
	switch {
	case slices.Contains(w.skip, field):
	case n.Kind == yaml.ScalarNode && n.Tag == "!!str":
		return w.yield(Text{Place{w.document, n}, field, n.Value, n.Style == 0, w.faulty[n]})
	case n.Kind == yaml.SequenceNode:
		for _, c := range n.Content {
			if !w.walk(c, field) {
				return false
			}
		}
	case n.Kind == yaml.MappingNode:
		for i := 0; i < len(n.Content); i += 2 {
			if !w.walk(n.Content[i+1], n.Content[i].Value) {
				return false
			}
		}
	}
	return true
}
