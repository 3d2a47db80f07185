package sample

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"safeguard/report"
)

// Words returns the English words of the report. Only the package checklists
// reads YAML, so this reads what it needs: the lines `  key: "text"` of the
// section "report".
func Words(t testing.TB) report.Words {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(Root(t), "checklists", "messages.en.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(data), "\nreport:\n")
	texts := map[string]string{}
	for line := range strings.Lines(section) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(strings.TrimSpace(line), "#") {
			continue
		}
		key, quoted, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || !strings.HasPrefix(line, "  ") {
			break
		}
		if texts[key], err = strconv.Unquote(quoted); err != nil {
			t.Fatalf("report.%s: %v", key, err)
		}
	}
	return decode(t, texts)
}

func decode(t testing.TB, texts map[string]string) report.Words {
	data, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	var w report.Words
	d := json.NewDecoder(strings.NewReader(string(data)))
	d.DisallowUnknownFields()
	if err := d.Decode(&w); err != nil {
		t.Fatal(err)
	}
	return w
}

// Root returns the folder of the module.
func Root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = up
	}
}
