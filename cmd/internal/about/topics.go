package about

import (
	"embed"
	"path"
	"strings"
)

// A Topic is a text of help that belongs to no one command. Its first line is its
// title.
type Topic struct{ Name, Title, Text string }

//go:embed topics/*.txt
var topics embed.FS

// Topics returns the texts of help, by name.
func Topics() ([]Topic, error) {
	entries, err := topics.ReadDir("topics")
	if err != nil {
		return nil, err
	}
	var all []Topic
	for _, e := range entries {
		text, err := topics.ReadFile(path.Join("topics", e.Name()))
		if err != nil {
			return nil, err
		}
		title, _, _ := strings.Cut(string(text), "\n")
		all = append(all, Topic{strings.TrimSuffix(e.Name(), ".txt"), title, strings.TrimSpace(string(text))})
	}
	return all, nil
}
