package report

// A Plural is a sentence about a number, for one and for any other: each language
// writes both whole.
type Plural struct {
	One   string `json:"one"`
	Other string `json:"other"`
}

// For returns the sentence for n.
func (p Plural) For(n int) string {
	if n == 1 {
		return p.One
	}
	return p.Other
}
