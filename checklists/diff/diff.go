// Package diff reports what changed between two packs, and which changes make
// comparisons of two rounds wrong. It compares loaded packs and reads no files.
package diff

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
)

// A Result is what differs between two packs, of which one is the older.
type Result struct {
	Differences []Difference
	// OtherPack: the ids differ, so that these are not two versions of one pack.
	OtherPack bool
	// Undeclared: the content differs under the same id and version, so that
	// nobody can tell which of the two a file was made with.
	Undeclared bool
}

// Warnings returns how many of the differences make comparisons of two rounds
// wrong.
func (r Result) Warnings() (n int) {
	for _, d := range r.Differences {
		if d.Kind.IsWarning() {
			n++
		}
	}
	return n
}

// A Difference is one thing that differs. Part says of what kind it is ("pack",
// "level", "question" …), ID names it, and Field the field that changed. Number
// is the printed number of a question or checklist in the newer pack, or, when it
// was removed, in the older one.
type Difference struct {
	Kind     Kind
	Part     string
	ID       string
	Number   string
	Field    string
	Old, New string
}

// A Kind says what happened to a part.
type Kind string

// The kinds of difference. Those for which IsWarning holds are warnings.
const (
	Added          Kind = "added"
	Removed        Kind = "removed"
	Moved          Kind = "moved"        // to another checklist, or before or behind others
	Renumbered     Kind = "renumbered"   // New counts questions of a checklist that only have another number
	Reworded       Kind = "reworded"     // a text says it in other words
	Retouched      Kind = "retouched"    // the same words with other marks or capitals
	Changed        Kind = "changed"      // a number, a name or a yes or no
	Retranslated   Kind = "retranslated" // the texts of a language other than the first
	RevRaised      Kind = "rev_raised"
	RevIdle        Kind = "rev_idle" // raised, although no field of meaning changed
	RevForgotten   Kind = "rev_forgotten"
	RevLowered     Kind = "rev_lowered"
	ScaleChanged   Kind = "scale_changed" // New counts the questions that kept their rev
	VersionLowered Kind = "version_lowered"
)

// IsWarning reports whether the difference makes comparisons of two rounds wrong.
func (k Kind) IsWarning() bool {
	return slices.Contains([]Kind{RevForgotten, RevLowered, ScaleChanged, VersionLowered}, k)
}

// meaning are the fields of a question that decide what an answer to it means or
// how much it counts. Why, ask_to_see, discuss, the action, tags, standards and
// asked_if may change under the same rev.
var meaning = []string{"text", "practised_if", "levels", "critical", "weight", "na"}

// Packs returns what differs between an older and a newer pack. Neither is
// changed.
func Packs(older, newer assess.Pack) Result {
	c := comparer{}
	if older.ID == newer.ID && newer.Version < older.Version {
		c.add(Difference{Kind: VersionLowered, Part: "pack", Old: strconv.Itoa(older.Version), New: strconv.Itoa(newer.Version)})
	}
	c.compareFields("pack", "", "", older, newer)
	scale := len(c.differences)
	compareLists(&c, "level", older.Scale, newer.Scale, func(l assess.Level) string { return l.ID })
	scaleChanged := slices.ContainsFunc(c.differences[scale:], func(d Difference) bool { return d.Kind != Retouched })
	compareLists(&c, "band", older.Bands, newer.Bands, func(b assess.Band) string { return b.ID })
	compareLists(&c, "cap", older.Caps, newer.Caps, func(k assess.Cap) string { return fmt.Sprintf("%d × %s", k.Count, k.MustHave) })
	compareLists(&c, "profile", older.Profile, newer.Profile, func(q assess.ProfileQuestion) string { return q.ID })
	compareLists(&c, "standard", older.Standards, newer.Standards, func(s assess.Standard) string { return s.ID })
	compareLists(&c, "theme", older.Themes, newer.Themes, func(t assess.Theme) string { return t.ID })
	compareLists(&c, "term", older.Glossary, newer.Glossary, func(t assess.Term) string { return t.ID })
	c.compareChecklists(&older, &newer)
	kept := c.compareQuestions(&older, &newer)
	if scaleChanged && kept > 0 {
		c.add(Difference{Kind: ScaleChanged, Part: "pack", New: strconv.Itoa(kept)})
	}
	c.compareTranslations(&older, &newer)
	differ := older.ContentHash() != newer.ContentHash()
	return Result{
		Differences: c.differences, OtherPack: older.ID != newer.ID,
		Undeclared: differ && older.ID == newer.ID && older.Version == newer.Version,
	}
}

// A comparer collects differences in the order in which they are reported.
type comparer struct{ differences []Difference }

func (c *comparer) add(d Difference) { c.differences = append(c.differences, d) }

// compareChecklists compares the checklists apart from their questions.
func (c *comparer) compareChecklists(older, newer *assess.Pack) {
	id := func(l assess.Checklist) string { return l.ID }
	compareLists(c, "checklist", older.Checklists, newer.Checklists, id)
	before := firstIndexes(older.Checklists, id)
	for i, l := range newer.Checklists {
		if was, ok := before[l.ID]; ok && was != i {
			number := strconv.Itoa(i + 1)
			c.add(Difference{Kind: Moved, Part: "checklist", ID: l.ID, Number: number, Old: strconv.Itoa(was + 1), New: number})
		}
	}
}

// compareQuestions compares the questions and returns how many have the rev they had.
func (c *comparer) compareQuestions(older, newer *assess.Pack) (kept int) {
	id := func(ref assess.Ref) string { return ref.Question.ID }
	before, now := older.Refs(), newer.Refs()
	wasAt, isAt := firstIndexes(before, id), firstIndexes(now, id)
	moved := movesBetween(before, now)
	c.compareNumbers(newer, before, wasAt, moved)
	for _, ref := range now {
		q := ref.Question
		i, ok := wasAt[q.ID]
		if !ok {
			c.add(Difference{Kind: Added, Part: "question", ID: q.ID, Number: ref.Number, New: q.Text})
			continue
		}
		was := before[i]
		if was.Question.Rev == q.Rev {
			kept++
		}
		if moved(was, ref) {
			c.add(Difference{Kind: Moved, Part: "question", ID: q.ID, Number: ref.Number, Old: was.Number, New: ref.Number})
		}
		first := len(c.differences)
		c.compareFields("question", q.ID, ref.Number, *was.Question, *q)
		c.compareRev(ref, was.Question.Rev, c.differences[first:])
	}
	for _, ref := range before {
		if _, ok := isAt[ref.Question.ID]; !ok {
			c.add(Difference{Kind: Removed, Part: "question", ID: ref.Question.ID, Number: ref.Number, Old: ref.Question.Text})
		}
	}
	return kept
}

// compareRev reports a rev that does not agree with the changes of the question's
// fields, and a raised one that does.
func (c *comparer) compareRev(ref assess.Ref, was int, changes []Difference) {
	var fields []string
	for _, d := range changes {
		name, _, _ := strings.Cut(d.Field, "/")
		if d.Kind != Retouched && slices.Contains(meaning, name) && !slices.Contains(fields, name) {
			fields = append(fields, name)
		}
	}
	q := ref.Question
	d := Difference{Part: "question", ID: q.ID, Number: ref.Number, Field: strings.Join(fields, ", "),
		Old: strconv.Itoa(was), New: strconv.Itoa(q.Rev)}
	switch {
	case q.Rev < was:
		d.Kind = RevLowered
	case q.Rev > was && len(fields) > 0:
		d.Kind = RevRaised
	case q.Rev > was:
		d.Kind = RevIdle
	case len(fields) > 0:
		d.Kind = RevForgotten
	default:
		return
	}
	c.add(d)
}
