package assess

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
