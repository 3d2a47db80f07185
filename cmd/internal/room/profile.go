package room

import (
	"fmt"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// profileOf lists the profile questions that decide about a question of the route,
// hidden or not: only those without an answer, or all.
func (t Room) profileOf(s assess.State, open bool) []string {
	decides := map[string]bool{}
	for _, ref := range t.route(assess.NewState(s.Scope), t.Walk(s).Session) {
		for _, id := range ref.Question.AskedIf {
			decides[id] = true
		}
	}
	var list []string
	for _, q := range t.About.Pack.Profile {
		if _, answered := s.Profile(q.ID); decides[q.ID] && !(open && answered) {
			list = append(list, q.ID)
		}
	}
	return list
}

// profilePage asks one of the open profile questions.
func (t Room) profilePage(s assess.State, at Place) talk.Page {
	id, a := at.Open[at.N], t.Words.Audit
	page := talk.Page{
		Heading: report.FillHoles(t.Words.Room.AboutTitle, "place", fmt.Sprint(at.N+1), "of", fmt.Sprint(len(at.Open))),
		Moves:   []talk.Move{{Do: talk.Back}, {Do: talk.Skip, Quiet: true}},
		Fields: []talk.Field{{Name: talk.FieldAnswer, Label: a.Choose, Ask: t.Words.Room.AskAbout, Options: []talk.Option{
			{Value: a.YesKey, Key: a.YesKey, Label: a.Yes}, {Value: a.NoKey, Key: a.NoKey, Label: a.No},
		}}},
	}
	for _, q := range t.About.Pack.Profile {
		if q.ID == id {
			page.Title = q.Text
			if said := t.Words.LastAnswer(t.About, s.LastOfProfile(&q, t.About.Language)); said != "" {
				page.Blocks = []talk.Block{{Role: talk.LastTime, Text: []string{said}}}
			}
		}
	}
	if yes, answered := s.Profile(id); answered {
		said := map[bool]string{true: a.Yes, false: a.No}[yes]
		page.Blocks = append(page.Blocks, talk.TextBlock(report.FillHoles(a.Earlier, "answer", said)))
	}
	return page
}

func (t Room) takeProfile(s assess.State, at Place, f talk.Form) outcome {
	var acts []assess.Act
	switch f.Do {
	case talk.Back:
		if at.N == 0 {
			return talk.Stay(at, t.Words.Room.BackNothing)
		}
		at.N--
		return outcome{Next: at}
	case "":
		typed := assess.CleanText(f.Values[talk.FieldAnswer])
		yes, ok := t.Words.ReadYes(typed)
		before, answered := s.Profile(at.Open[at.N])
		switch {
		case typed == "" && !answered:
			return talk.Stay(at, "")
		case typed == "": // the current answer is kept
		case !ok:
			return talk.Reject(at, talk.FieldAnswer, report.FillHoles(t.Words.Room.AboutUnknown, "typed", report.Shorten(typed, 20)))
		case !answered || yes != before:
			acts = append(acts, assess.ProfileAnswer{Profile: at.Open[at.N], Yes: yes})
		}
	}
	if at.N++; at.N < len(at.Open) {
		return outcome{Acts: acts, Next: at}
	}
	out := t.begin(s.Then(acts...))
	out.Acts = append(acts, out.Acts...)
	return out
}
