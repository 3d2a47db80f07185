package talk

import (
	"slices"

	"safeguard/assess"
	"safeguard/report"
)

// A Talk is one kind of conversation. P is what it knows of a place; the zero P
// is where it begins.
type Talk[P any] interface {
	// Page returns what to show and to ask at a place.
	Page(s assess.State, at P) Page
	// Take returns what a form answers at a place. It changes nothing, and may be
	// called with a form that is not complete, to check what there is of it.
	Take(s assess.State, at P, f Form) Outcome[P]
}

// A Page is one screen as data, from its first line to its last.
type Page struct {
	Heading     string  // where we are
	Status      string  // how far we are, what is saved, how the time goes
	Title       string  // the question with its number, or what the page is about
	Number      string  // of the question, for a title that is out of sight; may be empty
	Blocks      []Block // what helps to answer
	Fields      []Field // what is asked; none on a page that is only read
	Confirm     string  // asked before a form of several fields is taken; may be empty
	Go          string  // how to go on from a page without fields; may be empty
	Moves       []Move  // what else can be done here
	Note        string  // about the page, unless the step before has one
	Help        []Block // everything that helps, for whoever asks for it
	Stop        string  // how stopping is called here; may be empty
	DangerTitle string
	Danger      []Block // what to do if a child may be in danger now
	Shown       Shown
	End         bool // the conversation is over; nothing is shown
}

// Can reports whether the page offers a move.
func (p *Page) Can(do Do) bool {
	return slices.ContainsFunc(p.Moves, func(m Move) bool { return m.Do == do })
}

// Shown says for whom a page is made.
type Shown int

// For one person at a screen, for a room before a projector, or for somebody who
// types line after line and looks at paper.
const (
	ToOne Shown = iota
	ToRoom
	ToTypist
)

// A Block is a part of a page.
type Block struct {
	Role   Role
	Title  string // above the rest; may be empty
	Text   []string
	Items  []string // a list
	Levels []report.LevelLine
	Bars   *Bars
	Spare  Spare
	Strong bool // its first line is a heading
}

// A Role says what a block is for, to drivers that give it a place of its own.
type Role int

// The roles. The zero Role is text that is read where it comes.
const (
	Plain      Role = iota
	Why             // why the question matters
	Conditions      // when a level may be said that is enough
	Meanings        // what the levels mean
	SoFar           // the answer that was given before
	LastTime        // what the round before says
	Warning         // what does not work out
)

// Spare says what comes first where there is not room for all: the needed, then
// what can be spared last.
type Spare int

// Never, last, or first.
const (
	Needed Spare = iota
	SpareLast
	SpareFirst
)

// Bars is how a room answered: a row for each answer, a number for each column,
// and a bar for the last number.
type Bars struct {
	Columns []string // heads of the numbers; may be empty
	Rows    []BarRow
}

// A BarRow is an answer and the hands for it, in step with Bars.Columns.
type BarRow struct {
	Label  string
	Counts []int
}

// A Field is one thing that is asked.
type Field struct {
	Name    string // its key in a Form
	Label   string // what is asked, in short
	Ask     string // the same for whoever types one line; may be empty
	Options []Option
	Counts  bool     // a whole number for each of Options is wanted, in one line with spaces between
	Listed  bool     // the options are not on the page otherwise
	Preset  string   // the Option's value that is taken where nothing is chosen, "" for none
	Before  string   // the text that is kept where none is given
	Needed  bool     // a text is needed
	Person  bool     // asked of a person only: what comes through a pipe is for the questions
	Free    bool     // any text is an answer, also one that is a key elsewhere
	When    []string // values of the page's first field at which this one is asked; nil for all
}

// Asked reports whether the field is asked for a form of the page's first field.
func (f *Field) Asked(first string) bool {
	if f.When == nil {
		return true
	}
	for _, v := range f.When {
		if v == first {
			return true
		}
	}
	return false
}

// An Option is one answer to choose. Key is one letter or sign for it.
type Option struct {
	Value string
	Key   string
	Label string
	Means string
	Met   bool // the question is met with it
}

// A Form is what was answered, by the names of a page's fields. Where a field is
// not in Values, what was there before stays; an empty text removes it. Do is a
// move that was chosen in place of an answer, with Text where it takes one.
type Form struct {
	Values map[string]string
	Do     Do
	Text   string
}

// A Do is something that can be done in place of an answer.
type Do string

// What can be done at a question.
const (
	Skip  Do = "skip"  // leave it for later
	Back  Do = "back"  // go to what was asked before
	Undo  Do = "undo"  // take the last step back
	Park  Do = "park"  // put Text on the parking list
	GoTo  Do = "go"    // go to the question with the number Text
	Again Do = "again" // show cards once more, after the talk

	AsBefore Do = "before" // give last time's answer again

	Change Do = "change" // put right who is here, the time, the questions or whom to call
)

// A Move is a Do that a page offers.
type Move struct {
	Do    Do
	Label string
	Quiet bool // possible, and not among what is named
}

// An Outcome is what a form leads to. With anything in Wrong nothing is recorded
// and the place stays.
type Outcome[P any] struct {
	Acts  []assess.Act
	Next  P
	End   bool              // the conversation is over
	Note  string            // for the next page
	Wrong map[string]string // what is wrong, by field
	Said  []string          // how the form was understood so far
}

// Stay is the outcome that goes nowhere, and says why.
func Stay[P any](at P, note string) Outcome[P] { return Outcome[P]{Next: at, Note: note} }

// Reject is the outcome of a form with a fault in one field.
func Reject[P any](at P, field, text string) Outcome[P] {
	return Outcome[P]{Next: at, Wrong: map[string]string{field: text}}
}

// TextBlock is a block of paragraphs.
func TextBlock(paragraphs ...string) Block { return Block{Text: paragraphs} }

// ListBlock is a block of items under a heading, for one who sees nothing else.
func ListBlock(l report.Listing) Block { return Block{Title: l.Lead, Items: l.Items} }
