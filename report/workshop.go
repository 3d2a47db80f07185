package report

import (
	"slices"
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
	}
	for _, s := range sum.Sessions[:min(len(sum.Sessions), maxSittings)] {
		out.Sessions = append(out.Sessions, b.session(s))
	}
	if more := len(sum.Sessions) - maxSittings; more > 0 {
		out.Sessions = append(out.Sessions, WorkshopSession{Facts: []Fact{{b.words.Date, Fill(w.ShownMore, "n", strconv.Itoa(more))}}})
	}
	for _, c := range sum.Questions {
		out.Bars = append(out.Bars, b.bar(c))
	}
	out.Lists = []List{b.least()}
	if !r.Private {
		out.Voices = b.voices()
		out.Lists = append(out.Lists, b.bounded(b.minority(), maxViews))
		if parked := b.parked(); len(parked.Items) > 0 {
			out.Lists = append(out.Lists, b.bounded(parked, maxViews))
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
	out := WorkshopSession{Facts: []Fact{{b.words.Date, b.day(s.Date)}}}
	if s.Table != "" {
		out.Facts = append(out.Facts, Fact{b.words.Table, s.Table})
	}
	if s.Place != "" {
		out.Facts = append(out.Facts, Fact{b.words.Place, s.Place})
	}
	out.Facts = append(out.Facts, Fact{b.words.Facilitator, b.role(s.Facilitator)}, Fact{b.words.People, b.people(s)})
	small := slices.ContainsFunc(s.People, func(g assess.Presence) bool { return g.Count < assess.SmallGroup })
	for _, g := range s.People {
		group := b.group(g.Group)
		if !small && !s.Ungrouped() {
			group = Fill(b.words.GroupCount, "group", group, "count", strconv.Itoa(g.Count))
		}
		out.Groups = append(out.Groups, group)
	}
	return out
}

// people says how many people a sitting had.
func (b *workshopBuilder) people(s assess.Session) string {
	switch room := s.Room(); {
	case s.Uncounted:
		return Fill(b.w.NotShown, "n", strconv.Itoa(assess.SmallGroup))
	case room.High == 0:
		return b.w.NotRecorded
	case room.High < assess.SmallGroup:
		return Fill(b.words.FewerThan, "n", strconv.Itoa(assess.SmallGroup))
	case room.Low == room.High:
		return strconv.Itoa(room.High)
	default:
		return Fill(b.words.Between, "low", strconv.Itoa(room.Low), "high", strconv.Itoa(room.High))
	}
}

func (b *workshopBuilder) group(id string) string {
	return map[string]string{
		"management": b.words.GroupManagement, "programme": b.words.GroupProgramme, "field": b.words.GroupField,
		"volunteers": b.words.GroupVolunteers, "board": b.words.GroupBoard, "partners": b.words.GroupPartners, "other": b.words.GroupOther,
		assess.Everyone: b.words.GroupEveryone,
	}[id]
}

func (b *workshopBuilder) role(id string) string {
	return map[string]string{
		"trainer": b.words.RoleTrainer, "focal": b.words.RoleFocal, "staff": b.words.RoleStaff, "board": b.words.RoleBoard, "other": b.words.RoleOther,
	}[id]
}

func (b *workshopBuilder) least() List {
	l := List{Title: b.words.LeastTitle}
	for _, c := range b.sum.Least {
		l.Items = append(l.Items, b.item(c, HandsTogether(c, b.words.LeastItem, b.words.LeastMoved)))
	}
	if len(l.Items) == 0 {
		l.None = b.words.LeastNone
	}
	return l
}

// HandsTogether says how many hands were on one answer: once or, where they were
// counted again after the talk, in the words of moved.
func HandsTogether(c workshop.Counted, once, moved Plural, namesAndValues ...string) string {
	said := once
	if c.Moved() {
		said = moved
	}
	return Fill(said.For(c.Now.Total), append(namesAndValues, "most", strconv.Itoa(c.Now.Most), "hands", strconv.Itoa(c.Now.Total),
		"before", strconv.Itoa(c.Spread.Most), "begun", strconv.Itoa(c.Spread.Total))...)
}

func (b *workshopBuilder) item(c workshop.Counted, text string) Item {
	return Item{Number: c.Ref.Number, Title: c.Ref.Question.Short, MustHave: c.Ref.Question.Critical, Text: text}
}

func (b *workshopBuilder) minority() List {
	l := List{Title: b.words.MinorityTitle}
	for _, c := range b.sum.Questions {
		for _, t := range c.Tables {
			for _, talk := range t.Talks {
				switch {
				case talk.Minority != "":
					l.Items = append(l.Items, b.item(c, talk.Minority))
				case talk.Redacted:
					l.Items = append(l.Items, b.item(c, b.words.Redacted))
				}
			}
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
// were to be counted apart. That none of them differed is said whether or not their
// middles were kept.
func (b *workshopBuilder) voices() *Voices {
	v := &Voices{Title: b.words.VoicesTitle, Intro: b.words.VoicesIntro}
	for _, c := range b.sum.Questions {
		for _, t := range c.Tables {
			if voices := workshop.Printed(&b.pack, t.Before.Voices); voices != nil {
				v.Rows = append(v.Rows, VoicesRow{Number: c.Ref.Number, Title: c.Ref.Question.Short, Middles: b.middles(voices)})
			}
		}
	}
	apart := slices.ContainsFunc(b.sum.Sessions, func(s assess.Session) bool { return len(s.Voices) > 0 })
	switch {
	case len(v.Rows) == 0 && !apart:
		return nil
	case len(v.Rows) == 0:
		v.Intro, v.None = "", b.words.VoicesNone
	}
	return v
}

func (b *workshopBuilder) middles(voices []assess.Middle) (said []string) {
	for _, m := range voices {
		level, i := b.pack.Level(m.Level)
		said = append(said, Fill(b.words.VoiceMiddle, "group", b.group(m.Group), "letter", assess.Letter(i), "level", level.Label))
	}
	return said
}

// WorkshopWords are the texts of the page on workshops, in one language. Holes
// are filled with Fill.
type WorkshopWords struct {
	Title           string `json:"title"`
	Intro           string `json:"intro"`
	Date            string `json:"date"`
	Place           string `json:"place"`
	Facilitator     string `json:"facilitator"`
	People          string `json:"people"`
	Between         string `json:"between"`
	FewerThan       string `json:"fewer_than"`
	Table           string `json:"table"`
	GroupsTitle     string `json:"groups_title"`
	GroupsNote      string `json:"groups_note"`
	GroupCount      string `json:"group_count"`
	BarsTitle       string `json:"bars_title"`
	BarsLegend      string `json:"bars_legend"`
	TalkFirst       string `json:"talk_first"`
	SilentHands     Plural `json:"silent_hands"`
	Before          string `json:"before"`
	After           string `json:"after"`
	Moved           string `json:"moved"`
	MovedNothing    string `json:"moved_nothing"`
	FewHands        string `json:"few_hands"`
	TableTitle      string `json:"table_title"`
	TableNoCode     string `json:"table_no_code"`
	AnswerNow       string `json:"answer_now"`
	AgreedAs        string `json:"agreed_as"`
	AgreedBy        string `json:"agreed_by"`
	NotAgreed       string `json:"not_agreed"`
	Hands           Plural `json:"hands"`
	Consensus       string `json:"consensus"`
	Majority        string `json:"majority"`
	Outside         string `json:"outside"`
	LeastTitle      string `json:"least_title"`
	LeastNone       string `json:"least_none"`
	LeastItem       Plural `json:"least_item"`
	LeastMoved      Plural `json:"least_moved"`
	MinorityTitle   string `json:"minority_title"`
	MinorityNone    string `json:"minority_none"`
	VoicesTitle     string `json:"voices_title"`
	VoicesIntro     string `json:"voices_intro"`
	VoicesNone      string `json:"voices_none"`
	VoiceMiddle     string `json:"voice_middle"`
	ParkedTitle     string `json:"parked_title"`
	Redacted        string `json:"redacted"`
	GroupManagement string `json:"group_management"`
	GroupProgramme  string `json:"group_programme"`
	GroupField      string `json:"group_field"`
	GroupVolunteers string `json:"group_volunteers"`
	GroupBoard      string `json:"group_board"`
	GroupPartners   string `json:"group_partners"`
	GroupOther      string `json:"group_other"`
	GroupEveryone   string `json:"group_everyone"`
	RoleTrainer     string `json:"role_trainer"`
	RoleFocal       string `json:"role_focal"`
	RoleStaff       string `json:"role_staff"`
	RoleBoard       string `json:"role_board"`
	RoleOther       string `json:"role_other"`
}
