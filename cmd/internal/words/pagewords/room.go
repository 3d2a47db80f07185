package pagewords

import "safeguard/report"

// Room are the texts of a workshop before a projector.
type Room struct {
	About       string        `json:"about"`
	GoOn        string        `json:"go_on"`
	GoOnWhy     string        `json:"go_on_why"`
	HandsMore   string        `json:"hands_more"`
	EndAgain    string        `json:"end_again"`
	EndAgainWhy string        `json:"end_again_why"`
	Tables      string        `json:"tables"`
	Plan        string        `json:"plan"`
	PlanWhich   string        `json:"plan_which"`
	PlanAll     string        `json:"plan_all"`
	PlanRoute   string        `json:"plan_route"`
	Minutes     string        `json:"minutes"`
	People      string        `json:"people"`
	Voices      string        `json:"voices"`
	VoicesHow   string        `json:"voices_how"`
	VoiceOne    string        `json:"voice_one"`
	VoiceTwo    string        `json:"voice_two"`
	VoiceNone   string        `json:"voice_none"`
	VoicesTwo   string        `json:"voices_two"`
	NoNumber    string        `json:"no_number"`
	Silent      string        `json:"silent"`
	See         string        `json:"see"`
	Begin       string        `json:"begin"`
	Time        report.Plural `json:"time"`
	TimeFits    report.Plural `json:"time_fits"`
	TimeNone    string        `json:"time_none"`
	FullScreen  string        `json:"full_screen"`

	Next        string        `json:"next"`
	Show        string        `json:"show"`
	Shown       string        `json:"shown"`
	Sum         string        `json:"sum"`
	SumOf       string        `json:"sum_of"`
	HandsFor    string        `json:"hands_for"`
	AgreedSave  string        `json:"agreed_save"`
	AllAgree    string        `json:"all_agree"`
	MostAgree   string        `json:"most_agree"`
	FromOutside string        `json:"from_outside"`
	Bar         report.Plural `json:"bar"`
	BarMoved    report.Plural `json:"bar_moved"`
	Legend      string        `json:"legend"`
	Taken       string        `json:"taken"`
	TakenText   string        `json:"taken_text"`
	Ended       string        `json:"ended"`
	Undo        string        `json:"undo"`
	Skip        string        `json:"skip"`
	Again       string        `json:"again"`
	Park        string        `json:"park"`
	ParkWhat    string        `json:"park_what"`
	ParkDo      string        `json:"park_do"`
	Number      string        `json:"number"`
	GoTo        string        `json:"go_to"`
	Change      string        `json:"change"`
	Help        string        `json:"help"`
	Leave       string        `json:"leave"`
	NoTables    string        `json:"no_tables"`
	Large       string        `json:"large"`
	LargeBack   string        `json:"large_back"`

	ToEnd string   `json:"to_end"`
	Said  RoomSaid `json:"said"`
}

// RoomSaid are sentences of a workshop where no line is typed: each takes the
// place of the room.Sentences of its name.
type RoomSaid struct {
	Enough            string `json:"enough"`
	Begins            string `json:"begins"`
	GoesOn            string `json:"goes_on"`
	AskPlace          string `json:"ask_place"`
	AskRole           string `json:"ask_role"`
	RoleNone          string `json:"role_none"`
	AskTime           string `json:"ask_time"`
	AskPeopleAll      string `json:"ask_people_all"`
	AskPeople         string `json:"ask_people"`
	PeopleNone        string `json:"people_none"`
	PeopleDiffer      string `json:"people_differ"`
	AskTable          string `json:"ask_table"`
	TableUnknown      string `json:"table_unknown"`
	NumbersApart      string `json:"numbers_apart"`
	DaySame           string `json:"day_same"`
	AskChange         string `json:"ask_change"`
	AskEnd            string `json:"ask_end"`
	FitAsk            string `json:"fit_ask"`
	FitGoOn           string `json:"fit_go_on"`
	NameContacts      string `json:"name_contacts"`
	AskAbout          string `json:"ask_about"`
	AboutUnknown      string `json:"about_unknown"`
	AskHands          string `json:"ask_hands"`
	AskVoice          string `json:"ask_voice"`
	Recount           string `json:"recount"`
	NoHands           string `json:"no_hands"`
	HandsNumbers      string `json:"hands_numbers"`
	HandsNone         string `json:"hands_none"`
	HandsMany         string `json:"hands_many"`
	HandsFew          string `json:"hands_few"`
	AskAnswer         string `json:"ask_answer"`
	AskNA             string `json:"ask_na"`
	AnswerNone        string `json:"answer_none"`
	NAReason          string `json:"na_reason"`
	AskHow            string `json:"ask_how"`
	HowNone           string `json:"how_none"`
	AskMinority       string `json:"ask_minority"`
	AskEvidence       string `json:"ask_evidence"`
	AskOwner          string `json:"ask_owner"`
	AskOwnerAny       string `json:"ask_owner_any"`
	AskOwnerKeep      string `json:"ask_owner_keep"`
	AskOwnerNamed     string `json:"ask_owner_named"`
	AskWhat           string `json:"ask_what"`
	AskWhatKeep       string `json:"ask_what_keep"`
	AskWhatHidden     string `json:"ask_what_hidden"`
	AskEvidenceHidden string `json:"ask_evidence_hidden"`
	AskEvidenceKeep   string `json:"ask_evidence_keep"`
	TextsStay         string `json:"texts_stay"`
	GoUnknown         string `json:"go_unknown"`
	EndSkipped        string `json:"end_skipped"`
}
