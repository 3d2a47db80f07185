package checklists

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"safeguard/checklists/internal/packtest"
)

// Words of the program that are taken for ids.
var reservedFaults = []faultCase{
	{"a question called decisions", "talks.yaml", "id: talks-held", "id: decisions", `talks.yaml:4:9: decisions: id: "decisions" cannot be an id: the program gives this word a meaning (use another, such as talks-decisions)`},
	{"a question called participants", "talks.yaml", "id: talks-held", "id: participants", `talks.yaml:4:9: participants: id: "participants" cannot be an id: the program gives this word a meaning (use another, such as talks-participants)`},
	{"a question called code", "talks.yaml", "id: talks-held", "id: code", `talks.yaml:4:9: code: id: "code" cannot be an id: the program gives this word a meaning (use another, such as talks-code)`},
	{"a question of one letter", "talks.yaml", "id: talks-held", "id: b", `talks.yaml:4:9: b: id: "b" cannot be an id: a single letter is an answer or a key (use a word, such as talks)`},
	{"a level of one letter", "pack.yaml", "id: practised", "id: c", `pack.yaml:14:10: c: id: "c" cannot be an id: a single letter is an answer or a key (use a word, such as our)`},
	{"a profile question called no", "pack.yaml", "standards:", "  - {id: unanswered, text: \"Again?\"}\nstandards:", `pack.yaml:23:10: unanswered: id: "unanswered" cannot be an id: the program gives this word a meaning (use another, such as our-unanswered)`},
}

// What people write who mean a text, a list or a number, and what to write instead.
var slipFaults = []faultCase{
	{"apostrophe in single quotes", "consent.yaml", `"Withdrawing consent"`, `'A child's consent'`, `consent.yaml:7:5: not YAML: the apostrophe ends the text in single quotes (put the text in double quotes, as in "a child's name")`},
	{"curly quotes round a text with a colon", "consent.yaml", `"Withdrawing consent"`, "“Consent: withdrawing it”", `consent.yaml:7:5: not YAML: curly quotes do not quote a text (put the text in straight double quotes, as in "…")`},
	{"no space behind a colon", "consent.yaml", "weight: 2", "weight:2", `consent.yaml:14:5: not YAML: no space behind the colon (write a space behind the colon of a field, as in weight: 2)`},
	{"no space behind a dash", "consent.yaml", `["The form"]`, "\n      -The form", `consent.yaml:12:7: consent-withdraw: ask_to_see: "-The form" is not a list (write a space behind each -)`},
	{"a text that begins with an asterisk", "consent.yaml", `"Withdrawing consent"`, "*consent", `consent.yaml:7:5: not YAML: the text begins with a sign that YAML takes for itself (put the text in double quotes)`},
	{"a text that begins with a percent sign", "consent.yaml", `"Withdrawing consent"`, "%consent", `consent.yaml:7:5: not YAML: the text begins with a sign that YAML takes for itself (put the text in double quotes)`},
	{"two signs that YAML merges by", "consent.yaml", `"Withdrawing consent"`, "<<", `consent.yaml:7:12: consent-withdraw: short: << is a sign of YAML, not a text (write "<<")`},
	{"a text and fields below it", "consent.yaml", "    action:\n", "    action: Do it\n", `consent.yaml:21:5: not YAML: "action" has a text here, and fields below it (take the text out, or the fields)`},
	{"text and a list below it", "consent.yaml", `["The form"]`, "\"The form\"\n      - \"The book\"", `consent.yaml:11:5: not YAML: "ask_to_see" has a text here, and a list below it (take the text out, or the list)`},
	{"text and a list in its column", "consent.yaml", `["The form"]`, "\"The form\"\n    - \"The book\"", `consent.yaml:11:5: not YAML: "ask_to_see" has a text here, and a list below it (take the text out, or the list)`},
	{"one space too many", "talks.yaml", "    short:", "     short:", `talks.yaml:6:6: not YAML: this line has one space too many before it (begin it in the column of "rev")`},
	{"a file for a list", "pack.yaml", "[consent, talks]", "talks.yaml", `pack.yaml:33:13: checklists: "talks.yaml" is not a list (write it in brackets, as in [talks])`},
	{"a name that is no id", "pack.yaml", "id: small", "id: Our Pack", `pack.yaml:3:5: id: "Our Pack" is not an id (write our-pack; an id has lower-case letters and digits with single hyphens, a letter first, at most 64)`},
	{"half a point", "pack.yaml", "points: 1,", "points: 0.5,", `pack.yaml:13:25: paper: points: 0.5 is not a whole number (write digits only, without quotes; for halves, double all points)`},
	{"a level by its place", "pack.yaml", "gap_below: paper", `gap_below: "3"`, `pack.yaml:18:12: gap_below: no level "3" (one of absent, paper, practised)`},
	{"two words for a list", "consent.yaml", "[training, review]", "training, review", `consent.yaml:17:11: consent-withdraw: tags: "training, review" is not a list (write it in brackets, as in [training, review])`},
	{"no bands", "pack.yaml", "bands:\n  - {id: weak, from: 0, label: \"Weak\", text: \"Much is missing.\"}\n  - {id: strong, from: 60, label: \"Strong\", text: \"Much is there.\"}\n", "", `pack.yaml:2:1: missing field "bands" (bands: The words for a score, the lowest first. The first begins at 0)`},
}

// A file that is nearly called what is missing is named.
func TestMisnamedFiles(t *testing.T) {
	for _, tt := range []struct{ name, file, want string }{
		{"another ending", "training.yml", `pack.yaml:33:30: checklists, item 3: no file "training.yaml" (rename "training.yml" to "training.yaml")`},
		{"a second ending", "training.yaml.txt", `pack.yaml:33:30: checklists, item 3: no file "training.yaml" (rename "training.yaml.txt" to "training.yaml")`},
		{"a capital", "Training.yaml", `
Training.yaml: not among the checklists of pack.yaml
pack.yaml:33:30: checklists, item 3: no file "training.yaml" (rename "Training.yaml" to "training.yaml")`},
		{"nothing like it", "notes.txt", `pack.yaml:33:30: checklists, item 3: no file "training.yaml" (write that file, or take the name out of the list)`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := packtest.Small(t)
			packtest.Edit(t, files, "pack.yaml", "[consent, talks]", "[consent, talks, training]")
			files[tt.file] = &fstest.MapFile{Data: []byte("id: training\ntitle: T\nquestions: [{id: training-held, rev: 1, short: S, text: T, why: W, action: {text: T, first_step: F, owner: O, effort: S}}]\n")}
			if diff := cmp.Diff(strings.TrimSpace(tt.want), faultLines(t, files)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}
