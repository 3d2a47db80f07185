package pagewords

// History are the texts of the history.
type History struct {
	Title         string `json:"title"`
	Intro         string `json:"intro"`
	Last          string `json:"last"`
	LastUndone    string `json:"last_undone"`
	Undo          string `json:"undo"`
	Redo          string `json:"redo"`
	Undone        string `json:"undone"`
	Redone        string `json:"redone"`
	Now           string `json:"now"`
	NothingToUndo string `json:"nothing_to_undo"`
	NotLast       string `json:"not_last"`
	All           string `json:"all"`
	Newer         string `json:"newer"`
	Older         string `json:"older"`
}
