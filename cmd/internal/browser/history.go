package browser

import (
	"cmp"
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
)

// historyPart is how many entries of the history one page has.
const historyPart = 100

// A historyPage is what was recorded, the newest first. Undo and Redo are the numbers
// of the events that can be taken back, 0 for none, and what these are.
type historyPage struct {
	Rows               []historyRow
	Undo, Redo         int
	UndoSaid, RedoSaid string
	Newer, Older       string
}

// A historyRow is one entry. Back says that it was taken back.
type historyRow struct {
	Number         int
	Time, By, Said string
	Back           bool
}

func showHistory(v *visit) (page, error) {
	s := &v.file.State
	events, part := s.Events(), max(number(v.r.URL.Query().Get("part")), 1)
	d := historyPage{Undo: s.ToUndo(), Redo: s.ToRedo()}
	if d.Undo > 0 {
		d.UndoSaid = v.describe(events[d.Undo-1])
	}
	if d.Redo > 0 {
		d.RedoSaid = v.describe(events[d.Redo-1])
	}
	until := len(events) - (part-1)*historyPart
	if until <= 0 && part > 1 {
		return page{}, errMissing
	}
	if part > 1 {
		d.Newer = v.at("history?part=" + strconv.Itoa(part-1))
	}
	if until > historyPart {
		d.Older = v.at("history?part=" + strconv.Itoa(part+1))
	}
	for _, e := range slices.Backward(events[max(until-historyPart, 0):until]) {
		d.Rows = append(d.Rows, historyRow{
			Number: e.Seq, Time: v.words.Report.MomentText(e.Time.In(v.Now().Location())), By: e.By,
			Said: v.says(e.Act), Back: s.Undone(e.Seq),
		})
	}
	return page{screen: "history", title: v.words.Page.History.Title, data: d}, nil
}

// describe says what an event recorded or, of one that took something back, what that
// was.
func (v *visit) describe(e assess.Event) string {
	return v.says(v.undone(e))
}

// says words an act, with what people know in place of ids: the question about the
// organisation, and what an action is.
func (v *visit) says(act assess.Act) string {
	switch a := act.(type) {
	case assess.ProfileAnswer:
		for _, q := range v.file.About.Pack.Profile {
			if q.ID == a.Profile {
				a.Profile = q.Text
				act = a
			}
		}
	case assess.OwnAction:
		a.ID = cmp.Or(a.What, a.ID)
		act = a
	}
	return talk.Describe(v.words.Talk(), &v.file.About.Pack, act)
}

// takeHistory takes back the event that the form names, or puts it back. Where
// something was recorded since, nothing is taken back: it would be something else
// than what was shown.
func takeHistory(v *visit) (taken, error) {
	w, s := v.words.Page.History, &v.file.State
	last, said := s.ToUndo(), w.Undone
	if v.form.Get(fieldDo) == "redo" {
		last, said = s.ToRedo(), w.Redone
	}
	of, next := number(v.form.Get("of")), v.at("history")
	if of < 1 || of > len(s.Events()) {
		return taken{wrong: map[string]string{"": w.NotLast}}, nil
	}
	said = fill(said, "act", v.describe(s.Events()[of-1]))
	switch _, shown := v.since(); {
	case shown && s.Undone(of): // the same form once more
		return taken{next: next, said: said}, nil
	case shown && of != last:
		return taken{wrong: map[string]string{"": w.NotLast}}, nil
	}
	return v.recording(next, said, assess.Undo{Of: of})
}
