package main

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
)

// nextActions is how many actions the end of a workshop names.
const nextActions = 3

// end shows a page of the end. done says that the last one was read.
func (f *facilitator) end(w *workshop.Walk) (done bool, err error) {
	pages := f.endPages(w)
	f.at = min(f.at, len(pages)-1)
	sc := pages[f.at]
	sc.head = f.words.Title
	sc.status = with(f.words.EndPage, "page", f.at+1, "pages", len(pages))
	sc.ask = f.words.KeysEnd
	line, err := f.ask(sc)
	if err != nil {
		return false, err
	}
	switch {
	case line == "":
		f.at++
		return f.at == len(pages), nil
	case line == lineBack && f.at > 0:
		f.at--
		return false, nil
	case strings.EqualFold(line, lineMore), strings.EqualFold(line, lineSkip), len(w.Route) == 0:
		return false, nil
	}
	_, err = f.command(w, line)
	return false, err
}

// endPages are the screens of the end. The score stands on the last one.
func (f *facilitator) endPages(w *workshop.Walk) []scene {
	file := f.scoped(w)
	sum := workshop.Summarise(&file.About.Pack, file.State)
	result := file.Result(f.e.today())
	return []scene{
		{title: f.words.EndTitle, parts: f.agreement(w, sum)},
		{title: f.words.EndGaps, parts: f.gaps(result)},
		{title: f.words.EndRound, parts: append([]part{{lines: paragraphs(f.words.EndRoundHow)}},
			f.list(f.words.EndParked, f.words.EndNoParked, f.parked(sum)))},
		{title: f.words.EndScore, parts: f.score(file)},
	}
}

// scoped returns the assessment as far as the workshop covers it, so that a part
// is never called the whole.
func (f *facilitator) scoped(w *workshop.Walk) *store.File {
	file := *f.file
	if c := w.Session.Checklist; c != "" {
		file.State.Scope.Checklists = []string{c}
	}
	if w.Session.Route == string(workshop.RouteMustHaves) {
		file.State.Scope.MustHaves = true
	}
	return &file
}

// list is a part with items under a heading, or what stands in their place.
func (f *facilitator) list(heading, none string, items []string) part {
	if len(items) == 0 {
		return part{lines: paragraphs(none)}
	}
	return part{lines: paragraphs(bullets(heading, items)...)}
}

func (f *facilitator) agreement(w *workshop.Walk, sum workshop.Summary) []part {
	if len(sum.Questions) == 0 {
		return []part{{lines: paragraphs(f.words.EndNothing)}}
	}
	items := func(list []workshop.Counted) []string {
		var out []string
		for _, c := range list {
			out = append(out, with(f.words.EndItem, "number", c.Ref.Number, "short", c.Ref.Question.Short,
				"most", c.Spread.Most, "hands", c.Spread.Total))
		}
		return out
	}
	text := []string{with(f.words.EndDone, "done", len(w.Route)-w.Left)}
	if skipped := w.Skipped(); len(skipped) > 0 {
		var names []string
		for _, ref := range skipped {
			names = append(names, ref.Number)
		}
		text = append(text, with(f.words.EndSkipped, "questions", strings.Join(names, ", ")))
	}
	parts := []part{{lines: paragraphs(text...)}, {lines: paragraphs(bullets(f.words.EndMost, items(sum.Most))...)}}
	if len(sum.Least) > 0 {
		parts = append(parts, part{lines: paragraphs(bullets(f.words.EndLeast, items(sum.Least))...)})
	}
	return parts
}

func (f *facilitator) gaps(r assess.Result) []part {
	var gaps, actions []string
	for _, id := range r.MustHaveGaps {
		q, _ := r.Question(id)
		gaps = append(gaps, with(f.words.EndGap, "number", q.Number, "short", q.Short,
			"answer", answerWord(f.e.words.Command, &f.file.About.Pack, q.Answer.Value)))
	}
	for _, a := range r.Plan[:min(nextActions, len(r.Plan))] {
		actions = append(actions, with(f.words.EndAction, "number", a.Number, "what", a.What, "owner", a.Owner, "due", a.Due))
	}
	gap := part{lines: paragraphs(f.words.EndNoGaps)}
	if len(gaps) > 0 {
		gap = part{lines: paragraphs(bullets("", gaps)[1:]...)}
	}
	return []part{gap, f.list(f.words.EndActions, f.words.EndNoActions, actions)}
}

func (f *facilitator) parked(sum workshop.Summary) []string {
	var items []string
	for _, p := range sum.Parked {
		ref, _ := f.file.About.Pack.Find(p.Question)
		if p.Redacted {
			p.Text = f.page.Redacted
		}
		items = append(items, ref.Number+" "+p.Text)
	}
	return items
}

// score is what the report's first page says, in a few lines.
func (f *facilitator) score(file *store.File) []part {
	m := f.e.model(file)
	line := func(title, band, percent, points string) string {
		return with(f.words.EndScoreLine, "title", title, "band", band, "percent", percent, "points", points)
	}
	s := m.Cover.Score
	text := []string{line(m.Cover.Title, s.Rating.Headline, s.Percent, s.Points), s.Rating.Text}
	text = append(text, s.MustHaves...)
	var bars []string
	for _, b := range m.Cover.Bars {
		bars = append(bars, line(b.Number+" "+b.Title, b.Score.Rating.Headline, b.Score.Percent, b.Score.Points))
	}
	return []part{
		{lines: paragraphs(f.words.EndScoreHow)},
		{lines: paragraphs(text...)},
		{lines: paragraphs(bars...), spare: spareLast},
	}
}
