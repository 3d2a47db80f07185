package words

import "safeguard/report"

// Transfer are the texts of tables that go out and come back.
type Transfer struct {
	Care          string        `json:"care"`
	Doubted       string        `json:"doubted"`
	Kept          report.Plural `json:"kept"`
	NotRead       string        `json:"not_read"`
	Change        string        `json:"change"`
	ChangeNew     string        `json:"change_new"`
	ChangeGone    string        `json:"change_gone"`
	ChangeBack    string        `json:"change_back"`
	Newer         report.Plural `json:"newer"`
	Stays         string        `json:"stays"`
	RowsOfPlan    report.Plural `json:"rows_of_plan"`
	RowsOfAnswers report.Plural `json:"rows_of_answers"`
	PutRight      string        `json:"put_right"`
	Ask           string        `json:"ask"`
	Nothing       string        `json:"nothing"`
	Done          string        `json:"done"`
}
