package assess

import "strconv"

// A Result is everything that can be said about an assessment on one day. It is
// made by Evaluate and only there; outputs draw it and compute nothing.
//
// Questions are named by id. Bands and levels are named by their ids in the
// pack. The json names are a stable, documented shape.
type Result struct {
	Date         Date              `json:"date"`
	Participants Range             `json:"participants,omitzero"`
	PeopleHidden bool              `json:"people_hidden,omitempty"` // Participants is not given: it would tell of few people
	Scope        Scope             `json:"scope,omitzero"`
	Whole        Score             `json:"whole"`
	Checklists   []ChecklistResult `json:"checklists"`
	Profile      []ProfileResult   `json:"profile,omitempty"`
	Gaps         []string          `json:"gaps"`           // what matters most first, whatever day was chosen: must-have gaps, then the others
	MustHaveGaps []string          `json:"must_have_gaps"` // the first of Gaps
	NA           []string          `json:"not_applicable"` // must-haves first, for the board to accept
	Unsure       []string          `json:"unsure"`         // must-haves first
	Hidden       []string          `json:"hidden"`         // must-haves first
	Plan         []Action          `json:"plan"`           // in the one order of all outputs; see Action.Order
	Finished     []Action          `json:"finished"`       // done, verified, dropped or closed by the answer, by day
	PlanState    PlanState         `json:"plan_state"`
	Strengths    []string          `json:"strengths"` // met: must-haves first, then with evidence, then by weight
	ToDecide     []Decision        `json:"to_decide"` // by the board: what is new or was left undecided since it approved
	Seen         []SeenDecision    `json:"seen,omitempty"`
	Refused      []SeenDecision    `json:"refused,omitempty"` // what the board did not accept, and what has not changed since
	Fingerprint  string            `json:"fingerprint"`       // of what stands; see Fingerprint
	Approval     *ApprovalResult   `json:"approval,omitempty"`
	Approved     []Approval        `json:"approved_before,omitempty"` // the approvals in force before the newest, in order
	Lapsed       []Lapsed          `json:"lapsed,omitempty"`          // approvals of this round under earlier versions of the pack
	Last         *LastResult       `json:"last,omitempty"`            // what became of the answers of the round before that the file carries
	Private      bool              `json:"private,omitempty"`         // the free texts of answers were left out
	Themes       []ThemeResult     `json:"themes"`
	Standards    []StandardResult  `json:"standards"`
}

// A ChecklistResult is one checklist of a Result. Number is its place in the
// pack, from 1. A checklist outside the scope is left out of the Result.
type ChecklistResult struct {
	ID        string           `json:"id"`
	Number    int              `json:"number"`
	Title     string           `json:"title"`
	Score     Score            `json:"score"`
	Questions []QuestionResult `json:"questions"`
}

// A ProfileResult is a profile question and its answer: "yes", "no" or "" for
// not answered yet, which hides nothing.
type ProfileResult struct {
	ID     string `json:"id"`
	Answer string `json:"answer"`
}

// A QuestionStatus says how far a question has come.
type QuestionStatus string

// The states of a question.
const (
	Answered   QuestionStatus = "answered"
	Unanswered QuestionStatus = "unanswered"
	Hidden     QuestionStatus = "hidden" // by the profile; an answer is kept, not counted
)

// A QuestionResult is one question of the scope. Points and Possible are
// already multiplied by Weight; Gain is what closing its gap would bring, so
// that over all questions points plus gains equal possible.
type QuestionResult struct {
	ID          string         `json:"id"`
	Number      string         `json:"number"`
	Short       string         `json:"short"`
	Critical    bool           `json:"critical,omitempty"`
	Weight      int            `json:"weight"`
	Status      QuestionStatus `json:"status"`
	Answer      *Answer        `json:"answer,omitempty"`
	Since       Date           `json:"since,omitempty"`     // the day the value that stands was given
	Confirmed   Date           `json:"confirmed,omitempty"` // the day it was last given again, if later
	HiddenBy    []string       `json:"hidden_by,omitempty"` // the profile questions whose "no" hide it
	Points      int            `json:"points"`
	Possible    int            `json:"possible"`
	Gain        int            `json:"gain"`
	Gap         bool           `json:"gap,omitempty"`           // answered, and not met
	MustHaveGap bool           `json:"must_have_gap,omitempty"` // a must-have below the pack's gap_below
	NoEvidence  bool           `json:"no_evidence,omitempty"`   // met, and no evidence recorded
}

// A Score is the sums over a checklist, or the whole, and the band they earn.
type Score struct {
	Tally
	MustHaves MustHaveCount `json:"must_haves"`
	Rating    Rating        `json:"rating"`
}

// A Tally holds the sums over some questions.
//
// High is Points if every unsure and unanswered question reached the top. Not
// applicable and hidden questions are in no sum.
type Tally struct {
	Points      int     `json:"points"`
	Possible    int     `json:"possible"`
	Percent     Percent `json:"percent"`
	High        int     `json:"high"`
	HighPercent Percent `json:"high_percent"`

	Asked      int            `json:"asked"`
	Answered   int            `json:"answered"` // level, unsure or na
	Unanswered int            `json:"unanswered"`
	Unsure     int            `json:"unsure"`
	NA         int            `json:"not_applicable"`
	Hidden     int            `json:"hidden"`
	Levels     map[string]int `json:"levels"`             // answers by level id, unsure not among them
	Practice   *PracticeCount `json:"practice,omitempty"` // nil for a pack without a level on paper

	EvidenceOf  int `json:"evidence_of"`  // answers high enough to have evidence
	EvidenceHas int `json:"evidence_has"` // how many of them name some

	ManyNA      bool    `json:"many_na,omitempty"` // more than one in the pack's NAWarnedOneIn
	IfNACounted Percent `json:"if_na_counted"`     // percent if every na counted as 0
}

// TooFew reports whether too few questions are answered for a rating: then the
// percent is the lower end of what it may be, and no result.
func (t *Tally) TooFew(p *Pack) bool { return 100*t.Answered < p.RatedFrom*t.Asked }

// A ThemeResult is the sums over the questions that carry a theme, in all
// checklists. A theme has no band.
type ThemeResult struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Tally
}

// A StandardResult counts, for each part of a standard, how the questions
// mapped to it stand. The mapping is the pack's own, not an assessment by the
// standard's publisher; so there are counts and no score.
type StandardResult struct {
	ID    string       `json:"id"`
	Parts []PartResult `json:"parts"`
}

// A PartResult counts the questions mapped to one part of a standard by their
// Practice; don't know is Below here, and Open is unanswered. Not applicable
// and hidden questions are not counted. A part of so many questions that nobody
// could read them in one line is divided by checklists; Checklist is then the id of
// one, else empty.
type PartResult struct {
	Ref       string `json:"ref"`
	Title     string `json:"title,omitempty"`
	Checklist string `json:"checklist,omitempty"`
	PracticeCount
	Open      int      `json:"open"`
	Questions []string `json:"questions"`
}

// Percent is a whole percent, cut and never rounded up. NoPercent stands where
// there is nothing to divide by; it prints as a dash and is null in JSON.
type Percent int

// NoPercent says that nothing is possible, so that there is no percent.
const NoPercent Percent = -1

// PercentOf returns points as a percent of possible.
func PercentOf(points, possible int) Percent {
	if possible == 0 {
		return NoPercent
	}
	return Percent(100 * points / possible)
}

// String returns the percent as people write it, "59 %", or "–".
func (p Percent) String() string {
	if p == NoPercent {
		return "–"
	}
	return strconv.Itoa(int(p)) + " %"
}

// MarshalJSON writes a number, or null for NoPercent.
func (p Percent) MarshalJSON() ([]byte, error) {
	if p == NoPercent {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, int64(p), 10), nil
}

// RatingState says how final a band is.
type RatingState string

// The states of a rating.
const (
	Rated       RatingState = "rated"
	Provisional RatingState = "provisional" // the band is between Low and High
	NotRated    RatingState = "not rated"   // no band
)

// Why a rating is provisional or missing.
const (
	FewAnswers  = "few answers"        // less than the pack's rated_from percent answered
	MustHaves   = "must-haves open"    // a must-have is unanswered
	OpenAnswers = "open questions"     // more than a tenth is unanswered
	ManyNA      = "many do not apply"  // more than one in the pack's NAUnratedOneIn is na
	NothingAsks = "nothing to measure" // possible is 0
	NoOverall   = "no overall score"   // the pack has none for the whole
)

// A Rating is a band and how it came about. Low and High are band ids, equal
// when the rating is final and empty when it is not rated. Base is the band by
// percent alone. Holds lists everything that keeps the band down, strictest
// first.
type Rating struct {
	State RatingState `json:"state"`
	Why   string      `json:"why,omitempty"`
	Low   string      `json:"low,omitempty"`
	High  string      `json:"high,omitempty"`
	Base  string      `json:"base,omitempty"`
	Holds []Hold      `json:"holds,omitempty"`
}

// A Hold is one reason why a band is not higher than Band: a cap of the pack,
// with the must-haves at Level or lower that cause it, or the Checklist that
// the whole may be only so far above. Binds says that the score would reach
// a higher band without the holds at this band. Limits says that it could not rise
// above its band because of this one, however many points it had.
type Hold struct {
	Band      string   `json:"band"`
	Level     string   `json:"level,omitempty"`
	Questions []string `json:"questions,omitempty"`
	Checklist string   `json:"checklist,omitempty"`
	Binds     bool     `json:"binds,omitempty"`
	Limits    bool     `json:"limits,omitempty"`
}

// Question returns the result of the question with the given id.
func (r *Result) Question(id string) (QuestionResult, bool) {
	for _, c := range r.Checklists {
		for _, q := range c.Questions {
			if q.ID == id {
				return q, true
			}
		}
	}
	return QuestionResult{}, false
}
