package assess

import "slices"

// ByChecklist splits a list of questions wherever another checklist begins.
func ByChecklist(refs []Ref) [][]Ref {
	var out [][]Ref
	for i, ref := range refs {
		if i == 0 || refs[i-1].Checklist.ID != ref.Checklist.ID {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], ref)
	}
	return out
}

// AnyMustHave reports whether a question is a must-have.
func AnyMustHave(refs []Ref) bool {
	return slices.ContainsFunc(refs, func(r Ref) bool { return r.Question.Critical })
}

// ExampleSheet returns what a personal sheet of a checklist may look like when it is
// typed in: a sign for each question, from the middle of the pack's levels downwards
// and round, with a "don't know" after each round, and a dash for what is not asked.
func ExampleSheet(p *Pack, checklist string, asked []Ref) string {
	levels, at, signs := len(p.Scale), 0, ""
	for _, r := range p.Refs() {
		switch {
		case r.Checklist.ID != checklist:
			continue
		case !slices.ContainsFunc(asked, func(a Ref) bool { return a.Number == r.Number }):
			signs += "-"
			continue
		case at%(levels+1) == levels:
			signs += "?"
		default:
			signs += Letter((levels/2 + levels - at%(levels+1)) % levels)
		}
		at++
	}
	return signs
}
