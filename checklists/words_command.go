package checklists

// CommandWords are the words that the commands print beside the questionnaire
// and the report.
type CommandWords struct {
	Heading string `json:"heading"`
	Next    string `json:"next"`
	Torn    string `json:"torn"`

	StoppedNothing string `json:"stopped_nothing"`

	Made              string `json:"made"`
	Saved             string `json:"saved"`
	SavedHidden       string `json:"saved_hidden"`
	SavedOutside      string `json:"saved_outside"`
	SavedProfile      string `json:"saved_profile"`
	SavedParticipants string `json:"saved_participants"`

	Undone        string `json:"undone"`
	Redone        string `json:"redone"`
	NothingToUndo string `json:"nothing_to_undo"`
	NothingToRedo string `json:"nothing_to_redo"`

	ActPlan         string `json:"act_plan"`
	ActUndo         string `json:"act_undo"`
	ActRedact       string `json:"act_redact"`
	ActApprove      string `json:"act_approve"`
	ActParticipants string `json:"act_participants"`
	ActSession      string `json:"act_session"`
	ActHands        string `json:"act_hands"`
	ActAgreed       string `json:"act_agreed"`
	ActParked       string `json:"act_parked"`
	ActMoved        string `json:"act_moved"`
	ActMovedEnd     string `json:"act_moved_end"`
	TakenBack       string `json:"taken_back"`

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
	Decisions       string `json:"decisions"`
	RedactLeftovers string `json:"redact_leftovers"`

	PackTitle     string `json:"pack_title"`
	QuestionCount string `json:"question_count"`
	Together      string `json:"together"`
	Why           string `json:"why"`
	PractisedIf   string `json:"practised_if"`
	AskToSee      string `json:"ask_to_see"`
	AskedIf       string `json:"asked_if"`
	Action        string `json:"action"`
	FirstStep     string `json:"first_step"`
	Owner         string `json:"owner"`
	LevelsMean    string `json:"levels_mean"`
	Discuss       string `json:"discuss"`

	PackAbout       string `json:"pack_about"`
	PackLevel       string `json:"pack_level"`
	PackBand        string `json:"pack_band"`
	PackRatedFrom   string `json:"pack_rated_from"`
	PackProfile     string `json:"pack_profile"`
	PackProfileItem string `json:"pack_profile_item"`
	PackMade        string `json:"pack_made"`
	BuiltinPack     string `json:"builtin_pack"`

	LintClean    string `json:"lint_clean"`
	LintWarned   string `json:"lint_warned"`
	LintLooksFor string `json:"lint_looks_for"`
	LintExample  string `json:"lint_example"`
	LintFix      string `json:"lint_fix"`

	// Diff holds a text for each kind of change and each part of a pack.
	Diff          map[string]string `json:"diff"`
	DiffNone      string            `json:"diff_none"`
	DiffSum       string            `json:"diff_sum"`
	DiffOtherPack string            `json:"diff_other_pack"`

	Sum   string `json:"sum"`
	Total string `json:"total"`
	IfTop string `json:"if_top"`

	Approved        string `json:"approved"`
	ApprovedCompare string `json:"approved_compare"`
	Password        string `json:"password"`
	PasswordAgain   string `json:"password_again"`
	Attached        string `json:"attached"`
	EarlierFound    string `json:"earlier_found"`
	EarlierOther    string `json:"earlier_other"`

	Wrote       string `json:"wrote"`
	WrotePages  string `json:"wrote_pages"`
	WroteMarked string `json:"wrote_marked"`

	ActImport string `json:"act_import"`
	ActMerge  string `json:"act_merge"`

	EnterHow     string `json:"enter_how"`
	EnterCode    string `json:"enter_code"`
	EnterLine    string `json:"enter_line"`
	EnterText    string `json:"enter_text"`
	EnterHands   string `json:"enter_hands"`
	EnterHidden  string `json:"enter_hidden"`
	EnterOutside string `json:"enter_outside"`
	EnterBefore  string `json:"enter_before"`
	EnterUnknown string `json:"enter_unknown"`
	EnterLetters string `json:"enter_letters"`
	EnterUndone  string `json:"enter_undone"`
	EnterNoUndo  string `json:"enter_no_undo"`
	EnterDone    string `json:"enter_done"`
	EnterNothing string `json:"enter_nothing"`
	EnterEnd     string `json:"enter_end"`

	MergePlace   string `json:"merge_place"`
	MergeChoose  string `json:"merge_choose"`
	MergeBoth    string `json:"merge_both"`
	MergeEarlier string `json:"merge_earlier"`
	MergeStop    string `json:"merge_stop"`
	MergeCleared string `json:"merge_cleared"`
	MergeDone    string `json:"merge_done"`
	MergeSettled string `json:"merge_settled"`
	MergeRemoved string `json:"merge_removed"`

	DemoMade string `json:"demo_made"`
	DemoKept string `json:"demo_kept"`

	MenuTitle      string `json:"menu_title"`
	MenuOpen       string `json:"menu_open"`
	MenuNew        string `json:"menu_new"`
	MenuDemo       string `json:"menu_demo"`
	MenuChecklists string `json:"menu_checklists"`
	MenuQuit       string `json:"menu_quit"`
	MenuAssess     string `json:"menu_assess"`
	MenuGoOver     string `json:"menu_go_over"`
	MenuAllGiven   string `json:"menu_all_given"`
	MenuWhich      string `json:"menu_which"`
	MenuUndo       string `json:"menu_undo"`
	MenuTaken      string `json:"menu_taken"`
	MenuPutBack    string `json:"menu_put_back"`
	MenuStatus     string `json:"menu_status"`
	MenuScore      string `json:"menu_score"`
	MenuReport     string `json:"menu_report"`
	MenuPlan       string `json:"menu_plan"`
	MenuWorkshop   string `json:"menu_workshop"`
	MenuForms      string `json:"menu_forms"`
	MenuMustHaves  string `json:"menu_must_haves"`
	MenuBack       string `json:"menu_back"`
	MenuOrg        string `json:"menu_org"`
	MenuContact    string `json:"menu_contact"`
	MenuArrows     string `json:"menu_arrows"`
	MenuReturn     string `json:"menu_return"`
	MenuPage       string `json:"menu_page"`
}
