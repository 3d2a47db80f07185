package checklists

import (
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// A document is one YAML file: its tree and its faults.
type document struct {
	file       string
	root       *yaml.Node // nil when the file cannot be read as YAML
	faults     Faults
	nodeFaults []nodeFault
	unset      []unsetField
	locations  map[*yaml.Node]location // nil until faultAt is first called
}

// A nodeFault is a fault at a node. The question that the node belongs to is
// looked up when the faults are returned, for the few nodes that need it.
type nodeFault struct {
	node        *yaml.Node
	cause, hint string
	cut         bool // the text ends at a comment: dropped where the node has another fault
}

// An unsetField is a field that the file leaves out: a fault unless the pack lists
// the word optional.
type unsetField struct {
	nodeFault
	optional string
}

// Nobody reads more faults of one file than this.
const maxFaults = 500

// full reports whether further faults of the file are dropped.
func (d *document) full() bool { return len(d.faults)+len(d.nodeFaults) >= maxFaults }

// add reports a fault at a line and column.
func (d *document) add(line, column int, cause, hint string) {
	if d.full() {
		return
	}
	d.faults = append(d.faults, Fault{File: d.file, Line: line, Column: column, Cause: cause, Hint: hint})
}

// fault reports a fault at a node.
func (d *document) fault(n *yaml.Node, cause, hint string) {
	if d.full() {
		return
	}
	d.nodeFaults = append(d.nodeFaults, nodeFault{node: n, cause: cause, hint: hint})
}

// faulty reports whether anything has been found wrong.
func (d *document) faulty() bool { return len(d.faults)+len(d.nodeFaults) > 0 }

// at returns the node at a path of keys and list indexes; where the tree ends
// before the path, the last node on it.
func (d *document) at(path ...any) *yaml.Node {
	n := d.root
	for _, step := range path {
		_, next := child(n, step)
		if next == nil {
			break
		}
		n = next
	}
	return n
}

// keyAt returns the node of the key that a path ends in.
func (d *document) keyAt(path ...any) *yaml.Node {
	last := len(path) - 1
	n := d.at(path[:last]...)
	if key, _ := child(n, path[last]); key != nil {
		return key
	}
	return n
}

// has reports whether the file has a value at the path.
func (d *document) has(path ...any) bool {
	n := d.root
	for _, step := range path {
		if _, n = child(n, step); n == nil {
			return false
		}
	}
	return true
}

// number returns the whole number at the path, and whether there is one.
func (d *document) number(path ...any) (int, bool) {
	if !d.has(path...) {
		return 0, false
	}
	return wholeNumber(d.at(path...))
}

func child(n *yaml.Node, step any) (key, value *yaml.Node) {
	switch step := step.(type) {
	case int:
		if n.Kind == yaml.SequenceNode && step < len(n.Content) {
			return nil, n.Content[step]
		}
	case string:
		for i := 0; n.Kind == yaml.MappingNode && i < len(n.Content); i += 2 {
			if n.Content[i].Value == step {
				return n.Content[i], n.Content[i+1]
			}
		}
	}
	return nil, nil
}

// all returns every fault of the document with its line, column, question and field.
func (d *document) all() Faults {
	if !d.faulty() {
		return nil
	}
	if d.root == nil {
		return d.faults
	}
	for i := range d.faults {
		d.faults[i].ID = d.questionAt(d.faults[i].Line)
	}
	faults := slices.Clone(d.faults)
	wrong := d.faultyNodes(false)
	for _, f := range d.nodeFaults {
		if !f.cut || !wrong[f.node] {
			faults = append(faults, d.faultAt(f.node, f.cause, f.hint))
		}
	}
	if d.full() {
		faults = append(faults, Fault{File: d.file, Cause: fmt.Sprintf("has %d faults or more", maxFaults), Hint: "the others are not shown"})
	}
	return faults
}

// faultyNodes returns the nodes with a fault. With cuts, nodes whose text ends at
// a comment are among them.
func (d *document) faultyNodes(cuts bool) map[*yaml.Node]bool {
	nodes := map[*yaml.Node]bool{}
	for _, f := range d.nodeFaults {
		if cuts || !f.cut {
			nodes[f.node] = true
		}
	}
	return nodes
}

// faultAt returns a fault at a node, with its question and its field.
func (d *document) faultAt(n *yaml.Node, cause, hint string) Fault {
	if d.locations == nil {
		d.locations = map[*yaml.Node]location{}
		locate(d.root, location{}, d.locations)
	}
	p := d.locations[n]
	if better := numberHints[p.field]; better != "" && hint == wholeNumberHint {
		hint = better
	}
	if p.field != "" {
		cause = p.field + ": " + cause
	}
	return Fault{File: d.file, Line: n.Line, Column: n.Column, ID: p.id, Cause: cause, Hint: hint}
}

// questionAt returns the id of the question that a line belongs to.
func (d *document) questionAt(line int) string {
	id := ""
	if !d.has("questions") {
		return ""
	}
	for _, q := range d.at("questions").Content {
		if _, n := child(q, "id"); n != nil && q.Line <= line && IsID(n.Value) {
			id = n.Value
		}
	}
	return id
}

// A location names where a node is: the id of the question, or other listed
// thing, and the field of it.
type location struct{ id, field string }

// keyedByID names the fields of a translation whose keys are ids.
var keyedByID = map[string]bool{"questions": true, "scale": true, "bands": true, "profile": true}

// locate adds the locations of n and of all nodes below it.
func locate(n *yaml.Node, at location, places map[*yaml.Node]location) {
	places[n] = at
	switch n.Kind {
	case yaml.MappingNode:
		for i := 0; i < len(n.Content); i += 2 {
			key, value := n.Content[i], n.Content[i+1]
			locate(key, at, places)
			if keyedByID[at.field] && value.Kind == yaml.MappingNode && IsID(key.Value) {
				locate(value, location{id: key.Value}, places)
			} else {
				locate(value, location{at.id, Short(key.Value)}, places)
			}
		}
	case yaml.SequenceNode:
		for i, c := range n.Content {
			at := at
			if !strings.Contains(at.field, ", item ") { // a list in a list is a fault anyway
				at.field = fmt.Sprintf("%s, item %d", at.field, i+1)
			}
			if _, id := child(c, "id"); id != nil && IsID(id.Value) {
				at = location{id: id.Value}
			}
			locate(c, at, places)
		}
	}
}
