package screen

import (
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/renew"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// An Account says in words what becomes of a round under a newer pack: how many
// questions go which way, then each way with its questions, then what belongs to none.
type Account struct {
	Heading, Sum string
	Counts       []AccountCount
	Parts        []AccountPart
	Notes        [][]string
}

// An AccountCount is how many questions go a way.
type AccountCount struct {
	N   int
	Way string
}

// An AccountPart are the questions of one way.
type AccountPart struct {
	Title string
	Lines []AccountLine
}

// An AccountLine is a question with its number, or a sentence about those after it.
type AccountLine struct{ Number, Text string }

// An accountant words what becomes of a round under a newer pack.
type accountant struct {
	view    *View
	w       words.Renewal
	file    *store.File // as it was
	name    string      // of the file
	was, is assess.Pack
	renew.Account
	out Account
}

// Account returns the account of a file that is renewed, question by question. name
// is how the file is called.
func (v *View) Account(file *store.File, name string, r renew.Renewed) Account {
	a := accountant{view: v, w: v.Words.Renewal, file: file, name: name, was: file.About.Pack, is: r.About.Pack, Account: r.Account}
	a.is, _ = r.About.Pack.In(r.About.Language)
	a.out.Heading = words.Fill(a.w.Heading, "file", name, "was", a.WasVersion, "version", a.Version, "pack", a.is.Title)
	a.out.Sum = words.Fill(a.w.Sum, "n", len(a.Questions))
	for _, way := range renew.Ways {
		a.out.Counts = append(a.out.Counts, AccountCount{a.Count(way), a.w.Ways[string(way)]})
	}
	for _, way := range renew.Ways {
		a.questions(way)
	}
	a.profile()
	a.rest()
	return a.out
}

// Renewal prints the account of a file that is renewed.
func (v *View) Renewal(file *store.File, r renew.Renewed) error {
	p, a := v.printer(), v.Account(file, file.Path, r)
	p.Paragraph("", a.Heading)
	p.Line("")
	p.Line("%s", a.Sum)
	for _, c := range a.Counts {
		p.Line("%5d  %s", c.N, c.Way)
	}
	for _, part := range a.Parts {
		p.Line("")
		p.Paragraph("", part.Title)
		for _, l := range part.Lines {
			indent := "  "
			if l.Number != "" {
				indent += report.Pad(l.Number, 5)
			}
			p.Paragraph(indent, l.Text)
		}
	}
	for _, notes := range a.Notes {
		p.Line("")
		for _, text := range notes {
			p.Paragraph("", text)
		}
	}
	return p.Err()
}

// add adds a line to the last part.
func (a *accountant) add(number, text string) {
	part := &a.out.Parts[len(a.out.Parts)-1]
	part.Lines = append(part.Lines, AccountLine{number, text})
}

// questions words the questions that went one way, each with what there is to say.
func (a *accountant) questions(way renew.Way) {
	var lines []renew.Line
	for _, l := range a.Questions {
		if l.Way == way {
			lines = append(lines, l)
		}
	}
	if lines == nil {
		return
	}
	a.out.Parts = append(a.out.Parts, AccountPart{Title: words.Fill(a.w.Title, "way", a.w.Ways[string(way)], "n", len(lines))})
	if way == renew.Carried || way == renew.Open {
		a.carried(lines)
		return
	}
	for _, why := range []renew.Why{"", renew.Gone, renew.Rev, renew.Words, renew.Levels, renew.NoNA} {
		told := false
		for _, l := range lines {
			if l.Why != why {
				continue
			}
			if !told {
				a.add("", a.w.Whys[string(why)])
				told = true
			}
			a.question(l)
		}
	}
}

// carried words the numbers of questions that mean the same, and where something
// beside one with an answer is not the same.
func (a *accountant) carried(lines []renew.Line) {
	var numbers []string
	for _, l := range lines {
		numbers = append(numbers, l.Number)
	}
	a.add("", strings.Join(numbers, ", "))
	told := false
	for _, l := range lines {
		if l.Answer == "" || len(l.Other) == 0 {
			continue
		}
		if !told {
			a.add("", a.w.LookAgain)
			told = true
		}
		var parts []string
		for _, o := range l.Other {
			parts = append(parts, a.w.Others[o])
		}
		a.add(l.Number, words.Fill(a.w.LookOther, "question", a.short(l), "parts", strings.Join(parts, "; ")))
	}
}

// question words one question that is not carried, or new.
func (a *accountant) question(l renew.Line) {
	text := words.Fill(a.w.Question, "question", a.short(l))
	number := l.Number
	switch {
	case number == "":
		number = l.Was
	case l.Was != "" && l.Was != l.Number:
		text = words.Fill(a.w.Before, "question", a.short(l), "was", l.Was)
	}
	if l.Answer != "" {
		text = report.Joined(" ", text, words.Fill(a.w.Was, "answer", a.view.answerWord(&a.was, l.Answer)))
	}
	for _, id := range l.Hints {
		text = report.Joined(" ", text, a.hint(id))
	}
	for _, left := range []struct {
		stays bool
		text  string
	}{{l.Texts, a.w.TextsStay}, {l.Plan, a.w.PlanStays}, {l.Room, a.w.RoomStays}} {
		if left.stays {
			text = report.Joined(" ", text, words.Fill(left.text, "file", a.name))
		}
	}
	a.add(number, text)
}

// hint says what was answered to a question that another one replaces.
func (a *accountant) hint(id string) string {
	ref, _ := a.was.Find(id)
	if answer, ok := a.file.State.Answer(id); ok {
		return words.Fill(a.w.Replaces, "number", ref.Number, "short", ref.Question.Short, "answer", a.view.answerWord(&a.was, answer.Value))
	}
	return words.Fill(a.w.ReplacesOpen, "number", ref.Number, "short", ref.Question.Short)
}

// short returns a question's short name, in the newer pack where it has it.
func (a *accountant) short(l renew.Line) string {
	ref, ok := a.is.Find(l.Question)
	if !ok {
		ref, _ = a.was.Find(l.Question)
	}
	return ref.Question.Short
}

func (a *accountant) profile() {
	var said []string
	for _, p := range []struct {
		way      renew.ProfileWay
		text     string
		answered bool // only where somebody answered
	}{
		{renew.SameProfile, a.w.Profile, true}, {renew.OtherProfile, a.w.ProfileOld, true},
		{renew.NewProfile, a.w.ProfileNew, false}, {renew.GoneProfile, a.w.ProfileOut, false},
	} {
		var ids []string
		for _, q := range a.Profile {
			if q.Way == p.way && (!p.answered || q.Answer != "") {
				ids = append(ids, q.ID)
			}
		}
		if ids != nil {
			said = append(said, words.Fill(p.text, "profile", strings.Join(ids, ", ")))
		}
	}
	a.notes(said)
}

// rest words what belongs to no question.
func (a *accountant) rest() {
	var said []string
	for _, l := range a.Lapsed {
		said = append(said, words.Fill(a.w.Lapsed, "role", l.Role, "date", a.view.Words.Report.DateText(l.On), "was", a.WasVersion))
	}
	if len(a.Lost) > 0 {
		said = append(said, words.Fill(a.w.Lost, "levels", strings.Join(a.Lost, ", ")))
	}
	if a.OtherScale && slices.ContainsFunc(a.Questions, func(l renew.Line) bool { return l.Room }) {
		said = append(said, words.Fill(a.w.Hands, "file", a.name))
	}
	if a.Language != "" {
		said = append(said, words.Fill(a.w.Language, "language", checklists.LanguageName(a.Language), "now", checklists.LanguageName(a.is.Languages[0])))
	}
	if len(a.Lists) > 0 {
		said = append(said, words.Fill(a.w.Lists, "checklists", strings.Join(a.Lists, ", ")))
	}
	a.notes(append(said, words.Fill(a.w.History, "carried", fmt.Sprint(a.Carried), "behind", fmt.Sprint(a.Behind), "file", a.name)))
}

func (a *accountant) notes(said []string) {
	if said != nil {
		a.out.Notes = append(a.out.Notes, said)
	}
}
