package browser

import (
	"safeguard/assess"
	"safeguard/cmd/internal/talk"
)

// What a list of questions is about.
const (
	listOpen    = "open"
	listUnsure  = "unsure"
	listMust    = "must"
	listChanged = "changed" // since the round before
)

// A listPage is some questions with their answers.
type listPage struct {
	Typed  string
	Said   string
	Search bool
	Found  []line
}

// listed returns the questions of a list.
func (v *visit) listed(r *assess.Result, only string) (refs []assess.Ref) {
	for _, ref := range v.file.About.Pack.Refs() {
		q, asked := r.Question(ref.Question.ID)
		if !asked || q.HiddenBy != nil {
			continue
		}
		fits := false
		switch only {
		case listOpen:
			fits = q.Answer == nil
		case listUnsure:
			fits = q.Answer != nil && q.Answer.Value == assess.Unsure
		case listMust:
			fits = q.Critical
		case listChanged:
			last := v.file.State.Last(&v.file.About.Pack, ref.Question, v.file.About.Language)
			fits = last != nil && q.Answer != nil && last.Answer.Value != "" && last.Answer.Value != q.Answer.Value
		}
		if fits {
			refs = append(refs, ref)
		}
	}
	return refs
}

// lines lists questions with their answers. Who opens one goes over those like it.
func (v *visit) lines(refs []assess.Ref, over assess.Only) (list []line) {
	for _, ref := range refs {
		at := talk.AuditPlace{Step: talk.AuditAsks, Place: assess.Place{At: ref.Question.ID}}
		l := line{Href: v.placeOf(at, assess.Selection{Only: over, Begun: len(v.file.State.Events())}), Number: ref.Number, Text: ref.Question.Short}
		if a, ok := v.file.State.Answer(ref.Question.ID); ok {
			l.Facts = v.file.About.Pack.Sign(a.Value) + " " + talk.AnswerWord(&v.words.Question, &v.file.About.Pack, a.Value)
		}
		list = append(list, l)
	}
	return list
}

// showList lists the questions that are open, not known, must-haves or changed.
func showList(v *visit) (page, error) {
	r, w := v.file.Result(v.today()), v.words.Page.Overview
	only := v.r.URL.Query().Get("only")
	title, known := map[string]string{listOpen: w.ListOpen, listUnsure: w.ListUnsure, listMust: w.ListMust, listChanged: w.ListChanged}[only]
	if !known {
		return page{}, errMissing
	}
	found := v.listed(&r, only)
	return page{screen: "find", title: fill(title, "count", len(found)), data: listPage{Found: v.lines(found, map[string]assess.Only{listUnsure: assess.OnlyUnsure, listMust: assess.OnlyCritical}[only])}}, nil
}

// showFind lists the questions that a number or a word finds.
func showFind(v *visit) (page, error) {
	d := listPage{Typed: assess.CleanText(v.r.URL.Query().Get("q")), Search: true}
	best, others := v.file.About.Pack.Search(v.file.State.Scope, d.Typed)
	d.Found = v.lines(append(best, others...), "")
	if d.Typed != "" {
		d.Said = fill(v.words.Menu.FoundNone, "typed", d.Typed)
		if n := len(d.Found); n > 0 {
			d.Said = fill(v.words.Page.Overview.Found.For(n), "count", n, "typed", d.Typed)
		}
	}
	return page{screen: "find", title: v.words.Page.Overview.Find, data: d}, nil
}
