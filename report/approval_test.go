package report_test

import (
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/report"
	"safeguard/report/internal/sample"
)

func TestApprovalOnPageOne(t *testing.T) {
	change := func(kind assess.ChangeKind, question, number string) assess.Change {
		return assess.Change{Kind: kind, Question: question, Number: number}
	}
	tests := []struct {
		name     string
		changes  []assess.Change
		unproven bool
		want     string
	}{
		{"nothing changed", nil, false, "Approved by the board on 12 March 2026. Nothing has changed since."},
		{"one of each", []assess.Change{
			change(assess.ChangedProfile, "research", ""), change(assess.ChangedAnswer, "a01", "1.1"),
			change(assess.ChangedDay, "a02", "1.2"), change(assess.ChangedText, "a03", "1.3"),
			change(assess.ChangedPlan, "a04", "1.4"), change(assess.RemovedTexts, "a05", "1.5"),
		}, false, "Changed since the approval by the board of 12 March 2026: answers to 1.1; given again: 1.2; " +
			"texts of 1.3; actions for 1.4; answers about the organisation; texts removed for privacy from 1.5."},
		{"a question is named once", []assess.Change{
			change(assess.ChangedText, "a01", "1.1"), change(assess.ChangedText, "a01", "1.1"),
		}, false, "Changed since the approval by the board of 12 March 2026: texts of 1.1."},
		{"many", []assess.Change{
			change(assess.ChangedAnswer, "a01", "1.1"), change(assess.ChangedAnswer, "a02", "1.2"),
			change(assess.ChangedAnswer, "a03", "1.3"), change(assess.ChangedAnswer, "a04", "1.4"),
			change(assess.ChangedAnswer, "a05", "1.5"), change(assess.ChangedAnswer, "a06", "1.6"),
			change(assess.ChangedAnswer, "a07", "1.7"), change(assess.ChangedAnswer, "a08", "1.8"),
		}, false, "Changed since the approval by the board of 12 March 2026: answers to 1.1, 1.2, 1.3, 1.4, 1.5, 1.6 and 2 more."},
		{"a file that was tampered with", nil, true, "Approved by the board on 12 March 2026. The file does not show what " +
			"was approved then (7KQM-3XWD), and a removed text is not the reason: compare this page with the signed one."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := approvedSample(t, tt.changes, tt.unproven)
			if got := c.Model(t).Cover.Approval; got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
	if got := sample.New(t, 2, 0, sample.Plausible).Model(t).Cover.Approval; got != "" {
		t.Errorf("nobody approved it, and it says %q", got)
	}
}

func TestListOfChanges(t *testing.T) {
	c := approvedSample(t, []assess.Change{
		{Kind: assess.ChangedProfile, Question: "research", From: "no", To: ""},
		{Kind: assess.ChangedAnswer, Question: "a01", Number: "1.1", From: "", To: "paper"},
		{Kind: assess.ChangedDay, Question: "a01", Number: "1.1", From: "2026-03-01", To: "2026-03-15"},
		{Kind: assess.ChangedText, Question: "a01", Number: "1.1", Field: "evidence"},
		{Kind: assess.ChangedPlan, Question: "a01", Number: "1.1", Field: "due", From: "", To: "2026-05-01"},
		{Kind: assess.ChangedPlan, Question: "a01", Number: "1.1", Field: "help", From: "a lawyer", To: ""},
		{Kind: assess.RemovedTexts, Question: "a01", Number: "1.1"},
	}, false)
	want := []string{
		"Answer: was “no”, is now “Not answered yet”.",
		"Answer: was “Not answered yet”, is now “On paper”. " +
			"The same answer, given again: on 1 March 2026 then, on 15 March 2026 now. " +
			"Evidence: the text is different. " +
			"By when: was “not set”, is now “1 May 2026”. " +
			"Help wanted: was “a lawyer”, is now “not set”. " +
			"Texts were removed from the whole history for privacy, so they cannot be compared.",
	}
	lists := c.Model(t).Lists
	var got []string
	for _, item := range lists[0].Items {
		got = append(got, item.Text)
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if items := lists[1].Items; len(items) != 1 || items[0].Title != "Buy a lock" {
		t.Errorf("decisions: %+v", items)
	}
}

// An action that people added is called by its words, never by its id; one that was
// dropped anew says so.
func TestChangesOfActions(t *testing.T) {
	change := func(id, number string, from, to assess.Status) assess.Change {
		return assess.Change{Kind: assess.ChangedAction, Question: id, Number: number, From: string(from), To: string(to)}
	}
	c := approvedSample(t, []assess.Change{
		change("own-7k3m", "", "", assess.StatusOpen),
		change("own-7k4m", "", assess.StatusOpen, ""),
		change("a01", "1.1", assess.StatusDropped, assess.StatusDropped),
	}, false)
	own := c.Result.Plan[0]
	own.ID, own.Number, own.What = "own-7k3m", "", "Meet the elders"
	c.Result.Plan = append(c.Result.Plan, own)
	var got []string
	for _, item := range c.Model(t).Lists[0].Items {
		got = append(got, strings.TrimSpace(item.Number+" "+item.Title)+": "+item.Text)
	}
	want := []string{
		"Meet the elders: Added to the plan.",
		"an action of our own: Taken out of the plan.",
		"1.1 Everyone knows the rule: Dropped again: the day or the reason is another one.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func approvedSample(t *testing.T, changes []assess.Change, unproven bool) sample.Case {
	c := sample.New(t, 14, 0, sample.Plausible)
	c.Result.Approval = &assess.ApprovalResult{
		Approval: assess.Approval{Role: "the board", On: "2026-03-12", Fingerprint: "7KQM-3XWD", Decisions: []string{"Buy a lock"}},
		Changes:  changes, Unproven: unproven,
	}
	return c
}

// What was decided with an earlier approval of the round, or under an earlier version of
// the questions, stays in the report behind what the newest one decided.
func TestDecisionsOfEachApproval(t *testing.T) {
	c := approvedSample(t, nil, false)
	c.Result.Approved = []assess.Approval{
		{Role: "the board", On: "2026-01-12", Decisions: []string{"First"}},
		{Role: "the board", On: "2026-02-12", Redacted: true},
		{Role: "the chair", On: "2026-02-13"},
	}
	c.Result.Lapsed = []assess.Lapsed{{Role: "the board", On: "2025-12-01", Version: 1, Decisions: []string{"Of version 1"}}}
	var got []string
	for _, l := range c.Model(t).Lists {
		if l.Title == "Decisions of earlier approvals" {
			for _, item := range l.Items {
				got = append(got, item.Number+" "+item.Title+" "+item.Text)
			}
		}
	}
	if want := []string{
		"1 A text was removed here. Recorded with the approval by the board on 12 February 2026.",
		"2 First Recorded with the approval by the board on 12 January 2026.",
		"3 Of version 1 Recorded with the approval by the board on 1 December 2025.",
	}; !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	private := c.Result.WithoutPrivate()
	if private.Approved[0].Decisions != nil || c.Result.Approved[0].Decisions == nil {
		t.Errorf("a private report: %+v", private.Approved)
	}
}

func TestBoardIsShort(t *testing.T) {
	full := approvedSample(t, []assess.Change{{Kind: assess.ChangedText, Question: "a01", Number: "1.1", Field: "note"}}, false).Model(t)
	board := report.Board(full)
	if board.Checklists != nil || board.Method.Title != "" {
		t.Error("the short report has all answers or the method")
	}
	if board.Cover.Title == "" || len(board.Plan.Groups) == 0 || board.Closing.Danger == "" {
		t.Error("the short report lacks page one, the plan or what to do in danger")
	}
	for _, l := range board.Lists {
		if !l.Board {
			t.Errorf("the short report has the list %q", l.Title)
		}
	}
	for i, g := range board.Plan.Groups {
		rows := full.Plan.Groups[i].Rows
		switch kept := g.Group == assess.GroupKept; {
		case len(rows) == 0, kept && (len(g.Rows) > 0 || len(g.Brief) != len(rows)), !kept && (len(g.Brief) > 0 || len(g.Rows) != len(rows)):
			t.Errorf("%s: %d rows and %d lines of %d actions", g.Title, len(g.Rows), len(g.Brief), len(rows))
		case kept:
			want := report.BriefAction{Order: rows[0].Order, What: rows[0].What, Who: rows[0].Number + " · " + rows[0].Day}
			if g.Brief[0] != want {
				t.Errorf("got %+v, want %+v", g.Brief[0], want)
			}
		}
	}
	if len(full.Checklists) == 0 || len(full.Lists) <= len(board.Lists) {
		t.Error("the full report was changed")
	}
}

// Where page one refers to the reasons for "does not apply", they are there.
func TestBoardKeepsWhatPageOneRefersTo(t *testing.T) {
	m := report.Board(sample.New(t, 14, 0, sample.Plausible).Model(t))
	referred := false
	for _, d := range m.Cover.Decisions {
		referred = referred || strings.Contains(d.Text, "“"+m.Words.NATitle+"”")
	}
	if there := slices.ContainsFunc(m.Lists, func(l report.List) bool { return l.Title == m.Words.NATitle }); there != referred {
		t.Errorf("page one refers to the list: %v, the list is there: %v", referred, there)
	}
}

func TestPrivateDecisionGivesNoReason(t *testing.T) {
	c := sample.New(t, 3, 0, sample.Plausible)
	c.Result.NA = []string{"b02"}
	c.Result.ToDecide = []assess.Decision{{Kind: assess.AcceptNA, Questions: c.Result.NA}}
	q := c.Result.Checklists[1].Questions[1]
	q.Answer = &assess.Answer{Question: "b02", Value: assess.NA, Reason: "a secret"}
	c.Result.Checklists[1].Questions[1] = q
	private := report.New(c.Assessment, c.Result.WithoutPrivate(), sample.Words(t))
	if len(private.Cover.Decisions) != 1 {
		t.Errorf("decisions: %+v", private.Cover.Decisions)
	}
	for _, d := range private.Cover.Decisions {
		if strings.Contains(d.Text, "eason") {
			t.Errorf("a decision speaks of a reason: %q", d.Text)
		}
	}
	if q.Answer.Reason != "a secret" {
		t.Error("the result that was given is changed")
	}
}

// What the result says of the plan and of decisions names questions by id and
// quotes nobody, so that a private print may have it.
func TestDecisionsHoldNoTexts(t *testing.T) {
	r := sample.New(t, 14, 4, sample.Plausible).Result.WithoutPrivate()
	ids := r.Strengths
	for _, d := range r.ToDecide {
		ids = append(ids, d.Questions...)
	}
	for _, id := range ids {
		if _, ok := r.Question(id); !ok {
			t.Errorf("%q is no question", id)
		}
	}
	if len(ids) < 20 || len(r.ToDecide) < 6 {
		t.Fatalf("only %d questions in %+v", len(ids), r.ToDecide)
	}
}
