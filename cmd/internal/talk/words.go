package talk

import "safeguard/report"

// Words are all texts that a conversation uses.
type Words struct {
	Keys     *Keys
	Audit    *AuditWords
	Room     *RoomWords
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
	Contacts     string `json:"contacts"`
	NoContacts   string `json:"no_contacts"`
	AddContacts  string `json:"add_contacts"`
	Change       string `json:"change"`
	AskContacts  string `json:"ask_contacts"`
	ContactShort string `json:"contact_short"`
	Privacy      string `json:"privacy"`
	HelpSaved    string `json:"help_saved"`

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

	Yes    string `json:"yes"`
	YesKey string `json:"yes_key"`
	No     string `json:"no"`
	NoKey  string `json:"no_key"`
	Skip   string `json:"skip"`
	Back   string `json:"back"`
	Choose string `json:"choose"`

	Note       string `json:"note"`
	Evidence   string `json:"evidence"`
	Reason     string `json:"reason"`
	NoNames    string `json:"no_names"`
	NeedAnswer string `json:"need_answer"`
	NeedText   string `json:"need_text"`

	Participants      string `json:"participants"`
	ParticipantsOpen  string `json:"participants_open"`
	ParticipantsWrong string `json:"participants_wrong"`
}

// RoomWords are the texts of a workshop.
type RoomWords struct {
	Title           string        `json:"title"`
	NoNames         string        `json:"no_names"`
	Begins          string        `json:"begins"`
	GoesOn          string        `json:"goes_on"`
	HeaderTitle     string        `json:"header_title"`
	AskPlace        string        `json:"ask_place"`
	AskRole         string        `json:"ask_role"`
	RoleUnknown     string        `json:"role_unknown"`
	AskTime         string        `json:"ask_time"`
	TimeUnknown     string        `json:"time_unknown"`
	AskPeople       string        `json:"ask_people"`
	PeopleUnknown   string        `json:"people_unknown"`
	PeopleNone      string        `json:"people_none"`
	SoFarPlace      string        `json:"so_far_place"`
	SoFarRole       string        `json:"so_far_role"`
	SoFarTime       report.Plural `json:"so_far_time"`
	SoFarGroup      string        `json:"so_far_group"`
	AskTable        string        `json:"ask_table"`
	TableUnknown    string        `json:"table_unknown"`
	SoFarTable      string        `json:"so_far_table"`
	GroupsSmall     string        `json:"groups_small"`
	NumbersApart    string        `json:"numbers_apart"`
	RoomSmall       string        `json:"room_small"`
	FewerThan       string        `json:"fewer_than"`
	DayTitle        string        `json:"day_title"`
	DayLeft         report.Plural `json:"day_left"`
	DayPeople       string        `json:"day_people"`
	DayFits         report.Plural `json:"day_fits"`
	DaySame         string        `json:"day_same"`
	ChangeTitle     string        `json:"change_title"`
	ChangePeople    string        `json:"change_people"`
	ChangeTime      string        `json:"change_time"`
	ChangeRoute     string        `json:"change_route"`
	ChangeProfile   string        `json:"change_profile"`
	ChangeNoProfile string        `json:"change_no_profile"`
	ChangeContacts  string        `json:"change_contacts"`
	ChangeUnknown   string        `json:"change_unknown"`
	AskChange       string        `json:"ask_change"`
	AskEnd          string        `json:"ask_end"`
	RouteFull       string        `json:"route_full"`
	RouteShort      string        `json:"route_short"`
	RouteMust       string        `json:"route_must_haves"`
	FitTitle        string        `json:"fit_title"`
	FitSaid         string        `json:"fit_said"`
	FitOver         string        `json:"fit_over"`
	FitAsk          string        `json:"fit_ask"`
	FitOnly         string        `json:"fit_only"`
	FitOnlyDays     string        `json:"fit_only_days"`
	FitAll          string        `json:"fit_all"`
	FitGoOn         string        `json:"fit_go_on"`
	FitUnknown      string        `json:"fit_unknown"`
	VoiceSmall      string        `json:"voice_small"`
	RestSmall       string        `json:"rest_small"`
	AboutTitle      string        `json:"about_title"`
	AskAbout        string        `json:"ask_about"`
	AboutUnknown    string        `json:"about_unknown"`
	AskRight        string        `json:"ask_right"`
	Everybody       string        `json:"everybody"`

	Head         string        `json:"head"`
	Clock        string        `json:"clock"`
	OnTime       string        `json:"on_time"`
	Behind       string        `json:"behind"`
	Ahead        string        `json:"ahead"`
	Ends         string        `json:"ends"`
	Over         string        `json:"over"`
	Enough       string        `json:"enough"`
	BreakUntil   string        `json:"break_until"`
	Each         report.Plural `json:"each"`
	AskHands     string        `json:"ask_hands"`
	SilentFirst  string        `json:"silent_first"`
	AskVoice     string        `json:"ask_voice"`
	Recount      string        `json:"recount"`
	NoHands      string        `json:"no_hands"`
	FewHere      string        `json:"few_here"`
	FewHands     string        `json:"few_hands"`
	HandsCount   string        `json:"hands_count"`
	HandsNumbers string        `json:"hands_numbers"`
	HandsNone    string        `json:"hands_none"`
	HandsMany    string        `json:"hands_many"`
	HandsFew     string        `json:"hands_few"`
	CountAgain   string        `json:"count_again"`
	VoicesMerged string        `json:"voices_merged"`

	RoomTitle       report.Plural `json:"room_title"`
	ColumnBefore    string        `json:"column_before"`
	ColumnAfter     string        `json:"column_after"`
	VoiceMiddle     string        `json:"voice_middle"`
	TalkSmall       string        `json:"talk_small"`
	TalkFirst       string        `json:"talk_first"`
	TalkSplit       string        `json:"talk_split"`
	TalkApart       string        `json:"talk_apart"`
	TalkHow         string        `json:"talk_how"`
	Together        string        `json:"together"`
	LeadLast        string        `json:"lead_last"`
	AskAnswer       string        `json:"ask_answer"`
	AskNA           string        `json:"ask_na"`
	AnswerUnknown   string        `json:"answer_unknown"`
	NANot           string        `json:"na_not"`
	NAReason        string        `json:"na_reason"`
	Agreed          string        `json:"agreed"`
	AskHow          string        `json:"ask_how"`
	HowUnknown      string        `json:"how_unknown"`
	AskMinority     string        `json:"ask_minority"`
	AskEvidence     string        `json:"ask_evidence"`
	UsualAction     string        `json:"usual_action"`
	AskOwner        string        `json:"ask_owner"`
	AskWhat         string        `json:"ask_what"`
	AskOwnerAny     string        `json:"ask_owner_any"`
	AskOwnerKeep    string        `json:"ask_owner_keep"`
	AskWhatKeep     string        `json:"ask_what_keep"`
	AskEvidenceKeep string        `json:"ask_evidence_keep"`
	TextsStay       string        `json:"texts_stay"`

	ParkedNote  string `json:"parked_note"`
	UndoneNote  string `json:"undone_note"`
	UndoNothing string `json:"undo_nothing"`
	BackNothing string `json:"back_nothing"`
	GoUnknown   string `json:"go_unknown"`

	EndTitle      string        `json:"end_title"`
	EndDone       string        `json:"end_done"`
	EndSkipped    string        `json:"end_skipped"`
	EndNothing    string        `json:"end_nothing"`
	EndMost       string        `json:"end_most"`
	EndLeast      string        `json:"end_least"`
	EndItem       report.Plural `json:"end_item"`
	EndGaps       string        `json:"end_gaps"`
	EndNoGaps     string        `json:"end_no_gaps"`
	EndGap        string        `json:"end_gap"`
	EndActions    string        `json:"end_actions"`
	EndNoActions  string        `json:"end_no_actions"`
	EndAction     string        `json:"end_action"`
	EndActionOpen string        `json:"end_action_open"`
	EndParked     string        `json:"end_parked"`
	EndNoParked   string        `json:"end_no_parked"`
	EndRound      string        `json:"end_round"`
	EndRoundHow   string        `json:"end_round_how"`
	EndScore      string        `json:"end_score"`
	EndScoreHow   string        `json:"end_score_how"`
	EndNoScore    string        `json:"end_no_score"`
	EndScoreLine  string        `json:"end_score_line"`
	EndPage       string        `json:"end_page"`
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
	Removed         string        `json:"removed"`
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
}

// LogWords are the texts that say in one line what was recorded.
type LogWords struct {
	Plan           string        `json:"plan"`
	Earlier        report.Plural `json:"earlier"`
	Undo           string        `json:"undo"`
	Redact         report.Plural `json:"redact"`
	RedactNumbers  report.Plural `json:"redact_numbers"`
	Approve        string        `json:"approve"`
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
