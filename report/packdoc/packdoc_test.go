package packdoc

import (
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
	"safeguard/report"
)

var words = Words{
	PackTitle: "{title} ({id}, version {version})", QuestionCount: report.Plural{One: "1 question, {must}", Other: "{questions} questions, {must} must-haves"}, QuestionCountAny: report.Plural{One: "1 question", Other: "{questions} questions"}, Together: "together",
	PackProfileItem: "{text} ({id})", PackLevel: "{letter} {label} {points} {means}", PackAbout: "{id} {version} {languages}",
	AskedIf: "Asked if yes to",
	Action:  "If not, then", FirstStep: "This week", Owner: "Who", LevelsMean: "The levels here",
}

// small returns a pack with one question that has everything, and one that has
// little.
func small() *assess.Pack {
	return &assess.Pack{
		ID: "small", Version: 2, Title: "Small pack", Languages: []string{"en"},
		Scale:   []assess.Level{{ID: "absent", Label: "No"}, {ID: "lived", Points: 1, Label: "Yes"}},
		Profile: []assess.ProfileQuestion{{ID: "visitors", Text: "Do visitors come?"}},
		Checklists: []assess.Checklist{{ID: "visits", Title: "Visits", Purpose: "Who comes, and when", Questions: []assess.Question{
			{ID: "visit-escort", Short: "Escort", Text: "Has every *visitor* an escort?", Why: "No child is alone.",
				PractisedIf: []string{"the book names the escort of each visit"}, AskToSee: []string{"the book"}, Discuss: "Who was alone?",
				Critical: true, AskedIf: assess.AnyOf{"visitors"}, Levels: map[string]string{"absent": "some have none"},
				Action: assess.ActionText{Text: "Name escorts", FirstStep: "Ask", Owner: "Director"}},
			{ID: "visit-sign", Short: "Sign", Text: "Is there a sign?"},
		}}},
	}
}

func writer() Writer {
	return Writer{Pack: small(), Words: words, Report: report.Words{MustHave: "must-have"},
		Question: report.QuestionWords{Why: "Why", OnlyIf: "Say {level} only if", AskToSee: "Ask to see", Discuss: "To talk about"}}
}

const questionText = `1.1   Escort  (visit-escort) · must-have
      Has every *visitor* an escort?
      Why: No child is alone.
      The levels here:
      - No: some have none
      Say Yes only if:
      - the book names the escort of each
        visit
      Ask to see:
      - the book
      To talk about: Who was alone?
      Asked if yes to: Do visitors come?
      (visitors)
      If not, then: Name escorts
      This week: Ask
      Who: Director
`

const listMarkdown = `# 1 Visits

Who comes, and when

## 1.1 Escort (visit-escort) · must-have

Has every \*visitor\* an escort?

**Why:** No child is alone.

**The levels here:**

- No: some have none

`

func TestFind(t *testing.T) {
	for _, tt := range []struct{ name, asked, want string }{
		{"a question by id", "visit-escort", questionText},
		{"a question by number", "1.1", questionText},
		{"a short question", "1.2", "1.2   Sign  (visit-sign)\n      Is there a sign?\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, ok := writer().Find(tt.asked)
			var got strings.Builder
			if err := d.WriteText(&got, 42); err != nil || !ok {
				t.Fatal(ok, err)
			}
			if diff := cmp.Diff(tt.want, got.String()); diff != "" {
				t.Errorf("text (-want +got):\n%s", diff)
			}
		})
	}
	for _, name := range []string{"", "2", "1.3", "escort"} {
		if _, ok := writer().Find(name); ok {
			t.Errorf("%q is found", name)
		}
	}
}

func TestChecklistAsMarkdown(t *testing.T) {
	for _, name := range []string{"visits", "1"} {
		d, ok := writer().Find(name)
		var got strings.Builder
		if err := d.WriteMarkdown(&got); err != nil || !ok {
			t.Fatal(ok, err)
		}
		if !strings.HasPrefix(got.String(), listMarkdown) {
			t.Errorf("%s:\n%s\nwant at first\n%s", name, got.String(), listMarkdown)
		}
	}
}

func TestWriteList(t *testing.T) {
	var got strings.Builder
	if err := WriteList(&got, small(), words, 80); err != nil {
		t.Fatal(err)
	}
	const want = `Small pack (small, version 2)

 1  visits              2 questions, 1 must-haves
    Who comes, and when

    together            2 questions, 1 must-haves
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("list (-want +got):\n%s", diff)
	}
}

// A disk that is full is said.
func TestWriteErrors(t *testing.T) {
	r, w := io.Pipe()
	r.Close()
	d := writer().Whole()
	for name, err := range map[string]error{
		"text": d.WriteText(w, 80), "Markdown": d.WriteMarkdown(w), "list": WriteList(w, small(), words, 80),
	} {
		if err != io.ErrClosedPipe {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Twice the questions take twice the memory, not four times.
func TestWholeIsLinear(t *testing.T) {
	allocations := func(questions int) float64 {
		w := writer()
		for range questions {
			w.Pack.Checklists[0].Questions = append(w.Pack.Checklists[0].Questions, w.Pack.Checklists[0].Questions[0])
		}
		return testing.AllocsPerRun(1, func() { w.Whole().WriteText(io.Discard, 80) })
	}
	if once, twice := allocations(100), allocations(200); twice > 2.5*once {
		t.Errorf("%.0f allocations, and for twice the questions %.0f", once, twice)
	}
}
