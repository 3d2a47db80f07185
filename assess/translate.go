package assess

import (
	"maps"
	"slices"
)

// A Translation holds a pack's texts in another language, by id. What is
// missing stays in the base language.
type Translation struct {
	Title      string                   `json:"title,omitempty"`
	DangerNow  string                   `json:"danger_now,omitempty"`
	Scale      map[string]LevelText     `json:"scale,omitempty"`
	Bands      map[string]BandText      `json:"bands,omitempty"`
	Profile    map[string]ProfileText   `json:"profile,omitempty"`
	Themes     map[string]string        `json:"themes,omitempty"`
	Standards  map[string]string        `json:"standards,omitempty"` // their notes
	Glossary   map[string]TermText      `json:"glossary,omitempty"`
	Checklists map[string]ChecklistText `json:"checklists,omitempty"`
}

// LevelText is a Level's words in another language.
type LevelText struct {
	Label string `json:"label,omitempty"`
	Means string `json:"means,omitempty"`
}

// BandText is a Band's words in another language.
type BandText struct {
	Label string `json:"label,omitempty"`
	Text  string `json:"text,omitempty"`
}

// ProfileText is a ProfileQuestion's words in another language.
type ProfileText struct {
	Text  string `json:"text,omitempty"`
	Short string `json:"short,omitempty"`
}

// TermText is a Term's words in another language.
type TermText struct {
	Word  string `json:"word,omitempty"`
	Means string `json:"means,omitempty"`
}

// ChecklistText is a Checklist's words in another language, its questions by id.
type ChecklistText struct {
	Title     string                  `json:"title,omitempty"`
	Purpose   string                  `json:"purpose,omitempty"`
	Questions map[string]QuestionText `json:"questions,omitempty"`
}

// QuestionText is a Question's words in another language.
type QuestionText struct {
	Short       string            `json:"short,omitempty"`
	Text        string            `json:"text,omitempty"`
	Why         string            `json:"why,omitempty"`
	PractisedIf []string          `json:"practised_if,omitempty"`
	AskToSee    []string          `json:"ask_to_see,omitempty"`
	Discuss     string            `json:"discuss,omitempty"`
	Levels      map[string]string `json:"levels,omitempty"`
	Action      ActionWords       `json:"action,omitzero"`
}

// ActionWords is an ActionText's words in another language.
type ActionWords struct {
	Text      string `json:"text,omitempty"`
	FirstStep string `json:"first_step,omitempty"`
	Owner     string `json:"owner,omitempty"`
}

// In returns the pack with its texts in the given language, and what is missing
// there and so stayed in the base language, as places such as
// "consent/consent-withdraw: why". In the base language that is the pack as it
// is. A pack is never changed.
func (p Pack) In(lang string) (Pack, []string) {
	if len(p.Languages) > 0 && lang == p.Languages[0] {
		return p, nil
	}
	t := p.Translations[lang]
	var o overlay
	o.pack(&p, t)
	p.Checklists = slices.Clone(p.Checklists)
	for i := range p.Checklists {
		c := &p.Checklists[i]
		o.checklist(c, t.Checklists[c.ID])
	}
	return p, o.missing
}

// An overlay replaces texts of one language by those of another, and lists the
// places for which it had none.
type overlay struct{ missing []string }

// text replaces the text base by words. An empty one has nothing to replace.
func (o *overlay) text(base *string, words, place, field string) {
	switch {
	case *base == "":
	case words == "":
		o.missing = append(o.missing, place+": "+field)
	default:
		*base = words
	}
}

// list replaces the list base by words, all of them or none.
func (o *overlay) list(base *[]string, words []string, place, field string) {
	switch {
	case len(*base) == 0:
	case len(words) != len(*base):
		o.missing = append(o.missing, place+": "+field)
	default:
		*base = words
	}
}

func (o *overlay) pack(p *Pack, t Translation) {
	o.text(&p.Title, t.Title, "pack", "title")
	o.text(&p.DangerNow, t.DangerNow, "pack", "danger_now")
	p.Scale = slices.Clone(p.Scale)
	for i := range p.Scale {
		l := &p.Scale[i]
		o.text(&l.Label, t.Scale[l.ID].Label, "scale/"+l.ID, "label")
		o.text(&l.Means, t.Scale[l.ID].Means, "scale/"+l.ID, "means")
	}
	p.Bands = slices.Clone(p.Bands)
	for i := range p.Bands {
		b := &p.Bands[i]
		o.text(&b.Label, t.Bands[b.ID].Label, "bands/"+b.ID, "label")
		o.text(&b.Text, t.Bands[b.ID].Text, "bands/"+b.ID, "text")
	}
	p.Profile = slices.Clone(p.Profile)
	for i := range p.Profile {
		q := &p.Profile[i]
		o.text(&q.Text, t.Profile[q.ID].Text, "profile/"+q.ID, "text")
		o.text(&q.Short, t.Profile[q.ID].Short, "profile/"+q.ID, "short")
	}
	p.Themes = slices.Clone(p.Themes)
	for i := range p.Themes {
		theme := &p.Themes[i]
		o.text(&theme.Title, t.Themes[theme.ID], "themes/"+theme.ID, "title")
	}
	p.Standards = slices.Clone(p.Standards)
	for i := range p.Standards {
		s := &p.Standards[i]
		o.text(&s.Note, t.Standards[s.ID], "standards/"+s.ID, "note")
	}
	p.Glossary = slices.Clone(p.Glossary)
	for i := range p.Glossary {
		term := &p.Glossary[i]
		o.text(&term.Word, t.Glossary[term.ID].Word, "glossary/"+term.ID, "word")
		o.text(&term.Means, t.Glossary[term.ID].Means, "glossary/"+term.ID, "means")
	}
}

func (o *overlay) checklist(c *Checklist, t ChecklistText) {
	o.text(&c.Title, t.Title, c.ID, "title")
	o.text(&c.Purpose, t.Purpose, c.ID, "purpose")
	c.Questions = slices.Clone(c.Questions)
	for i := range c.Questions {
		q := &c.Questions[i]
		o.question(q, t.Questions[q.ID], c.ID+"/"+q.ID)
	}
}

func (o *overlay) question(q *Question, t QuestionText, at string) {
	o.text(&q.Short, t.Short, at, "short")
	o.text(&q.Text, t.Text, at, "text")
	o.text(&q.Why, t.Why, at, "why")
	o.list(&q.PractisedIf, t.PractisedIf, at, "practised_if")
	o.list(&q.AskToSee, t.AskToSee, at, "ask_to_see")
	o.text(&q.Discuss, t.Discuss, at, "discuss")
	q.Levels = maps.Clone(q.Levels)
	for _, level := range slices.Sorted(maps.Keys(q.Levels)) {
		words := q.Levels[level]
		o.text(&words, t.Levels[level], at, "levels/"+level)
		q.Levels[level] = words
	}
	o.text(&q.Action.Text, t.Action.Text, at, "action/text")
	o.text(&q.Action.FirstStep, t.Action.FirstStep, at, "action/first_step")
	o.text(&q.Action.Owner, t.Action.Owner, at, "action/owner")
}
