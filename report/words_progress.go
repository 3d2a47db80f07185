package report

// ProgressWords are the texts of a progress report, in one language. Holes are filled
// with Fill.
type ProgressWords struct {
	Title         string `json:"title"`
	SinceApproval string `json:"since_approval"`
	SincePrivate  string `json:"since_private"`
	SinceFirst    string `json:"since_first"`
	SinceNothing  string `json:"since_nothing"`
	SinceOwn      string `json:"since_own"`
	SinceBoth     string `json:"since_both"`
	FinishedTitle string `json:"finished_title"`
	FinishedNone  string `json:"finished_none"`
	PlanWhole     string `json:"plan_whole"`
	OverdueTitle  string `json:"overdue_title"`
	OverdueNone   string `json:"overdue_none"`
	OverdueSince  string `json:"overdue_since"`
	NextTitle     string `json:"next_title"`
	NextIntro     string `json:"next_intro"`
	NextRest      string `json:"next_rest"`
	NextNone      string `json:"next_none"`
	HelpTitle     string `json:"help_title"`
	AgainTitle    string `json:"again_title"`
	AgainIntro    string `json:"again_intro"`
	GainTitle     string `json:"gain_title"`
	GainNothing   string `json:"gain_nothing"`
	GainOn        string `json:"gain_on"`
	GainAdded     string `json:"gain_added"`
	GainBetter    string `json:"gain_better"`
	GainWorse     string `json:"gain_worse"`
	GainUnsure    string `json:"gain_unsure"`
	GainBesides   string `json:"gain_besides"`
	GainNoChange  string `json:"gain_no_change"`
	MustHavesMet  string `json:"must_haves_met"`
	ColumnFigure  string `json:"column_figure"`
	ColumnThen    string `json:"column_then"`
	ColumnNow     string `json:"column_now"`
}
