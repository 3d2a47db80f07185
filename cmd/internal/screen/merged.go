package screen

import (
	"maps"
	"slices"

	"safeguard/assess"
	"safeguard/assess/merge"
	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
)

// Merged says what came of bringing copies together in a file, and which texts are not
// in it because they were removed from one of them.
func (v *View) Merged(file *store.File, m merge.Merged, copies int, say func(format string, args ...any)) {
	w, whole := v.Words.Command, file.Result(v.Today).Whole
	say("%s", words.Fill(w.MergeDone, "file", file.Path, "answered", whole.Answered, "asked", whole.Asked, "copies", copies))
	if n := len(m.Conflicts); n > 0 {
		say("%s", words.Fill(w.MergeSettled, "count", n))
	}
	for _, line := range v.LeftOut(&file.About.Pack, m) {
		say("%s", line)
	}
}

// LeftOut says which texts of copies a merge leaves out, because another copy removed
// them.
func (v *View) LeftOut(pack *assess.Pack, m merge.Merged) (lines []string) {
	w := v.Words.Command
	name := func(what string) string {
		if ref, ok := pack.Find(what); ok && !slices.Contains(assess.Removable, what) {
			return ref.Number + " " + ref.Question.Short
		}
		return v.Words.Talk().RemovableWord(what)
	}
	if n := m.RemovedTexts(); n > 0 {
		lines = append(lines, words.Fill(w.MergeRemoved, "texts", n))
	}
	for _, what := range slices.Sorted(maps.Keys(m.Removed)) {
		lines = append(lines, words.Fill(w.MergeGone, "question", name(what), "texts", m.Removed[what]))
	}
	for _, l := range m.Lost {
		lines = append(lines, words.Fill(w.MergeLost.For(l.Texts), "question", name(l.Question), "file", l.Name, "texts", l.Texts))
	}
	return lines
}
