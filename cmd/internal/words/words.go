// Package words gathers the words of the program in one language. Each section
// belongs to the package that says it; those of the commands are here, because
// package main cannot be imported.
package words

import (
	"safeguard/checklists"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/report"
	"safeguard/report/paper"
)

// Words are all words of the program in one language.
type Words struct {
	Question     report.QuestionWords `json:"question"`
	Audit        talk.AuditWords      `json:"audit"`
	Room         talk.RoomWords       `json:"room"`
	Typing       talk.TypingWords     `json:"typing"`
	Settle       talk.SettleWords     `json:"settle"`
	Log          talk.LogWords        `json:"log"`
	Terminal     terminal.Words       `json:"terminal"`
	Sitting      Sitting              `json:"sitting"`
	Report       report.Words         `json:"report"`
	Command      Command              `json:"command"`
	Paper        paper.Words          `json:"paper"`
	WorkshopPage report.WorkshopWords `json:"workshop_page"`
	Rounds       report.RoundWords    `json:"rounds"`
}

// Load returns the words in a language, such as "en".
func Load(lang string) (*Words, error) {
	w := new(Words)
	return w, checklists.LoadMessages(lang, w)
}

// Talk returns the words of conversations.
func (w *Words) Talk() *talk.Words {
	return &talk.Words{
		Audit: &w.Audit, Room: &w.Room, Typing: &w.Typing, Settle: &w.Settle, Log: &w.Log,
		Question: &w.Question, Report: &w.Report, Workshop: &w.WorkshopPage,
	}
}
