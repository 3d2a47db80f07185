package assess

import "slices"

// ListWords are the words that a list typed in from paper gives a meaning to, where
// the id of a question could stand too.
var ListWords = []string{
	"code", "hands", "by", "others", "owner", "action", "due", "park",
	"people", "present", "sheet", "table", "before", "after", "note", "evidence", "document", "reason", "undo",
}

// AsBefore is typed in place of an answer that is last time's.
const AsBefore = "as-before"

// AnswerWords are the words that stand for an answer, or for what has none.
var AnswerWords = []string{Unsure, NA, Yes, No, string(Answered), string(Unanswered), string(Hidden)}

// An IDKind is a kind of id, by where people type it.
type IDKind int

// The kinds of ids.
const (
	QuestionID  IDKind = iota // of a question or a profile question: in set, redact, enter, show and plan
	LevelID                   // in place of an answer
	ChecklistID               // in --checklist, and the name of a file
	OtherID                   // nowhere
)

// Reserved reports whether a word has a meaning where an id of the kind is typed, so
// that a new pack may not have it as an id. Where a question or an answer is typed, a
// single letter is an answer or a key. A pack in a file may have been made before.
func Reserved(kind IDKind, word string) bool {
	return slices.Contains(reservedWords(kind), word) || len(word) == 1 && (kind == QuestionID || kind == LevelID) ||
		kind == QuestionID && IsOwnAction(word)
}

// reservedWords lists the words of Reserved for a kind.
func reservedWords(kind IDKind) []string {
	switch kind {
	case LevelID:
		return append(slices.Clone(AnswerWords), AsBefore)
	case ChecklistID:
		return []string{"pack"}
	case QuestionID:
		return slices.Concat(AnswerWords, ListWords, Removable, DetailNames, PlanVerbs, []string{
			Participants{}.Kind(), Open, "contact", "org", "organization", "lang", "critical", "all", "end",
		})
	}
	return nil
}

// PlanVerbs are the words that say what to do with an action.
var PlanVerbs = []string{"add", "set", "begin", "done", "verify", "drop", "owners", "next"}
