package words

// PageCompare are the texts around a comparison of rounds.
type PageCompare struct {
	Title   string `json:"title"`
	Choose  string `json:"choose"`
	Carried string `json:"carried"`
	Do      string `json:"do"`
	None    string `json:"none"`
}
