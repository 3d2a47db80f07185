package words

// PageServe are the texts around the page in the browser: those of the terminal that
// it is started from, and of the few pages that are shown to whoever is not let in.
type PageServe struct {
	Open       string     `json:"open"`
	ByHand     string     `json:"by_hand"`
	Again      string     `json:"again"`
	Keep       string     `json:"keep"`
	Unwritable string     `json:"unwritable"`
	Beside     string     `json:"beside"`
	Documents  string     `json:"documents"`
	Stopped    string     `json:"stopped"`
	Started    string     `json:"started"`
	GoOn       string     `json:"go_on"`
	Closing    PageNotice `json:"closing"`
	WrongPlace PageNotice `json:"wrong_place"`
	CrossSite  PageNotice `json:"cross_site"`
	NotIn      PageNotice `json:"not_in"`
	UsedTwice  PageNotice `json:"used_twice"`
	Failed     PageNotice `json:"failed"`
}

// A PageNotice is a page of a few sentences.
type PageNotice struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}
