package room

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// How many actions the end of a workshop names, and how many pages it has.
const (
	nextActions = 3
	endPages    = 4
)

// endPage is a page of the end, from 0. The score is on the last one.
func (t Room) endPage(s assess.State, w *workshop.Walk, n int) talk.Page {
	n = min(n, endPages-1)
	words := t.Words.Room
	page := talk.Page{
		Heading: words.Title, Status: report.FillHoles(words.EndPage, "page", fmt.Sprint(n+1), "pages", fmt.Sprint(endPages)),
	}
	if len(w.Route) > 0 {
		page.Moves = []talk.Move{{Do: talk.Park}, {Do: talk.Back}, {Do: talk.GoTo, Quiet: true}, {Do: talk.Undo, Quiet: true}, {Do: talk.Change, Quiet: true}}
	} else if n > 0 {
		page.Moves = []talk.Move{{Do: talk.Back}, {Do: talk.Change, Quiet: true}}
	} else {
		page.Moves = []talk.Move{{Do: talk.Change, Quiet: true}} // an answer about the organisation may hide everything
	}
	scoped := scopeOf(s, w)
	switch n {
	case 0:
		page.Title, page.Blocks = words.EndTitle, t.agreement(w, workshop.Summarise(&t.About.Pack, scoped))
	case 1:
		page.Title, page.Blocks = words.EndGaps, t.gaps(scoped, t.result(scoped))
		if !assess.AnyMustHave(t.About.Pack.Refs()) {
			page.Title, page.Blocks = words.EndNext, page.Blocks[1:]
		}
	case 2:
		parked := t.parked(workshop.Summarise(&t.About.Pack, scoped))
		page.Title = words.EndRound
		page.Blocks = []talk.Block{talk.TextBlock(words.EndRoundHow), listOr(words.EndParked, words.EndNoParked, parked)}
	default:
		page.Title, page.Blocks = words.EndScore, t.score(scoped)
		if t.About.Pack.NoOverall {
			page.Title, page.Blocks[0] = words.EndResults, talk.TextBlock(words.EndResultsHow)
		}
	}
	return page
}

// takeEnd goes on to the next page of the end.
func (t Room) takeEnd(at Place) outcome {
	at.N++
	return outcome{Next: at, End: at.N >= endPages}
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
func listOr(heading, none string, items []string) talk.Block {
	if len(items) == 0 {
		return talk.TextBlock(none)
	}
	return talk.Block{Title: heading, Items: items}
}

func (t Room) agreement(w *workshop.Walk, sum workshop.Summary) []talk.Block {
	words := t.Words.Room
	if len(sum.Questions) == 0 {
		return []talk.Block{talk.TextBlock(words.EndNothing)}
	}
	items := func(list []workshop.Counted) []string {
		var out []string
		for _, c := range list {
			out = append(out, report.HandsTogether(c, words.EndItem, words.EndMoved, "number", c.Ref.Number, "short", c.Ref.Question.Short))
		}
		return out
	}
	skipped := w.Skipped()
	done := []string{report.FillHoles(words.EndDone, "done", fmt.Sprint(len(w.Route)-len(skipped)))}
	if len(skipped) > 0 {
		var names []string
		for _, ref := range skipped {
			names = append(names, ref.Number)
		}
		done = append(done, report.FillHoles(words.EndSkipped, "questions", strings.Join(names, ", ")))
	}
	blocks := []talk.Block{{Text: done}, {Title: words.EndMost, Items: items(sum.Most)}}
	if len(sum.Least) > 0 {
		blocks = append(blocks, talk.Block{Title: words.EndLeast, Items: items(sum.Least)})
	}
	return blocks
}

func (t Room) gaps(s assess.State, r assess.Result) []talk.Block {
	words := t.Words.Room
	var gaps, actions []string
	for _, id := range r.MustHaveGaps {
		q, _ := r.Question(id)
		gaps = append(gaps, report.FillHoles(words.EndGap, "number", q.Number, "short", q.Short,
			"answer", talk.AnswerWord(t.Words.Question, &t.About.Pack, q.Answer.Value)))
	}
	next := t.nextForRoom(s, r)
	for _, a := range report.Actions(next, &t.About.Pack, t.Words.Report) {
		said := words.EndAction
		if a.Owner == "" || !t.isForRoom(s, a.ID, a.Owner) {
			said = words.EndActionOpen
		}
		actions = append(actions, strings.TrimSpace(report.FillHoles(said, "number", a.Number, "what", a.What, "owner", a.Owner, "due", report.When(a, *t.Words.Report, t.Words.Report.DateText(a.Due)))))
	}
	return []talk.Block{listOr("", words.EndNoGaps, gaps), listOr(words.EndActions, words.EndNoActions, actions)}
}

// nextForRoom returns the next actions on the workshop's questions, in the words of the
// pack or of a room: what people wrote into the plan elsewhere is not for a room.
func (t Room) nextForRoom(s assess.State, r assess.Result) (next []assess.Action) {
	bare := assess.EvaluatePrivate(t.About.Pack, s, assess.DateOf(t.Now()))
	for _, a := range r.Plan {
		if a.Own || len(next) == nextActions {
			continue
		}
		if planned := textOr(s.Plan(a.ID).What); planned != "" && !saidInRoom(s, a.ID, planned) {
			usual, _ := bare.Action(a.ID)
			a.What = usual.What
		}
		next = append(next, a)
	}
	return next
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
func (t Room) score(s assess.State) []talk.Block {
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
	return []talk.Block{talk.TextBlock(words.EndScoreHow), {Text: said}, {Text: bars, Spare: talk.SpareLast}}
}
