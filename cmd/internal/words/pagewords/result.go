package pagewords

import "safeguard/report"

// Result are the texts around the result.
type Result struct {
	Private   string        `json:"private"`
	WithTexts string        `json:"with_texts"`
	ShowTexts string        `json:"show_texts"`
	Unshown   report.Plural `json:"unshown"`
	HideTexts string        `json:"hide_texts"`
	Room      string        `json:"room"`
	RoomLeave string        `json:"room_leave"`
	Take      string        `json:"take"`
	PDF       string        `json:"pdf"`
	Word      string        `json:"word"`
	Excel     string        `json:"excel"`
	Others    string        `json:"others"`
	Approve   string        `json:"approve"`
	Explain   string        `json:"explain"`
	Sum       string        `json:"sum"`
	Answers   string        `json:"answers"`
	Whole     string        `json:"whole"`
	Beside    string        `json:"beside"`
}
