package assess

import "time"

// An Event is one act of a person, in the order of Seq, which counts from 1.
// By holds the author's initials, or nothing.
type Event struct {
	Seq  int
	Time time.Time
	By   string
	Act  Act
}

// An Act is what an Event records. Its kinds are the types that kinds lists: each
// has a file of its own, and its methods, its line in kinds and the tags of its
// fields are all that the rest of the program asks about it.
//
// The tag holds says what words a field has: an "id" (of a question or a level,
// or one of a few fixed words), a "day", or a free "text", which Redact removes
// together with what the act is about. The tag since names the first file format
// that has the field, where that is not 1.
type Act interface {
	// Kind returns the word that stands for the act in the file.
	Kind() string
	// About lists what the act is about, as merging needs to know it.
	About() []Topic
	// check says why the act does not fit the pack.
	check(p *Pack) error
}

// A Topic is one thing that an act is about. It has a Question, a Profile or a
// Kind, and no two of them. Merging keeps the order of acts about the same; two
// acts that claim something else about it, recorded apart, are in conflict.
type Topic struct {
	Question string // the id of a question, or Decisions
	Profile  string // the id of a profile question
	Kind     string // all acts of a kind that is about the whole assessment
	Field    string // of the question's action, one of PlanFields, or which Count, or the day of a sitting

	// Claim says no more than what the act says about this topic. It is nil where
	// acts are never in conflict.
	Claim Act
}

// Parts returns what an act consists of: the acts of an Import, or the act itself.
func Parts(act Act) []Act {
	if im, ok := act.(Import); ok {
		return im.Acts
	}
	return []Act{act}
}
