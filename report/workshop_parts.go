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

// A WorkshopSession is when and where a workshop was, and how many people of each
// group took part.
type WorkshopSession struct {
	Facts  []Fact
	Groups []Fact
}

// A RoomBar is how a room voted on one question, and what it agreed on.
type RoomBar struct {
	Number, Title string
	MustHave      bool
	Hands         Hands
	Agreed        string
	Mark          string // that the room was asked to talk first, or empty
}

// Hands are the hands that were shown for each answer, the lowest level first.
type Hands struct {
	Label string // whose hands; empty for the whole room
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

// A VoicesRow is one question and the hands of the two groups.
type VoicesRow struct {
	Number, Title string
	Hands         []Hands
}
