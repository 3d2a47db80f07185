package pagewords

// Compare are the texts around a comparison of rounds.
type Compare struct {
	Title     string `json:"title"`
	Choose    string `json:"choose"`
	Carried   string `json:"carried"`
	Apart     string `json:"apart"`
	ApartHint string `json:"apart_hint"`
	Bars      string `json:"bars"`
	Reach     string `json:"reach"`
	Do        string `json:"do"`
	None      string `json:"none"`
}
