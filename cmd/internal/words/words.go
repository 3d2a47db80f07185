// Package words gathers the words of the program in one language. Each section
// belongs to the package that says it; those of the commands are here, because
// package main cannot be imported.
//
// They are written in checklists/messages.LANG.yaml and compiled in: run go
// generate here after a change, or a test fails. Reading the YAML would cost more
// than most commands need for all else.
package words

//go:generate go run -tags wordless ./gen

import (
	"fmt"

	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words/pagewords"
	"safeguard/report"
	"safeguard/report/paper"
	"safeguard/report/tables"
)

// Words are all words of the program in one language.
type Words struct {
	Keys         talk.Keys            `json:"keys"`
	Question     report.QuestionWords `json:"question"`
	Audit        talk.AuditWords      `json:"audit"`
	Room         room.Sentences       `json:"room"`
	Typing       talk.TypingWords     `json:"typing"`
	Settle       talk.SettleWords     `json:"settle"`
	Log          talk.LogWords        `json:"log"`
	Terminal     terminal.Words       `json:"terminal"`
	Sitting      Sitting              `json:"sitting"`
	Report       report.Words         `json:"report"`
	Command      Command              `json:"command"`
	About        About                `json:"about"`
	Menu         Menu                 `json:"menu"`
	Next         Next                 `json:"next"`
	Page         pagewords.Words      `json:"page"`
	Paper        paper.Words          `json:"paper"`
	WorkshopPage report.WorkshopWords `json:"workshop_page"`
	Rounds       report.RoundWords    `json:"rounds"`
	Progress     report.ProgressWords `json:"progress"`
	Tables       tables.Words         `json:"tables"`
	Transfer     Transfer             `json:"transfer"`
	Renewal      Renewal              `json:"renewal"`
	Observed     report.ObservedWords `json:"observed"`

	// Faults are the sentences of faults by their codes, Hints the ways out.
	Faults map[string]string `json:"faults"`
	Hints  map[string]string `json:"hints"`
}

// In returns the words in a language, such as "en"; nil where the program does
// not speak it. They are not to be changed.
func In(lang string) *Words { return compiled[lang] }

// For returns the words for a file in a language: in English where the program does
// not speak it.
func For(lang string) *Words {
	if w := In(lang); w != nil {
		return w
	}
	return In("en")
}

// Talk returns the words of conversations.
func (w *Words) Talk() *talk.Words {
	return &talk.Words{
		Keys: &w.Keys, Audit: &w.Audit, Typing: &w.Typing, Settle: &w.Settle, Log: &w.Log,
		Question: &w.Question, Report: &w.Report, Workshop: &w.WorkshopPage, Explain: w.Text,
	}
}

// InRoom returns the words of a workshop.
func (w *Words) InRoom() *room.Words { return &room.Words{Words: w.Talk(), Room: &w.Room} }

// Fill puts values of any kind into the holes of a text.
func Fill(text string, namesAndValues ...any) string {
	pairs := make([]string, len(namesAndValues))
	for i, v := range namesAndValues {
		pairs[i] = fmt.Sprint(v)
	}
	return report.FillHoles(text, pairs...)
}
