// Package pagewords are the words of the page in the browser, a struct for each screen.
// They are part of words.Words, and say nothing by themselves.
package pagewords

import "safeguard/report"

// Words are the texts of the page in the browser, by screen. What a conversation or
// a report says is among theirs.
type Words struct {
	Serve    Serve    `json:"serve"`
	Frame    Frame    `json:"frame"`
	Start    Start    `json:"start"`
	Terms    Terms    `json:"terms"`
	Stop     Stop     `json:"stop"`
	Overview Overview `json:"overview"`
	Question Question `json:"question"`
	Room     Room     `json:"room"`
	Begin    Begin    `json:"begin"`
	History  History  `json:"history"`
	About    About    `json:"about"`
	Check    Check    `json:"check"`
	Compare  Compare  `json:"compare"`
	Bring    Bring    `json:"bring"`
	Redact   Redact   `json:"redact"`
	Renew    Renew    `json:"renew"`
	More     More     `json:"more"`
	Plan     Plan     `json:"plan"`
	Result   Result   `json:"result"`
	Approve  Approve  `json:"approve"`
	Tables   Tables   `json:"tables"`
	Copy     Copy     `json:"copy"`
	Print    Print    `json:"print"`
}

// Frame are the texts around every screen.
type Frame struct {
	Name         string `json:"name"`
	ToMain       string `json:"to_main"`
	Danger       string `json:"danger"`
	Places       string `json:"places"`
	Folder       string `json:"folder"`
	Done         string `json:"done"`
	Saved        string `json:"saved"`
	SavedWhat    string `json:"saved_what"`
	NotYet       string `json:"not_yet"`
	Clock        string `json:"clock"`
	Undo         string `json:"undo"`
	RedactHow    string `json:"redact_how"`
	Overview     string `json:"overview"`
	Plan         string `json:"plan"`
	Result       string `json:"result"`
	Copy         string `json:"copy"`
	More         string `json:"more"`
	Start        string `json:"start"`
	Stop         string `json:"stop"`
	Back         string `json:"back"`
	WrongTitle   string `json:"wrong_title"`
	Failed       string `json:"failed"`
	Missing      string `json:"missing"`
	MissingDo    string `json:"missing_do"`
	NotSaved     string `json:"not_saved"`
	TooLong      string `json:"too_long"`
	NotWhole     string `json:"not_whole"`
	TooLarge     string `json:"too_large"`
	Replaced     string `json:"replaced"`
	Clash        string `json:"clash"`
	ClashRemoved string `json:"clash_removed"`
	CutOff       string `json:"cut_off"`
	SetAside     string `json:"set_aside"`
	Gone         string `json:"gone"`
	Out          string `json:"out"`
	Other        string `json:"other"`
	Unsaved      string `json:"unsaved"`
	Saving       string `json:"saving"`
	Typed        string `json:"typed"`
	Letters      string `json:"letters"`
	LettersOff   string `json:"letters_off"`
}

// Terms are words of this program that are explained where they come first.
type Terms struct {
	Band        Term `json:"band"`
	Fingerprint Term `json:"fingerprint"`
	Days        Term `json:"days"`
}

// A Term is what somebody asks who does not know a word, and the answer.
type Term struct {
	Ask string `json:"ask"`
	Is  string `json:"is"`
}

// Start are the texts of the list of a folder.
type Start struct {
	Title string `json:"title"`
	New   string `json:"new"`
	None  string `json:"none"`

	NoneOwn    string `json:"none_own"`
	OddName    string `json:"odd_name"`
	Unreadable string `json:"unreadable"`
	Again      string `json:"again"`
	Sample     string `json:"sample"`
	SampleIs   string `json:"sample_is"`
}

// Stop are the texts at the end.
type Stop struct {
	Title string `json:"title"`
	Text  string `json:"text"`
	Do    string `json:"do"`
}

// Overview are the texts of an assessment at a glance.
type Overview struct {
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

// Question are the texts around a question.
type Question struct {
	Save        string `json:"save"`
	Lost        string `json:"lost"`
	Planned     string `json:"planned"`
	FirstTitle  string `json:"first_title"`
	ToFirst     string `json:"to_first"`
	PeopleTitle string `json:"people_title"`
	Through     string `json:"through"`

	Said AuditSaid `json:"said"`
}

// AuditSaid are sentences of the questionnaire where no line is typed: each takes
// the place of the talk.AuditWords of its name.
type AuditSaid struct {
	AskContacts       string `json:"ask_contacts"`
	ContactsRight     string `json:"contacts_right"`
	EvidenceNow       string `json:"evidence_now"`
	EvidenceNone      string `json:"evidence_none"`
	NeedText          string `json:"need_text"`
	ParticipantsOpen  string `json:"participants_open"`
	ParticipantsWrong string `json:"participants_wrong"`
}
