package report

import "safeguard/assess"

// A Cover is page one: enough for a board to decide.
type Cover struct {
	Title         string
	Approval      string // who approved it, and what changed since; empty before
	Score         Score
	Facts         []Fact
	Floors        []Floor
	Bars          []Bar
	BarsLegend    string
	Held          string   // which checklists have a lower band than their percent, and why
	Earlier       string   // how it went since an earlier round; empty without one
	EarlierPlan   string   // what became of the plan of that round
	EarlierLeft   string   // what of it has been open for longest: the first to go where room is short
	EarlierNotes  []string // what else there is to say of it
	EarlierOwn    []Fact   // what each of the two rounds says by its own sums
	EarlierLegend string   // of the marks at the bars, with Earlier
	BeforeLegend  string   // of the marks of the round before the earlier one
	Gaps          []Gap
	NoGaps        string // in place of gaps
	Strengths     []Strength
	NoStrength    string // in place of strengths
	MoreStrengths string // how many there are besides, or empty
	PlanFacts     []Fact // the state of the plan
	AskTitle      string // of Decisions, or that nothing new is asked
	Decisions     []Decision
	DecidedTitle  string    // who decided with the newest approval, and when; empty where nothing is recorded
	Decided       []string  // what they decided; see FirstDecided
	Refused       []Refusal // what a board did not accept, and what has to be done again
	Seen          []string  // what the board was asked with an approval, and what is as it was
	Signatures    []Signature
}

// A Bar is a checklist's line on the cover.
type Bar struct {
	Number, Title string
	Score         Score
	Earlier       *Earlier // nil without an earlier round; its text has that of Before too
	Before        *Earlier // nil without a round before the earlier one
}

// An Earlier is the score of a checklist in an earlier round. Percent is that of
// the questions that both rounds ask, NoPercent for no mark.
type Earlier struct {
	Percent int
	Text    string
}

// A Gap is a question that is answered and not met.
type Gap struct {
	Number, Title string
	Why           string
	WhyShort      string // the first sentence of Why
	Level         Level
	MustHave      bool
}

// A Strength is a question that is met.
type Strength struct {
	Number, Title string
	MustHave      bool
}

// A Decision is what the board is asked for. Short says it with fewer words where
// there is little room, or is empty. Choices are boxes to tick; Blank asks for
// room to write. About names what it is about, as assess.Approval.Left does.
type Decision struct {
	Text    string
	Short   string
	Choices []string
	Blank   bool
	About   []string
}

// A Signature is a line to sign on, and one for the date.
type Signature struct {
	Label, Date string
}

// A Plan is the action plan in the order of assess.Result.Plan.
type Plan struct {
	Title  string
	Intro  string
	Groups []PlanGroup
}

// A PlanGroup holds the actions of one group of the plan.
type PlanGroup struct {
	Title, Text string
	Group       assess.PlanGroup
	Rows        []PlanRow
	Brief       []BriefAction // in place of Rows where they are kept for later
}

// A BriefAction is an action on one line. Who is for which question, and by when: of
// what is kept for later every day is a proposal, and the group's Text says so.
type BriefAction struct{ Order, What, Who string }

// A PlanRow is one action. An empty Help or Proof leaves room to write.
type PlanRow struct {
	Order     string
	Code      string // by which commands know an action that people added; it has no Number
	What      string
	FirstStep string
	Number    string
	Why       string
	Level     Level
	MustHave  bool
	Gain      string // the points in words
	Points    string
	Effort    string
	Who       string
	When      string // until which day, and who chose it
	Day       string // the day alone
	Overdue   string // empty when it is not
	Help      string
	Proof     string
	Redacted  string // says that a text was removed, else empty
}

// A Checklist is a checklist with all its answers.
type Checklist struct {
	Number, Title string
	Purpose       string
	Score         Score
	Summary       []Fact // what is met, on paper, below that and open, by name
	Answers       []Answer
}

// An Answer is a question and what was answered.
type Answer struct {
	Number   string
	Title    string
	Text     string
	MustHave bool
	Level    Level
	Points   string // empty when it is in no sum
	Since    string
	Details  []Detail
}

// A Detail is one text of an answer. Label may be empty.
type Detail struct {
	Label, Text string
}

// A List is a list of questions. None is a text in place of items. Board says that
// the short report for a board includes it.
type List struct {
	Title, Intro, None string
	Board              bool
	Items              []Item
}

// An Item is a question or an action on a List. Choices are boxes to tick, each with its
// label; Tick asks for a box without one before the item.
type Item struct {
	Code          string // as that of a PlanRow
	Number, Title string
	MustHave      bool
	Tick          bool
	Text          string
	Choices       []string
}

// A Method is how the sums are calculated, so that a reader can check them.
type Method struct {
	Title  string
	Rules  []string
	Tables []Table

	GlossaryTitle string
	Glossary      []Fact // words and what they mean
}

// A Closing is the last page: what to do in danger, the source, and the record of
// pack, day and state.
type Closing struct {
	DangerTitle   string
	Danger        string
	ContactsTitle string
	Contacts      []string
	NoContacts    string // in place of contacts; leave room to write
	SourceTitle   string
	Source        []string
	RecordTitle   string
	Record        []string
	Marks         string // explains codes in place of letters, for a format that prints some
}
