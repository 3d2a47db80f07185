package tables_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/report"
	"safeguard/report/internal/sample"
	"safeguard/report/tables"
)

// awkward are texts that spreadsheets, CSV and XML change, or act on.
var awkward = []string{
	"plain", "=1+1", "+254 700 000", "-", "@home", "'quoted", "''", "'=x", "\t=1", "\rreturn", "\r=1", "line\nand\r\nline", "tab\tin it",
	"_x000D_", "_x0041_", "_x005F_x000D_", "a_x_b", "\x00\x07\x1b[31mred", "bad \xff bytes", "\ufffe\uffff", "0123", "1e3", "1.10", "46081",
	"2026-02-28", "TRUE", "#REF!", `a "quoted", text; with\tsigns`, "emoji 😀👩‍👩‍👧‍👦🇰🇪", "ሰላም ለሁሉም፡ልጆች።", "سلام للأطفال", "\u202eturned", "  spaces  around  ",
	"&amp; <b> ]]> &#10;", "sep=;", "{round}", strings.Repeat("long ", 700), "=HYPERLINK(\"x\")", "Not in place", "Does not apply", "|cmd", ",;\t", "\ufeffmark",
}

type words struct {
	report report.Words
	tables tables.Words
}

func english(t testing.TB) words {
	t.Helper()
	w := words{report: sample.Words(t)}
	sample.Section(t, "tables", &w.tables)
	return w
}

// A made is a generated assessment.
type made struct {
	about assess.Assessment
	state assess.State
	words words
	r     *rand.Rand
	texts []string // that people type
}

func (m *made) text(share int) string {
	if m.r.IntN(share) > 0 {
		return ""
	}
	return m.texts[m.r.IntN(len(m.texts))]
}

func (m *made) needed() string { return "x " + m.texts[m.r.IntN(len(m.texts))] }

func (m *made) record(t testing.TB, act assess.Act) {
	t.Helper()
	if err := assess.Check(&m.about.Pack, act); err != nil {
		t.Fatal(err)
	}
	n := len(m.state.Events()) + 1
	state, err := assess.Apply(m.state, assess.Event{Seq: n, Time: time.Date(2026, 1, 1+n/9, 10, 0, 0, 0, time.UTC), Act: act})
	if err != nil {
		t.Fatal(err)
	}
	m.state = state
}

// generate makes an assessment with awkward texts wherever a person or a pack can
// have one, but for those left out, from a seed.
func generate(t testing.TB, seed uint64, left ...string) *made {
	t.Helper()
	m := &made{words: english(t), r: rand.New(rand.NewPCG(seed, 7))}
	m.texts = slices.DeleteFunc(slices.Clone(awkward), func(s string) bool { return slices.Contains(left, s) })
	texts := func(tag, plausible string) string {
		if m.r.IntN(3) == 0 {
			return plausible + " " + tag + m.texts[m.r.IntN(len(m.texts))]
		}
		return plausible
	}
	c := sample.New(t, 1+m.r.IntN(5), 0, texts)
	m.about = c.Assessment
	m.about.Pack.Scale = append([]assess.Level{}, m.about.Pack.Scale...)
	m.about.Pack.Scale[1].Label = []string{"Started", "Not in place", "Begun, not finished", "=Started", "  We don’t know ", strings.Repeat("a long label ", 30)}[m.r.IntN(6)]
	m.state = assess.NewState(assess.Scope{})
	m.record(t, assess.ProfileAnswer{Profile: "research", Yes: m.r.IntN(2) == 0})
	refs := m.about.Pack.Refs()
	for range 2 * len(refs) {
		m.act(t, refs[m.r.IntN(len(refs))].Question)
	}
	return m
}

// act records something about a question.
func (m *made) act(t testing.TB, q *assess.Question) {
	values := []string{"absent", "started", "paper", "practised", assess.Unsure, assess.NA}
	set := func() *string { s := m.text(2); return &s }
	switch m.r.IntN(9) {
	default:
		a := assess.Answer{Question: q.ID, Value: values[m.r.IntN(len(values))], Note: m.text(3), Evidence: m.text(3), Support: m.text(4)}
		if a.Value == assess.NA && !q.AllowsNA() {
			a.Value = "absent"
		}
		if a.Value == assess.NA {
			a.Reason = m.needed()
		}
		m.record(t, a)
	case 4:
		due := []string{"2026-05-01", "2025-12-31", ""}[m.r.IntN(3)]
		m.record(t, assess.PlanEntry{Question: q.ID, What: set(), Owner: set(), Help: set(), Proof: set(), Due: &due})
	case 5:
		m.record(t, assess.ActionStatus{Action: q.ID, Status: assess.StatusBegun, On: "2026-01-05"})
	case 6:
		m.record(t, assess.ActionStatus{Action: q.ID, Status: []assess.Status{assess.StatusDone, assess.StatusDropped}[m.r.IntN(2)], On: "2026-01-06", Proof: m.needed(), Reason: m.needed()})
	case 7:
		m.record(t, assess.OwnAction{What: m.needed(), Owner: m.text(2), For: []string{q.ID}}.WithID(&m.state, "a"))
	case 8:
		if of := m.state.ToUndo(); of > 0 && m.r.IntN(2) == 0 {
			m.record(t, assess.Undo{Of: of})
			return
		}
		m.record(t, assess.Holder{Post: q.Action.Owner + "x", Name: m.text(1)})
	}
}

func (m *made) source(private bool) exchange.Source {
	return exchange.Source{
		ID: "0123456789abcdef", About: &m.about, State: &m.state, Private: private, Terms: m.words.tables.Terms(&m.words.report),
		Evaluate: func(s assess.State, private bool) assess.Result {
			if private {
				return assess.EvaluatePrivate(m.about.Pack, s, sample.Day)
			}
			return assess.Evaluate(m.about.Pack, s, sample.Day)
		},
	}
}

// workbook returns the assessment as a workbook.
func (m *made) workbook(t testing.TB, private bool) []byte {
	t.Helper()
	s := m.source(private)
	w := tables.Workbook{
		Levels: s.Terms.Levels(&m.about.Pack), Day: sample.Day, Terms: s.Terms, Words: &m.words.tables, Back: "safeguard import t t.xlsx",
		Model: report.New(m.about, s.Evaluate(m.state, private), m.words.report),
	}
	for _, what := range exchange.All {
		w.Tables = append(w.Tables, s.Table(what))
	}
	var out bytes.Buffer
	if err := tables.WriteWorkbook(&out, w); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// csv returns a table of the assessment as text.
func (m *made) csv(t testing.TB, what exchange.What, private bool, language string) []byte {
	t.Helper()
	s := m.source(private)
	var out bytes.Buffer
	if err := tables.WriteCSV(&out, s.Table(what), s.Terms, language); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// read takes a file back.
func (m *made) read(t testing.TB, file []byte, ending string) exchange.Reading {
	t.Helper()
	s := m.source(false)
	sheets, err := tables.Read(bytes.NewReader(file), ending, s.Terms)
	if err != nil {
		t.Fatal(err)
	}
	return exchange.Read(s, sheets, true)
}

func faults(r exchange.Reading) string {
	said := ""
	for _, f := range r.Faults {
		said += fmt.Sprintf("%s row %d %s: %v\n", f.Sheet, f.Line, f.Column, f.Err)
	}
	for _, c := range r.Changes {
		said += fmt.Sprintf("%s row %d %s: %q -> %q\n", c.Sheet, c.Line, c.Column, c.From, c.To)
	}
	return said
}
