package menu

import (
	"cmp"
	"path/filepath"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// A Suggestion is a command that the menu has no entry for, and what it is for.
type Suggestion struct{ What, Command string }

// more is the page of everything that only commands do.
func (m *menu) more(path string, file *store.File) string {
	lines := report.Wrap(m.words().MoreTitle, 78, "")
	for _, told := range Commands(m.words(), path, file, m.Today) {
		lines = append(append(lines, ""), report.Wrap(told.What, 78, "")...)
		lines = append(lines, "  "+told.Command)
	}
	return strings.Join(lines, "\n")
}

// Commands lists what only commands do with an assessment, with its own file and,
// where it has one, a gap of its own.
func Commands(w *words.Menu, path string, file *store.File, today assess.Date) []Suggestion {
	name, number := screen.Quoted(path), "1.1"
	if refs := file.About.Pack.Refs(); len(refs) > 0 {
		number = refs[0].Number
	}
	action := number
	if plan := file.Result(today).Plan; len(plan) > 0 {
		action, number = cmp.Or(plan[0].Number, plan[0].ID), cmp.Or(plan[0].Number, number)
	}
	out := func(end string) string {
		return screen.Quoted(strings.TrimSuffix(path, filepath.Ext(path)) + end)
	}
	return []Suggestion{
		{w.MorePlan, "safeguard plan " + name + " set " + action + ` --owner "Programme lead" --due ` + string(today.AddDays(30))},
		{w.MoreDone, "safeguard plan " + name + " done " + action + ` --proof "signed list, office file 2"`},
		{w.MoreCheck, "safeguard check " + name},
		{w.MoreProgress, "safeguard report " + name + " --progress"},
		{w.MoreApprove, "safeguard approve " + name + ` --role "the board" --on ` + string(today)},
		{w.MoreWord, "safeguard report " + name + " -o " + out(".docx")},
		{w.MoreHTML, "safeguard report " + name + " -o " + out(".html")},
		{w.MoreBoard, "safeguard report " + name + " --audience board -o " + out("-board.pdf")},
		{w.MorePrivate, "safeguard report " + name + " --private -o " + out("-private.pdf")},
		{w.MoreExcel, "safeguard export " + name + " -o " + out(".xlsx")},
		{w.MoreImport, "safeguard import " + name + " " + out(".xlsx")},
		{w.MoreCompare, "safeguard compare " + out("-before"+store.Extension) + " " + name},
		{w.MoreMerge, "safeguard merge " + name + " " + out("-copy"+store.Extension) + " -o " + out("-all"+store.Extension)},
		{w.MoreRenew, "safeguard renew " + name + " -o " + out("-renewed"+store.Extension)},
		{w.MoreRedact, "safeguard redact " + name + " " + number},
		{w.MoreCards, "safeguard print cards --file " + name},
		{w.MoreGuide, "safeguard print facilitator --file " + name + " --people 12 --minutes 180"},
		{w.MoreWall, "safeguard print tally --file " + name},
		{w.MoreEnter, "safeguard enter " + name},
		{w.MoreLog, "safeguard log " + name},
	}
}
