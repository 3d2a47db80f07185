package data

import (
	"safeguard/assess"
	"safeguard/assess/workshop"
)

// A Workshop is what tables of people showed and agreed. Hands are a number for
// each level, lowest first, then one for don't know; they are left out where there
// are none, or so few that they are not named.
type Workshop struct {
	Questions []Room `json:"questions"`
}

// A Room is how tables stood on one question: Before and After are the hands of
// all together, After where every table that counted did so after its talk too.
type Room struct {
	ID     string  `json:"id"`
	Number string  `json:"number"`
	Before []int   `json:"before,omitempty"`
	After  []int   `json:"after,omitempty"`
	Tables []Table `json:"tables"`
}

// A Table is what one table did. Its code is empty for one of version 1. Voices
// are where the middles of two groups stood before the talk where they differ, in no
// private report.
type Table struct {
	Table  string          `json:"table"`
	Before []int           `json:"before,omitempty"`
	After  []int           `json:"after,omitempty"`
	Voices []assess.Middle `json:"voices,omitempty"`
	Agreed []Agreement     `json:"agreed,omitempty"`
}

// An Agreement is the answer of a table, a level's id, "unsure" or "na"; How is
// "consensus", "majority", "outside" or empty.
type Agreement struct {
	Answer   string `json:"answer"`
	How      string `json:"how,omitempty"`
	Minority string `json:"minority,omitempty"`
}

// NewWorkshop returns the workshops of a summary, or nil where no table worked at
// a question. A private one has no voices; its texts were left out before.
func NewWorkshop(p *assess.Pack, sum workshop.Summary, private bool) *Workshop {
	if len(sum.Questions) == 0 {
		return nil
	}
	out := &Workshop{}
	for _, c := range sum.Questions {
		room := Room{ID: c.Ref.Question.ID, Number: c.Ref.Number, Before: c.Before, After: c.After}
		for _, t := range c.Tables {
			table := Table{Table: t.Code, Before: t.Before.Hands, After: t.After.Hands}
			if !private {
				table.Voices = workshop.Printed(p, t.Before.Voices)
			}
			for _, talk := range t.Talks {
				if talk.Answer != "" {
					table.Agreed = append(table.Agreed, Agreement{talk.Answer, talk.How, talk.Minority})
				}
			}
			room.Tables = append(room.Tables, table)
		}
		out.Questions = append(out.Questions, room)
	}
	return out
}
