package checklists

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// quotes looks at every text under n, which stands under key, for what was meant
// otherwise than YAML takes it: quotes that are letters to it, and words that
// other programs read as a yes, a no or nothing.
func (l *linter) quotes(d *document, n *yaml.Node, key string) {
	switch {
	case slices.Contains(holdNames, key):
	case n.Kind == yaml.ScalarNode && n.Style == 0 && n.Tag == "!!str" && !d.wrongAt(n):
		if inTypographic(n.Value) {
			d.warn(n, codeTypographicQuotes, "the quotes “ and ” are printed too", `use straight quotes, as in "text"`)
		}
		if isBareWord(n.Value) {
			d.warn(n, codeBareWord, n.Value+" without quotes is no text for many programs", `write "`+n.Value+`"`)
		}
	case n.Kind == yaml.SequenceNode:
		for _, c := range n.Content {
			l.quotes(d, c, key)
		}
	case n.Kind == yaml.MappingNode:
		for i := 0; i < len(n.Content); i += 2 {
			l.quotes(d, n.Content[i+1], n.Content[i].Value)
		}
	}
}

// inTypographic reports whether a text begins and ends with one pair of
// typographic quotes.
func inTypographic(text string) bool {
	for _, pair := range []struct{ open, end string }{{"“", "”"}, {"„", "“"}, {"„", "”"}, {"«", "»"}, {"”", "”"}} {
		inside, ok := strings.CutPrefix(text, pair.open)
		if i := strings.Index(inside, pair.end); ok && i >= 0 && i == len(inside)-len(pair.end) {
			return true
		}
	}
	return false
}

// isBareWord knows the words that YAML 1.1 takes for yes, no or nothing.
func isBareWord(text string) bool {
	return slices.Contains([]string{"yes", "no", "true", "false", "on", "off", "null", "y", "n"}, strings.ToLower(text))
}

// wrongAt reports whether there is an error at a node.
func (d *document) wrongAt(n *yaml.Node) bool {
	return slices.ContainsFunc(d.found, func(f finding) bool { return f.node == n && f.code == "" })
}
