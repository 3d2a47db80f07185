package words

import "safeguard/report"

// Page are the texts of the page in the browser, by screen. What a conversation or
// a report says is among theirs.
type Page struct {
	Serve    PageServe    `json:"serve"`
	Frame    PageFrame    `json:"frame"`
	Start    PageStart    `json:"start"`
	Stop     PageStop     `json:"stop"`
	Overview PageOverview `json:"overview"`
	Question PageQuestion `json:"question"`
	Room     PageRoom     `json:"room"`
	Begin    PageBegin    `json:"begin"`
	History  PageHistory  `json:"history"`
	About    PageAbout    `json:"about"`
	Check    PageCheck    `json:"check"`
	Compare  PageCompare  `json:"compare"`
	Bring    PageBring    `json:"bring"`
	Redact   PageRedact   `json:"redact"`
	Renew    PageRenew    `json:"renew"`
	More     PageMore     `json:"more"`
	Plan     PagePlan     `json:"plan"`
	Result   PageResult   `json:"result"`
	Approve  PageApprove  `json:"approve"`
	Tables   PageTables   `json:"tables"`
	Copy     PageCopy     `json:"copy"`
	Print    PagePrint    `json:"print"`
}

// PageFrame are the texts around every screen.
type PageFrame struct {
	Name       string `json:"name"`
	ToMain     string `json:"to_main"`
	Danger     string `json:"danger"`
	Places     string `json:"places"`
	Folder     string `json:"folder"`
	Done       string `json:"done"`
	Saved      string `json:"saved"`
	NotYet     string `json:"not_yet"`
	Undo       string `json:"undo"`
	Overview   string `json:"overview"`
	Plan       string `json:"plan"`
	Result     string `json:"result"`
	Copy       string `json:"copy"`
	More       string `json:"more"`
	Start      string `json:"start"`
	Stop       string `json:"stop"`
	Back       string `json:"back"`
	WrongTitle string `json:"wrong_title"`
	Failed     string `json:"failed"`
	Missing    string `json:"missing"`
	MissingDo  string `json:"missing_do"`
	NotSaved   string `json:"not_saved"`
	TooLong    string `json:"too_long"`
	TooLarge   string `json:"too_large"`
	Replaced   string `json:"replaced"`
	Clash      string `json:"clash"`
	Gone       string `json:"gone"`
	Out        string `json:"out"`
	Unsaved    string `json:"unsaved"`
	Saving     string `json:"saving"`
	Typed      string `json:"typed"`
	Letters    string `json:"letters"`
}

// PageStart are the texts of the list of a folder.
type PageStart struct {
	Title string `json:"title"`
	New   string `json:"new"`
	None  string `json:"none"`
}

// PageStop are the texts at the end.
type PageStop struct {
	Title string `json:"title"`
	Text  string `json:"text"`
	Do    string `json:"do"`
}

// PageOverview are the texts of an assessment at a glance.
type PageOverview struct {
	Begin     string        `json:"begin"`
	GoOn      string        `json:"go_on"`
	SeeResult string        `json:"see_result"`
	Left      string        `json:"left"`
	Find      string        `json:"find"`
	FindHow   string        `json:"find_how"`
	FindDo    string        `json:"find_do"`
	Found     report.Plural `json:"found"`
	Next      string        `json:"next"`
	Review    string        `json:"review"`
	Actions   string        `json:"actions"`
	NoContact string        `json:"no_contact"`
	Hidden    report.Plural `json:"hidden"`

	ListOpen    string `json:"list_open"`
	ListUnsure  string `json:"list_unsure"`
	ListMust    string `json:"list_must"`
	ListChanged string `json:"list_changed"`
}

// PageQuestion are the texts around a question.
type PageQuestion struct {
	Save        string `json:"save"`
	Planned     string `json:"planned"`
	FirstTitle  string `json:"first_title"`
	ToFirst     string `json:"to_first"`
	PeopleTitle string `json:"people_title"`
	StillTitle  string `json:"still_title"`
	Through     string `json:"through"`

	Said PageAuditSaid `json:"said"`
}

// PageAuditSaid are sentences of the questionnaire where no line is typed: each takes
// the place of the talk.AuditWords of its name.
type PageAuditSaid struct {
	AskContacts       string `json:"ask_contacts"`
	ContactsRight     string `json:"contacts_right"`
	EvidenceNow       string `json:"evidence_now"`
	EvidenceNone      string `json:"evidence_none"`
	NeedText          string `json:"need_text"`
	ParticipantsOpen  string `json:"participants_open"`
	ParticipantsWrong string `json:"participants_wrong"`
}
