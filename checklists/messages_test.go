package checklists

import (
	"regexp"
	"strings"
	"testing"
)

// alike are words that read alike in English and mean something else: another
// language may need two.
var alike = map[string]bool{
	"Why": true, "Who": true, "From": true, "other": true, "{minutes} minutes": true,
}

// A sentence is written once; where it is needed again a key refers to it.
func TestSentencesAreWrittenOnce(t *testing.T) {
	for _, lang := range MessageLanguages() {
		data, err := messageFiles.ReadFile("messages." + lang + ".yaml")
		if err != nil {
			t.Fatal(err)
		}
		first, section := map[string]string{}, ""
		for line := range strings.Lines(string(data)) {
			if m := regexp.MustCompile(`^([a-z_]+):$`).FindStringSubmatch(strings.TrimSpace(line)); m != nil && line[0] != ' ' {
				section = m[1]
			}
			m := regexp.MustCompile(`^ +"?([a-z_0-9]+)"?: "(.*)"$`).FindStringSubmatch(strings.TrimRight(line, "\n"))
			if m == nil || strings.HasPrefix(m[2], "=") || alike[m[2]] || section == "keys" {
				continue
			}
			key := section + "." + m[1]
			if other := first[m[2]]; other != "" {
				t.Errorf("%s: %q is %s already: write \"=%s\"", key, m[2], other, other)
			}
			first[m[2]] = key
		}
		if len(first) < 500 {
			t.Errorf("%s: only %d texts", lang, len(first))
		}
	}
}

func TestReferences(t *testing.T) {
	type words struct {
		Question struct {
			NA string `json:"na"`
		} `json:"question"`
		Report struct {
			NA    string `json:"na"`
			Other string `json:"other"`
		} `json:"report"`
		Hints map[string]string `json:"hints"`
	}
	tests := []struct{ name, na, other, fails string }{
		{"one", "=question.na", "Other", ""},
		{"two", "=question.na", "=question.na", ""},
		{"within a text", "n/a", "Type {=question.na}.", ""},
		{"within a text, and not there", "n/a", "Type {=question.no}.", "report.other refers to question.no, which has no text of its own"},
		{"a chain within a text", "=question.na", "Type {=report.other}.", "which has no text of its own"},
		{"a chain", "=question.na", "=report.na", "report.other refers to report.na, which has no text of its own"},
		{"nothing", "=question.na", "=report.missing", "report.other refers to report.missing, which has no text of its own"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var w words
			w.Question.NA, w.Report.NA, w.Report.Other = "Does not apply", tt.na, tt.other
			w.Hints = map[string]string{"own": "as it is", "other": "other"}
			if tt.fails == "" {
				w.Hints["other"] = tt.other
			}
			err := refer("words", &w)
			if tt.fails != "" {
				if err == nil || !strings.Contains(err.Error(), tt.fails) {
					t.Errorf("got %v, want %s", err, tt.fails)
				}
				return
			}
			if err != nil || w.Report.NA != strings.ReplaceAll(tt.na, "=question.na", "Does not apply") || strings.Contains(w.Report.Other, "=") || strings.HasPrefix(w.Report.Other, "=") ||
				w.Hints["other"] != w.Report.Other || w.Hints["own"] != "as it is" {
				t.Errorf("%+v, %v", w, err)
			}
		})
	}
}
