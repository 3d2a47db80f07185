package words

import "safeguard/report"

// A MenuItem is a line of a menu and the key that is typed for it.
type MenuItem struct {
	Key   string `json:"key"`
	Label string `json:"label"`
}

// Menu are the texts of the menu on a terminal.
type Menu struct {
	Title      string   `json:"title"`
	Folder     string   `json:"folder"`
	None       string   `json:"none"`
	Temporary  string   `json:"temporary"`
	ItemFacts  string   `json:"item_facts"`
	ItemBroken string   `json:"item_broken"`
	Head       string   `json:"head"`
	New        MenuItem `json:"new"`
	Sample     MenuItem `json:"sample"`
	Checklists MenuItem `json:"checklists"`
	Page       MenuItem `json:"page"`
	Documents  MenuItem `json:"documents"`
	Here       MenuItem `json:"here"`

	Answer   MenuItem `json:"answer"`
	Find     MenuItem `json:"find"`
	Review   MenuItem `json:"review"`
	Undo     MenuItem `json:"undo"`
	Redo     MenuItem `json:"redo"`
	Contacts MenuItem `json:"contacts"`
	About    MenuItem `json:"about"`
	Status   MenuItem `json:"status"`
	Answers  MenuItem `json:"answers"`
	Score    MenuItem `json:"score"`
	Plan     MenuItem `json:"plan"`
	Report   MenuItem `json:"report"`
	Workshop MenuItem `json:"workshop"`
	Forms    MenuItem `json:"forms"`
	More     MenuItem `json:"more"`

	AllGiven     string   `json:"all_given"`
	Which        string   `json:"which"`
	MustHaves    MenuItem `json:"must_haves"`
	Taken        MenuItem `json:"taken"`
	PutBack      MenuItem `json:"put_back"`
	Organisation string   `json:"organisation"`
	Contact      string   `json:"contact"`
	ContactNow   string   `json:"contact_now"`

	ChangeName     MenuItem `json:"change_name"`
	ChangeRound    MenuItem `json:"change_round"`
	ChangeLanguage MenuItem `json:"change_language"`
	AskRound       string   `json:"ask_round"`
	AskNewRound    string   `json:"ask_new_round"`
	AskLanguage    string   `json:"ask_language"`

	AskFind   string        `json:"ask_find"`
	FoundNone string        `json:"found_none"`
	Found     report.Plural `json:"found"`
	NotAsked  string        `json:"not_asked"`

	MadeIn        string   `json:"made_in"`
	Open          MenuItem `json:"open"`
	OpenSample    MenuItem `json:"open_sample"`
	NotOpened     string   `json:"not_opened"`
	KeepWhere     string   `json:"keep_where"`
	KeepDocuments MenuItem `json:"keep_documents"`
	KeepHere      MenuItem `json:"keep_here"`

	MoreTitle    string `json:"more_title"`
	MorePlan     string `json:"more_plan"`
	MoreDone     string `json:"more_done"`
	MoreCheck    string `json:"more_check"`
	MoreProgress string `json:"more_progress"`
	MoreApprove  string `json:"more_approve"`
	MoreWord     string `json:"more_word"`
	MoreHTML     string `json:"more_html"`
	MoreBoard    string `json:"more_board"`
	MorePrivate  string `json:"more_private"`
	MoreExcel    string `json:"more_excel"`
	MoreImport   string `json:"more_import"`
	MoreCompare  string `json:"more_compare"`
	MoreRedact   string `json:"more_redact"`
	MoreMerge    string `json:"more_merge"`
	MoreCards    string `json:"more_cards"`
	MoreGuide    string `json:"more_guide"`
	MoreWall     string `json:"more_wall"`
	MoreEnter    string `json:"more_enter"`
	MoreRenew    string `json:"more_renew"`
	MoreLog      string `json:"more_log"`

	Back MenuItem `json:"back"`
	Quit MenuItem `json:"quit"`
}
