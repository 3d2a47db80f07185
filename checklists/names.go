package checklists

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"safeguard/assess"
)

// names are the ids that a pack defines and its questions refer to. A nil list is
// unknown, because pack.yaml is faulty there, and accepts every name.
type names struct {
	levels, bands, profile, standards, themes, glossary []string
	optional                                            []string            // fields that a question may leave out
	parts                                               map[string][]string // by standard
}

// namesIn lists the names that p defines. With faulty, an empty list counts as
// not known, so that one fault in pack.yaml is not repeated at every question.
func namesIn(p *assess.Pack, faulty bool) names {
	list := func(n int, id func(int) string) []string {
		if n == 0 && faulty {
			return nil
		}
		ids := make([]string, n)
		for i := range ids {
			ids[i] = id(i)
		}
		return ids
	}
	known := names{
		levels:    list(len(p.Scale), func(i int) string { return p.Scale[i].ID }),
		bands:     list(len(p.Bands), func(i int) string { return p.Bands[i].ID }),
		profile:   list(len(p.Profile), func(i int) string { return p.Profile[i].ID }),
		standards: list(len(p.Standards), func(i int) string { return p.Standards[i].ID }),
		themes:    list(len(p.Themes), func(i int) string { return p.Themes[i].ID }),
		glossary:  list(len(p.Glossary), func(i int) string { return p.Glossary[i].ID }),
		parts:     map[string][]string{},
		optional:  p.Optional,
	}
	for _, s := range p.Standards {
		if len(s.Parts) > 0 {
			known.parts[s.ID] = list(len(s.Parts), func(i int) string { return s.Parts[i].Ref })
		}
	}
	return known
}

// checkKnown reports a name that is not among the known ones. An empty name is
// optional or has been reported already.
func (d *document) checkKnown(known []string, kind, name string, path ...any) {
	if name == "" || known == nil || d.full() || slices.Contains(known, name) {
		return
	}
	d.fault(d.at(path...), fmt.Sprintf("no %s %q", kind, Short(name)), oneOfHint(name, known))
}

// oneOfHint names the nearest of the known names, or all when they are few.
func oneOfHint(name string, known []string) string {
	if hint := didYouMean(name, known); hint != "" || len(known) == 0 || len(known) > 20 {
		return hint
	}
	return "one of " + strings.Join(known, ", ")
}

// checkKeys reports each key of a map that is not among the known names.
func checkKeys[T any](d *document, m map[string]T, kind string, known []string, path ...any) {
	if known == nil {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(m)) {
		if !d.full() && !slices.Contains(known, name) {
			at := d.keyAt(append(slices.Clone(path), name)...)
			d.fault(at, fmt.Sprintf("no %s %q", kind, Short(name)), oneOfHint(name, known))
		}
	}
}

// checkID reports an id that is not in the form of IsID.
func (d *document) checkID(id string, path ...any) {
	if id != "" && !IsID(id) {
		hint := fmt.Sprintf("lower-case letters and digits with single hyphens, a letter first, at most %d", maxName)
		near := idOf(id)
		if stem := strings.TrimSuffix(id, ".yaml"); stem != id && near == stem {
			d.fault(d.at(path...), fmt.Sprintf("%q is the name of a file", Short(id)), fmt.Sprintf("write %s, without .yaml", near))
			return
		}
		if near != "" {
			hint = fmt.Sprintf("write %s; an id has %s", near, hint)
		}
		d.fault(d.at(path...), fmt.Sprintf("%q is not an id", Short(id)), hint)
	}
}

// idOf returns the id that was meant by a text: its letters and digits in small, with
// hyphens between; "" where that is none.
func idOf(text string) string {
	text = strings.TrimSuffix(strings.ToLower(text), ".yaml")
	id := strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
	if !IsID(id) {
		return ""
	}
	return id
}

// checkNewID reports an id that is not in the form of IsID, or that is a word of the
// program where it could be typed.
func (d *document) checkNewID(kind assess.IDKind, id, example string, path ...any) {
	d.checkID(id, path...)
	switch {
	case !IsID(id) || !assess.Reserved(kind, id):
	case len(id) == 1:
		d.fault(d.at(path...), fmt.Sprintf("%q cannot be an id: a single letter is an answer or a key", id), "use a word, such as "+example)
	default:
		d.fault(d.at(path...), fmt.Sprintf("%q cannot be an id: the program gives this word a meaning", id), fmt.Sprintf("use another, such as %s-%s", example, id))
	}
}

// checkDistinct reports each item that repeats an earlier one of the list.
func (d *document) checkDistinct(list []string, path func(i int) []any) {
	for i, item := range list {
		if item != "" && slices.Contains(list[:i], item) {
			d.fault(d.at(path(i)...), fmt.Sprintf("duplicate %q", Short(item)), "")
		}
	}
}

// checkRange reports a number outside low to high.
func (d *document) checkRange(low, high int, path ...any) {
	n, ok := d.number(path...)
	if ok && (n < low || n > high) {
		d.fault(d.at(path...), fmt.Sprintf("%d is not from %d to %d", n, low, high), "")
	}
}

// checkRising reports each item of a list whose number in the field name is not
// above that of the item before it.
func (d *document) checkRising(list string, count int, name string) {
	for i := 1; i < count; i++ {
		before, ok1 := d.number(list, i-1, name)
		here, ok2 := d.number(list, i, name)
		if ok1 && ok2 && here <= before {
			d.fault(d.at(list, i, name), fmt.Sprintf("%d does not rise above %d", here, before), "lowest first")
		}
	}
}

// didYouMean returns a hint that names the known name nearest to name, or
// nothing when none is near.
func didYouMean(name string, known []string) string {
	if near := assess.Nearest(name, known); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return ""
}
