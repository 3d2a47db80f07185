package report

// Words are the texts that surround the answers, in one language. Holes such as
// {answered} are filled with Fill.
type Words struct {
	Language        string `json:"language"` // of these words, such as "en"
	Title           string `json:"title"`
	Subject         string `json:"subject"`
	Round           string `json:"round"`
	Pack            string `json:"pack"`
	ScopeChecklists string `json:"scope_checklists"`
	ScopeMustHaves  string `json:"scope_must_haves"`
	Participants    string `json:"participants"`
	FewerThan       string `json:"fewer_than"`
	LowToHigh       string `json:"low_to_high"`
	NotRecorded     string `json:"not_recorded"`
	NotShown        string `json:"not_shown"`
	Months          string `json:"months"`
	Day             string `json:"day"`
	Moment          string `json:"moment"`
	DayDoubted      string `json:"day_doubted"`
	Page            string `json:"page"`
	MustHave        string `json:"must_have"`
	Cause           string `json:"cause"`
	None            string `json:"none"`

	BoardWords
	PlanWords
	AnswerWords
	MethodWords
	StateWords

	DangerTitle   string `json:"danger_title"`
	ContactsTitle string `json:"contacts_title"`
	ContactsNone  string `json:"contacts_none"`
	SourceTitle   string `json:"source_title"`
	SourceText    string `json:"source_text"`
	SelfAudit     string `json:"self_audit"`
	RecordTitle   string `json:"record_title"`
	RecordPack    string `json:"record_pack"`
	RecordContent string `json:"record_content"`
	RecordScoring string `json:"record_scoring"`
	RecordDate    string `json:"record_date"`
	Marks         string `json:"marks"`
}
