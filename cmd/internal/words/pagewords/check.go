package pagewords

// Check are the texts of what a colleague would ask about.
type Check struct {
	Title     string `json:"title"`
	ShowTexts string `json:"show_texts"`
	NoOwner   string `json:"no_owner"`
	NoDay     string `json:"no_day"`
	Like      string `json:"like"`
}
