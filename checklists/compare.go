package checklists

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
)

// A Comparison is what differs between two packs, of which one is the older.
type Comparison struct {
	Changes []Change
	// OtherPack: the ids differ, so that these are not two versions of one pack.
	OtherPack bool
	// Undeclared: the content differs under the same id and version, so that
	// nobody can tell which of the two a file was made with.
	Undeclared bool
}

// A Change is one thing that differs. Part says of what kind it is ("pack",
// "level", "question" …), ID names it, and Field the field that changed. Number
// is the printed number of a question or checklist in the newer pack, or, when it
// was removed, in the older one.
type Change struct {
	Kind     ChangeKind
	Part     string
	ID       string
	Number   string
	Field    string
	Old, New string
}

// A ChangeKind says what happened to a part.
type ChangeKind string

// The kinds of change. The last four are warnings.
const (
	Added          ChangeKind = "added"
	Removed        ChangeKind = "removed"
	Moved          ChangeKind = "moved"
	Reworded       ChangeKind = "reworded"     // a text says it in other words
	Retouched      ChangeKind = "retouched"    // the same words with other marks or capitals
	Changed        ChangeKind = "changed"      // a number, a name or a yes or no
	Retranslated   ChangeKind = "retranslated" // the texts of a language other than the first
	RevRaised      ChangeKind = "rev_raised"
	RevIdle        ChangeKind = "rev_idle" // raised, though the question means what it meant
	RevForgotten   ChangeKind = "rev_forgotten"
	RevLowered     ChangeKind = "rev_lowered"
	ScaleChanged   ChangeKind = "scale_changed" // New counts the questions that kept their rev
	VersionLowered ChangeKind = "version_lowered"
)

// IsWarning reports whether the change makes comparisons of two rounds wrong.
func (k ChangeKind) IsWarning() bool {
	return slices.Contains([]ChangeKind{RevForgotten, RevLowered, ScaleChanged, VersionLowered}, k)
}

// meaning are the fields of a question that decide what an answer to it means or
// how much it counts. Why, ask_to_see, discuss, the action, tags, standards and
// asked_if may change under the same rev.
var meaning = []string{"text", "practised_if", "levels", "critical", "weight", "na"}

// Compare returns what differs between an older and a newer pack.
func Compare(older, newer assess.Pack) Comparison {
	c := comparer{}
	if older.ID == newer.ID && newer.Version < older.Version {
		c.add(Change{Kind: VersionLowered, Part: "pack", Old: strconv.Itoa(older.Version), New: strconv.Itoa(newer.Version)})
	}
	c.fields("pack", "", "", older, newer)
	scale := len(c.changes)
	compareLists(&c, "level", older.Scale, newer.Scale, func(l assess.Level) string { return l.ID })
	scaleChanged := slices.ContainsFunc(c.changes[scale:], func(ch Change) bool { return ch.Kind != Retouched })
	compareLists(&c, "band", older.Bands, newer.Bands, func(b assess.Band) string { return b.ID })
	compareLists(&c, "cap", older.Caps, newer.Caps, func(k assess.Cap) string { return fmt.Sprintf("%d × %s", k.Count, k.MustHave) })
	compareLists(&c, "profile", older.Profile, newer.Profile, func(q assess.ProfileQuestion) string { return q.ID })
	compareLists(&c, "standard", older.Standards, newer.Standards, func(s assess.Standard) string { return s.ID })
	compareLists(&c, "theme", older.Themes, newer.Themes, func(t assess.Theme) string { return t.ID })
	c.checklists(&older, &newer)
	kept := c.questions(&older, &newer)
	if scaleChanged && kept > 0 {
		c.add(Change{Kind: ScaleChanged, Part: "pack", New: strconv.Itoa(kept)})
	}
	c.translations(&older, &newer)
	differ := older.ContentHash() != newer.ContentHash()
	return Comparison{
		Changes: c.changes, OtherPack: older.ID != newer.ID,
		Undeclared: differ && older.ID == newer.ID && older.Version == newer.Version,
	}
}

type comparer struct{ changes []Change }

func (c *comparer) add(ch Change) { c.changes = append(c.changes, ch) }

// checklists compares the checklists apart from their questions.
func (c *comparer) checklists(older, newer *assess.Pack) {
	compareLists(c, "checklist", older.Checklists, newer.Checklists, func(l assess.Checklist) string { return l.ID })
	for i, l := range newer.Checklists {
		if was := placeOf(older, l.ID); was >= 0 && was != i {
			number := strconv.Itoa(i + 1)
			c.add(Change{Kind: Moved, Part: "checklist", ID: l.ID, Number: number, Old: strconv.Itoa(was + 1), New: number})
		}
	}
}

func placeOf(p *assess.Pack, checklist string) int {
	return slices.IndexFunc(p.Checklists, func(l assess.Checklist) bool { return l.ID == checklist })
}

// questions compares the questions and returns how many have the rev they had.
func (c *comparer) questions(older, newer *assess.Pack) (kept int) {
	for _, ref := range newer.Refs() {
		q := ref.Question
		was, ok := older.Find(q.ID)
		if !ok {
			c.add(Change{Kind: Added, Part: "question", ID: q.ID, Number: ref.Number, New: q.Text})
			continue
		}
		if was.Question.Rev == q.Rev {
			kept++
		}
		if movedInside(was, ref) {
			c.add(Change{Kind: Moved, Part: "question", ID: q.ID, Number: ref.Number, Old: was.Number, New: ref.Number})
		}
		first := len(c.changes)
		c.fields("question", q.ID, ref.Number, *was.Question, *q)
		c.rev(ref, was.Question.Rev, c.changes[first:])
	}
	for _, ref := range older.Refs() {
		if _, ok := newer.Find(ref.Question.ID); !ok {
			c.add(Change{Kind: Removed, Part: "question", ID: ref.Question.ID, Number: ref.Number, Old: ref.Question.Text})
		}
	}
	return kept
}

// movedInside reports whether a question has another place, apart from the place
// of its whole checklist.
func movedInside(was, is assess.Ref) bool {
	_, before, _ := strings.Cut(was.Number, ".")
	_, after, _ := strings.Cut(is.Number, ".")
	return was.Checklist.ID != is.Checklist.ID || before != after
}

// rev holds the rev of a question against what has changed in it.
func (c *comparer) rev(ref assess.Ref, was int, changes []Change) {
	var fields []string
	for _, ch := range changes {
		name, _, _ := strings.Cut(ch.Field, "/")
		if ch.Kind != Retouched && slices.Contains(meaning, name) && !slices.Contains(fields, name) {
			fields = append(fields, name)
		}
	}
	q := ref.Question
	ch := Change{Part: "question", ID: q.ID, Number: ref.Number, Field: strings.Join(fields, ", "),
		Old: strconv.Itoa(was), New: strconv.Itoa(q.Rev)}
	switch {
	case q.Rev < was:
		ch.Kind = RevLowered
	case q.Rev > was && len(fields) > 0:
		ch.Kind = RevRaised
	case q.Rev > was:
		ch.Kind = RevIdle
	case len(fields) > 0:
		ch.Kind = RevForgotten
	default:
		return
	}
	c.add(ch)
}
