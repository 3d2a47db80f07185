package assess

import (
	"strings"

	"safeguard/assess/fault"
)

// Holders is in place of a question where somebody is named who holds a post.
const Holders = "holders"

// A Holder says who holds a post that owns actions. An empty Name takes it back.
type Holder struct {
	Post     string `json:"post" holds:"text"`
	Name     string `json:"name,omitempty" holds:"text"`
	Redacted bool   `json:"redacted,omitempty"`
}

// Kind returns "holder".
func (Holder) Kind() string { return "holder" }

// About returns the post.
func (h Holder) About() []Topic {
	return []Topic{{Question: Holders}, {Question: Holders, Field: foldPost(h.Post), Claim: h}}
}

func (h Holder) check(*Pack) error {
	if strings.TrimSpace(h.Post) == "" {
		return fault.New("holder_without_post")
	}
	return nil
}

// foldPost returns the form in which posts are the same.
func foldPost(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// Holder returns who holds a post, "" where nobody was named.
func (s *State) Holder(post string) string {
	h, ok := s.last(s.holders[foldPost(post)])
	if !ok {
		return ""
	}
	return h.(Holder).Name
}

// containsFolded reports whether a post has a part, in any capitals and spaces.
func containsFolded(post, part string) bool { return strings.Contains(foldPost(post), foldPost(part)) }

// SamePost reports whether two spellings are of one post.
func SamePost(a, b string) bool { return foldPost(a) == foldPost(b) }
