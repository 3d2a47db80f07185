package report

// An Overview is the words around the picture of all answers; formats take the
// answers from the checklists. Legend is every kind of answer that occurs.
type Overview struct {
	MustHaves    bool // some questions are must-haves
	Title, Intro string
	Legend       []Level
}

// A Practice compares what is written with what is done. Parts name the counts of
// every row in their order, from met to not answered; questions that do not apply or
// were not asked are not counted. It is empty for a pack without a level on paper.
type Practice struct {
	Title, Text string
	Parts       []PracticePart
	Rows        []PracticeRow
}

// A PracticePart names a count. Place is 0 for met, 1 for on paper, 2 for less
// than that, 3 for not known, 4 for not answered.
type PracticePart struct {
	Label string
	Place int
}

// A PracticeRow counts the questions of a checklist. Text says it in words. The
// last row of a Practice is the whole and has no Number.
type PracticeRow struct {
	Number, Title string
	Counts        []int
	Text          string
}

// Themes are the topics that run across the checklists. They have no band.
type Themes struct {
	Title, Intro string
	Rows         []Theme
}

// A Theme is the score of one topic. The Score has no rating.
type Theme struct {
	Title   string
	Score   Score
	Answers string
}

// Standards say which parts of published standards the questions touch.
type Standards struct {
	Title, Intro string
	Items        []Standard
}

// A Standard is a published standard. Note says whose mapping it is; the title
// of its Table names it.
type Standard struct {
	Note  string
	Table Table
}
