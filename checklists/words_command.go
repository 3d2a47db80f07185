package checklists

// CommandWords are the words that the commands print beside the questionnaire
// and the report.
type CommandWords struct {
	Heading string `json:"heading"`
	Next    string `json:"next"`
	Torn    string `json:"torn"`

	Made         string `json:"made"`
	Saved        string `json:"saved"`
	SavedHidden  string `json:"saved_hidden"`
	SavedProfile string `json:"saved_profile"`

	Undone        string `json:"undone"`
	Redone        string `json:"redone"`
	NothingToUndo string `json:"nothing_to_undo"`
	NothingToRedo string `json:"nothing_to_redo"`

	ActPlan   string `json:"act_plan"`
	ActUndo   string `json:"act_undo"`
	ActRedact string `json:"act_redact"`
	TakenBack string `json:"taken_back"`

	AnsweredOf   string `json:"answered_of"`
	MinutesLeft  string `json:"minutes_left"`
	UnsureCount  string `json:"unsure_count"`
	LastSaved    string `json:"last_saved"`
	MustHaveGaps string `json:"must_have_gaps"`

	Yes          string `json:"yes"`
	No           string `json:"no"`
	Unsure       string `json:"unsure"`
	NA           string `json:"na"`
	Unanswered   string `json:"unanswered"`
	Hidden       string `json:"hidden"`
	MustHave     string `json:"must_have"`
	StarMeans    string `json:"star_means"`
	Since        string `json:"since"`
	RedactedMark string `json:"redacted_mark"`
	Note         string `json:"note"`
	Evidence     string `json:"evidence"`
	Reason       string `json:"reason"`
	Support      string `json:"support"`

	PlanSaved string `json:"plan_saved"`
	PlanNoGap string `json:"plan_no_gap"`

	NothingToRedact string `json:"nothing_to_redact"`
	RedactDone      string `json:"redact_done"`

	PackTitle     string `json:"pack_title"`
	QuestionCount string `json:"question_count"`
	Together      string `json:"together"`
	Why           string `json:"why"`
	PractisedIf   string `json:"practised_if"`
	AskToSee      string `json:"ask_to_see"`
	AskedIf       string `json:"asked_if"`
	Action        string `json:"action"`
	FirstStep     string `json:"first_step"`
	LintBuiltin   string `json:"lint_builtin"`
	LintClean     string `json:"lint_clean"`

	Sum   string `json:"sum"`
	Total string `json:"total"`
	IfTop string `json:"if_top"`

	Wrote      string `json:"wrote"`
	WrotePages string `json:"wrote_pages"`

	DemoMade string `json:"demo_made"`
	DemoKept string `json:"demo_kept"`

	MenuTitle      string `json:"menu_title"`
	MenuOpen       string `json:"menu_open"`
	MenuNew        string `json:"menu_new"`
	MenuDemo       string `json:"menu_demo"`
	MenuChecklists string `json:"menu_checklists"`
	MenuQuit       string `json:"menu_quit"`
	MenuAssess     string `json:"menu_assess"`
	MenuStatus     string `json:"menu_status"`
	MenuScore      string `json:"menu_score"`
	MenuReport     string `json:"menu_report"`
	MenuPlan       string `json:"menu_plan"`
	MenuBack       string `json:"menu_back"`
	MenuOrg        string `json:"menu_org"`
	MenuContact    string `json:"menu_contact"`
	MenuArrows     string `json:"menu_arrows"`
	MenuReturn     string `json:"menu_return"`
}
