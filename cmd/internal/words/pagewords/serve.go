package pagewords

// Serve are the texts around the page in the browser: those of the terminal that
// it is started from, and of the few pages that are shown to whoever is not let in.
type Serve struct {
	Open        string `json:"open"`
	ByHand      string `json:"by_hand"`
	Again       string `json:"again"`
	Keep        string `json:"keep"`
	Unwritable  string `json:"unwritable"`
	Taken       string `json:"taken"`
	Beside      string `json:"beside"`
	Documents   string `json:"documents"`
	Stopped     string `json:"stopped"`
	StoppedAway string `json:"stopped_away"`
	Started     string `json:"started"`
	GoOn        string `json:"go_on"`
	Closing     Notice `json:"closing"`
	WrongPlace  Notice `json:"wrong_place"`
	CrossSite   Notice `json:"cross_site"`
	NotIn       Notice `json:"not_in"`
	UsedTwice   Notice `json:"used_twice"`
	Failed      Notice `json:"failed"`
}

// A Notice is a page of a few sentences.
type Notice struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}
