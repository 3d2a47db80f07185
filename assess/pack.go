package assess

import (
	"slices"
	"strings"
)

// A Pack is a set of checklists together with everything that decides how
// answers to them are scored: the scale, the bands and their caps.
//
// The json names are also the keys of the YAML files a pack is written in.
// Empty fields are left out, so the same pack always has the same encoding and
// the same hash. A field that version 1 did not have is left out when it is
// empty; its default is what a method returns, as Question.AllowsNA does, and is
// never stored: a pack of version 1 has to keep its hash. GapBelow is older than
// this rule: package checklists stores its default, since it did so in version 1.
type Pack struct {
	Schema       int                    `json:"schema"`
	ID           string                 `json:"id"`
	Version      int                    `json:"version"`
	Title        string                 `json:"title"`
	Languages    []string               `json:"languages"`
	Source       Source                 `json:"source"`
	DangerNow    string                 `json:"danger_now"`
	Scale        []Level                `json:"scale"`
	Bands        []Band                 `json:"bands"`
	RatedFrom    int                    `json:"rated_from"`
	GapBelow     string                 `json:"gap_below"`
	MetFrom      string                 `json:"met_from,omitempty"`
	PaperLevel   string                 `json:"paper_level,omitempty"`
	AboveLowest  *int                   `json:"above_lowest,omitempty"`
	NAWarned     int                    `json:"na_warned_one_in,omitempty"`
	NAUnrated    int                    `json:"na_unrated_one_in,omitempty"`
	NoOverall    bool                   `json:"no_overall,omitempty"`
	EvidenceAge  int                    `json:"evidence_months,omitempty"`
	Optional     []string               `json:"optional,omitempty"`
	Caps         []Cap                  `json:"caps,omitempty"`
	Profile      []ProfileQuestion      `json:"profile,omitempty"`
	Standards    []Standard             `json:"standards,omitempty"`
	Themes       []Theme                `json:"themes,omitempty"`
	Glossary     []Term                 `json:"glossary,omitempty"`
	Checklists   []Checklist            `json:"checklists"`
	Translations map[string]Translation `json:"translations,omitempty"`

	OfVersion1 bool `json:"-"` // version 1 made it: see PaperFrom
}

// The fields that a pack may list as Optional: its questions may leave them out.
const (
	OptionalWhy    = "why"
	OptionalAction = "action" // and each part of it
)

// Source says which publication a pack rests on.
type Source struct {
	Title     string `json:"title"`
	Publisher string `json:"publisher,omitempty"`
	Year      int    `json:"year,omitempty"`
	Note      string `json:"note,omitempty"`
}

// A Level is one step of the scale. Levels stand lowest first and their points
// rise strictly.
type Level struct {
	ID     string `json:"id"`
	Points int    `json:"points"`
	Label  string `json:"label"`
	Means  string `json:"means"`
}

// A Band is the word for a score: it begins at From percent and ends where the
// next one begins. Bands stand lowest first; the first begins at 0.
type Band struct {
	ID    string `json:"id"`
	From  int    `json:"from"`
	Label string `json:"label"`
	Text  string `json:"text"`
}

// A Cap holds a band down: Count or more must-haves at the level MustHave or
// lower keep their checklist at the band Checklist, and the whole at the band
// Whole, at best. An empty band caps nothing.
type Cap struct {
	MustHave  string `json:"must_have"`
	Count     int    `json:"count"`
	Checklist string `json:"checklist,omitempty"`
	Whole     string `json:"whole,omitempty"`
}

// A ProfileQuestion is a yes or no question about the organisation, asked once.
// Its answer "no" hides the questions that name it, and it alone, in AskedIf. Short says what
// a "no" means, for the list of hidden questions.
type ProfileQuestion struct {
	ID    string `json:"id"`
	Text  string `json:"text"`
	Short string `json:"short,omitempty"`
}

// A Standard is a published standard that questions are mapped to. Note is what a
// reader has to know of it, such as what has replaced it.
type Standard struct {
	ID        string         `json:"id"`
	Title     string         `json:"title"`
	Publisher string         `json:"publisher,omitempty"`
	Year      int            `json:"year,omitempty"`
	Note      string         `json:"note,omitempty"`
	Parts     []StandardPart `json:"parts,omitempty"`
}

// A StandardPart is a numbered part of a Standard.
type StandardPart struct {
	Ref   string `json:"ref"`
	Title string `json:"title"`
}

// A Theme is a topic that runs across checklists; questions carry it as a tag.
type Theme struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// A Term is a word that the texts of a pack use, and what it means in one sentence.
type Term struct {
	ID    string `json:"id"`
	Word  string `json:"word"`
	Means string `json:"means"`
}

// A Checklist is one theme's list of questions.
type Checklist struct {
	ID        string     `json:"id"`
	Title     string     `json:"title"`
	Purpose   string     `json:"purpose,omitempty"`
	Questions []Question `json:"questions"`
}

// Level returns the level with the given id and its place on the scale, or -1
// when the scale has none.
func (p *Pack) Level(id string) (Level, int) {
	for i, l := range p.Scale {
		if l.ID == id {
			return l, i
		}
	}
	return Level{}, -1
}

// Top returns the highest points that one level gives.
func (p *Pack) Top() int { return p.Scale[len(p.Scale)-1].Points }

// Band returns the place of the band with the given id, or -1.
func (p *Pack) Band(id string) int {
	for i, b := range p.Bands {
		if b.ID == id {
			return i
		}
	}
	return -1
}

// HasChecklist reports whether the pack has a checklist with the given id.
func (p *Pack) HasChecklist(id string) bool {
	return slices.ContainsFunc(p.Checklists, func(c Checklist) bool { return c.ID == id })
}

// ProfileIDs returns the ids of the profile questions.
func (p *Pack) ProfileIDs() []string {
	var ids []string
	for _, q := range p.Profile {
		ids = append(ids, q.ID)
	}
	return ids
}

// Letter returns the letter of the level at place i of the scale: A for the
// lowest. The same letters stand on screen, on paper and on cards.
func Letter(i int) string { return string(rune('A' + i)) }

// Sign returns what represents the value of an answer in a list: the letter of a
// level, "?" for Unsure, "-" for NA.
func (p *Pack) Sign(value string) string {
	switch value {
	case Unsure:
		return "?"
	case NA:
		return "-"
	}
	_, i := p.Level(value)
	return Letter(i)
}

// ParseValue returns the value of an answer that a word stands for: its sign, or
// its id in any case. ok is false for any other word.
func (p *Pack) ParseValue(word string) (value string, ok bool) {
	switch strings.ToLower(word) {
	case "?", Unsure:
		return Unsure, true
	case "-", NA:
		return NA, true
	}
	for _, names := range []func(i int) string{Letter, func(i int) string { return p.Scale[i].ID }} {
		for i, l := range p.Scale {
			if strings.EqualFold(word, names(i)) {
				return l.ID, true
			}
		}
	}
	return "", false
}

// ParseLabel is ParseValue for words that may also be the label of a level, in any
// case. A label stands for no level where two of them have it.
func (p *Pack) ParseLabel(words string) (value string, ok bool) {
	if value, ok = p.ParseValue(words); ok {
		return value, ok
	}
	words = FoldLabel(words)
	for _, l := range p.Scale {
		if words != "" && words == FoldLabel(l.Label) {
			if ok {
				return "", false
			}
			value, ok = l.ID, true
		}
	}
	return value, ok
}

// FoldLabel returns words as they are compared with a label: in lower case, with single
// spaces and the apostrophe of a keyboard.
func FoldLabel(words string) string {
	return strings.ReplaceAll(strings.ToLower(strings.Join(strings.Fields(words), " ")), "’", "'")
}
