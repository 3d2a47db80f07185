package checklists

// WorkshopWords are the words of the workshop on screen. A hole such as {hands}
// is filled by the program.
type WorkshopWords struct {
	// Before the first question.
	Title         string `json:"title"`
	NoNames       string `json:"no_names"`
	Begins        string `json:"begins"`
	GoesOn        string `json:"goes_on"`
	HeaderTitle   string `json:"header_title"`
	AskPlace      string `json:"ask_place"`
	AskRole       string `json:"ask_role"`
	RoleUnknown   string `json:"role_unknown"`
	AskTime       string `json:"ask_time"`
	TimeUnknown   string `json:"time_unknown"`
	AskPeople     string `json:"ask_people"`
	PeopleUnknown string `json:"people_unknown"`
	PeopleNone    string `json:"people_none"`
	SoFarPlace    string `json:"so_far_place"`
	SoFarRole     string `json:"so_far_role"`
	SoFarTime     string `json:"so_far_time"`
	SoFarGroup    string `json:"so_far_group"`
	FewerThan     string `json:"fewer_than"`
	VoiceSmall    string `json:"voice_small"`
	RestSmall     string `json:"rest_small"`
	AboutTitle    string `json:"about_title"`
	AskAbout      string `json:"ask_about"`
	AboutUnknown  string `json:"about_unknown"`
	AskRight      string `json:"ask_right"`
	Everybody     string `json:"everybody"`

	// A question.
	Head         string `json:"head"`
	Clock        string `json:"clock"`
	OnTime       string `json:"on_time"`
	Behind       string `json:"behind"`
	Ahead        string `json:"ahead"`
	Ends         string `json:"ends"`
	Over         string `json:"over"`
	Each         string `json:"each"`
	ToTalkAbout  string `json:"to_talk_about"`
	AskHands     string `json:"ask_hands"`
	SilentFirst  string `json:"silent_first"`
	AskVoice     string `json:"ask_voice"`
	Recount      string `json:"recount"`
	HandsCount   string `json:"hands_count"`
	HandsNumbers string `json:"hands_numbers"`
	HandsNone    string `json:"hands_none"`
	HandsMany    string `json:"hands_many"`
	CountAgain   string `json:"count_again"`
	VoicesMerged string `json:"voices_merged"`

	// How the room stands.
	RoomTitle     string `json:"room_title"`
	RoomAll       string `json:"room_all"`
	TalkFirst     string `json:"talk_first"`
	TalkSplit     string `json:"talk_split"`
	TalkApart     string `json:"talk_apart"`
	TalkHow       string `json:"talk_how"`
	Together      string `json:"together"`
	LeadLast      string `json:"lead_last"`
	AskAnswer     string `json:"ask_answer"`
	AskNA         string `json:"ask_na"`
	AnswerUnknown string `json:"answer_unknown"`
	NANot         string `json:"na_not"`
	NAReason      string `json:"na_reason"`
	Agreed        string `json:"agreed"`
	AskHow        string `json:"ask_how"`
	HowUnknown    string `json:"how_unknown"`
	AskMinority   string `json:"ask_minority"`
	AskEvidence   string `json:"ask_evidence"`
	UsualAction   string `json:"usual_action"`
	AskOwner      string `json:"ask_owner"`
	AskWhat       string `json:"ask_what"`

	// Keys and what they answer.
	KeysQuestion string `json:"keys_question"`
	KeysText     string `json:"keys_text"`
	KeysBegin    string `json:"keys_begin"`
	KeysHeader   string `json:"keys_header"`
	KeysEnd      string `json:"keys_end"`
	KeysAll      string `json:"keys_all"`
	ParkedNote   string `json:"parked_note"`
	ParkHow      string `json:"park_how"`
	UndoneNote   string `json:"undone_note"`
	UndoNothing  string `json:"undo_nothing"`
	BackNothing  string `json:"back_nothing"`
	GoUnknown    string `json:"go_unknown"`
	EnterBack    string `json:"enter_back"`

	// The end.
	EndTitle     string `json:"end_title"`
	EndDone      string `json:"end_done"`
	EndSkipped   string `json:"end_skipped"`
	EndNothing   string `json:"end_nothing"`
	EndMost      string `json:"end_most"`
	EndLeast     string `json:"end_least"`
	EndItem      string `json:"end_item"`
	EndGaps      string `json:"end_gaps"`
	EndNoGaps    string `json:"end_no_gaps"`
	EndGap       string `json:"end_gap"`
	EndActions   string `json:"end_actions"`
	EndNoActions string `json:"end_no_actions"`
	EndAction    string `json:"end_action"`
	EndParked    string `json:"end_parked"`
	EndNoParked  string `json:"end_no_parked"`
	EndRound     string `json:"end_round"`
	EndRoundHow  string `json:"end_round_how"`
	EndScore     string `json:"end_score"`
	EndScoreHow  string `json:"end_score_how"`
	EndScoreLine string `json:"end_score_line"`
	EndPage      string `json:"end_page"`
	Ended        string `json:"ended"`
	Stopped      string `json:"stopped"`
	NotKept      string `json:"not_kept"`
	GoOn         string `json:"go_on"`
	Report       string `json:"report"`
}
