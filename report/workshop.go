package report

import (
	"strconv"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// NewWorkshop returns the part on workshops, or nil where there was none. In a
// private report the free texts are left out.
func NewWorkshop(a assess.Assessment, r assess.Result, sum workshop.Summary, w Words, page WorkshopWords) *Workshop {
	if len(sum.Sessions) == 0 && len(sum.Questions) == 0 {
		return nil
	}
	b := &workshopBuilder{builder: newBuilder(a, r, w), sum: sum, words: page}
	scale := a.Pack.Scale
	out := &Workshop{
		Title: page.Title, Intro: page.Intro, GroupsTitle: page.GroupsTitle, BarsTitle: page.BarsTitle,
		GroupsNote: Fill(page.GroupsNote, "n", strconv.Itoa(assess.SmallGroup)),
		BarsLegend: Fill(page.BarsLegend, "low", scale[0].Label, "high", scale[len(scale)-1].Label,
			"unsure", w.Unsure, "talk", page.TalkFirst),
		Voices: b.voices(),
	}
	for _, s := range sum.Sessions {
		out.Sessions = append(out.Sessions, b.session(s))
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

type workshopBuilder struct {
	*builder
	sum   workshop.Summary
	words WorkshopWords
}

func (b *workshopBuilder) session(s assess.Session) WorkshopSession {
	low, high := assess.People(s.People)
	people := strconv.Itoa(low)
	if low != high {
		people = Fill(b.words.Between, "low", people, "high", strconv.Itoa(high))
	}
	out := WorkshopSession{Facts: []Fact{{b.words.Date, b.day(s.Date)}}}
	if s.Place != "" {
		out.Facts = append(out.Facts, Fact{b.words.Place, s.Place})
	}
	out.Facts = append(out.Facts, Fact{b.words.Facilitator, b.role(s.Facilitator)}, Fact{b.words.People, people})
	for _, g := range s.People {
		count := strconv.Itoa(g.Count)
		if g.Few {
			count = Fill(b.words.FewerThan, "n", strconv.Itoa(assess.SmallGroup))
		}
		out.Groups = append(out.Groups, Fact{b.group(g.Group), count})
	}
	return out
}

func (b *workshopBuilder) group(id string) string {
	return map[string]string{
		"management": b.words.GroupManagement, "programme": b.words.GroupProgramme, "field": b.words.GroupField,
		"volunteers": b.words.GroupVolunteers, "board": b.words.GroupBoard, "partners": b.words.GroupPartners, "other": b.words.GroupOther,
	}[id]
}

func (b *workshopBuilder) role(id string) string {
	return map[string]string{
		"trainer": b.words.RoleTrainer, "focal": b.words.RoleFocal, "staff": b.words.RoleStaff, "board": b.words.RoleBoard, "other": b.words.RoleOther,
	}[id]
}

func (b *workshopBuilder) bar(c workshop.Counted) RoomBar {
	q := c.Ref.Question
	bar := RoomBar{
		Number: c.Ref.Number, Title: q.Short, MustHave: q.Critical,
		Hands: b.hands("", c.Hands.Counts), Agreed: b.words.NotAgreed,
	}
	if r := b.results[q.ID]; r != nil && r.Answer != nil && c.Hands.Next != string(workshop.Agree) {
		how := map[string]string{assess.Consensus: b.words.Consensus, assess.Majority: b.words.Majority, assess.Outside: b.words.Outside}[c.Hands.How]
		text := b.words.AgreedBy
		if how == "" {
			text = b.words.AgreedAs
		}
		bar.Agreed = Fill(text, "answer", b.level(r).Label, "how", how)
	}
	if c.Spread.TalkFirst() {
		bar.Mark = b.words.TalkFirst
	}
	if c.Hands.Silent {
		bar.Hands.Total = total(b.words.SilentHands, c.Hands.Counts)
	}
	return bar
}

// hands returns counts as the parts of a bar, without answers of 0 hands.
func (b *workshopBuilder) hands(label string, counts []int) Hands {
	h := Hands{Label: label, Total: total(b.words.Hands, counts)}
	for i, n := range counts {
		if n == 0 {
			continue
		}
		value := assess.Unsure
		if i < len(b.pack.Scale) {
			value = b.pack.Scale[i].ID
		}
		h.Parts = append(h.Parts, HandsPart{b.answerLevel(value), n})
	}
	return h
}

// total says how many hands there are.
func total(text Plural, counts []int) string {
	n := assess.Sum(counts)
	return Fill(text.For(n), "hands", strconv.Itoa(n))
}

func (b *workshopBuilder) least() List {
	l := List{Title: b.words.LeastTitle}
	for _, c := range b.sum.Least {
		l.Items = append(l.Items, b.item(c, Fill(b.words.LeastItem.For(c.Spread.Total),
			"most", strconv.Itoa(c.Spread.Most), "hands", strconv.Itoa(c.Spread.Total))))
	}
	if len(l.Items) == 0 {
		l.None = b.words.LeastNone
	}
	return l
}

func (b *workshopBuilder) item(c workshop.Counted, text string) Item {
	return Item{Number: c.Ref.Number, Title: c.Ref.Question.Short, MustHave: c.Ref.Question.Critical, Text: text}
}

func (b *workshopBuilder) minority() List {
	l := List{Title: b.words.MinorityTitle}
	for _, c := range b.sum.Questions {
		switch {
		case c.Hands.Minority != "":
			l.Items = append(l.Items, b.item(c, c.Hands.Minority))
		case c.Hands.Redacted:
			l.Items = append(l.Items, b.item(c, b.words.Redacted))
		}
	}
	if len(l.Items) == 0 {
		l.None = b.words.MinorityNone
	}
	return l
}

func (b *workshopBuilder) parked() List {
	l := List{Title: b.words.ParkedTitle}
	for _, p := range b.sum.Parked {
		ref, _ := b.pack.Find(p.Question)
		text := p.Text
		if p.Redacted {
			text = b.words.Redacted
		}
		l.Items = append(l.Items, Item{Number: ref.Number, Title: ref.Question.Short, Text: text})
	}
	return l
}

// voices lists the questions on which two groups differed; nil where no groups
// were counted apart.
func (b *workshopBuilder) voices() *Voices {
	v := &Voices{Title: b.words.VoicesTitle, Intro: b.words.VoicesIntro}
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
		v.Intro, v.None = "", b.words.VoicesNone
	}
	return v
}
