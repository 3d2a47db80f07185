package pagewords

// More are the texts of the list of everything else.
type More struct {
	Paper     string `json:"paper"`
	Print     string `json:"print"`
	Approve   string `json:"approve"`
	Tables    string `json:"tables"`
	Together  string `json:"together"`
	Room      string `json:"room"`
	Bring     string `json:"bring"`
	LookBack  string `json:"look_back"`
	History   string `json:"history"`
	Check     string `json:"check"`
	Compare   string `json:"compare"`
	Ours      string `json:"ours"`
	About     string `json:"about"`
	NextRound string `json:"next_round"`
	Redact    string `json:"redact"`
	Renew     string `json:"renew"`
}
