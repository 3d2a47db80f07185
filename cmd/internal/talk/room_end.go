package talk

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// How many actions the end of a workshop names, and how many pages it has.
const (
	nextActions = 3
	endPages    = 4
)

// endPage is a page of the end, from 0. The score is on the last one.
func (t Room) endPage(s assess.State, w *workshop.Walk, n int) Page {
	n = min(n, endPages-1)
	words := t.Words.Room
	page := Page{
		Heading: words.Title, Status: report.FillHoles(words.EndPage, "page", fmt.Sprint(n+1), "pages", fmt.Sprint(endPages)),
	}
	if len(w.Route) > 0 {
		page.Moves = []Move{{Do: Park}, {Do: Back}, {Do: GoTo, Quiet: true}, {Do: Undo, Quiet: true}, {Do: Change, Quiet: true}}
	} else if n > 0 {
		page.Moves = []Move{{Do: Back}, {Do: Change, Quiet: true}}
	} else {
		page.Moves = []Move{{Do: Change, Quiet: true}} // an answer about the organisation may hide everything
	}
	scoped := scopeOf(s, w)
	switch n {
	case 0:
		page.Title, page.Blocks = words.EndTitle, t.agreement(w, workshop.Summarise(&t.About.Pack, scoped))
	case 1:
		page.Title, page.Blocks = words.EndGaps, t.gaps(t.result(scoped))
	case 2:
		parked := t.parked(workshop.Summarise(&t.About.Pack, scoped))
		page.Title = words.EndRound
		page.Blocks = []Block{text(words.EndRoundHow), listOr(words.EndParked, words.EndNoParked, parked)}
	default:
		page.Title, page.Blocks = words.EndScore, t.score(scoped)
	}
	return page
}

// takeEnd goes on to the next page of the end.
func (t Room) takeEnd(at RoomPlace) Outcome[RoomPlace] {
	at.N++
	return Outcome[RoomPlace]{Next: at, End: at.N >= endPages}
}

// scopeOf returns the state as far as the workshop covers it, so that a part is
// never called the whole.
func scopeOf(s assess.State, w *workshop.Walk) assess.State {
	if c := w.Session.Checklist; c != "" {
		s.Scope.Checklists = []string{c}
	}
	if w.Session.Route == string(workshop.RouteMustHaves) {
		s.Scope.MustHaves = true
	}
	return s
}

func (t Room) result(s assess.State) assess.Result {
	return assess.Evaluate(t.About.Pack, s, assess.DateOf(t.Now()))
}

// listOr is items under a heading, or what is said in their place.
func listOr(heading, none string, items []string) Block {
	if len(items) == 0 {
		return text(none)
	}
	return Block{Title: heading, Items: items}
}

func (t Room) agreement(w *workshop.Walk, sum workshop.Summary) []Block {
	words := t.Words.Room
	if len(sum.Questions) == 0 {
		return []Block{text(words.EndNothing)}
	}
	items := func(list []workshop.Counted) []string {
		var out []string
		for _, c := range list {
			out = append(out, report.HandsTogether(c, words.EndItem, words.EndMoved, "number", c.Ref.Number, "short", c.Ref.Question.Short))
		}
		return out
	}
	done := []string{report.FillHoles(words.EndDone, "done", fmt.Sprint(len(w.Route)-w.Left))}
	if skipped := w.Skipped(); len(skipped) > 0 {
		var names []string
		for _, ref := range skipped {
			names = append(names, ref.Number)
		}
		done = append(done, report.FillHoles(words.EndSkipped, "questions", strings.Join(names, ", ")))
	}
	blocks := []Block{{Text: done}, {Title: words.EndMost, Items: items(sum.Most)}}
	if len(sum.Least) > 0 {
		blocks = append(blocks, Block{Title: words.EndLeast, Items: items(sum.Least)})
	}
	return blocks
}

func (t Room) gaps(r assess.Result) []Block {
	words := t.Words.Room
	var gaps, actions []string
	for _, id := range r.MustHaveGaps {
		q, _ := r.Question(id)
		gaps = append(gaps, report.FillHoles(words.EndGap, "number", q.Number, "short", q.Short,
			"answer", AnswerWord(t.Words.Question, &t.About.Pack, q.Answer.Value)))
	}
	for _, a := range report.Actions(r.Plan[:min(nextActions, len(r.Plan))], &t.About.Pack, t.Words.Report) {
		said := words.EndAction
		if a.Owner == "" {
			said = words.EndActionOpen
		}
		actions = append(actions, report.FillHoles(said, "number", a.Number, "what", a.What, "owner", a.Owner, "due", report.When(a, *t.Words.Report, t.Words.Report.DateText(a.Due))))
	}
	return []Block{listOr("", words.EndNoGaps, gaps), listOr(words.EndActions, words.EndNoActions, actions)}
}

func (t Room) parked(sum workshop.Summary) []string {
	var items []string
	for _, p := range sum.Parked {
		ref, _ := t.About.Pack.Find(p.Question)
		if p.Redacted {
			p.Text = t.Words.Workshop.Redacted
		}
		items = append(items, ref.Number+" "+p.Text)
	}
	return items
}

// score is what the report's first page says, in a few lines.
func (t Room) score(s assess.State) []Block {
	words := t.Words.Room
	m := report.New(*t.About, t.result(s), *t.Words.Report)
	line := func(title, band, percent, points string) string {
		if percent == "" { // the pack has no overall score
			return report.FillHoles(words.EndNoScore, "title", title, "band", band)
		}
		return report.FillHoles(words.EndScoreLine, "title", title, "band", band, "percent", percent, "points", points)
	}
	whole := m.Cover.Score
	said := append([]string{line(m.Cover.Title, whole.Rating.Headline, whole.Percent, whole.Points), whole.Rating.Text}, whole.MustHaves...)
	var bars []string
	for _, b := range m.Cover.Bars {
		bars = append(bars, line(b.Number+" "+b.Title, b.Score.Rating.Headline, b.Score.Percent, b.Score.Points))
	}
	return []Block{text(words.EndScoreHow), {Text: said}, {Text: bars, Spare: SpareLast}}
}
