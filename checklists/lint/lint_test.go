package lint

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"safeguard/checklists"
	"safeguard/checklists/internal/packtest"
)

// found returns what is found in the files of a pack.
func found(files fstest.MapFS) Findings { return folder(checklists.ReadFS(files, "")) }

// text returns findings as they are printed.
func text(t testing.TB, fs Findings) string {
	t.Helper()
	var b strings.Builder
	if err := fs.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func TestBuiltinHasNoWarnings(t *testing.T) {
	for _, f := range Builtin() {
		t.Error(f)
	}
}

// Two more questions, one of them with weight 3.
const fourth = `
  - {id: visit-book, rev: 1, weight: 3, short: "Book", text: "Is there a book?", why: "Nobody knows who came.", action: {text: "Buy a book", first_step: "Count the money", owner: "Director", effort: S}}
  - {id: visit-gate, rev: 1, short: "Gate", text: "Is there a gate?", why: "Anybody can walk in.", action: {text: "Build a gate", first_step: "Measure the fence", owner: "Director", effort: L}}
`

// Each code has texts that have it and near misses that have not. A case puts
// new in the place of old in a file of the starter and states all the lines.
var warnings = []struct {
	code, name, file, old, new, want string
}{
	{codeTwoQuestions, "two questions", "visits.yaml", packtest.Asked, `"Is every visitor accompanied? Is there a book?"`,
		`visits.yaml:11:11: visit-escort: warning two-questions: text: a second question seems to begin at "Is there a book?" (ask them apart, or ask for the one that matters)`},
	{codeTwoQuestions, "in the profile", "pack.yaml", `"Do visitors come to places where children are?"`, `"Do visitors come, and do they meet children?"`,
		`pack.yaml:50:11: hosts-visitors: warning two-questions: text: a second question seems to begin at "and do they" (ask them apart, or ask for the one that matters)`},
	{codeTwoQuestions, "a list of people", "visits.yaml", packtest.Asked, `"Are guests, donors and journalists accompanied by one of our staff?"`, ""},

	{codeNoPractisedIf, "a must-have without", "visits.yaml", "    asked_if: hosts-visitors\n    tags: [third-parties]\n    action:\n", "    critical: true\n    tags: [third-parties]\n    action:\n",
		`visits.yaml:36:15: visit-pictures: warning no-practised-if: critical: a must-have without practised_if (say what must be true before the question is met)`},
	{codeNoPractisedIf, "no must-have", "visits.yaml", "    critical: true              # a must-have\n", "", ""},

	{codeLongText, "26 words", "visits.yaml", packtest.Asked, `"Is ` + strings.Repeat("a ", 24) + `man?"`,
		`visits.yaml:11:11: visit-escort: warning long-text: text: 26 words (at most 25, so that it can be read aloud)`},
	{codeLongText, "25 words", "visits.yaml", packtest.Asked, `"Is ` + strings.Repeat("a ", 23) + `man?"`, ""},

	{codeLongPart, "a condition of 29 words", "visits.yaml", `"the visitors' book names the escort of each visit"`, `"` + strings.Repeat("it ", 28) + `is"`,
		`visits.yaml:14:9: visit-escort: warning long-part: practised_if, item 1: 29 words (at most 28)`},
	{codeLongPart, "a level of 29 words", "visits.yaml", `"Our rules ask for an escort, but some visits had none"`, `"` + strings.Repeat("it ", 28) + `is"`,
		`visits.yaml:24:16: visit-escort: warning long-part: written: 29 words (at most 28)`},
	{codeLongPart, "28 words", "visits.yaml", `"the visitors' book names the escort of each visit"`, `"` + strings.Repeat("it ", 27) + `is"`, ""},
	{codeLongPart, "a why of 46 words", "visits.yaml", `"A visitor who is alone with a child can do harm, and nobody would know."`, `"` + strings.Repeat("it ", 45) + `is."`,
		`visits.yaml:12:10: visit-escort: warning long-part: why: 46 words (at most 45)`},

	{codeHardToRead, "long words in one sentence", "visits.yaml", packtest.Asked, `"Do institutional arrangements guarantee individual accountability throughout international delegations?"`,
		`visits.yaml:11:11: visit-escort: warning hard-to-read: text: LIX 49 with its why (at most 45: shorter sentences, shorter words)`},
	{codeHardToRead, "some long words", "visits.yaml", packtest.Asked, `"Does somebody accompany international delegations?"`, ""},

	{codeVagueWord, "appropriate", "visits.yaml", `"the visitors' book"`, `"an appropriate book"`,
		`visits.yaml:17:9: visit-escort: warning vague-word: ask_to_see, item 1: "appropriate" can mean anything (say what makes it right)`},
	{codeVagueWord, "regularly", "visits.yaml", `"Put a visitors' book at the door"`, `"Look at the visitors' book regularly"`,
		`visits.yaml:27:19: visit-escort: warning vague-word: first_step: "regularly" can mean anything (say how often, such as once a year)`},
	{codeVagueWord, "in pack.yaml", "pack.yaml", `"We have nothing for this yet"`, `"Nothing adequate"`,
		`pack.yaml:22:55: missing: warning vague-word: means: "adequate" can mean anything (say how much is enough)`},
	{codeVagueWord, "an interval near it", "visits.yaml", `"Put a visitors' book at the door"`, `"Look at the visitors' book regularly, once a week"`, ""},
	{codeVagueWord, "in the quoted source", "visits.yaml", "    rev: 1                      # raise it when the meaning of the question changes\n", "    rev: 1\n    source: \"appropriate and adequate\"\n", ""},
	{codeVagueWord, "in the title of the source", "pack.yaml", `"Our own rules"`, `"Appropriate rules"`, ""},
	{codeVagueWord, "in quotation marks", "visits.yaml", `"the visitors' book"`, `"the rule without the word “appropriate”"`, ""},
	{codeVagueWord, "part of a longer word", "visits.yaml", `"the visitors' book"`, `"the book of properties"`, ""},

	{codeActionVerb, "a noun", "visits.yaml", packtest.Acted, `"Training of escorts"`,
		`visits.yaml:26:13: visit-escort: warning action-verb: text: begins with "training" (begin with what somebody is to do, such as Write, Ask or Name)`},
	{codeActionVerb, "the first step", "visits.yaml", `"Put a visitors' book at the door"`, `"A book at the door"`,
		`visits.yaml:27:19: visit-escort: warning action-verb: first_step: begins with "a" (begin with what somebody is to do, such as Write, Ask or Name)`},
	{codeActionVerb, "a verb that ends like a noun", "visits.yaml", packtest.Acted, `"Bring an escort to every visit"`, ""},

	{codeSameText, "the text of another question", "visits.yaml", `"Do visitors ask us before they take a picture of a child?"`, packtest.Asked,
		`visits.yaml:34:11: visit-pictures: warning same-text: text: the same words as before (first in visits.yaml:11)`},
	{codeSameText, "in another list", "visits.yaml", `"a colleague asked by chance knows when to step in"`, `"the visitors' book"`, ""},
	{codeSameText, "twice in a list, but for marks and capitals", "visits.yaml", `"a colleague asked by chance knows when to step in"`, `"The visitors' book names the escort of each visit."`,
		`visits.yaml:15:9: visit-escort: warning same-text: practised_if, item 2: the same words as before (first in visits.yaml:14)`},
	{codeSameText, "the same first step", "visits.yaml", `"Agree on the words of the sign with the children"`, `"Put a visitors' book at the door"`, ""},

	{codeTermToAvoid, "child pornography", "visits.yaml", `"the visitors' book"`, `"rules on child pornography"`,
		`visits.yaml:17:9: visit-escort: warning term-to-avoid: ask_to_see, item 1: "child pornography" (say “child sexual abuse material”)`},
	{codeTermToAvoid, "the better term", "visits.yaml", `"the visitors' book"`, `"rules on child sexual abuse material"`, ""},
	{codeTermToAvoid, "named in quotation marks", "visits.yaml", `"the visitors' book"`, `"a rule that forbids the words “child pornography”"`, ""},

	{codeWeight3Often, "one of two", "visits.yaml", "weight: 2 ", "weight: 3 ",
		`pack.yaml:58:1: warning weight-3-often: questions of weight 3: 1 of 2 (a quarter at most)`},
	{codeWeight3Often, "one of four", "visits.yaml", "", fourth, ""},

	{codeThemeUnused, "a theme that no question has", "pack.yaml", "themes:\n", "themes:\n  - {id: leadership, title: \"Leadership\"}\n",
		`pack.yaml:55:10: leadership: warning theme-unused: id: no question has it among its tags`},
	{codeThemeUnused, "one question has it", "visits.yaml", "    tags: [third-parties]\n    levels:", "    levels:", ""},

	{codeLanguageMissing, "no file at all", "pack.yaml", "[en]", "[en, sw]", strings.TrimSpace(`
pack.yaml:11:17: warning language-missing: languages, item 2: no file "pack.sw.yaml" (its texts would be shown in the first language)
pack.yaml:11:17: warning language-missing: languages, item 2: no file "visits.sw.yaml" (its texts would be shown in the first language)`)},
	{codeTypographicQuotes, "around the text", "visits.yaml", packtest.Asked, "“Is every visitor accompanied?”",
		`visits.yaml:11:11: visit-escort: warning typographic-quotes: text: the quotes “ and ” are printed too (use straight quotes, as in "text")`},
	{codeTypographicQuotes, "inside straight ones", "visits.yaml", packtest.Asked, `"“Is every visitor accompanied?”"`, ""},
	{codeTypographicQuotes, "two quotations", "visits.yaml", `"the visitors' book"`, "“in” and “out”", ""},
	{codeBareWord, "no", "visits.yaml", `"An escort for visitors"`, "no",
		`visits.yaml:10:12: visit-escort: warning bare-word: short: no without quotes is no text for many programs (write "no")`},
	{codeBareWord, "quoted", "visits.yaml", `"An escort for visitors"`, `"no"`, ""},

	{codeLanguageMissing, "another base language", "pack.yaml", "[en]", "[fr]", ""},
}

func TestWarnings(t *testing.T) {
	given, missed := map[string]bool{codeMoreWarnings: true}, map[string]bool{codeMoreWarnings: true} // see TestManyWarnings
	for _, c := range warnings {
		t.Run(c.code+"/"+c.name, func(t *testing.T) {
			files := packtest.Starter(t)
			packtest.Edit(t, files, c.file, c.old, c.new)
			if diff := cmp.Diff(c.want, text(t, found(files))); diff != "" {
				t.Errorf("warnings (-want +got):\n%s", diff)
			}
		})
		if c.want == "" {
			missed[c.code] = true
		} else {
			given[c.code] = true
		}
	}
	for _, c := range Codes() {
		if !given[c.Code] || !missed[c.Code] {
			t.Errorf("%s: no case that has it, or no near miss", c.Code)
		}
	}
	if len(given) != len(Codes()) {
		t.Errorf("%d codes are documented, %d have cases", len(Codes()), len(given))
	}
}

// The English words are looked for in English only; the rest in every language.
func TestWarningsInOtherLanguages(t *testing.T) {
	files := packtest.Starter(t)
	packtest.Edit(t, files, "pack.yaml", "[en]", "[fr]")
	packtest.Edit(t, files, "visits.yaml", packtest.Asked, `"Appropriate? Child pornography? `+strings.Repeat("a ", 23)+`"`)
	want := `visits.yaml:11:11: visit-escort: warning long-text: text: 26 words (at most 25, so that it can be read aloud)`
	if got := text(t, found(files)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// manyQuestion has one warning.
const manyQuestion = `
  - {id: rule-%[1]d, rev: 1, short: "Rule %[1]d", text: "Is there a rule %[1]d?", why: "Nobody knows %[1]d.", ask_to_see: ["an adequate book"], action: {text: "Write rule %[1]d", first_step: "Ask", owner: "Director", effort: S}}`

// Of very many warnings the first are shown. They are warnings all the same, and
// the pack can be used.
func TestManyWarnings(t *testing.T) {
	for _, tt := range []struct {
		name      string
		questions int
		want      []string // the lines that are of no question
	}{
		{"as many as are shown", maxWarnings, nil},
		{"more", maxWarnings + 100, []string{"visits.yaml: warning more-warnings: has more than 500 warnings (the others are not shown)"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := packtest.Starter(t)
			var questions strings.Builder
			for i := range tt.questions {
				fmt.Fprintf(&questions, manyQuestion, i)
			}
			packtest.Edit(t, files, "visits.yaml", "", questions.String())
			all := found(files)
			var general []string
			for _, f := range all {
				if f.ID == "" {
					general = append(general, f.String())
				}
			}
			if diff := cmp.Diff(tt.want, general); diff != "" || len(all) != maxWarnings+len(tt.want) {
				t.Errorf("%d findings, of no question (-want +got):\n%s", len(all), diff)
			}
			if errors, _ := all.Count(); errors != 0 {
				t.Errorf("%d errors", errors)
			}
		})
	}
}

// Warnings stand beside the errors of a pack, but not those that can only be
// seen of a whole pack.
func TestWarningsBesideErrors(t *testing.T) {
	files := packtest.Starter(t)
	packtest.Edit(t, files, "visits.yaml", "weight: 2 ", "weight: 9 ")
	packtest.Edit(t, files, "visits.yaml", `"the visitors' book"`, `"an adequate book"`)
	packtest.Edit(t, files, "pack.yaml", "themes:\n", "themes:\n  - {id: leadership, title: \"Leadership\"}\n")
	want := `visits.yaml:17:9: visit-escort: warning vague-word: ask_to_see, item 1: "adequate" can mean anything (say how much is enough)
visits.yaml:20:13: visit-escort: weight: 9 is not from 1 to 3`
	got := found(files)
	if text(t, got) != want {
		t.Errorf("got\n%s\nwant\n%s", text(t, got), want)
	}
	if errors, warnings := got.Count(); errors != 1 || warnings != 1 {
		t.Errorf("%d errors and %d warnings, want 1 and 1", errors, warnings)
	}
}

// A translation with nothing missing gives no warning.
func TestLanguageThatIsWhole(t *testing.T) {
	files := packtest.Small(t)
	packtest.Edit(t, files, "pack.yaml", "[en, sw]", "[en]")
	delete(files, "pack.sw.yaml")
	delete(files, "consent.sw.yaml")
	if got := found(files); len(got) > 0 {
		t.Error(got)
	}
}

// What the documentation gives as an example has the warning, and the fix not.
func TestCodesAreTrue(t *testing.T) {
	e := newEnglish()
	checks := map[string]func(string) bool{
		codeTwoQuestions: func(s string) bool { return e.secondQuestion(s) != "" },
		codeLongText:     func(s string) bool { return len(strings.Fields(s)) > maxWords },
		codeLongPart:     func(s string) bool { return len(strings.Fields(s)) > longest["practised_if"] },
		codeHardToRead:   func(s string) bool { return lix(s) > maxLIX },
		codeVagueWord:    func(s string) bool { return len(e.vague(s)) > 0 },
		codeActionVerb:   func(s string) bool { return e.noVerb(s) != "" },
		codeTermToAvoid:  func(s string) bool { return len(e.terms(s)) > 0 },
	}
	tried := 0
	for _, c := range Codes() {
		if check := checks[c.Code]; check != nil {
			tried++
			if !check(c.Example) || check(c.Fix) {
				t.Errorf("%s: the example has it: %t, the fix has it: %t", c.Code, check(c.Example), check(c.Fix))
			}
		}
		if lix(c.LooksFor+" "+c.LooksFor) == 0 || c.Example == c.Fix {
			t.Errorf("%s is not explained", c.Code)
		}
	}
	if tried != len(checks) {
		t.Errorf("%d of %d checks are documented", tried, len(checks))
	}
}

func TestHardToReadFixIsMeasured(t *testing.T) {
	i := slices.IndexFunc(Codes(), func(c Code) bool { return c.Code == codeHardToRead })
	if n := lix(Codes()[i].Fix); n == 0 {
		t.Error("the fix is too short to be measured")
	}
}

// Ten lists of a thousand questions, each with a warning, are a pack that can be
// used: no number of warnings is an error.
func TestWarningsAreNoErrorsByNumber(t *testing.T) {
	all := found(packtest.Large(t, 10, 1000))
	errors, warnings := all.Count()
	if errors != 0 || warnings < 10*maxWarnings {
		t.Errorf("%d errors and %d warnings, want none and %d or more", errors, warnings, 10*maxWarnings)
	}
}
