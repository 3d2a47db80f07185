package checklists

import (
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// nameFields are the fields whose texts are names. A name is compared with those
// that the pack defines, so that a comment that cuts it off is noticed anyway.
var nameFields = fieldNames(append([]string{"packFile.languages", "packFile.optional[]"}, idFields...))

// fieldNames returns the names in fields such as "Question.tags[]".
func fieldNames(fields []string) []string {
	var names []string
	for _, field := range fields {
		_, name, _ := strings.Cut(strings.TrimSuffix(field, "[]"), ".")
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// inspect checks n, the value of the field key, and all nodes below it. It returns
// false when the tree is too large to be decoded.
func (d *document) inspect(n *yaml.Node, key string, depth int) bool {
	if depth > maxDepth {
		d.fault(n, fmt.Sprintf("more than %d levels deep", maxDepth), "")
		return false
	}
	d.inspectNode(n)
	switch n.Kind {
	case yaml.ScalarNode:
		cut := n.LineComment != "" && n.Style == 0 && n.Tag == "!!str"
		if cut && !(key == "effort" && len(n.Value) == 1) && !(slices.Contains(nameFields, key) && IsID(n.Value)) && !d.full() {
			d.nodeFaults = append(d.nodeFaults, nodeFault{node: n, cut: true, cause: fmt.Sprintf("the text ends before %q", Short(n.LineComment)),
				hint: "quote the text, or put the comment on a line of its own"})
		}
	case yaml.SequenceNode:
		if len(n.Content) > maxItems {
			d.fault(n, fmt.Sprintf("more than %d items", maxItems), "")
			return false
		}
		for _, c := range n.Content {
			if !d.inspect(c, key, depth+1) {
				return false
			}
		}
	case yaml.MappingNode:
		if !d.inspectKeys(n) {
			return false
		}
		for i := 0; i < len(n.Content); i += 2 {
			d.inspectNode(n.Content[i])
			if !d.inspect(n.Content[i+1], n.Content[i].Value, depth+1) {
				return false
			}
		}
	}
	return true
}

// inspectNode checks a node by itself.
func (d *document) inspectNode(n *yaml.Node) {
	switch {
	case n.Kind == yaml.AliasNode:
		d.fault(n, fmt.Sprintf("alias *%s", Short(n.Value)), "write the text out, or quote one that begins with *")
		return
	case n.Anchor != "":
		d.fault(n, fmt.Sprintf("anchor &%s", Short(n.Anchor)), "quote a text that begins with &")
	}
	if n.Style&yaml.TaggedStyle != 0 {
		d.fault(n, fmt.Sprintf("tag %q", Short(n.Tag)), "quote a text that begins with !")
	}
	block := n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0
	switch why := whyForbiddenIn(n.Value, block); why {
	case "":
	case lineBreak:
		d.fault(n, why, "begin a text of several lines with |")
	default:
		d.fault(n, why, "take it out")
	}
}

// inspectKeys checks the keys of a map.
func (d *document) inspectKeys(n *yaml.Node) bool {
	if len(n.Content) > 2*maxItems {
		d.fault(n, fmt.Sprintf("more than %d keys", maxItems), "")
		return false
	}
	first := make(map[string]int, len(n.Content)/2)
	for i := 0; i < len(n.Content); i += 2 {
		key := n.Content[i]
		switch line, twice := first[key.Value]; {
		case key.Kind != yaml.ScalarNode:
			d.fault(key, "a key must be a word", "")
		case key.Tag == "!!merge":
			d.fault(key, "merge key <<", "write the fields out")
		case twice:
			d.fault(key, fmt.Sprintf("duplicate field %q", Short(key.Value)), fmt.Sprintf("first on line %d", line))
		default:
			first[key.Value] = key.Line
		}
	}
	return true
}
