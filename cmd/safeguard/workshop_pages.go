package main

import (
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// letters lists the letters of the scale and the sign of don't know.
func letters(p *assess.Pack) string {
	var list []string
	for i := range p.Scale {
		list = append(list, assess.Letter(i))
	}
	return strings.Join(append(list, "?"), "\u00a0")
}

// example is a line of hands, as it could be typed. No line ends inside it.
func example(n int) string {
	return strings.Join(strings.Fields("2 5 3 1 0 2 4")[:n], "\u00a0")
}

// question is what stands on every screen of a question.
func (f *facilitator) question(w *workshop.Walk) scene {
	ref := w.Ref()
	place, of := 0, 0
	for _, r := range w.Route {
		if r.Checklist == ref.Checklist {
			of++
			if r.Number == ref.Number {
				place = of
			}
		}
	}
	sc := scene{
		head:   with(f.words.Head, "checklist", ref.Checklist.Title, "place", place, "of", of),
		status: f.status(w),
		title:  ref.Number + "  " + ref.Question.Text,
	}
	if ref.Question.Critical {
		sc.title += " " + f.e.words.Screen.MustHave
	}
	return sc
}

// status tells the time and how the plan is kept, in as few words as it needs.
func (f *facilitator) status(w *workshop.Walk) string {
	now := f.e.now()
	parts := []string{with(f.words.Clock, "time", now.Format("15:04"), "left", w.Left)}
	p := workshop.PaceAt(w.Start.In(now.Location()), w.Session.Minutes, w.Done, w.Left, now)
	switch {
	case !p.Planned:
	case p.Left < 0:
		parts = append(parts, f.words.Over)
	case p.Behind > 0:
		parts = append(parts, with(f.words.Behind, "minutes", p.Behind))
	case p.Behind < 0:
		parts = append(parts, with(f.words.Ahead, "minutes", -p.Behind))
	default:
		parts = append(parts, f.words.OnTime)
	}
	if p.Planned {
		parts = append(parts, with(f.words.Ends, "end", p.End.Format("15:04")))
	}
	return strings.Join(parts, " · ")
}

// counting is the screen on which hands are counted.
func (f *facilitator) counting(w *workshop.Walk) scene {
	sc, q := f.question(w), w.Ref().Question
	sc.parts = []part{
		{lines: paragraphs(fill(f.e.words.Screen.Why, "why", q.Why)), spare: spareLast},
		{lines: f.levels(q)},
	}
	if q.Discuss != "" {
		sc.parts = append(sc.parts, part{lines: paragraphs(fill(f.words.ToTalkAbout, "discuss", q.Discuss)), spare: spareLast})
	}
	if len(w.Hands.Counts) > 0 && f.note == "" {
		f.note = f.words.Recount
	}
	sc.keys = f.words.KeysQuestion
	return sc
}

// levels lists what each level would look like here, its meaning beside it.
func (f *facilitator) levels(q *assess.Question) func(int, string) []string {
	return func(width int, _ string) []string {
		var lines []string
		for i, l := range f.file.About.Pack.Scale {
			lines = append(lines, wrap(assess.Letter(i)+"  "+l.Label+": "+q.Means(l), width, "   ")...)
		}
		return append(lines, "?  "+f.e.words.Screen.Unsure)
	}
}

// talking is the screen on which the room talks and agrees, and on which what
// belongs to its answer is typed.
func (f *facilitator) talking(w *workshop.Walk) scene {
	sc, q := f.question(w), w.Ref().Question
	spread := workshop.SpreadOf(w.Hands.Counts)
	sc.parts = []part{{lines: f.bars(w.Hands), strong: true}}
	if w.Step != workshop.Agree {
		a, _ := f.file.State.Answer(q.ID)
		said := with(f.words.Agreed, "answer", f.file.About.Pack.Sign(a.Value)+" "+answerWord(f.e.words.Command, &f.file.About.Pack, a.Value))
		sc.parts = append(sc.parts, part{lines: paragraphs(said)})
		if w.Step == workshop.Owner || w.Step == workshop.What {
			sc.parts = append(sc.parts, part{lines: paragraphs(with(f.words.UsualAction, "action", q.Action.Text))})
		}
		sc.keys = f.words.KeysText
		return sc
	}
	sc.parts = append(sc.parts, part{lines: paragraphs(f.talk(spread)...), strong: spread.TalkFirst()})
	if q.Discuss != "" {
		sc.parts = append(sc.parts, part{lines: paragraphs(fill(f.words.ToTalkAbout, "discuss", q.Discuss)), spare: spareFirst})
	}
	sc.parts = append(sc.parts, part{lines: f.levels(q), spare: spareFirst})
	sc.keys, sc.letters = f.words.KeysQuestion, len(f.file.About.Pack.Scale) > 3
	return sc
}

// talk says how to go on from a spread. It never says which answer is right.
func (f *facilitator) talk(s workshop.Spread) []string {
	if !s.TalkFirst() {
		return []string{with(f.words.Together, "most", s.Most, "hands", s.Total), f.words.LeadLast}
	}
	var why []string
	if s.Split {
		why = append(why, with(f.words.TalkSplit, "most", s.Most, "hands", s.Total))
	}
	if s.Apart {
		why = append(why, f.words.TalkApart)
	}
	return []string{f.words.TalkFirst, strings.Join(why, " "), f.words.TalkHow + " " + f.words.LeadLast}
}

// more is everything that helps to answer, until Enter.
func (f *facilitator) more(w *workshop.Walk) error {
	q, s := w.Ref().Question, &f.e.words.Screen
	sc := f.question(w)
	text := []part{{lines: paragraphs(fill(s.Why, "why", q.Why)), spare: spareFirst}}
	if len(q.PractisedIf) > 0 {
		top := f.file.About.Pack.Scale[len(f.file.About.Pack.Scale)-1]
		text = append(text, part{lines: paragraphs(bullets(fill(s.OnlyIf, "level", top.Label), q.PractisedIf)...)})
	}
	if len(q.AskToSee) > 0 {
		text = append(text, part{lines: paragraphs(bullets(s.AskToSee, q.AskToSee)...), spare: spareLast})
	}
	keys := f.words.KeysAll
	if p := workshop.PaceAt(w.Start, w.Session.Minutes, w.Done, w.Left, f.e.now()); p.Planned && p.Left > 0 {
		keys = with(f.words.Each, "minutes", p.Each) + " " + keys
	}
	sc.parts = append(text, part{lines: paragraphs(keys), spare: spareLast})
	sc.ask = f.words.EnterBack
	_, err := f.ask(sc)
	return err
}

// label returns the word for an id of a group or a role.
func (f *facilitator) label(id string, ids, words []string) string {
	if i := slices.Index(ids, id); i >= 0 {
		return words[i]
	}
	return id
}

func (f *facilitator) group(id string) string {
	p := f.page
	return f.label(id, assess.Groups, []string{p.GroupManagement, p.GroupProgramme, p.GroupField, p.GroupVolunteers,
		p.GroupBoard, p.GroupPartners, p.GroupOther})
}

func (f *facilitator) role(id string) string {
	p := f.page
	return f.label(id, assess.Roles, []string{p.RoleTrainer, p.RoleFocal, p.RoleStaff, p.RoleBoard, p.RoleOther})
}

// count writes how many people a group has, as it is kept.
func (f *facilitator) count(p assess.Presence) string {
	if p.Few {
		return with(f.words.FewerThan, "n", assess.SmallGroup)
	}
	return fmt.Sprint(p.Count)
}
