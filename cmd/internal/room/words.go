package room

import (
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// Words are the texts that every conversation uses, with those of a workshop.
type Words struct {
	*talk.Words
	Room *Sentences
}

// Sentences are the texts of a workshop.
type Sentences struct {
	Title           string        `json:"title"`
	NoNames         string        `json:"no_names"`
	Begins          string        `json:"begins"`
	GoesOn          string        `json:"goes_on"`
	HeaderTitle     string        `json:"header_title"`
	AskPlace        string        `json:"ask_place"`
	AskRole         string        `json:"ask_role"`
	RoleNone        string        `json:"role_none"`
	RoleUnknown     string        `json:"role_unknown"`
	AskTime         string        `json:"ask_time"`
	TimeUnknown     string        `json:"time_unknown"`
	AskPeople       string        `json:"ask_people"`
	PeopleUnknown   string        `json:"people_unknown"`
	PeopleNone      string        `json:"people_none"`
	AskPeopleAll    string        `json:"ask_people_all"`
	PeopleDiffer    string        `json:"people_differ"`
	SoFarAll        string        `json:"so_far_all"`
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
	FitTime         string        `json:"fit_time"`
	FitUnknown      string        `json:"fit_unknown"`
	EndNext         string        `json:"end_next"`
	EndResults      string        `json:"end_results"`
	EndResultsHow   string        `json:"end_results_how"`
	FitOnlyAny      string        `json:"fit_only_any"`
	RouteShortAny   string        `json:"route_short_any"`
	NameContacts    string        `json:"name_contacts"`
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
	TooShort     string        `json:"too_short"`
	Behind       string        `json:"behind"`
	Ahead        string        `json:"ahead"`
	EndMoved     report.Plural `json:"end_moved"`
	Ends         string        `json:"ends"`
	Over         string        `json:"over"`
	Enough       string        `json:"enough"`
	EndWord      string        `json:"end_word"`
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

	RoomTitle         report.Plural `json:"room_title"`
	ColumnBefore      string        `json:"column_before"`
	ColumnAfter       string        `json:"column_after"`
	VoiceMiddle       string        `json:"voice_middle"`
	TalkSmall         string        `json:"talk_small"`
	TalkFirst         string        `json:"talk_first"`
	TalkSplit         string        `json:"talk_split"`
	TalkApart         string        `json:"talk_apart"`
	TalkHow           string        `json:"talk_how"`
	Together          string        `json:"together"`
	LeadLast          string        `json:"lead_last"`
	AskAnswer         string        `json:"ask_answer"`
	AskNA             string        `json:"ask_na"`
	AnswerNone        string        `json:"answer_none"`
	AnswerUnknown     string        `json:"answer_unknown"`
	NANot             string        `json:"na_not"`
	NAReason          string        `json:"na_reason"`
	Agreed            string        `json:"agreed"`
	AskHow            string        `json:"ask_how"`
	HowNone           string        `json:"how_none"`
	HowUnknown        string        `json:"how_unknown"`
	AskMinority       string        `json:"ask_minority"`
	AskEvidence       string        `json:"ask_evidence"`
	UsualAction       string        `json:"usual_action"`
	AskOwner          string        `json:"ask_owner"`
	AskWhat           string        `json:"ask_what"`
	AskOwnerAny       string        `json:"ask_owner_any"`
	AskOwnerKeep      string        `json:"ask_owner_keep"`
	AskOwnerNamed     string        `json:"ask_owner_named"`
	AskWhatKeep       string        `json:"ask_what_keep"`
	AskWhatHidden     string        `json:"ask_what_hidden"`
	AskEvidenceHidden string        `json:"ask_evidence_hidden"`
	NotShown          string        `json:"not_shown"`
	AskEvidenceKeep   string        `json:"ask_evidence_keep"`
	TextsStay         string        `json:"texts_stay"`

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
