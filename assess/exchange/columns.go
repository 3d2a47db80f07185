package exchange

import "slices"

// What is what a table is about.
type What string

// The tables that can come back.
const (
	Plan    What = "plan"    // an action a row
	Answers What = "answers" // a question a row
)

// All lists the tables in the order in which a workbook has them.
var All = []What{Plan, Answers}

// A Column is one column of a table, by a word that never changes.
type Column string

// The columns.
const (
	Order     Column = "order" // of the plan
	Number    Column = "number"
	Question  Column = "question" // in short
	Text      Column = "text"     // of the question
	MustHave  Column = "must_have"
	Level     Column = "level"
	Note      Column = "note"
	Evidence  Column = "evidence"
	Reason    Column = "reason"
	Support   Column = "support"
	Answered  Column = "answered" // the day of the answer
	Held      Column = "held"     // the day on which this level was first given, if another
	LastTime  Column = "last_time"
	Group     Column = "group"
	Action    Column = "action"
	FirstStep Column = "first_step"
	Owner     Column = "owner"
	Due       Column = "due"
	Holder    Column = "holder" // of the owner's post
	DayKind   Column = "day"    // where the due day comes from, or that it has passed
	Status    Column = "status"
	StatusDay Column = "status_day"
	Shown     Column = "shown"   // what shows that it is done
	Dropped   Column = "dropped" // why
	Help      Column = "help"
	Proof     Column = "proof" // how we will know
	Key       Column = "key"
)

// layout lists the columns of each table, in order.
var layout = map[What][]Column{
	Plan: {
		Order, Number, Question, MustHave, Action, FirstStep, Owner, Holder, Due, DayKind, Group,
		Status, StatusDay, Shown, Dropped, Help, Proof, Key,
	},
	Answers: {Number, Question, Text, MustHave, Level, Note, Evidence, Reason, Support, Answered, Held, LastTime, Key},
}

// editable lists the columns of each table that a person may change: those that the
// commands change.
var editable = map[What][]Column{
	Plan:    {Action, Owner, Due, Status, StatusDay, Shown, Dropped, Help, Proof},
	Answers: {Level, Note, Evidence, Reason, Support},
}

// private lists the columns that a private table leaves out: what people wrote and
// assess.WithoutPrivate removes.
var private = []Column{Note, Evidence, Reason, Support, Proof, Shown, Dropped}

// optional lists the columns that are left out where they have nothing.
var optional = []Column{Holder, Held, LastTime}

// IsDay reports whether the column holds days, written YYYY-MM-DD.
func (c Column) IsDay() bool { return c == Due || c == Answered || c == Held || c == StatusDay }

// IsNumber reports whether the column holds whole numbers.
func (c Column) IsNumber() bool { return c == Order }

// mayChange reports whether a person may change the column in a table.
func mayChange(what What, c Column, withoutTexts bool) bool {
	if withoutTexts && c == Action { // the words that a person chose are not shown in it
		return false
	}
	return slices.Contains(editable[what], c)
}

// columns returns the columns of a table with these rows.
func columns(what What, withoutTexts bool, rows []Row) (list []Column) {
	for _, c := range layout[what] {
		has := func(r Row) bool { return r.Cells[c] != "" }
		if withoutTexts && slices.Contains(private, c) || slices.Contains(optional, c) && !slices.ContainsFunc(rows, has) {
			continue
		}
		list = append(list, c)
	}
	return list
}
