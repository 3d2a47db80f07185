package checklists

// ScreenWords are the words of the questionnaire. A hole such as {asked} is
// filled by the program.
type ScreenWords struct {
	// Before the first question, and in help.
	Contacts    string `json:"contacts"`
	Privacy     string `json:"privacy"`
	HelpSaved   string `json:"help_saved"`
	HelpKeys    string `json:"help_keys"`
	HelpProfile string `json:"help_profile"`
	AskToSee    string `json:"ask_to_see"`
	Enter       string `json:"enter"`

	// A question.
	About       string `json:"about"`
	AboutWhy    string `json:"about_why"`
	Checklist   string `json:"checklist"`
	Progress    string `json:"progress"`
	MinuteLeft  string `json:"minute_left"`
	MinutesLeft string `json:"minutes_left"`
	NotSaved    string `json:"not_saved"`
	SavedAt     string `json:"saved_at"`
	SavedWhat   string `json:"saved_what"`
	MustHave    string `json:"must_have"`
	Why         string `json:"why"`
	OnlyIf      string `json:"only_if"`
	Levels      string `json:"levels"`
	Earlier     string `json:"earlier"`

	// What can be chosen. A key is one letter.
	Yes    string `json:"yes"`
	YesKey string `json:"yes_key"`
	No     string `json:"no"`
	NoKey  string `json:"no_key"`
	Unsure string `json:"unsure"`
	NA     string `json:"na"`
	Skip   string `json:"skip"`
	Back   string `json:"back"`
	Help   string `json:"help"`
	Stop   string `json:"stop"`

	// Choosing.
	Choose      string `json:"choose"`
	EnterKeeps  string `json:"enter_keeps"`
	EnterSkips  string `json:"enter_skips"`
	Unknown     string `json:"unknown"`
	Arrows      string `json:"arrows"`
	ArrowsMore  string `json:"arrows_more"`
	ArrowsTyped string `json:"arrows_typed"`
	ArrowsLost  string `json:"arrows_lost"`

	// The line after an answer.
	Note       string `json:"note"`
	Evidence   string `json:"evidence"`
	Reason     string `json:"reason"`
	NoNames    string `json:"no_names"`
	SoFar      string `json:"so_far"`
	LeaveLine  string `json:"leave_line"`
	KeepLine   string `json:"keep_line"`
	KeepReason string `json:"keep_reason"`
	NeedLine   string `json:"need_line"`
	NeedText   string `json:"need_text"`
	OneLine    string `json:"one_line"`

	// The end of a sitting.
	Participants      string `json:"participants"`
	ParticipantsOpen  string `json:"participants_open"`
	ParticipantsWrong string `json:"participants_wrong"`
	Stopped           string `json:"stopped"`
	StoppedNothing    string `json:"stopped_nothing"`
	Unfinished        string `json:"unfinished"`
	GoOn              string `json:"go_on"`
	All               string `json:"all"`
	End               string `json:"end"`
	Open              string `json:"open"`
	Nothing           string `json:"nothing"`
	GoOver            string `json:"go_over"`
	Score             string `json:"score"`
	Report            string `json:"report"`
	SaveFailed        string `json:"save_failed"`
}
