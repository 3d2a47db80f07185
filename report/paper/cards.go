package paper

// Cards are voting cards, four to a page. All four cards of a page are the
// same, so that a pile of pages cut along the marks falls into one set a
// quarter.
type Cards struct {
	Cards  []Card
	Rounds int // how often the pages of all cards come, for four people each
}

// A Card is one answer to hold up. Place counts the levels from 0; it is -1 for
// don't know.
type Card struct {
	Letter    string
	Word      string
	Place, Of int
}

// SetsOfRound is how many sets of cards one round of pages gives.
const SetsOfRound = 4

// NewCards makes a set of cards for every person, at least four sets.
func NewCards(r Request, w Words) Sheets {
	m := maker{r, w}
	cards := &Cards{Rounds: max(1, (r.People+SetsOfRound-1)/SetsOfRound)}
	for i, c := range m.levels() {
		cards.Cards = append(cards.Cards, Card{Letter: c.Letter, Word: c.Label, Place: i, Of: len(r.Pack.Scale)})
	}
	cards.Cards = append(cards.Cards, Card{Letter: UnsureSign, Word: w.Unsure, Place: -1, Of: len(r.Pack.Scale)})
	return Sheets{Head: m.head(w.Cards), Cards: cards}
}
