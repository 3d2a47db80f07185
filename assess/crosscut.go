package assess

import "slices"

// themes makes the sums of each theme of the pack that a question of the scope
// carries. All stands in pack order.
func themes(p *Pack, all []QuestionResult) []ThemeResult {
	byTheme := map[string][]QuestionResult{}
	mapped(p, all, func(r Ref, qr *QuestionResult) {
		for _, tag := range r.Question.Tags {
			byTheme[tag] = append(byTheme[tag], *qr)
		}
	})
	out := []ThemeResult{}
	for _, t := range p.Themes {
		if questions := byTheme[t.ID]; questions != nil {
			out = append(out, ThemeResult{ID: t.ID, Title: t.Title, Tally: tally(p, questions)})
		}
	}
	return out
}

// standards counts, by part of each standard, how the questions mapped to it
// stand. Parts stand in the pack's order, those it does not list after them; a
// part of which nothing is asked stands there with counts of 0. A standard of
// which nothing is asked is left out.
func standards(p *Pack, all []QuestionResult) []StandardResult {
	parts := newPartIndex(p)
	mapped(p, all, func(r Ref, qr *QuestionResult) {
		for _, ref := range r.Question.Standards {
			parts.byKey[parts.key(r, ref)].count(p, qr)
		}
	})
	out := []StandardResult{}
	for _, s := range p.Standards {
		sr, asked := StandardResult{ID: s.ID}, 0
		for _, key := range parts.order[s.ID] {
			part := parts.byKey[key]
			sr.Parts = append(sr.Parts, *part)
			asked += len(part.Questions)
		}
		if asked > 0 {
			out = append(out, sr)
		}
	}
	return out
}

// widePart is how many questions of a pack may be mapped to a part of a standard
// before it is divided by checklists: more are not read in one line.
const widePart = 16

// A partKey is a part of a standard, or what a checklist asks of a wide one.
type partKey struct {
	StandardRef
	checklist string
}

// A partIndex finds the parts of all standards.
type partIndex struct {
	mapped map[StandardRef]int // how many questions are mapped to each part
	byKey  map[partKey]*PartResult
	order  map[string][]partKey // by standard
}

// newPartIndex returns the parts that a pack lists or maps questions to, with counts
// of 0.
func newPartIndex(p *Pack) *partIndex {
	x := &partIndex{mapped: map[StandardRef]int{}, byKey: map[partKey]*PartResult{}, order: map[string][]partKey{}}
	for _, r := range p.Refs() {
		for _, ref := range r.Question.Standards {
			x.mapped[ref]++
		}
	}
	for _, s := range p.Standards {
		for _, part := range s.Parts {
			ref := StandardRef{s.ID, part.Ref}
			if x.mapped[ref] <= widePart {
				x.add(p, partKey{StandardRef: ref}, part.Title)
				continue
			}
			for _, c := range p.Checklists {
				if slices.ContainsFunc(c.Questions, func(q Question) bool { return slices.Contains(q.Standards, ref) }) {
					x.add(p, partKey{ref, c.ID}, part.Title)
				}
			}
		}
	}
	for _, r := range p.Refs() {
		for _, ref := range r.Question.Standards {
			x.add(p, x.key(r, ref), "")
		}
	}
	return x
}

// key returns what a question counts for when it is mapped to a part.
func (x *partIndex) key(r Ref, ref StandardRef) partKey {
	if x.mapped[ref] > widePart {
		return partKey{ref, r.Checklist.ID}
	}
	return partKey{StandardRef: ref}
}

func (x *partIndex) add(p *Pack, key partKey, title string) {
	if x.byKey[key] == nil {
		x.byKey[key] = newPartResult(p, key, title)
		x.order[key.Std] = append(x.order[key.Std], key)
	}
}

func newPartResult(p *Pack, key partKey, title string) *PartResult {
	return &PartResult{Ref: key.Ref, Title: title, Checklist: key.checklist, PracticeCount: newPracticeCount(p), Questions: []string{}}
}

func (part *PartResult) count(p *Pack, q *QuestionResult) {
	if q.Status == Hidden || q.isNA() {
		return
	}
	part.Questions = append(part.Questions, q.ID)
	switch {
	case q.Status == Unanswered:
		part.Open++
	case q.isUnsure():
		part.Below++
	default:
		part.PracticeCount.add(p.PracticeAt(q.place(p)))
	}
}

// mapped calls f with each question of the scope and its result.
func mapped(p *Pack, all []QuestionResult, f func(Ref, *QuestionResult)) {
	refs := p.Refs()
	for i := range all {
		at := slices.IndexFunc(refs, func(r Ref) bool { return r.Question.ID == all[i].ID })
		f(refs[at], &all[i])
		refs = refs[at+1:] // both stand in pack order
	}
}
