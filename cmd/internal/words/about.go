package words

import (
	"strings"

	"safeguard/cmd/internal/about"
)

// About are the words about the program itself.
type About struct {
	Program  string `json:"program"`
	Unnamed  string `json:"unnamed"`
	Source   string `json:"source"`
	Compiler string `json:"compiler"`
}

// Version words a version, a line for each thing that is known of it.
func (w *About) Version(v about.Version) string {
	if v.Name == "" {
		v.Name = w.Unnamed
	}
	lines := []string{Fill(w.Program, "version", v.Name)}
	if v.Commit != "" {
		lines = append(lines, Fill(w.Source, "commit", v.Commit, "day", v.Day))
	}
	if v.Go != "" {
		lines = append(lines, Fill(w.Compiler, "go", v.Go, "system", v.System))
	}
	return strings.Join(lines, "\n") + "\n"
}
