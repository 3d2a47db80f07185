package paper_test

import (
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/assess/workshop"
	"safeguard/report/internal/sample"
	. "safeguard/report/paper"
)

func request(t *testing.T) Request {
	t.Helper()
	a := sample.New(t, 4, 0, sample.Plausible).Assessment
	return Request{Pack: a.Pack, Language: "en", Date: sample.Day, Questions: a.Pack.Refs(), Contacts: a.Contacts, Words: sample.QuestionWords(t)}
}

func TestWorksheet(t *testing.T) {
	r := request(t)
	r.People = 12
	r.Hidden, r.Questions = r.Questions[1:2], slices.Delete(slices.Clone(r.Questions), 1, 2)
	s := NewWorksheet(r, sample.PaperWords(t))
	w := s.Worksheet
	if len(w.Parts) != 5 || len(w.Parts[0].Rows) != 3 || len(w.Parts[1].Rows) != 4 {
		t.Fatalf("%d parts", len(w.Parts))
	}
	part := w.Parts[0]
	if part.Title != "1  Codes of conduct" || !strings.Contains(part.NotAsked, "1.2") || w.Parts[1].NotAsked != "" {
		t.Errorf("title %q, not asked %q and %q", part.Title, part.NotAsked, w.Parts[1].NotAsked)
	}
	if got := part.Rows[1].Number; got != "1.3" {
		t.Errorf("the second row is %s: numbers must not move up", got)
	}
	if got := part.Fields[len(part.Fields)-1].Value; got != "12" {
		t.Errorf("people: %q", got)
	}
	if part.Danger.Text != r.Pack.DangerNow || !slices.Equal(part.Danger.Contacts, r.Contacts) {
		t.Error("what to do in danger is not on the sheet")
	}
	must, other := part.Rows[0], part.Rows[1]
	if must.MustHave == "" || !slices.Equal(must.Boxes, []string{"A", "B", "C", "D", "?", ""}) {
		t.Errorf("must-have: %q %q", must.MustHave, must.Boxes)
	}
	if other.MustHave != "" || !slices.Equal(other.Boxes, []string{"A", "B", "C", "D", "?", "-"}) {
		t.Errorf("other: %q %q", other.MustHave, other.Boxes)
	}
}

// What a sheet says is typed in can be typed in: every line that is printed is one
// that package enter understands.
func TestPrintedLinesAreUnderstood(t *testing.T) {
	for _, table := range []string{"1", "K9"} {
		r := request(t)
		r.Table = table
		help := NewGuide(r, sample.PaperWords(t)).Guide.Typed
		var list []string
		for _, l := range help.Lines {
			if l.Means == "" {
				t.Errorf("%s: nothing says what it means", l.Line)
			}
			line := strings.ReplaceAll(strings.ReplaceAll(l.Line, "due: …", "due: 2026-12-31"), "…", "text")
			if strings.Contains(line, " sheet ") {
				list = append(list, line, line, line, line)
			}
			list = append(list, line)
		}
		sheet := enter.Read(&r.Pack, assess.NewState(assess.Scope{}), strings.Join(list, "\n"), enter.Options{Today: sample.Day, Replace: true})
		for _, f := range sheet.Faults {
			if !strings.Contains(f.Err.Error(), "answered twice") { // the sheets of the first question
				t.Errorf("%s: %v", list[f.Line-1], f.Err)
			}
		}
		if !slices.ContainsFunc(sheet.Acts, func(a assess.Act) bool { e, ok := a.(assess.PlanEntry); return ok && e.Due != nil }) {
			t.Error("no line says by which day")
		}
		if len(sheet.Acts) < 11 || !sheet.Coded {
			t.Errorf("%d acts of %d lines", len(sheet.Acts), len(list))
		}
	}
}

func TestPersonalSheet(t *testing.T) {
	r := request(t)
	r.Personal, r.Table = true, "2"
	r.Questions = slices.Delete(slices.Clone(r.Questions), 1, 2)
	s := NewWorksheet(r, sample.PaperWords(t))
	part := s.Worksheet.Parts[0]
	if s.Worksheet.Note != "" || len(part.Fields) != 3 || !strings.Contains(s.Code, assess.SheetCode(&r.Pack, "2")) {
		t.Errorf("note %q, fields %v, code %q", s.Worksheet.Note, part.Fields, s.Code)
	}
	want := []StripCell{{"1.1", ""}, {"1.2", "-"}, {"1.3", ""}, {"1.4", ""}}
	if part.Strip.Begin != "1 sheet" || !slices.Equal(part.Strip.Cells, want) {
		t.Errorf("%q %v: a letter's place says its question, also where one is not asked", part.Strip.Begin, part.Strip.Cells)
	}
	r.Personal = false
	if strip := NewWorksheet(r, sample.PaperWords(t)).Worksheet.Parts[0].Strip; len(strip.Cells) > 0 {
		t.Error("a worksheet with notes has no strip")
	}
}

// A sheet says which pack it belongs to, so that it is typed into the right one.
func TestEverySheetHasTheCheckCode(t *testing.T) {
	r, w := request(t), sample.PaperWords(t)
	code := assess.CheckCode(&r.Pack)
	for _, s := range []Sheets{NewWorksheet(r, w), NewCards(r, w), NewGuide(r, w), NewWallSheet(r, w, false)} {
		if !strings.Contains(s.Code, code) {
			t.Errorf("%s: %q lacks %s", s.Kind, s.Code, code)
		}
	}
	if g := NewGuide(r, w).Guide; !strings.Contains(strings.Join(g.Before.Paragraphs, " "), code) {
		t.Error("the guide does not say which code the other sheets have")
	}
}

func TestCards(t *testing.T) {
	r, w := request(t), sample.PaperWords(t)
	for people, rounds := range map[int]int{0: 1, 1: 1, 4: 1, 5: 2, 20: 5, 30: 8} {
		r.People = people
		c := NewCards(r, w).Cards
		if c.Copies != rounds || len(c.Cards) != 5 {
			t.Errorf("%d people: %d rounds of %d cards, want %d of 5", people, c.Copies, len(c.Cards), rounds)
		}
	}
	c := NewCards(r, w).Cards.Cards
	if c[0].Letter != "A" || c[0].Word != "Not in place" || c[4].Letter != "?" || c[4].Place != -1 {
		t.Errorf("cards: %+v", c)
	}
}

func TestGuide(t *testing.T) {
	r, w := request(t), sample.PaperWords(t)
	q := &r.Pack.Checklists[0].Questions[0]
	q.PractisedIf, q.AskToSee, q.Discuss = []string{"all say so"}, []string{"the file"}, "Who sees it otherwise?"
	q.Levels = map[string]string{"paper": "The file says so"}
	r.People = 20
	g := NewGuide(r, w).Guide
	first := g.Parts[0].Questions[0]
	if levels := first.Levels.Lines; levels[2].Means != "The file says so" || levels[3].Means != r.Pack.Scale[3].Means {
		t.Errorf("levels: %+v", levels)
	}
	if !strings.Contains(first.Conditions.Title, "Practised") || first.Discuss.Text == "" || len(first.ToSee.Items) != 1 || first.Why.Text == "" {
		t.Errorf("%+v", first)
	}
	if !strings.Contains(first.When, "0:25") || !strings.Contains(g.Parts[0].Questions[1].When, "0:35") {
		t.Errorf("%q, then %q", first.When, g.Parts[0].Questions[1].When)
	}
	if len(g.Form.Hands) != 5 || len(g.Form.Boxes) != 6 {
		t.Errorf("%d hands, %d boxes", len(g.Form.Hands), len(g.Form.Boxes))
	}
	if g.AnotherDay != "" || g.TooShort || len(g.Schedule.Notes) != 1 {
		t.Errorf("without a limit: %q %v", g.AnotherDay, g.Schedule.Notes)
	}
}

// When the time is short the guide says what to leave out, and leaves it out.
func TestGuideForAShortTime(t *testing.T) {
	for _, tt := range []struct {
		name      string
		minutes   int
		questions int
		says      []string
	}{
		{"enough", 300, 20, []string{"with 15 minutes to spare"}},
		{"too short for all", 200, 15, []string{"time for 15 of the questions", "another day (5)", "1.4, 2.4, 3.4, 4.4, 5.4"}},
		{"too short for the must-haves", 80, 5, []string{"Meet 3 times"}},
		{"too short for anything", 30, 5, []string{"takes 1:05"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := request(t)
			r.People, r.Minutes = 20, tt.minutes
			s := NewGuide(r, sample.PaperWords(t))
			n := 0
			for _, p := range s.Guide.Parts {
				n += len(p.Questions)
			}
			if n != tt.questions {
				t.Errorf("%d questions, want %d", n, tt.questions)
			}
			said := strings.Join(s.Guide.Schedule.Notes, " ")
			for _, want := range tt.says {
				if !strings.Contains(said, want) {
					t.Errorf("%q does not say %q", said, want)
				}
			}
			if short := tt.questions < 20; s.Guide.TooShort != short || (s.Guide.AnotherDay != "") != short {
				t.Errorf("short %v, another day %q", s.Guide.TooShort, s.Guide.AnotherDay)
			}
		})
	}
}

func TestTally(t *testing.T) {
	r := request(t)
	r.Questions = workshop.RouteMustHaves.Select(r.Questions)
	y := NewWallSheet(r, sample.PaperWords(t), true).Wall
	if !y.Large || len(y.Parts) != 5 || len(y.Parts[0].Rows) != 1 || !y.Parts[0].Rows[0].MustHave {
		t.Errorf("%+v", y.Parts)
	}
	if len(y.Choices) != 5 || y.Danger.Text == "" || y.Parking == "" {
		t.Errorf("%d columns", len(y.Choices))
	}
}

func TestHints(t *testing.T) {
	r, w := request(t), sample.PaperWords(t)
	if got := NewWorksheet(r, w).Hint(w, 12); !strings.Contains(got, "People: 12.") {
		t.Errorf("hint: %q", got)
	}
	if got := NewWorksheet(r, w).Hint(w, 0); got != "" {
		t.Errorf("hint: %q", got)
	}
	if got := NewCards(r, w).Hint(w, 0); !strings.Contains(got, "Sets: 4.") || !strings.Contains(got, "pages: 5") {
		t.Errorf("hint: %q", got)
	}
	r.Minutes = 30
	if got := NewGuide(r, w).Hint(w, 0); got != w.HintOver {
		t.Errorf("hint: %q", got)
	}
}
