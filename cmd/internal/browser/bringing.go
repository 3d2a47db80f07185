package browser

import (
	"slices"
	"sync"

	"safeguard/assess"
	"safeguard/assess/merge"
	"safeguard/assess/store"
	"safeguard/cmd/internal/talk"
)

// A bringing is copies that are being brought together: what they are together, and
// what was chosen so far, in step with the differences. Made is the file that came of
// it. It is in memory alone, so that nothing half settled is on the disk.
type bringing struct {
	id     string
	copies []line
	of     []source
	apart  []saidIn
	merged merge.Merged
	shown  merge.Merged // with a pack in the language of the assessment
	chosen []string
	made   string
}

// A source is a copy of the folder as it was read: how many events it had, and their
// sum.
type source struct {
	name   string
	events int
	sum    string
}

// sourceOf returns what represents a file as it is.
func sourceOf(name string, f *store.File) source {
	n := len(f.State.Events())
	return source{name, n, sumOf(f, n)}
}

// bringings are those that are under way, the oldest first.
type bringings struct {
	sync.Mutex
	list []*bringing
}

// mostBringings limits the memory that copies take.
const mostBringings = 2

func (b *bringings) keep(one *bringing) {
	b.Lock()
	defer b.Unlock()
	if b.list = append(b.list, one); len(b.list) > mostBringings {
		b.list = b.list[1:]
	}
}

// forget drops all of them, and returns how many were not made yet.
func (b *bringings) forget() (n int) {
	b.Lock()
	defer b.Unlock()
	for _, one := range b.list {
		if one.made == "" {
			n++
		}
	}
	b.list = nil
	return n
}

// find returns one as it is now, for looking at.
func (b *bringings) find(id string) (bringing, bool) {
	b.Lock()
	defer b.Unlock()
	for _, one := range b.list {
		if one.id == id {
			copied := *one
			copied.chosen = slices.Clone(one.chosen)
			return copied, true
		}
	}
	return bringing{}, false
}

// change changes one.
func (b *bringings) change(id string, f func(*bringing)) {
	b.Lock()
	defer b.Unlock()
	for _, one := range b.list {
		if one.id == id {
			f(one)
		}
	}
}

// newBringing brings copies together, or says why they cannot be.
func newBringing(c chosen) (*bringing, error) {
	list := store.CopiesOf(c.files)
	for i := range list {
		list[i].Name = c.names[i]
	}
	m, err := merge.Join(list)
	if err != nil {
		return nil, err
	}
	b := &bringing{id: randomName(), copies: c.copies, apart: apartOf(c.names, c.files), merged: m, shown: store.Spoken(m), chosen: make([]string, len(m.Conflicts))}
	for i := range c.here {
		b.of = append(b.of, sourceOf(c.names[i], c.files[i]))
	}
	return b, nil
}

// settling is the conversation about all differences.
func (b *bringing) settling(w *talk.Words) talk.Settling {
	open := make([]int, len(b.merged.Conflicts))
	for i := range open {
		open[i] = i
	}
	return talk.Settling{Merged: &b.shown, Open: open, Words: w}
}

// first returns the place of the first difference that is not settled, or -1.
func (b *bringing) first() int { return slices.Index(b.chosen, "") }

// acts returns what settles all differences.
func (b *bringing) acts(w *talk.Words) []assess.Act {
	if len(b.chosen) == 0 {
		return nil
	}
	last := len(b.chosen) - 1
	form := talk.Form{Values: map[string]string{talk.FieldAnswer: b.chosen[last]}}
	return b.settling(w).Take(assess.State{}, talk.SettlePlace{Chosen: b.chosen[:last]}, form).Acts
}

// state is what the copies are together, without what settles their differences.
func (b *bringing) state() assess.State {
	s := assess.NewState(b.merged.About.Scope)
	for _, e := range b.merged.Events {
		s, _ = assess.Apply(s, e) // they were read from files
	}
	return s
}

// result returns how far the copies are together.
func (b *bringing) result(today assess.Date) assess.Score {
	return assess.Evaluate(b.merged.About.Pack, b.state(), today).Whole
}
