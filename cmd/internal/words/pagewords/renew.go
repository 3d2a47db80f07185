package pagewords

// Renew are the texts about going on under the newest questions.
type Renew struct {
	Title   string `json:"title"`
	OwnPack string `json:"own_pack"`
	Newest  string `json:"newest"`
	Keeps   string `json:"keeps"`
	Do      string `json:"do"`
	Made    string `json:"made"`
	Notes   string `json:"notes"`
}
