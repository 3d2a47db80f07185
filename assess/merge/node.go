package merge

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"safeguard/assess"
)

// An id stands for an event, wherever it is.
type id [sha256.Size]byte

// A node is an event by itself, without its number.
type node struct {
	id    id
	event assess.Event // Seq is 0
	about []assess.Subject
	heads []id   // of what its recorder knew about the same, the newest; these knew the rest
	turns []turn // undone, put back, undone again, …

	approved *approved // by an approval, nil for any other act
}

// A turn is one undo of an act, or of its undo.
type turn struct {
	time time.Time
	by   string
}

// stands reports whether the act has not been taken back.
func (n *node) stands() bool { return len(n.turns)%2 == 0 }

// about says which order matters for an event: that of all events about the same
// subject. Any other event is only told from those that say the very same, and the
// marks of a file from nothing.
func about(e assess.Event) []assess.Subject {
	switch e.Act.(type) {
	case assess.Merge, assess.Format, assess.Undo:
		return nil
	}
	if list := assess.Subjects(e.Act); len(list) > 0 {
		return list
	}
	says, _ := core(e) // what cannot be encoded is found out where nodes are made
	return []assess.Subject{{Kind: "same", ID: says}}
}

// core returns what an event says, without its number.
func core(e assess.Event) (string, error) {
	act, err := json.Marshal(e.Act)
	return fmt.Sprintf("%s\n%q\n%s\n%s\n", e.Time.Format(time.RFC3339Nano), e.By, e.Act.Kind(), act), err
}

// identify returns the id of an event that says core, whose recorder knew, of each
// subject, these newest events.
func identify(core string, about []assess.Subject, heads [][]id) (sum id) {
	h := sha256.New()
	h.Write([]byte(core))
	for i, on := range about {
		fmt.Fprintf(h, "%q %q\n", on.Kind, on.ID)
		for _, k := range slices.SortedFunc(slices.Values(heads[i]), compareIDs) {
			h.Write(k[:])
		}
	}
	h.Sum(sum[:0])
	return sum
}

// compareNodes puts nodes in the order of time.
func compareNodes(a, b *node) int {
	return cmp.Or(a.event.Time.Compare(b.event.Time), compareIDs(a.id, b.id))
}

func compareIDs(a, b id) int { return slices.Compare(a[:], b[:]) }
