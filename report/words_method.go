package report

// MethodWords are the texts that explain the words and the sums.
type MethodWords struct {
	GlossaryTitle    string `json:"glossary_title"`
	MethodTitle      string `json:"method_title"`
	MethodPoints     string `json:"method_points"`
	MethodMust       string `json:"method_must"`
	MethodScore      string `json:"method_score"`
	MethodNoScore    string `json:"method_no_score"`
	MethodOpen       string `json:"method_open"`
	MethodOut        string `json:"method_out"`
	MethodRange      string `json:"method_range"`
	MethodBands      string `json:"method_bands"`
	MethodHeld       string `json:"method_held"`
	MethodCap        string `json:"method_cap"`
	MethodCapList    string `json:"method_cap_checklist"`
	MethodCapWhole   string `json:"method_cap_whole"`
	MethodAbove      Plural `json:"method_above"`
	MethodSame       string `json:"method_same"`
	MethodRated      string `json:"method_rated"`
	MethodRatedMust  string `json:"method_rated_must"`
	MethodNA         string `json:"method_na"`
	MethodNAWarned   string `json:"method_na_warned"`
	MethodNAUnrated  string `json:"method_na_unrated"`
	MethodEvidence   string `json:"method_evidence"`
	MethodObserved   string `json:"method_observed"`
	MethodUnobserved string `json:"method_unobserved"`
	MethodPlan       string `json:"method_plan"`
	MethodPlanMust   string `json:"method_plan_must"`
	SumsTitle        string `json:"sums_title"`
	ColumnChecklist  string `json:"column_checklist"`
	ColumnAsked      string `json:"column_asked"`
	ColumnAnswered   string `json:"column_answered"`
	ColumnUnsure     string `json:"column_unsure"`
	ColumnNA         string `json:"column_na"`
	ColumnPoints     string `json:"column_points"`
	ColumnPossible   string `json:"column_possible"`
	ColumnPercent    string `json:"column_percent"`
	ColumnHigh       string `json:"column_high"`
	Whole            string `json:"whole"`
	ScaleTitle       string `json:"scale_title"`
	ColumnLevel      string `json:"column_level"`
	ColumnMeans      string `json:"column_means"`
	BandsTitle       string `json:"bands_title"`
	ColumnBand       string `json:"column_band"`
	ColumnFrom       string `json:"column_from"`
	ColumnSays       string `json:"column_says"`
}
