package talk

import (
	"safeguard/assess"
	"safeguard/report"
)

// Words are all texts that a conversation uses.
type Words struct {
	Keys     *Keys
	Audit    *AuditWords
	Typing   *TypingWords
	Settle   *SettleWords
	Log      *LogWords
	Question *report.QuestionWords
	Report   *report.Words
	Workshop *report.WorkshopWords

	// Explain words an error in one line.
	Explain func(error) string
}

// AuditWords are the texts of the questionnaire. Holes are filled with
// report.Fill.
type AuditWords struct {
	Contacts      string `json:"contacts"`
	NoContacts    string `json:"no_contacts"`
	AddContacts   string `json:"add_contacts"`
	Change        string `json:"change"`
	AskContacts   string `json:"ask_contacts"`
	ContactsNow   string `json:"contacts_now"`
	ContactsRight string `json:"contacts_right"`
	Privacy       string `json:"privacy"`
	HelpSaved     string `json:"help_saved"`

	About       string `json:"about"`
	AboutWhy    string `json:"about_why"`
	Checklist   string `json:"checklist"`
	AllAnswered string `json:"all_answered"`
	Left        string `json:"left"`
	NotSaved    string `json:"not_saved"`
	SavedAt     string `json:"saved_at"`
	SavedWhat   string `json:"saved_what"`
	Earlier     string `json:"earlier"`
	EarlierText string `json:"earlier_text"`

	Last          string `json:"last"`
	LastOtherwise string `json:"last_otherwise"`
	LastReplaced  string `json:"last_replaced"`
	LastNew       string `json:"last_new"`
	AsBefore      string `json:"as_before"`
	BeforeAsked   string `json:"before_asked"`
	Still         string `json:"still"`
	StillOld      string `json:"still_old"`
	StillYes      string `json:"still_yes"`
	StillNo       string `json:"still_no"`
	EvidenceNow   string `json:"evidence_now"`
	EvidenceNone  string `json:"evidence_none"`

	Yes          string `json:"yes"`
	YesKey       string `json:"yes_key"`
	No           string `json:"no"`
	NoKey        string `json:"no_key"`
	Skip         string `json:"skip"`
	Skipped      string `json:"skipped"`
	SkippedAbout string `json:"skipped_about"`
	Back         string `json:"back"`
	Choose       string `json:"choose"`

	Note       string `json:"note"`
	Evidence   string `json:"evidence"`
	Reason     string `json:"reason"`
	NoNames    string `json:"no_names"`
	Owner      string `json:"owner"`
	OwnerAny   string `json:"owner_any"`
	HelpWanted string `json:"help_wanted"`
	NeedAnswer string `json:"need_answer"`
	NeedText   string `json:"need_text"`
	OnlyNA     string `json:"only_na"`

	Participants      string `json:"participants"`
	ParticipantsOpen  string `json:"participants_open"`
	ParticipantsWrong string `json:"participants_wrong"`
}

// TypingWords are the texts of typing in what is on paper.
type TypingWords struct {
	How             string        `json:"how"`
	Code            string        `json:"code"`
	Line            string        `json:"line"`
	Note            string        `json:"note"`
	Evidence        string        `json:"evidence"`
	Reason          string        `json:"reason"`
	Support         string        `json:"support"`
	Hands           string        `json:"hands"`
	Way             string        `json:"way"`
	Others          string        `json:"others"`
	Owner           string        `json:"owner"`
	Action          string        `json:"action"`
	Parked          string        `json:"parked"`
	None            string        `json:"none"`
	NoteGone        string        `json:"note_gone"`
	EvidenceGone    string        `json:"evidence_gone"`
	Prompt          string        `json:"prompt"`
	PromptRow       string        `json:"prompt_row"`
	PromptLast      string        `json:"prompt_last"`
	Again           string        `json:"again"`
	Was             string        `json:"was"`
	After           string        `json:"after"`
	HandsFew        string        `json:"hands_few"`
	HandsMore       string        `json:"hands_more"`
	HandsFewer      string        `json:"hands_fewer"`
	People          string        `json:"people"`
	PeopleTotal     string        `json:"people_total"`
	PeopleFew       string        `json:"people_few"`
	PeopleUncounted string        `json:"people_uncounted"`
	PeopleAll       report.Plural `json:"people_all"`
	PeopleAllFew    string        `json:"people_all_few"`
	Due             string        `json:"due"`
	SheetProgramme  string        `json:"sheet_programme"`
	SheetField      string        `json:"sheet_field"`
	SheetOthers     string        `json:"sheet_others"`
	SheetOutside    string        `json:"sheet_outside"`
	DuePassed       string        `json:"due_passed"`
	DueFar          string        `json:"due_far"`
	Table           string        `json:"table"`
	PromptSheets    report.Plural `json:"prompt_sheets"`
	Sheets          report.Plural `json:"sheets"`
	SheetsFew       string        `json:"sheets_few"`
	SheetsHow       string        `json:"sheets_how"`
	SheetsFirst     string        `json:"sheets_first"`
	SheetsAgain     string        `json:"sheets_again"`
	SheetsLost      string        `json:"sheets_lost"`
	SheetUndone     string        `json:"sheet_undone"`
	Hidden          string        `json:"hidden"`
	Outside         string        `json:"outside"`
	Before          string        `json:"before"`
	Unknown         string        `json:"unknown"`
	Letters         string        `json:"letters"`
	Undone          string        `json:"undone"`
	NoUndo          string        `json:"no_undo"`
}

// SettleWords are the texts of settling what copies answer differently.
type SettleWords struct {
	Place   string `json:"place"`
	Choose  string `json:"choose"`
	Both    string `json:"both"`
	Earlier string `json:"earlier"`
	Stop    string `json:"stop"`
	Cleared string `json:"cleared"`

	Before string        `json:"before"`
	After  string        `json:"after"`
	Hands  report.Plural `json:"hands"`
	Nobody string        `json:"nobody"`

	Participants string        `json:"participants"`
	Room         string        `json:"room"`
	People       report.Plural `json:"people"`
	Few          string        `json:"few"`
	NotSaid      string        `json:"not_said"`

	Holder   string `json:"holder"`
	Action   string `json:"action"`
	Status   string `json:"status"`
	Begun    string `json:"begun"`
	Done     string `json:"done"`
	Verified string `json:"verified"`
	Dropped  string `json:"dropped"`
}

// StatusWords say what was recorded of how far an action is.
type StatusWords struct {
	Begun    string `json:"begun"`
	Done     string `json:"done"`
	Verified string `json:"verified"`
	Dropped  string `json:"dropped"`
}

// of returns the text for a state.
func (w StatusWords) of(s assess.Status) string {
	switch s {
	case assess.StatusDone:
		return w.Done
	case assess.StatusVerified:
		return w.Verified
	case assess.StatusDropped:
		return w.Dropped
	}
	return w.Begun
}

// LogWords are the texts that say in one line what was recorded.
type LogWords struct {
	Plan           string        `json:"plan"`
	Earlier        report.Plural `json:"earlier"`
	RoundBefore    string        `json:"round_before"`
	Status         StatusWords   `json:"status"`
	Action         string        `json:"action"`
	Holder         string        `json:"holder"`
	Holders        string        `json:"holders"`
	Undo           string        `json:"undo"`
	Redact         report.Plural `json:"redact"`
	RedactNumbers  report.Plural `json:"redact_numbers"`
	Approve        string        `json:"approve"`
	Lapsed         string        `json:"lapsed"`
	Participants   string        `json:"participants"`
	Begun          string        `json:"begun"`
	SittingChanged string        `json:"sitting_changed"`
	PeopleChanged  string        `json:"people_changed"`
	Before         report.Plural `json:"before"`
	After          report.Plural `json:"after"`
	Agreed         string        `json:"agreed"`
	Shown          string        `json:"shown"`
	Parked         string        `json:"parked"`
	Moved          string        `json:"moved"`
	MovedEnd       string        `json:"moved_end"`
	Import         report.Plural `json:"import"`
	Merge          string        `json:"merge"`
	Format         string        `json:"format"`
	Detail         string        `json:"detail"`
	Organisation   string        `json:"organisation"`
	Round          string        `json:"round"`
	Language       string        `json:"language"`
	Contacts       string        `json:"contacts"`
	TakenBack      string        `json:"taken_back"`
	Yes            string        `json:"yes"`
	No             string        `json:"no"`
	Open           string        `json:"open"`
	Note           string        `json:"note"`
	Evidence       string        `json:"evidence"`
	Reason         string        `json:"reason"`
	Support        string        `json:"support"`
	Decisions      string        `json:"decisions"`
	Role           string        `json:"role"`
	Place          string        `json:"place"`
	Initials       string        `json:"initials"`
	FewPeople      string        `json:"few_people"`
}
