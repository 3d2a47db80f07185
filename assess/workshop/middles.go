package workshop

import (
	"fmt"
	"slices"

	"safeguard/assess"
)

// Middles returns what is kept of the hands of groups that were counted apart, among
// those of all: the answer of the middle hand of each. It is nothing at all unless
// each group, and the rest of the room beside it, has SmallGroup hands or more,
// for two answers or more, and nobody can work out from the middles and the whole
// how many hands a group showed for any answer, nor from their not being printed.
func Middles(p *assess.Pack, all []int, voices []assess.Voice) []assess.Middle {
	w := world{others: slices.Clone(all)}
	for _, v := range voices {
		if len(v.Counts) != len(all) {
			return nil
		}
		w.voices = append(w.voices, v.Counts)
		for i, n := range v.Counts {
			w.others[i] -= n
		}
	}
	if len(voices) == 0 || !w.fits(all) || !w.hidden(all) || !w.silent(all) {
		return nil
	}
	var middles []assess.Middle
	for i, place := range w.middles() {
		middles = append(middles, assess.Middle{Group: voices[i].Group, Level: p.Scale[place].ID})
	}
	return middles
}

// A world is how a room may have been made up of its voices and all others.
type world struct {
	voices [][]int
	others []int
}

// fits reports whether each voice and the rest beside it are large enough, and
// not all of one mind.
func (w world) fits(all []int) bool {
	if left := assess.Sum(w.others); slices.Min(w.others) < 0 || left > 0 && left < assess.SmallGroup {
		return false
	}
	for _, v := range w.voices {
		rest := slices.Clone(all)
		for i, n := range v {
			rest[i] -= n
		}
		if !mayKeep(v) || !mayKeep(rest) {
			return false
		}
	}
	return true
}

// mayKeep reports whether hands are those of a group that is not small, for two
// answers or more.
func mayKeep(hands []int) bool {
	given := 0
	for _, n := range hands {
		if n > 0 {
			given++
		}
	}
	return given > 1 && assess.Sum(hands) >= assess.SmallGroup
}

// mostWorlds is how many rooms are gone through to find out what could be worked
// out. Where that is not enough, nothing is kept.
const mostWorlds = 20_000

// hidden reports whether every number of hands of a voice, for an answer that was
// given, could be another one, with all that is published as it is: whichever of
// these rooms it is, as much is published of it, so that this gives nothing away
// either.
func (w world) hidden(all []int) bool {
	middles := w.middles()
	may := func(other world) bool { return other.fits(all) && slices.Equal(other.middles(), middles) }
	return w.opens(all, may, may)
}

// silent reports whether every number of hands could be another one where nothing is
// printed of two voices: a reader who finds them at other questions knows that they
// were counted here too.
func (w world) silent(all []int) bool {
	if len(w.voices) != 2 {
		return true // which are never printed
	}
	return w.opens(all, func(world) bool { return true }, func(other world) bool { return !other.fits(all) || !differ(other.middles()) })
}

// opens reports whether, among the rooms that count, each number of hands of a voice
// for an answer that was given is not the same everywhere. All rooms are gone through
// that are reached from this one when two groups exchange a hand, by way of those that
// lead on.
func (w world) opens(all []int, leadsOn, counts func(world) bool) bool {
	seen, queue := map[string]bool{w.key(): true}, []world{w}
	var first *world
	open := map[[2]int]bool{} // by voice and answer
	for len(queue) > 0 && len(seen) <= mostWorlds {
		next := queue[0]
		queue = queue[1:]
		if counts(next) {
			if first == nil {
				first = &next
			}
			for v := range w.voices {
				for answer, n := range all {
					if n == 0 || next.voices[v][answer] != first.voices[v][answer] {
						open[[2]int{v, answer}] = true
					}
				}
			}
			if len(open) == len(w.voices)*len(all) {
				return true
			}
		}
		for _, other := range next.exchanges() {
			if key := other.key(); !seen[key] && leadsOn(other) {
				seen[key], queue = true, append(queue, other)
			}
		}
	}
	return false
}

func (w world) key() string { return fmt.Sprint(w.voices) }

// middles returns the place on the scale of the middle hand of each voice.
func (w world) middles() []int {
	var list []int
	for _, v := range w.voices {
		list = append(list, middle(v))
	}
	return list
}

// middle returns the place on the scale of the middle hand, of two the lower one.
// Those who don't know have no place; one other hand at least has to be there.
func middle(hands []int) int {
	levels := hands[:len(hands)-1]
	before := (assess.Sum(levels) - 1) / 2
	for place, n := range levels {
		if before < n {
			return place
		}
		before -= n
	}
	return len(levels) - 1
}

// exchanges lists the rooms in which a voice and another group have exchanged a
// hand.
func (w world) exchanges() (list []world) {
	groups := append(slices.Clone(w.voices), w.others)
	for a := range w.voices {
		for b := range groups {
			if a == b {
				continue
			}
			for gives, n := range groups[a] {
				for takes, m := range groups[b] {
					if gives != takes && n > 0 && m > 0 {
						list = append(list, w.exchange(a, b, gives, takes))
					}
				}
			}
		}
	}
	return list
}

// exchange returns the room in which group a gave a hand to group b and took one
// for another answer.
func (w world) exchange(a, b, gives, takes int) world {
	groups := append(slices.Clone(w.voices), w.others)
	for _, g := range []int{a, b} {
		groups[g] = slices.Clone(groups[g])
	}
	groups[a][gives]--
	groups[a][takes]++
	groups[b][takes]--
	groups[b][gives]++
	return world{voices: groups[:len(w.voices)], others: groups[len(w.voices)]}
}
