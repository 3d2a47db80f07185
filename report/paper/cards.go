package paper

// Cards are voting cards, four to a page. All four cards of a page are the same:
// when the stack of pages is cut, each quarter is a set.
type Cards struct {
	Cards  []Card
	Copies int // how often the pages of all cards are printed, for four people each
}

// A Card is one answer to show. Place is the level, from 0 for the lowest, or -1
// for don't know; Of is how many levels there are.
type Card struct {
	Letter    string
	Word      string
	Place, Of int
}

// SetsPerCopy is how many sets of cards one copy of the pages gives.
const SetsPerCopy = 4

// NewCards returns a set of cards for every person, at least SetsPerCopy sets.
func NewCards(r Request, w Words) Sheets {
	r.Table = "" // cards go from table to table
	m := builder{r, w}
	cards := &Cards{Copies: max(1, (r.People+SetsPerCopy-1)/SetsPerCopy)}
	for i, c := range m.levelChoices() {
		cards.Cards = append(cards.Cards, Card{Letter: c.Letter, Word: c.Label, Place: i, Of: len(r.Pack.Scale)})
	}
	cards.Cards = append(cards.Cards, Card{Letter: UnsureSign, Word: w.Unsure, Place: -1, Of: len(r.Pack.Scale)})
	return Sheets{Head: m.head(w.Cards), Cards: cards}
}
