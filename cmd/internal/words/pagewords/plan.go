package pagewords

// Plan are the texts of the plan as a table, beside those of the report, of its
// tables and of the command.
type Plan struct {
	Show          string `json:"show"`
	ShowAll       string `json:"show_all"`
	Everybody     string `json:"everybody"`
	Checklist     string `json:"checklist"`
	AllChecklists string `json:"all_checklists"`
	MustHaves     string `json:"must_haves"`
	OnlyOpen      string `json:"only_open"`
	Groups        string `json:"groups"`
	ByDay         string `json:"by_day"`
	ByOwner       string `json:"by_owner"`

	Save string `json:"save"`

	SaveState string `json:"save_state"`
	Words     string `json:"words"`
	Needs     string `json:"needs"`
	Moved     string `json:"moved"`
	Anew      string `json:"anew"`
	Change    string `json:"change"`
	Usual     string `json:"usual"`
	Agreed    string `json:"agreed"`
	ToPlan    string `json:"to_plan"`
	SetDay    string `json:"set_day"`
	LookNow   string `json:"look_now"`

	HowFar    string `json:"how_far"`
	Choose    string `json:"choose"`
	On        string `json:"on"`
	ShownHint string `json:"shown_hint"`
	Role      string `json:"role"`
	RoleHint  string `json:"role_hint"`
	Verify    string `json:"verify"`
	Rest      string `json:"rest"`

	Add     string `json:"add"`
	AddDo   string `json:"add_do"`
	AddHint string `json:"add_hint"`
	For     string `json:"for"`
	ForHint string `json:"for_hint"`
	Added   string `json:"added"`
	Already string `json:"already"`

	Posts     string `json:"posts"`
	PostsHint string `json:"posts_hint"`
	Post      string `json:"post"`
	Holder    string `json:"holder"`
	Owns      string `json:"owns"`
}
