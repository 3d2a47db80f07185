package report

import "safeguard/assess"

// A Model is a whole report in words and numbers, ready to be drawn. Percents are
// 0 to 100, or NoPercent. A text may contain any character that a person typed: a
// format cleans what it cannot show.
type Model struct {
	Words      Words
	Language   string
	Date       assess.Date
	Steps      int // of the scale, above its lowest level
	Head       Head
	Cover      Cover
	Plan       Plan
	Overview   Overview
	Practice   Practice
	Themes     Themes
	Checklists []Checklist
	Lists      []List
	Rounds     Standards // rounds side by side; empty with fewer than three
	Standards  Standards
	Method     Method
	Closing    Closing
	Logo       *Logo       // for page one, or nil
	Attachment *Attachment // for formats that can carry a file, or nil
	Workshop   *Workshop   // nil without a workshop
	Progress   *Progress   // in place of all parts but the head, or nil

	// LanguageOf returns the language of a text that is not in Language, "" of any
	// other one. It is nil where all texts are in Language.
	LanguageOf func(text string) string
}

// An Attachment is a file that a report carries inside it.
type Attachment struct {
	Name, Description string
	Data              []byte
}

// NoPercent is the percent of a score without possible points.
const NoPercent = int(assess.NoPercent)

// A Head is whose report it is, of which round and day, and what it covers.
type Head struct {
	Title        string
	Subject      string
	Organisation string
	Round        string
	Date         string
	Pack         string
	Scope        string // empty for the whole pack
	Participants string // how many people took part
	Fingerprint  string // of the answers and the plan, for the foot of every page
}

// A Band is a word for a score and its place among the bands: 1 is the lowest.
type Band struct {
	Label     string
	Place, Of int
}

// A Floor is the percent at which a band begins.
type Floor struct {
	Percent int
	Label   string
}

// A Kind says what sort of answer a Level stands for.
type Kind int

// The kinds of answers.
const (
	OnScale Kind = iota
	Unsure
	NA
	Unanswered
	Hidden
	NoLevel // an action that belongs to no question
)

// A Level is an answer as a word with its place on the scale: 0 is the lowest
// level and Of the highest. Place means nothing when Kind is not OnScale.
type Level struct {
	Kind      Kind
	Label     string
	Letter    string
	Place, Of int
}

// A Rating is the band of a score in words. Bands holds none when it is not
// rated, one when it is, and the lowest and the highest while it is
// provisional. Why says why it is not higher, or not rated yet.
type Rating struct {
	State    assess.RatingState
	Bands    []Band
	Headline string
	Text     string
	WhyTitle string
	Why      []string
}

// A Score is a score in words, with the numbers that a bar needs.
type Score struct {
	Percent   string
	Points    string
	High      string // the percent if open questions reach the top, or empty where Percent says it
	Facts     []Fact // how high it could be, where that is another percent, and what was answered and has evidence
	LowBar    int
	HighBar   int
	Rating    Rating
	Warnings  []string
	MustHaves []string // gaps of must-haves found so far, always to be drawn
}

// A Fact is a figure and what it stands for.
type Fact struct {
	Label, Value string
}

// A Table is a plain table; every row has as many cells as there are columns.
// Total says that the last row sums up the others.
type Table struct {
	Title   string
	Total   bool
	Columns []Column
	Rows    [][]string
}

// A Column is the head of a Table's column. Share is its part of the width, by the
// sum of all shares; Number columns are flush right.
type Column struct {
	Title  string
	Share  int
	Number bool
}
