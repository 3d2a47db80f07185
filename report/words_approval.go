package report

// ApprovalWords are the sentences about an approval, in one language: with who approved
// as {role}, or without.
type ApprovalWords struct {
	Approved string `json:"approved"`
	Changed  string `json:"changed"`
	Before   string `json:"before"`
	Then     string `json:"then"`
	Changes  string `json:"changes"`
	Decided  string `json:"decided"`
	By       string `json:"by"`
	Seen     string `json:"seen"`
	Refused  string `json:"refused"`
}

// StateWords are the texts of the state that a report shows: its fingerprint, its
// approval, and what has changed since.
type StateWords struct {
	Fingerprint     string        `json:"fingerprint"`
	Approval        ApprovalWords `json:"approval"`
	ApprovalPrivate ApprovalWords `json:"approval_private"` // without {role}
	Unproven        string        `json:"unproven"`
	ShortAnswers    string        `json:"short_answers"`
	ShortDays       string        `json:"short_days"`
	ShortTexts      string        `json:"short_texts"`
	ShortPlan       string        `json:"short_plan"`
	ShortActions    string        `json:"short_actions"`
	ShortProfile    string        `json:"short_profile"`
	ShortRemoved    string        `json:"short_removed"`
	ShortMore       string        `json:"short_more"`
	ChangesTitle    string        `json:"changes_title"`
	ChangedFromTo   string        `json:"changed_from_to"`
	ChangedDay      string        `json:"changed_day"`
	ChangedText     string        `json:"changed_text"`
	ChangedSetNow   string        `json:"changed_set_now"`
	ChangedRemoved  string        `json:"changed_removed"`
	NotSet          string        `json:"not_set"`
	AnswerYes       string        `json:"answer_yes"`
	AnswerNo        string        `json:"answer_no"`
	FieldOwner      string        `json:"field_owner"`
	FieldDue        string        `json:"field_due"`
	DecidedTitle    string        `json:"decided_title"`
	AskNABare       string        `json:"ask_na_bare"`
	AskNARest       string        `json:"ask_na_rest"`
	AskNAOnly       string        `json:"ask_na_only"`
	NAPrivate       string        `json:"na_private"`
	RecordState     string        `json:"record_state"`
	RecordPrivate   string        `json:"record_private"`
}
