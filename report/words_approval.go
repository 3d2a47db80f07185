package report

// ApprovalWords are the sentences about an approval, in one language: with who approved
// as {role}, or without.
type ApprovalWords struct {
	Approved string `json:"approved"`
	Changed  string `json:"changed"`
	Before   string `json:"before"`
	Then     string `json:"then"`
	Changes  string `json:"changes"`
	Decided  string `json:"decided"`
	By       string `json:"by"`
	Seen     string `json:"seen"`
	Refused  string `json:"refused"`
}
