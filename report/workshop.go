package report

import (
	"strconv"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// NewWorkshop makes the page on workshops; nil where there was none. In a
// private print the free texts are left out.
func NewWorkshop(a assess.Assessment, r assess.Result, sum workshop.Summary, w Words, page WorkshopWords) *Workshop {
	if len(sum.Sessions) == 0 && len(sum.Questions) == 0 {
		return nil
	}
	b := &roomBuilder{builder: newBuilder(a, r, w), sum: sum, p: page}
	scale := a.Pack.Scale
	out := &Workshop{
		Title: page.Title, Intro: page.Intro, GroupsTitle: page.GroupsTitle, BarsTitle: page.BarsTitle,
		GroupsNote: Fill(page.GroupsNote, "n", strconv.Itoa(assess.SmallGroup)),
		BarsLegend: Fill(page.BarsLegend, "low", scale[0].Label, "high", scale[len(scale)-1].Label,
			"unsure", w.Unsure, "talk", page.TalkFirst),
		Voices: b.voices(),
	}
	for _, s := range sum.Sessions {
		out.Sittings = append(out.Sittings, b.sitting(s))
	}
	for _, c := range sum.Questions {
		out.Bars = append(out.Bars, b.bar(c))
	}
	out.Lists = []List{b.least()}
	if !r.Private {
		out.Lists = append(out.Lists, b.minority())
		if parked := b.parked(); len(parked.Items) > 0 {
			out.Lists = append(out.Lists, parked)
		}
	}
	return out
}

type roomBuilder struct {
	*builder
	sum workshop.Summary
	p   WorkshopWords
}

func (b *roomBuilder) sitting(s assess.Session) Sitting {
	low, high := assess.People(s.People)
	people := strconv.Itoa(low)
	if low != high {
		people = Fill(b.p.Between, "low", people, "high", strconv.Itoa(high))
	}
	out := Sitting{Facts: []Fact{{b.p.Date, b.day(s.Date)}}}
	if s.Place != "" {
		out.Facts = append(out.Facts, Fact{b.p.Place, s.Place})
	}
	out.Facts = append(out.Facts, Fact{b.p.Facilitator, b.role(s.Facilitator)}, Fact{b.p.People, people})
	for _, g := range s.People {
		count := strconv.Itoa(g.Count)
		if g.Few {
			count = Fill(b.p.FewerThan, "n", strconv.Itoa(assess.SmallGroup))
		}
		out.Groups = append(out.Groups, Fact{b.group(g.Group), count})
	}
	return out
}

func (b *roomBuilder) group(id string) string {
	return map[string]string{
		"management": b.p.GroupManagement, "programme": b.p.GroupProgramme, "field": b.p.GroupField,
		"volunteers": b.p.GroupVolunteers, "board": b.p.GroupBoard, "partners": b.p.GroupPartners, "other": b.p.GroupOther,
	}[id]
}

func (b *roomBuilder) role(id string) string {
	return map[string]string{
		"trainer": b.p.RoleTrainer, "focal": b.p.RoleFocal, "staff": b.p.RoleStaff, "board": b.p.RoleBoard, "other": b.p.RoleOther,
	}[id]
}

func (b *roomBuilder) bar(c workshop.Counted) RoomBar {
	q := c.Ref.Question
	bar := RoomBar{
		Number: c.Ref.Number, Title: q.Short, MustHave: q.Critical,
		Hands: b.hands("", c.Hands.Counts), Agreed: b.p.NotAgreed,
	}
	if r := b.results[q.ID]; r != nil && r.Answer != nil && c.Hands.Next != string(workshop.Agree) {
		how := map[string]string{assess.Consensus: b.p.Consensus, assess.Majority: b.p.Majority, assess.Outside: b.p.Outside}[c.Hands.How]
		text := b.p.AgreedBy
		if how == "" {
			text = b.p.AgreedAs
		}
		bar.Agreed = Fill(text, "answer", b.level(r).Label, "how", how)
	}
	if c.Spread.TalkFirst() {
		bar.Mark = b.p.TalkFirst
	}
	if c.Hands.Silent {
		bar.Hands.Total += ", " + b.p.Silent
	}
	return bar
}

// hands puts counts into the parts of a bar; answers without hands have none.
func (b *roomBuilder) hands(label string, counts []int) Hands {
	h := Hands{Label: label, Total: Fill(b.p.Hands, "hands", strconv.Itoa(assess.Sum(counts)))}
	for i, n := range counts {
		if n == 0 {
			continue
		}
		value := assess.Unsure
		if i < len(b.pack.Scale) {
			value = b.pack.Scale[i].ID
		}
		h.Parts = append(h.Parts, HandsPart{b.value(value), n})
	}
	return h
}

func (b *roomBuilder) least() List {
	l := List{Title: b.p.LeastTitle}
	for _, c := range b.sum.Least {
		l.Items = append(l.Items, b.item(c, Fill(b.p.LeastItem,
			"most", strconv.Itoa(c.Spread.Most), "hands", strconv.Itoa(c.Spread.Total))))
	}
	if len(l.Items) == 0 {
		l.None = b.p.LeastNone
	}
	return l
}

func (b *roomBuilder) item(c workshop.Counted, text string) Item {
	return Item{Number: c.Ref.Number, Title: c.Ref.Question.Short, MustHave: c.Ref.Question.Critical, Text: text}
}

func (b *roomBuilder) minority() List {
	l := List{Title: b.p.MinorityTitle}
	for _, c := range b.sum.Questions {
		switch {
		case c.Hands.Minority != "":
			l.Items = append(l.Items, b.item(c, c.Hands.Minority))
		case c.Hands.Redacted:
			l.Items = append(l.Items, b.item(c, b.p.Redacted))
		}
	}
	if len(l.Items) == 0 {
		l.None = b.p.MinorityNone
	}
	return l
}

func (b *roomBuilder) parked() List {
	l := List{Title: b.p.ParkedTitle}
	for _, p := range b.sum.Parked {
		ref, _ := b.pack.Find(p.Question)
		text := p.Text
		if p.Redacted {
			text = b.p.Redacted
		}
		l.Items = append(l.Items, Item{Number: ref.Number, Title: ref.Question.Short, Text: text})
	}
	return l
}

// voices lists where two groups stood far apart; nil where none were counted
// apart.
func (b *roomBuilder) voices() *Voices {
	v := &Voices{Title: b.p.VoicesTitle, Intro: b.p.VoicesIntro}
	heard := false
	for _, c := range b.sum.Questions {
		heard = heard || len(c.Hands.Voices) > 0
		if !workshop.VoicesDiffer(c.Hands.Voices) {
			continue
		}
		row := VoicesRow{Number: c.Ref.Number, Title: c.Ref.Question.Short}
		for _, voice := range c.Hands.Voices {
			row.Hands = append(row.Hands, b.hands(b.group(voice.Group), voice.Counts))
		}
		v.Rows = append(v.Rows, row)
	}
	if !heard {
		return nil
	}
	if len(v.Rows) == 0 {
		v.Intro, v.None = "", b.p.VoicesNone
	}
	return v
}
