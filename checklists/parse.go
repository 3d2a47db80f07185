package checklists

import (
	"bytes"
	"io"

	"gopkg.in/yaml.v3"
)

// The limits of a file. No checklist that people can work through comes near
// them; beyond them the YAML library becomes slow.
const (
	maxBytes = 1 << 20
	maxItems = 1000 // of a list or a map
	maxDepth = 20
)

// parse reads data as YAML and checks the rules of every file, whatever its
// fields mean: one document, no forbidden character, no duplicate key, and none
// of the YAML features (aliases, tags, merge keys) by which a text is read as
// something else.
func parse(file string, data []byte) *document {
	d := &document{file: file}
	switch {
	case len(data) > maxBytes:
		d.add(0, 0, "larger than 1 MiB", "split it into several checklists")
		return d
	case bytes.IndexByte(data, 0) >= 0:
		d.add(0, 0, "not a text file", "save it as plain text in UTF-8")
		return d
	}
	data = d.clean(data)
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var first, second yaml.Node
	switch err := dec.Decode(&first); err {
	case nil:
	case io.EOF:
		d.add(0, 0, "the file is empty", "")
		return d
	default:
		d.addSyntax(data, err)
		return d
	}
	switch err := dec.Decode(&second); err {
	case io.EOF:
	case nil:
		d.add(second.Line, second.Column, "a second document", "one file holds one document: take out the line ---")
	default:
		d.addSyntax(data, err)
	}
	d.root = first.Content[0]
	if !d.inspect(d.root, "", 0) {
		d.faults, d.nodeFaults, d.root = d.all(), nil, nil
	}
	return d
}
