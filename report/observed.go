package report

import (
	"strconv"
	"strings"

	"safeguard/assess/observe"
)

// ObservedWords are the texts about what is observed of an assessment, in one
// language. The maps are by observe.Code, but for Fields, which names the fields of
// texts.
type ObservedWords struct {
	Names  map[string]string `json:"names"`
	Said   map[string]string `json:"said"` // by Key
	Do     map[string]string `json:"do"`   // by Key
	Fields map[string]string `json:"fields"`

	Title    string `json:"title"`
	Place    string `json:"place"`
	Before   string `json:"before"`
	Quote    string `json:"quote"`
	Document string `json:"document"`
	Guess    string `json:"guess"`
	Closing  string `json:"closing"`
	Nothing  string `json:"nothing"`
	ShowText string `json:"show_text"`

	Looks     map[string]string `json:"looks"` // of a text that was just written, by code
	LooksThen string            `json:"looks_then"`
}

// Looking says what a text that was just written looks like, and what to do then; how
// is the way to take the old words out. It is "" where there is nothing to say.
func (w *ObservedWords) Looking(codes []observe.Code, how string) string {
	if len(codes) == 0 {
		return ""
	}
	var what []string
	for _, code := range codes {
		what = append(what, w.Looks[string(code)])
	}
	return Fill(w.LooksThen, "what", strings.Join(what, ", "), "how", how)
}

// Key returns the key of a code in Said and Do: all that looks like something has one.
func (w *ObservedWords) Key(code observe.Code) string {
	if strings.HasPrefix(string(code), "like_") {
		return "like"
	}
	return string(code)
}

// WithObserved returns the report with a sentence on what is observed of the
// assessment: how many things of each kind, by code.
func (m Model) WithObserved(counts map[observe.Code]int, words ObservedWords) Model {
	var parts []string
	for _, code := range observe.Codes {
		if n := counts[code]; n > 0 {
			parts = append(parts, Fill(words.Title, "name", words.Names[string(code)], "n", strconv.Itoa(n)))
		}
	}
	rule := m.Words.MethodUnobserved
	if parts != nil {
		rule = Fill(m.Words.MethodObserved, "parts", strings.Join(parts, "; "))
	}
	m.Method.Rules = append(m.Method.Rules[:len(m.Method.Rules):len(m.Method.Rules)], rule)
	return m
}
