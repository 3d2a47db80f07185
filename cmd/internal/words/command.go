package words

import (
	"safeguard/report"
	"safeguard/report/packdoc"
)

// PlanStatus say what was recorded of an action.
type PlanStatus struct {
	Begun    string `json:"begun"`
	Done     string `json:"done"`
	Verified string `json:"verified"`
	Dropped  string `json:"dropped"`
}

// Command are the words that the commands print beside the questionnaire
// and the report.
type Command struct {
	packdoc.Words

	Heading string        `json:"heading"`
	Next    string        `json:"next"`
	Torn    report.Plural `json:"torn"`

	StoppedNothing string `json:"stopped_nothing"`
	StandardInput  string `json:"standard_input"`

	Made                 string `json:"made"`
	Saved                string `json:"saved"`
	Kept                 string `json:"kept"`
	SavedHidden          string `json:"saved_hidden"`
	SavedOutside         string `json:"saved_outside"`
	SavedProfileOpen     string `json:"saved_profile_open"`
	SavedProfile         string `json:"saved_profile"`
	SavedParticipants    string `json:"saved_participants"`
	SavedFew             string `json:"saved_few"`
	SavedNotShown        string `json:"saved_not_shown"`
	SavedDetail          string `json:"saved_detail"`
	SavedNoContacts      string `json:"saved_no_contacts"`
	SavedNoContactsStill string `json:"saved_no_contacts_still"`
	SavedInstead         string `json:"saved_instead"`

	Undone        string `json:"undone"`
	Redone        string `json:"redone"`
	NothingToUndo string `json:"nothing_to_undo"`
	NothingToRedo string `json:"nothing_to_redo"`

	AnsweredOf     string        `json:"answered_of"`
	Left           string        `json:"left"`
	UnsureCount    report.Plural `json:"unsure_count"`
	LastSaved      string        `json:"last_saved"`
	RoundDoubted   string        `json:"round_doubted"`
	MustHaveGaps   string        `json:"must_have_gaps"`
	NotAsked       report.Plural `json:"not_asked"`
	NotAskedAny    report.Plural `json:"not_asked_any"`
	NotAskedNo     string        `json:"not_asked_no"`
	NotAskedYes    string        `json:"not_asked_yes"`
	NoContacts     string        `json:"no_contacts"`
	ContactExample string        `json:"contact_example"`

	ProfileDecides string `json:"profile_decides"`
	Unanswered     string `json:"unanswered"`
	Hidden         string `json:"hidden"`
	MustHave       string `json:"must_have"`
	StarMeans      string `json:"star_means"`
	RedactedMark   string `json:"redacted_mark"`

	PlanSaved string `json:"plan_saved"`
	PlanSame  string `json:"plan_same"`
	PlanNoGap string `json:"plan_no_gap"`

	PlanIsFinished string `json:"plan_is_finished"`

	PlanOverdue     string        `json:"plan_overdue"`
	PlanNothingFits string        `json:"plan_nothing_fits"`
	PlanLookAgain   string        `json:"plan_look_again"`
	PlanDoneStill   string        `json:"plan_done_still"`
	PlanLookHow     string        `json:"plan_look_how"`
	PlanThisWeek    string        `json:"plan_this_week"`
	PlanNothingNext string        `json:"plan_nothing_next"`
	PlanMore        report.Plural `json:"plan_more"`
	PlanWhenDone    string        `json:"plan_when_done"`
	PlanAdded       string        `json:"plan_added"`
	PlanAddedHow    string        `json:"plan_added_how"`
	PlanStatus      PlanStatus    `json:"plan_status"`
	PlanDroppedMust string        `json:"plan_dropped_must"`
	PlanVerify      string        `json:"plan_verify"`
	PlanStillSays   string        `json:"plan_still_says"`
	LevelHole       string        `json:"level_hole"`
	OwnerNobody     string        `json:"owner_nobody"`
	OwnerActions    report.Plural `json:"owner_actions"`
	OwnerHolder     string        `json:"owner_holder"`
	OwnersHow       string        `json:"owners_how"`
	HolderSaved     string        `json:"holder_saved"`
	HolderCleared   string        `json:"holder_cleared"`

	NothingToRedact   string        `json:"nothing_to_redact"`
	RedactDone        report.Plural `json:"redact_done"`
	RedactDoneNumbers string        `json:"redact_done_numbers"`
	NoNumbersToRedact string        `json:"no_numbers_to_redact"`
	RedactHolding     string        `json:"redact_holding"`
	RedactStaying     string        `json:"redact_staying"`
	RedactOwn         string        `json:"redact_own"`
	RedactNotSeen     string        `json:"redact_not_seen"`
	UnsafeDisk        string        `json:"unsafe_disk"`
	OutputHeld        string        `json:"output_held"`
	OutputKept        string        `json:"output_kept"`
	RedactLeftovers   string        `json:"redact_leftovers"`

	PackMade    string `json:"pack_made"`
	BuiltinPack string `json:"builtin_pack"`

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

	Recorder        string `json:"recorder"`
	RecorderUnknown string `json:"recorder_unknown"`

	Approved        string `json:"approved"`
	ApprovedAlready string `json:"approved_already"`
	ApprovedCompare string `json:"approved_compare"`
	ApprovedPassed  string `json:"approved_passed"`
	ApprovedKept    string `json:"approved_kept"`
	Attached        string `json:"attached"`
	AttachedAll     string `json:"attached_all"`
	AttachedBare    string `json:"attached_bare"`
	EarlierFound    string `json:"earlier_found"`
	EarlierOther    string `json:"earlier_other"`

	Wrote       string        `json:"wrote"`
	WrotePages  report.Plural `json:"wrote_pages"`
	WroteMarked string        `json:"wrote_marked"`

	EnterDone    string `json:"enter_done"`
	EnterNothing string `json:"enter_nothing"`
	EnterEnd     string `json:"enter_end"`

	MergeDone    string        `json:"merge_done"`
	MergeSettled string        `json:"merge_settled"`
	MergeTaken   string        `json:"merge_taken"`
	MergeLeft    string        `json:"merge_left"`
	MergeRemoved string        `json:"merge_removed"`
	MergeGone    string        `json:"merge_gone"`
	MergeLost    report.Plural `json:"merge_lost"`

	AssociateTitle    string `json:"associate_title"`
	AssociateWrites   string `json:"associate_writes"`
	AssociateBefore   string `json:"associate_before"`
	AssociateRestored string `json:"associate_restored"`
	AssociateDone     string `json:"associate_done"`
	AssociateRemoved  string `json:"associate_removed"`
	AssociateNothing  string `json:"associate_nothing"`

	DemoMade string `json:"demo_made"`
	DemoKept string `json:"demo_kept"`
}
