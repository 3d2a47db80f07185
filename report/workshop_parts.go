package report

import "strings"

// A Workshop is the page on how a room of people stood before it agreed. It
// holds no names, and of small groups only that they are small.
type Workshop struct {
	Title, Intro            string
	Sittings                []Sitting
	GroupsTitle, GroupsNote string
	BarsTitle, BarsLegend   string
	Bars                    []RoomBar
	Lists                   []List // where the room agreed least, minority views, the parking list
	Voices                  *Voices
}

// A Sitting is one session: when and where, and who was there by group.
type Sitting struct {
	Facts  []Fact
	Groups []Fact
}

// A RoomBar is how a room stood on one question, and what it agreed on.
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

// Letters returns the letter of every hand, those of one answer together, or
// nothing where there are more than most hands.
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

// Voices are the questions on which two groups stood two or more levels apart.
// None stands in place of rows.
type Voices struct {
	Title, Intro, None string
	Rows               []VoicesRow
}

// A VoicesRow is one question and the hands of the two groups.
type VoicesRow struct {
	Number, Title string
	Hands         []Hands
}
