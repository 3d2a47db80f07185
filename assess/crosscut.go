package assess

import "slices"

// themes makes the sums of each theme of the pack that a question of the scope
// carries. All stands in pack order.
func themes(p *Pack, all []QuestionResult) []ThemeResult {
	byTheme := map[string][]QuestionResult{}
	mapped(p, all, func(q *Question, qr *QuestionResult) {
		for _, tag := range q.Tags {
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
	byPart := map[StandardRef]*PartResult{}
	order := map[string][]string{}
	for _, s := range p.Standards {
		for _, part := range s.Parts {
			byPart[StandardRef{s.ID, part.Ref}] = &PartResult{Ref: part.Ref, Title: part.Title, PracticeCount: newPracticeCount(p), Questions: []string{}}
			order[s.ID] = append(order[s.ID], part.Ref)
		}
	}
	mapped(p, all, func(q *Question, qr *QuestionResult) {
		for _, ref := range q.Standards {
			if byPart[ref] == nil {
				byPart[ref] = &PartResult{Ref: ref.Ref, PracticeCount: newPracticeCount(p), Questions: []string{}}
				order[ref.Std] = append(order[ref.Std], ref.Ref)
			}
			byPart[ref].count(p, qr)
		}
	})
	out := []StandardResult{}
	for _, s := range p.Standards {
		sr, asked := StandardResult{ID: s.ID}, 0
		for _, ref := range order[s.ID] {
			part := byPart[StandardRef{s.ID, ref}]
			sr.Parts = append(sr.Parts, *part)
			asked += len(part.Questions)
		}
		if asked > 0 {
			out = append(out, sr)
		}
	}
	return out
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
func mapped(p *Pack, all []QuestionResult, f func(*Question, *QuestionResult)) {
	refs := p.Refs()
	for i := range all {
		at := slices.IndexFunc(refs, func(r Ref) bool { return r.Question.ID == all[i].ID })
		f(refs[at].Question, &all[i])
		refs = refs[at+1:] // both stand in pack order
	}
}
