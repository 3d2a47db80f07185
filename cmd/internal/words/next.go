package words

import "safeguard/report"

// Next are the words about making the next round from the last one.
type Next struct {
	Followed    string        `json:"followed"`
	NothingYet  string        `json:"nothing_yet"`
	ActionsGoOn report.Plural `json:"actions_go_on"`
	ActionsWait report.Plural `json:"actions_wait"`
	ActionsGone report.Plural `json:"actions_gone"`
	OwnPack     string        `json:"own_pack"`
	Narrower    string        `json:"narrower"`
	OtherName   string        `json:"other_name"`
	BesideOne   string        `json:"beside_one"`
	BesideHow   string        `json:"beside_how"`
	ChooseTitle string        `json:"choose_title"`
	ChooseRound string        `json:"choose_round"`
	ChooseFacts string        `json:"choose_facts"`
	ChooseNone  MenuItem      `json:"choose_none"`
	ChooseOther MenuItem      `json:"choose_other"`

	Status      report.Plural `json:"status"`
	StatusApart report.Plural `json:"status_apart"`
}
