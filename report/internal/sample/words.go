package sample

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/paper"
)

// Words returns the English words of the report.
func Words(t testing.TB) report.Words {
	t.Helper()
	var w report.Words
	decode(t, "report", &w)
	return w
}

// QuestionWords returns the English words around a question.
func QuestionWords(t testing.TB) report.QuestionWords {
	t.Helper()
	var w report.QuestionWords
	decode(t, "question", &w)
	return w
}

// PaperWords returns the English words of the printed sheets.
func PaperWords(t testing.TB) paper.Words {
	t.Helper()
	var w paper.Words
	decode(t, "paper", &w)
	return w
}

// decode reads a section of the English words. Only the package checklists
// reads YAML, so this reads what it needs: the lines `  key: "text"`, and Plurals
// on one line or on three.
func decode(t testing.TB, name string, into any) {
	t.Helper()
	file, err := os.ReadFile(filepath.Join(Root(t), "checklists", "messages.en.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(file), "\n"+name+":\n")
	texts, plural := map[string]any{}, ""
	for line := range strings.Lines(section) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(strings.TrimSpace(line), "#") {
			continue
		}
		key, quoted, ok := strings.Cut(strings.TrimSpace(line), ":")
		if quoted = strings.TrimSpace(quoted); !ok || !strings.HasPrefix(line, "  ") {
			break
		}
		switch forms := inline.FindStringSubmatch(quoted); {
		case quoted == "":
			plural, texts[key] = key, map[string]string{}
		case strings.HasPrefix(line, "    "):
			texts[plural].(map[string]string)[key] = text(t, string(file), quoted)
		case forms != nil:
			texts[key] = map[string]string{"one": text(t, string(file), forms[1]), "other": text(t, string(file), forms[2])}
		default:
			texts[key] = text(t, string(file), quoted)
		}
	}
	data, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// inline is a Plural on one line.
var inline = regexp.MustCompile(`^\{one: (".*"), other: (".*")\}$`)

// text returns a quoted text, or the one that it refers to.
func text(t testing.TB, file, quoted string) string {
	t.Helper()
	s, err := strconv.Unquote(referred(file, quoted))
	if err != nil {
		t.Fatalf("%s: %v", quoted, err)
	}
	return s
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

// referred returns the quoted text that a reference such as "=question.na" is
// about; any other comes back as it is.
func referred(file, quoted string) string {
	name, ok := strings.CutPrefix(quoted, `"=`)
	if !ok {
		return quoted
	}
	section, word, _ := strings.Cut(strings.TrimSuffix(name, `"`), ".")
	_, rest, _ := strings.Cut(file, "\n"+section+":\n")
	_, rest, _ = strings.Cut("\n"+rest, "\n  "+word+": ")
	text, _, _ := strings.Cut(rest, "\n")
	return text
}

// Section reads a section of the English words into its Words.
func Section(t testing.TB, name string, into any) {
	t.Helper()
	decode(t, name, into)
}

// ProgressWords returns the English words of a progress report.
func ProgressWords(t testing.TB) report.ProgressWords {
	t.Helper()
	var w report.ProgressWords
	decode(t, "progress", &w)
	return w
}
