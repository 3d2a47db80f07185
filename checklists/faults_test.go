package checklists

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/checklists/internal/packtest"
)

// Each case changes one text of the small pack and states every fault that
// follows. Together they say what a pack may not hold.
func TestFaults(t *testing.T) {
	for _, group := range [][]faultCase{
		fieldFaults, typeFaults, yamlFaults, textFaults, packFaults, checklistFaults, translationFaults, fileFaults, reservedFaults, slipFaults,
	} {
		for _, c := range group {
			t.Run(c.name, func(t *testing.T) {
				files := packtest.Small(t)
				packtest.Edit(t, files, c.file, c.old, c.new)
				got := faultLines(t, files)
				if diff := cmp.Diff(strings.TrimSpace(c.want), got); diff != "" {
					t.Errorf("faults (-want +got):\n%s", diff)
				}
			})
		}
	}
}

type faultCase struct {
	name, file, old, new string
	want                 string
}

var fieldFaults = []faultCase{
	{"unknown field", "consent.yaml", `    text: "Do`, `    txet: "Do`, `consent.yaml:8:5: consent-withdraw: unknown field "txet" (did you mean "text"?)`},
	{"unknown field of the file", "consent.yaml", `title:`, `titel:`, `consent.yaml:2:1: unknown field "titel" (did you mean "title"?)`},
	{"unknown field with nothing near", "talks.yaml", "", "colour: red\n", `talks.yaml:13:1: unknown field "colour" (the fields here are id, title, purpose, questions)`},
	{"unknown field inside the action", "talks.yaml", "owner:", "own_er:", `talks.yaml:12:61: talks-held: action: unknown field "own_er" (did you mean "owner"?)`},
	{"a field in capitals", "talks.yaml", "title:", "Title:", `talks.yaml:2:1: unknown field "Title" (did you mean "title"?)`},
	{"duplicate field", "talks.yaml", "", "title: Again\n", `talks.yaml:13:1: duplicate field "title" (first on line 2)`},
	{"missing text", "consent.yaml", `    why: "A child who cannot say no later is not asked at all."` + "\n", "", `consent.yaml:5:5: consent-withdraw: missing field "why" (why: What can happen to a child or a colleague where it is missing; or list why under optional in pack.yaml)`},
	{"several missing", "consent.yaml", "      text: \"Add one line to the form\"\n      first_step: \"Read the form\"\n      owner: \"Focal point\"\n", "", `
consent.yaml:22:7: consent-withdraw: action: missing field "text" (text: What to do. Begin with a verb)
consent.yaml:22:7: consent-withdraw: action: missing field "first_step" (first_step: What can be done this week and costs nothing. Begin with a verb)
consent.yaml:22:7: consent-withdraw: action: missing field "owner" (owner: The role that owns it)`},
	{"missing action", "talks.yaml", "    action:", "    discuss: Why?\n    # action:", `talks.yaml:4:5: talks-held: missing field "action" (action: What closes the gap; or list action under optional in pack.yaml)`},
	{"missing version", "pack.yaml", "version: 1\n", "", `pack.yaml:2:1: missing field "version" (version: Raise it each time you give out a changed pack)`},
	{"empty text", "consent.yaml", `"Withdrawing consent"`, `" "`, `consent.yaml:7:12: consent-withdraw: short: the text is empty (write one or take the line out)`},
	{"no value", "consent.yaml", `"Withdrawing consent"`, ``, `consent.yaml:7:11: consent-withdraw: short: no value (write one or take the line out)`},
	{"no value for a field that may be left out", "consent.yaml", `discuss: "When did somebody last say no?"`, `discuss: ~`, `consent.yaml:12:14: consent-withdraw: discuss: no value (write one or take the line out)`},
	{"empty list", "consent.yaml", `tags: [training, review]`, `tags: []`, `consent.yaml:17:11: consent-withdraw: tags: the list is empty (write an item or take the line out)`},
}

var typeFaults = []faultCase{
	{"fraction", "consent.yaml", "weight: 2", "weight: 1.5", `consent.yaml:14:13: consent-withdraw: weight: 1.5 is not a whole number (write 1, 2 or 3, without quotes)`},
	{"number in quotes", "consent.yaml", "weight: 2", `weight: "2"`, `consent.yaml:14:13: consent-withdraw: weight: "2" is not a whole number (write 1, 2 or 3, without quotes)`},
	{"year in quotes", "pack.yaml", "year: 2023", `year: "2023"`, `pack.yaml:9:9: year: "2023" is not a whole number (write digits only, without quotes)`},
	{"octal number", "pack.yaml", "version: 1", `version: 012`, `pack.yaml:4:10: version: 012 is not a whole number (write digits only, without quotes)`},
	{"huge number", "pack.yaml", "version: 1", `version: 99999999999999999999`, `pack.yaml:4:10: version: 99999999999999999999 is not a whole number (write digits only, without quotes)`},
	{"list for a number", "consent.yaml", "weight: 2", "weight: [2]", `consent.yaml:14:13: consent-withdraw: weight: a list where a whole number belongs (write 1, 2 or 3, without quotes)`},
	{"yes for true", "consent.yaml", "critical: true", "critical: yes", `consent.yaml:13:15: consent-withdraw: critical: "yes" is not true or false (write true or false, without quotes)`},
	{"true in quotes", "consent.yaml", "critical: true", `critical: "true"`, `consent.yaml:13:15: consent-withdraw: critical: "true" is not true or false (write true or false, without quotes)`},
	{"na by no", "consent.yaml", "na: false", "na: no", `consent.yaml:16:9: consent-withdraw: na: "no" is not true or false (write true or false, without quotes)`},
	{"number for a text", "consent.yaml", `ref: "2"`, "ref: 2", `consent.yaml:19:33: consent-withdraw: ref: 2 is a number, not a text (write "2")`},
	{"true for a text", "consent.yaml", `"The form"`, "true", `consent.yaml:11:18: consent-withdraw: ask_to_see, item 1: true is a yes or no, not a text (write "true")`},
	{"date for a text", "consent.yaml", `"The form"`, "2024-01-02", `consent.yaml:11:18: consent-withdraw: ask_to_see, item 1: 2024-01-02 is a date, not a text (write "2024-01-02")`},
	{"no is a text", "consent.yaml", `"The form"`, "no", ""},
	{"null in a list", "consent.yaml", `["Children are told", "It has happened"]`, `["Children are told", null]`, `consent.yaml:10:41: consent-withdraw: practised_if, item 2: no value (write one or take the line out)`},
	{"text for a list", "consent.yaml", "[training, review]", "training", `consent.yaml:17:11: consent-withdraw: tags: "training" is not a list (write it in brackets, as in [training])`},
	{"fields for a text", "consent.yaml", `"The form"`, "{a: b}", `consent.yaml:11:18: consent-withdraw: ask_to_see, item 1: a map of fields where a text belongs (write one text in double quotes, as in "…")`},
	{"list for fields", "talks.yaml", `{text: "Hold a talk", first_step: "Pick a day", owner: "Director", effort: M}`, "[a]", `talks.yaml:12:13: talks-held: action: a list where a map of fields belongs (the fields here are text, first_step, owner, effort, days)`},
	{"a comma makes a second field", "consent.yaml", `{paper: "The form says so"}`, "{paper: Draft, or done by one person}", `
consent.yaml:20:28: consent-withdraw: levels: no level "or done by one person" (one of absent, paper, practised)
consent.yaml:20:49: consent-withdraw: or done by one person: no value (write one or take the line out)`},
	{"a file that is a list", "extra.yaml", "", "- a\n", `
extra.yaml: not among the checklists of pack.yaml
extra.yaml:1:1: a list where a map of fields belongs (the fields here are id, title, purpose, questions)`},
}

var yamlFaults = []faultCase{
	{"second document", "talks.yaml", "", "---\nid: more\n", `talks.yaml:13:1: talks-held: a second document (one file holds one document: take out the line ---)`},
	{"broken text after the end", "talks.yaml", "", "...\n%%%\n", `talks.yaml:14:1: not YAML: could not find expected directive name (look at the indents, quotes and colons of this line)`},
	{"alias and anchor", "consent.yaml", "[training, review]", "[&t training, *t]", `
consent.yaml:17:12: consent-withdraw: tags, item 1: anchor &t (quote a text that begins with &)
consent.yaml:17:25: consent-withdraw: tags, item 2: alias *t (write the text out, or quote one that begins with *)`},
	{"unknown alias", "consent.yaml", "[training, review]", "[training, *t]", `consent.yaml:17:5: not YAML: unknown anchor 't' referenced (look at the indents, quotes and colons of this line)`},
	{"tag", "consent.yaml", `"The form"`, "!!str 5", `consent.yaml:11:18: consent-withdraw: ask_to_see, item 1: tag "!!str" (quote a text that begins with !)`},
	{"merge key", "consent.yaml", `{paper: "The form says so"}`, "{<<: {paper: x}}", `
consent.sw.yaml:6:14: consent-withdraw: levels: no own words for the level "paper"
consent.yaml:20:14: consent-withdraw: levels: merge key << (write the fields out)`},
	{"merge key among fields", "talks.yaml", "", "<<: {title: x}\n", `talks.yaml:13:1: merge key << (write the fields out)`},
	{"a key that drives a terminal", "talks.yaml", "", "\"\\e[2J\": {a: ~}\n", `
talks.yaml:13:1: control character U+001B (take it out)
talks.yaml:13:1: unknown field "\x1b[2J" (the fields here are id, title, purpose, questions)`},
	{"a map as key", "talks.yaml", "", "? {a: b}\n: c\n", `talks.yaml:13:3: a key must be a word`},
	{"too deep", "consent.yaml", `"The form"`, strings.Repeat("[", 30) + strings.Repeat("]", 30), `consent.yaml:11:35: consent-withdraw: ask_to_see, item 1: more than 20 levels deep`},
	{"too many keys", "consent.yaml", `{paper: "The form says so"}`, "{" + strings.Repeat("a: b, ", 1001) + "}", `consent.yaml:20:13: consent-withdraw: levels: more than 1000 keys`},
	{"wrong indent", "consent.yaml", "    weight: 2", "   weight: 2", `consent.yaml:14:4: not YAML: this line does not begin in the column of its fellows (begin it below the first letter of the other fields)`},
	{"tab as indent", "consent.yaml", "    weight: 2", "\tweight: 2", `consent.yaml:14:1: not YAML: a tab stands here (use spaces)`},
	{"colon in a plain text", "consent.yaml", `"The form"]`, `"The form"]` + "\n    discuss: Ask: who", `consent.yaml:12:5: not YAML: a colon in a text without quotes (put the text in double quotes)`},
	{"quote inside quotes", "consent.yaml", `"Withdrawing consent"`, `"Withdrawing "consent""`, `consent.yaml:7:5: not YAML: a quote ends the text before its end (put the whole text in double quotes, and write “ and ” within it)`},
	{"list that is not closed", "consent.yaml", "[training, review]", "[training, review", `consent.yaml:17:5: not YAML: did not find expected ',' or ']' (look for a bracket that is not closed, or a comma that is missing, from this line on)`},
	{"quote that is not closed", "talks.yaml", `"Talks held"`, `"Talks held`, `talks.yaml:6:12: not YAML: the quote that begins here is not closed (close it at the end of its text)`},
	{"bracket too many", "consent.yaml", "[training, review]", "[training, review]]", `consent.yaml:17:5: not YAML: a bracket too many (take one out)`},
	{"question less indented", "talks.yaml", "", " - id: more\n", `talks.yaml:13:2: not YAML: this line does not begin in the column of its fellows (begin it below the first letter of the other fields)`},
	{"last quote that is not closed", "talks.sw.yaml", "", "title: Mazungumzo\npurpose: \"Kujua\n", `talks.sw.yaml:2:10: not YAML: the quote that begins here is not closed (close it at the end of its text)`},
	{"quote in a list that is not closed", "consent.yaml", `["Children are told", "It has happened"]`, "\n      - \"Children are told\n      - \"It has happened\"", `consent.yaml:11:9: not YAML: the quote that begins here is not closed (close it at the end of its text)`},
	{"tab", "talks.yaml", "    short:", "\tshort:", `talks.yaml:6:1: not YAML: a tab stands here (use spaces)`},
	{"wrong value before a comment", "consent.yaml", "critical: true", "critical: yes   # a must-have", `consent.yaml:13:15: consent-withdraw: critical: "yes" is not true or false (write true or false, without quotes)`},
	{"wrong number before a comment", "consent.yaml", "weight: 2", "weight: two  # 1 to 3", `consent.yaml:14:13: consent-withdraw: weight: "two" is not a whole number (write 1, 2 or 3, without quotes)`},
	{"backslash in quotes", "consent.yaml", `"The form"`, `"C:\forms"`, `consent.yaml:11:18: consent-withdraw: ask_to_see, item 1: control character U+000C (take it out)`},
	{"at sign", "consent.yaml", `"The form"`, "@form", `consent.yaml:11:5: not YAML: found character that cannot start any token (look at the indents, quotes and colons of this line)`},
}

var textFaults = []faultCase{
	{"text cut by a comment", "consent.yaml", `"When did somebody last say no?"`, "Call line #116 now", `consent.yaml:12:14: consent-withdraw: discuss: the text ends before "#116 now" (quote the text, or put the comment on a line of its own)`},
	{"list item cut by a comment", "consent.yaml", `["The form"]`, "\n      - Call line #116 now", `consent.yaml:12:9: consent-withdraw: ask_to_see, item 1: the text ends before "#116 now" (quote the text, or put the comment on a line of its own)`},
	{"comment behind a text in quotes", "consent.yaml", `"Withdrawing consent"`, `"Withdrawing consent" # fine`, ""},
	{"comment behind a number", "consent.yaml", "weight: 2", "weight: 2 # fine", ""},
	{"comment behind a name", "consent.yaml", "asked_if: publishes", "asked_if: publishes # fine", ""},
	{"comment behind a list", "consent.yaml", "[training, review]", "[training, review] # fine", ""},
	{"comment on a line of its own", "consent.yaml", "    weight: 2", "    # fine\n    weight: 2", ""},
	{"a name cut by a comment", "consent.yaml", "asked_if: publishes", "asked_if: Publishes #1", `consent.yaml:15:15: consent-withdraw: asked_if: no profile question "Publishes" (did you mean "publishes"?)`},
	{"escape written out", "consent.yaml", `"Withdrawing consent"`, `"Withdrawing \e[31mconsent"`, `consent.yaml:7:12: consent-withdraw: short: control character U+001B (take it out)`},
	{"NUL written out", "consent.yaml", `"The form"`, `"The \0 form"`, `consent.yaml:11:18: consent-withdraw: ask_to_see, item 1: control character U+0000 (take it out)`},
	{"override written out", "consent.yaml", `"The form"`, `"The \u202Eform"`, `consent.yaml:11:18: consent-withdraw: ask_to_see, item 1: text direction character U+202E (take it out)`},
	{"override in a key", "consent.yaml", `paper: "The form`, `"paper\u2066": "The form`, `
consent.sw.yaml:6:14: consent-withdraw: levels: no own words for the level "paper" (one of paper�)
consent.yaml:20:14: consent-withdraw: levels: text direction character U+2066 (take it out)
consent.yaml:20:14: consent-withdraw: levels: no level "paper\u2066" (one of absent, paper, practised)`},
	{"override as it is", "consent.yaml", `"The form"`, "\"The \u202Eform\u202C\"", `consent.yaml:11:23: consent-withdraw: text direction character U+202E (take it out)`},
	{"control character as it is", "consent.yaml", `"The form"`, "\"The \x1b[31mform\"", `consent.yaml:11:23: consent-withdraw: control character U+001B (take it out)`},
	{"control character in a comment", "talks.yaml", "", "# \x07\n", `talks.yaml:13:3: talks-held: control character U+0007 (take it out)`},
	{"tab in a text", "consent.yaml", `"The form"`, `"The\tform"`, `consent.yaml:11:18: consent-withdraw: ask_to_see, item 1: tab character (take it out)`},
	{"line break outside a block", "consent.yaml", `"The form"`, `"The\nform"`, `consent.yaml:11:18: consent-withdraw: ask_to_see, item 1: line break in a text (begin a text of several lines with |)`},
	{"line separator", "consent.yaml", `"The form"`, "\"The\u2028form\"", `consent.yaml:11:22: consent-withdraw: invisible character U+2028 (take it out)`},
	{"letters of any script", "consent.yaml", `"The form"`, "\"ቅጽ · نموذج · e\u0301 · 👧🏾\"", ""},
	{"not UTF-8", "consent.yaml", `"The form"`, "\"The f\xf6rm\"", `consent.yaml:11:24: consent-withdraw: not UTF-8 (save the file as UTF-8)`},
	{"byte order mark", "talks.yaml", "id: talks", "\uFEFFid: talks", ""},
	{"Windows line ends", "talks.yaml", "id: talks\n", "id: talks\r\n", ""},
}

var packFaults = []faultCase{
	{"newer schema", "pack.yaml", "schema: 1", "schema: 2", `pack.yaml:2:9: schema: 2 is not a format this program reads (it reads 1)`},
	{"id", "pack.yaml", "id: small", "id: Small_Pack", `pack.yaml:3:5: id: "Small_Pack" is not an id (write small-pack; an id has lower-case letters and digits with single hyphens, a letter first, at most 64)`},
	{"version 0", "pack.yaml", "version: 1", "version: 0", `pack.yaml:4:10: version: 0 is not from 1 to 1000000`},
	{"language", "pack.yaml", "[en, sw]", "[en, sw, Swahili]", `pack.yaml:6:21: languages, item 3: "Swahili" is not a language (such as en, sw or pt-BR)`},
	{"language twice", "pack.yaml", "[en, sw]", "[en, sw, sw]", `pack.yaml:6:21: languages, item 3: duplicate "sw"`},
	{"rated_from", "pack.yaml", "gap_below: paper", "gap_below: paper\nrated_from: 101", `pack.yaml:19:13: rated_from: 101 is not from 0 to 100`},
	{"gap_below", "pack.yaml", "gap_below: paper", "gap_below: papper", `pack.yaml:18:12: gap_below: no level "papper" (did you mean "paper"?)`},
	{"met_from", "pack.yaml", "gap_below: paper", "met_from: practiced\ngap_below: paper", `pack.yaml:18:11: met_from: no level "practiced" (did you mean "practised"?)`},
	{"met from the lowest level", "pack.yaml", "gap_below: paper", "met_from: absent", `pack.yaml:18:11: met_from: the lowest level cannot be enough (then nothing could be a gap; name a higher one)`},
	{"a must-have gap above what is met", "pack.yaml", "gap_below: paper", "gap_below: practised\nmet_from: paper", `pack.yaml:18:12: gap_below: "practised" is above "paper", from which a question is met (name that level or a lower one, or leave gap_below out)`},
	{"met from the level of gap_below", "pack.yaml", "gap_below: paper", "gap_below: paper\nmet_from: paper", ""},
	{"paper_level", "pack.yaml", "gap_below: paper", "paper_level: papper", `pack.yaml:18:14: paper_level: no level "papper" (did you mean "paper"?)`},
	{"on paper where it is met", "pack.yaml", "gap_below: paper", "paper_level: paper\nmet_from: paper", `pack.yaml:18:14: paper_level: "paper" is not below "paper", from which a question is met (name a lower level, or leave paper_level out)`},
	{"on paper at the top", "pack.yaml", "gap_below: paper", "paper_level: practised", `pack.yaml:18:14: paper_level: "practised" is not below "practised", from which a question is met (name a lower level, or leave paper_level out)`},
	{"above_lowest", "pack.yaml", "gap_below: paper", "above_lowest: -1", `pack.yaml:18:15: above_lowest: -1 is not from 0 to 100`},
	{"na_warned_one_in", "pack.yaml", "gap_below: paper", "na_warned_one_in: 0", `pack.yaml:18:19: na_warned_one_in: 0 is not from 1 to 1000`},
	{"na_unrated_one_in", "pack.yaml", "gap_below: paper", "na_unrated_one_in: 1001", `pack.yaml:18:20: na_unrated_one_in: 1001 is not from 1 to 1000`},
	{"a cap of the whole without an overall score", "pack.yaml", "gap_below: paper", "no_overall: true", `pack.yaml:20:59: whole: the pack has no overall score (take this out, or no_overall)`},
	{"optional", "pack.yaml", "gap_below: paper", "optional: [wy, short]", `
pack.yaml:18:12: optional, item 1: no field that may be optional "wy" (one of why, action)
pack.yaml:18:16: optional, item 2: no field that may be optional "short" (one of why, action)`},
	{"optional twice", "pack.yaml", "gap_below: paper", "optional: [why, why]", `pack.yaml:18:17: optional, item 2: duplicate "why"`},
	{"level twice", "pack.yaml", "id: practised", "id: absent", `pack.yaml:14:10: absent: id: duplicate "absent"`},
	{"level kept for an answer", "pack.yaml", "id: practised", "id: unsure", `pack.yaml:14:10: unsure: id: "unsure" cannot be an id: the program gives this word a meaning (use another, such as our-unsure)`},
	{"points that do not rise", "pack.yaml", "points: 2", "points: 1", `pack.yaml:14:29: practised: points: 1 does not rise above 1 (lowest first)`},
	{"points below 0", "pack.yaml", "points: 0", "points: -1", `pack.yaml:12:26: absent: points: -1 is not from 0 to 1000`},
	{"one level", "pack.yaml", "  - {id: paper, points: 1, label: \"On paper\", means: \"Written only\"}\n  - {id: practised, points: 2, label: \"Practised\", means: \"Lived\"}\n", "", `
consent.yaml:20:14: consent-withdraw: levels: no level "paper" (one of absent)
pack.yaml:12:3: scale: a scale has 2 to 6 levels, not 1
pack.yaml:16:12: gap_below: no level "paper" (one of absent)`},
	{"seven levels", "pack.yaml", "bands:", `  - {id: l4, points: 4, label: L, means: M}
  - {id: l5, points: 5, label: L, means: M}
  - {id: l6, points: 6, label: L, means: M}
  - {id: l7, points: 7, label: L, means: M}
bands:`, `pack.yaml:12:3: scale: a scale has 2 to 6 levels, not 7`},
	{"band twice", "pack.yaml", "id: strong", "id: weak", `pack.yaml:17:10: weak: id: duplicate "weak"`},
	{"first band", "pack.yaml", "from: 0", "from: 10", `pack.yaml:16:22: weak: from: the first band begins at 10, not at 0`},
	{"bands that do not rise", "pack.yaml", "from: 60", "from: 0", `pack.yaml:17:24: strong: from: 0 does not rise above 0 (lowest first)`},
	{"band over 100", "pack.yaml", "from: 60", "from: 101", `pack.yaml:17:24: strong: from: 101 is not from 0 to 100`},
	{"names of a cap", "pack.yaml", "must_have: absent, count: 1, checklist: weak, whole: weak", "must_have: absnt, count: 0, checklist: week, whole: stong", `
pack.yaml:20:17: must_have: no level "absnt" (did you mean "absent"?)
pack.yaml:20:31: count: 0 is not from 1 to 1000
pack.yaml:20:45: checklist: no band "week" (did you mean "weak"?)
pack.yaml:20:58: whole: no band "stong" (did you mean "strong"?)`},
	{"cap that caps nothing", "pack.yaml", ", checklist: weak, whole: weak", "", `pack.yaml:20:5: caps, item 1: caps nothing (name a band in checklist, whole or both)`},
	{"profile twice", "pack.yaml", "standards:", "  - {id: publishes, text: \"Again?\"}\nstandards:", `
pack.sw.yaml:7:49: publishes: no "short" in the base language
pack.yaml:23:10: publishes: id: duplicate "publishes"`},
	{"standard twice", "pack.yaml", "{id: own,", "{id: kcs,", `
consent.yaml:19:45: consent-withdraw: std: no standard "own" (one of kcs, kcs)
pack.yaml:29:10: kcs: id: duplicate "kcs"`},
	{"part twice", "pack.yaml", `ref: "2"`, `ref: "1"`, `
consent.yaml:19:33: consent-withdraw: ref: no part of kcs "2" (one of 1, 1)
pack.yaml:28:15: kcs: ref: duplicate "1"`},
	{"theme twice", "pack.yaml", "id: review", "id: training", `
consent.yaml:17:22: consent-withdraw: tags, item 2: no theme "review" (one of training, training)
pack.yaml:32:10: training: id: duplicate "training"`},
	{"checklist twice", "pack.yaml", "[consent, talks]", "[consent, talks, talks]", `pack.yaml:33:30: checklists, item 3: duplicate "talks"`},
	{"checklist outside the folder", "pack.yaml", "[consent, talks]", "[consent, talks, ../talks]", `pack.yaml:33:30: checklists, item 3: "../talks" is not an id (write talks; an id has lower-case letters and digits with single hyphens, a letter first, at most 64)`},
	{"checklist by its file", "pack.yaml", "[consent, talks]", "[consent, talks.yaml]", `pack.yaml:33:23: checklists, item 2: "talks.yaml" is the name of a file (write talks, without .yaml)`},
	{"checklist called pack", "pack.yaml", "[consent, talks]", "[consent, talks, pack]", `pack.yaml:33:30: checklists, item 3: "pack" cannot be an id: the program gives this word a meaning (use another, such as our-pack)`},
	{"checklist without a file", "pack.yaml", "[consent, talks]", "[consent, talks, tlaks]", `pack.yaml:33:30: checklists, item 3: no file "tlaks.yaml" (did you mean "talks"?)`},
	{"checklist that is not listed", "pack.yaml", "[consent, talks]", "[consent]", `talks.yaml: not among the checklists of pack.yaml`},
	{"no profile, but a fault where it stood", "pack.yaml", "profile:", "profil:", `pack.yaml:21:1: unknown field "profil" (did you mean "profile"?)`},
	{"not YAML", "pack.yaml", "schema: 1", "schema: [1", `pack.yaml:2:1: not YAML: did not find expected ',' or ']' (look for a bracket that is not closed, or a comma that is missing, from this line on)`},
}

var checklistFaults = []faultCase{
	{"id of another file", "talks.yaml", "id: talks\n", "id: talk\n", `talks.yaml:1:5: id: "talk" in a file named "talks.yaml" (they must agree)`},
	{"id of a question", "talks.yaml", "id: talks-held", "id: talks--held", `talks.yaml:4:9: id: "talks--held" is not an id (write talks-held; an id has lower-case letters and digits with single hyphens, a letter first, at most 64)`},
	{"question twice in the pack", "talks.yaml", "id: talks-held", "id: consent-withdraw", `talks.yaml:4:9: consent-withdraw: id: duplicate question "consent-withdraw" (first in consent.yaml:5)`},
	{"rev", "talks.yaml", "rev: 1", "rev: 0", `talks.yaml:5:10: talks-held: rev: 0 is not from 1 to 1000000`},
	{"weight", "consent.yaml", "weight: 2", "weight: 4", `consent.yaml:14:13: consent-withdraw: weight: 4 is not from 1 to 3`},
	{"weight 0", "consent.yaml", "weight: 2", "weight: 0", `consent.yaml:14:13: consent-withdraw: weight: 0 is not from 1 to 3`},
	{"days", "consent.yaml", "days: 30", "days: 0", `consent.yaml:26:13: consent-withdraw: days: 0 is not from 1 to 3650`},
	{"effort", "consent.yaml", "effort: S", "effort: XL", `consent.yaml:25:15: consent-withdraw: effort: no effort "XL" (one of S, M, L)`},
	{"profile question", "consent.yaml", "asked_if: publishes", "asked_if: publish", `consent.yaml:15:15: consent-withdraw: asked_if: no profile question "publish" (did you mean "publishes"?)`},
	{"theme", "consent.yaml", "[training, review]", "[trainings, revue]", `
consent.yaml:17:12: consent-withdraw: tags, item 1: no theme "trainings" (did you mean "training"?)
consent.yaml:17:23: consent-withdraw: tags, item 2: no theme "revue" (one of training, review)`},
	{"theme twice", "consent.yaml", "[training, review]", "[review, review]", `consent.yaml:17:20: consent-withdraw: tags, item 2: duplicate "review"`},
	{"standard", "consent.yaml", "std: kcs", "std: kxs", `consent.yaml:19:23: consent-withdraw: std: no standard "kxs" (did you mean "kcs"?)`},
	{"part of a standard", "consent.yaml", `ref: "2"`, `ref: "7"`, `consent.yaml:19:33: consent-withdraw: ref: no part of kcs "7" (one of 1, 2)`},
	{"standard twice", "consent.yaml", `{std: own, ref: "9"}`, `{std: kcs, ref: "2"}`, `consent.yaml:19:39: consent-withdraw: standards, item 2: duplicate kcs 2`},
	{"level", "consent.yaml", "{paper:", "{papr:", `
consent.sw.yaml:6:14: consent-withdraw: levels: no own words for the level "paper" (did you mean "papr"?)
consent.yaml:20:14: consent-withdraw: levels: no level "papr" (did you mean "paper"?)`},
}

var translationFaults = []faultCase{
	{"stray question", "consent.sw.yaml", "consent-withdraw:", "consent-widthraw:", `consent.sw.yaml:3:3: questions: no question "consent-widthraw" (did you mean "consent-withdraw"?)`},
	{"unknown field", "consent.sw.yaml", "    text:", "    weight: 2\n    text:", `consent.sw.yaml:4:5: consent-withdraw: unknown field "weight" (the fields here are short, text, why, practised_if, ask_to_see, discuss, levels, action)`},
	{"list of another length", "consent.sw.yaml", `, "Imetokea"`, "", `consent.sw.yaml:5:19: consent-withdraw: practised_if: items in the base language: 2, here: 1`},
	{"discussion that the base has", "consent.sw.yaml", "    text:", "    discuss: Kwa nini?\n    text:", ""},
	{"level without own words", "consent.sw.yaml", "{paper:", "{absent:", `consent.sw.yaml:6:14: consent-withdraw: levels: no own words for the level "absent" (one of paper)`},
	{"purpose that the base does not have", "talks.sw.yaml", "", "title: Mazungumzo\npurpose: Kujua\n", `talks.sw.yaml:2:1: no "purpose" in the base language`},
	{"discussion that the base does not have", "talks.sw.yaml", "", "questions: {talks-held: {discuss: Kwa nini}}\n", `talks.sw.yaml:1:26: talks-held: no "discuss" in the base language`},
	{"stray level", "pack.sw.yaml", "absent:", "absnt:", `pack.sw.yaml:3:3: scale: no level "absnt" (did you mean "absent"?)`},
	{"stray band", "pack.sw.yaml", "weak:", "week:", `pack.sw.yaml:5:3: bands: no band "week" (did you mean "weak"?)`},
	{"stray profile question", "pack.sw.yaml", "publishes:", "publish:", `pack.sw.yaml:7:3: profile: no profile question "publish" (did you mean "publishes"?)`},
	{"stray theme", "pack.sw.yaml", "training:", "trainings:", `pack.sw.yaml:8:10: themes: no theme "trainings" (did you mean "training"?)`},
	{"checklist inside pack.sw.yaml", "pack.sw.yaml", "", "checklists: {}\n", `pack.sw.yaml:9:1: unknown field "checklists" (the fields here are title, danger_now, scale, bands, profile, themes, standards, glossary)`},
	{"language that is not listed", "talks.fr.yaml", "", "title: Causeries\n", `talks.fr.yaml: "fr" is not among the languages of pack.yaml`},
	{"base language", "talks.en.yaml", "", "title: Talks\n", `talks.en.yaml: en is the base language (its texts stand in talks.yaml)`},
	{"checklist that is not listed", "talk.sw.yaml", "", "title: Mazungumzo\n", `talk.sw.yaml: no checklist "talk" to translate (did you mean "talks"?)`},
	{"empty text", "consent.sw.yaml", `"Ridhaa"`, `""`, `consent.sw.yaml:1:8: title: the text is empty (write one or take the line out)`},
}

var fileFaults = []faultCase{
	{"empty file", "extra.yaml", "", "", `
extra.yaml: the file is empty
extra.yaml: not among the checklists of pack.yaml`},
	{"only a comment", "extra.yaml", "", "# nothing\n", `
extra.yaml: the file is empty
extra.yaml: not among the checklists of pack.yaml`},
	{"not text", "extra.yaml", "", "id: \x00\x01", `
extra.yaml: not a text file (save it as plain text in UTF-8)
extra.yaml: not among the checklists of pack.yaml`},
	{"larger than 1 MiB", "talks.yaml", "", "#" + strings.Repeat("-", 1<<20), `talks.yaml: larger than 1 MiB (split it into several checklists)`},
	{"other files are not looked at", "notes.txt", "", "\x00", ""},
	{"files of editors are not looked at", ".#talks.yaml", "", "\x00", ""},
}
