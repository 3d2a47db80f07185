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
	about []string
	known map[id]bool // the earlier events about the same that its recorder knew
	turns []turn      // undone, put back, undone again, …

	approved approved // by an approval, nil for any other act
}

// A turn is one undo of an act, or of its undo.
type turn struct {
	time time.Time
	by   string
}

// stands reports whether the act has not been taken back.
func (n *node) stands() bool { return len(n.turns)%2 == 0 }

// about says which order matters for an event: that of all events about the same
// question or profile question. Any other event is only told from those that say
// the very same.
func about(e assess.Event) []string {
	if list := subjects(e.Act); list != nil {
		return list
	}
	says, _ := core(e) // what cannot be encoded is found out where nodes are made
	return []string{"same " + says}
}

// subjects lists what an act is about, each once; a field of an action belongs to
// its question.
func subjects(act assess.Act) (list []string) {
	for _, t := range act.About() {
		switch {
		case t.Question != "":
			list = append(list, "question "+t.Question)
		case t.Profile != "":
			list = append(list, "profile "+t.Profile)
		default:
			list = append(list, t.Kind)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// core returns what an event says, without its number.
func core(e assess.Event) (string, error) {
	act, err := json.Marshal(e.Act)
	return fmt.Sprintf("%s\n%q\n%s\n%s\n", e.Time.Format(time.RFC3339Nano), e.By, e.Act.Kind(), act), err
}

// identify sets the id of a node that says core.
func (n *node) identify(core string) {
	h := sha256.New()
	h.Write([]byte(core))
	for _, k := range sorted(n.known) {
		h.Write(k[:])
	}
	h.Sum(n.id[:0])
}

func sorted(set map[id]bool) []id {
	list := make([]id, 0, len(set))
	for k := range set {
		list = append(list, k)
	}
	slices.SortFunc(list, compareIDs)
	return list
}

// compareNodes puts nodes in the order of time.
func compareNodes(a, b *node) int {
	return cmp.Or(a.event.Time.Compare(b.event.Time), compareIDs(a.id, b.id))
}

func compareIDs(a, b id) int { return slices.Compare(a[:], b[:]) }
