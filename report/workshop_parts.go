package report

import "strings"

// A Workshop is the part on how rooms of people voted before they agreed. It has
// no names, and of small groups only that they are small.
type Workshop struct {
	Title, Intro            string
	Sessions                []WorkshopSession
	GroupsTitle, GroupsNote string
	BarsTitle, BarsLegend   string
	Bars                    []RoomBar
	Lists                   []List // where the room agreed least, minority views, the parking list
	Voices                  *Voices
}

// A WorkshopSession is when and where a workshop was, and of which groups people
// took part, with their numbers where these give no small group away.
type WorkshopSession struct {
	Facts  []Fact
	Groups []string
}

// A RoomBar is how rooms voted on one question, and what they agreed on. Where
// several tables worked at it, Hands and Notes are of all together and Tables of
// each.
type RoomBar struct {
	Number, Title string
	MustHave      bool
	RoomPart
	Mark   string // that the room was asked to talk first, or empty
	Tables []RoomPart
}

// A RoomPart is what one table, or all of them, showed and agreed. Hands are those
// before the talk and after it, as far as there are any.
type RoomPart struct {
	Table  string // which one; empty for all, and for the only one
	Hands  []Hands
	Notes  []string // how the hands moved, or why there are none
	Agreed []string
}

// Parts lists what all tables did together, or the only one, and then each of
// several tables.
func (b RoomBar) Parts() []RoomPart { return append([]RoomPart{b.RoomPart}, b.Tables...) }

// Hands are the hands that were shown for each answer, the lowest level first.
type Hands struct {
	Label string // when they were shown; empty where that needs no word
	Total string
	Parts []HandsPart
}

// A HandsPart is the hands for one answer. Level's Kind is Unsure for those who
// did not know.
type HandsPart struct {
	Level Level
	Count int
}

// Letters returns the letter of every hand, in the order of the parts, separated
// by spaces; "" where there are more than most hands.
func (h Hands) Letters(most int) string {
	var letters []string
	for _, p := range h.Parts {
		if p.Count < 0 || p.Count > most {
			return ""
		}
		most -= p.Count
		letters = append(letters, strings.Repeat(p.Level.Letter, p.Count))
	}
	return strings.Join(letters, " ")
}

// Voices are the questions on which two groups were two or more levels apart. None
// is a text in place of rows.
type Voices struct {
	Title, Intro, None string
	Rows               []VoicesRow
}

// A VoicesRow is one question and where the middles of the two groups stand.
type VoicesRow struct {
	Number, Title string
	Middles       []string
}
