package browser

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
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
	Now                []line // what became of that which was taken back or put back
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
	d := historyPage{Undo: s.ToUndo(), Redo: s.ToRedo(), Now: v.now(number(v.r.URL.Query().Get("of")))}
	if d.Undo > 0 {
		d.UndoSaid = v.describeAll(stepBack(s, d.Undo))
	}
	if d.Redo > 0 {
		d.RedoSaid = v.describeAll(stepBack(s, d.Redo))
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

// stepBack lists the events to take back with event n, the last one, so that all is taken
// back, or put back, that was one Save; newest first.
func stepBack(s *assess.State, n int) []int {
	events := s.Events()
	if u, ok := events[n-1].Act.(assess.Undo); ok { // it is put back
		list := []int{n}
		for at := n - 1; at > 0; at-- {
			before, ok := events[at-1].Act.(assess.Undo)
			if !ok || s.Undone(at) || !slices.Contains(workshop.StepOf(events, before.Of), u.Of) {
				break
			}
			list = append(list, at)
		}
		return list
	}
	return slices.DeleteFunc(workshop.StepOf(events, n), s.Undone)
}

// describeAll says what some events recorded, the oldest first.
func (v *visit) describeAll(list []int) string {
	var said []string
	for _, n := range slices.Backward(list) {
		said = append(said, v.describe(v.file.State.Events()[n-1]))
	}
	return strings.Join(said, "; ")
}

// now lists what an event was about as it stands now: the answers to its questions and
// what was said about the organisation.
func (v *visit) now(of int) (list []line) {
	s, pack := &v.file.State, &v.file.About.Pack
	if of < 1 || of > len(s.Events()) {
		return nil
	}
	var refs []assess.Ref
	for _, topic := range v.undone(s.Events()[of-1]).About() {
		ref, ok := pack.Find(topic.Question)
		if ok && !slices.ContainsFunc(refs, func(r assess.Ref) bool { return r.Number == ref.Number }) {
			refs = append(refs, ref)
		}
	}
	list = v.lines(refs, "")
	for i := range list {
		list[i].Facts = cmp.Or(list[i].Facts, v.words.Report.Unanswered)
	}
	return list
}

// describe says what an event recorded or, of one that took something back, what that
// was.
func (v *visit) describe(e assess.Event) string {
	return v.says(v.undone(e))
}

// says words an act, with the question about the organisation in place of its id.
func (v *visit) says(act assess.Act) string {
	switch a := act.(type) {
	case assess.ProfileAnswer:
		for _, q := range v.file.About.Pack.Profile {
			if q.ID == a.Profile {
				a.Profile = q.Text
				act = a
			}
		}
	case assess.Import:
		if len(a.Acts) <= talk.MostNamed {
			return talk.Together(a, v.says)
		}
	}
	return talk.Describe(v.words.Talk(), &v.file.About.Pack, v.file.State.Events(), act)
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
	of := number(v.form.Get("of"))
	if of < 1 || of > len(s.Events()) {
		return taken{wrong: map[string]string{"": w.NotLast}}, nil
	}
	next := v.at("history?of=" + strconv.Itoa(of))
	step := stepBack(s, of)
	said = fill(said, "act", v.describeAll(step))
	switch _, shown := v.since(); {
	case shown && s.Undone(of): // the same form once more
		return taken{next: next, said: said}, nil
	case shown && of != last:
		return taken{wrong: map[string]string{"": w.NotLast}}, nil
	}
	var acts []assess.Act
	for _, n := range step {
		acts = append(acts, assess.Undo{Of: n})
	}
	return v.recordingEach(next, said, acts...)
}
