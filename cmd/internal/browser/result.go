package browser

import (
	"net/url"
	"path/filepath"
	"strconv"

	"safeguard/assess"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A resultPage is the board's page one, and how its sums are made. It is without
// what people wrote unless somebody asked for that.
type resultPage struct {
	report.Model
	Texts    bool
	Said     string // what is shown, and what is not
	Other    link   // the same with the texts, or without them
	Room     link   // the same in large letters, or in small ones
	Facts    string
	Unshown  string    // that decisions are recorded whose words are not shown
	Refusals []refusal // of the board
	Decided  []report.List
	Sums     []sumTable
	Whole    string
	Rules    []string
	Tables   []report.Table
	Files    []madeFile // what can be taken along, the usual one first
	Saved    string     // where the first of them goes
}

// A madeFile is a file that a link makes, and the name that it gets.
type madeFile struct{ Href, Label, Name string }

// A sumTable is the sum of each question of a checklist, and of all of them.
type sumTable struct {
	Title string
	Rows  []sumRow
	Total []report.Fact
}

// A sumRow is the sum of one question.
type sumRow struct{ Href, Number, Short, Answer, Sum string }

// showResult shows the result as the board will see it. For a projector it is in large
// letters, and never with what people wrote.
func showResult(v *visit) (page, error) {
	q := v.r.URL.Query()
	room := q.Get("room") != ""
	texts := q.Get("texts") != "" && !room
	made, r, err := v.report(compose.Options{Private: !texts})
	if err != nil {
		return page{}, err
	}
	w, m := v.words.Page.Result, made.Model
	d := resultPage{
		Model: m, Texts: texts, Said: w.Private,
		Other: link{Href: v.at("result?texts=1"), Label: w.ShowTexts},
		Room:  link{Href: v.at("result?room=1"), Label: w.Room},
		Facts: report.Joined(" · ", m.Head.Round, m.Head.Date, m.Head.Pack, m.Head.Scope, m.Head.Participants),
		Rules: m.Method.Rules, Tables: m.Method.Tables,
		Files: []madeFile{
			{v.at("report?format=pdf"), w.PDF, v.reportFile(".pdf")},
			{v.at("report?format=docx"), w.Word, v.reportFile(".docx")},
			{v.at("table?format=xlsx"), w.Excel, filepath.Base(compose.Name(v.file, tablesBehind+string(v.today()), "xlsx"))},
		},
	}
	d.Saved = fill(v.words.Page.Print.SavedAs, "file", d.Files[0].Name)
	if !room {
		d.Refusals = v.refusals(&m, &r)
		withoutRefused(&d.Cover)
	}
	if texts {
		d.Said, d.Other = w.WithTexts, link{Href: v.at("result"), Label: w.HideTexts}
	}
	if a, ok := v.file.State.Approval(); ok && !texts && len(a.Decisions) > 0 {
		d.Unshown = fill(w.Unshown.For(len(a.Decisions)), "n", len(a.Decisions))
	}
	if room {
		d.Room = link{Href: v.at("result"), Label: w.RoomLeave}
	}
	for _, list := range m.Lists {
		if list.Board {
			d.Decided = append(d.Decided, list)
		}
	}
	screen := "result"
	if room {
		screen = "result-room"
	} else {
		d.Sums, d.Whole = v.sumTables(&r), v.wholeSum(r.Whole)
	}
	return page{screen: screen, title: m.Cover.Title, data: d}, nil
}

// reportFile is the name of the usual report of today.
func (v *visit) reportFile(ending string) string {
	return filepath.Base(compose.ReportName(v.file, v.today(), compose.Options{}, false, ending))
}

// report makes a report of the assessment as it is now, beside the round that it
// carries, if any.
func (v *visit) report(o compose.Options) (compose.Report, assess.Result, error) {
	c := v.composer(v.words)
	r := c.Result(v.file, o)
	if last, ok := v.file.Last(); ok {
		compared, said, err := c.Beside(v.file, last, r)
		if err != nil {
			return compose.Report{}, r, err
		}
		o.Earlier, o.Said = &compared, said
	}
	made, err := c.Report(v.file, r, o)
	return made, r, err
}

// sumTables lists the sum of each question, so that it can be redone by hand.
func (v *visit) sumTables(r *assess.Result) []sumTable {
	w, pack := v.words.Command, &v.file.About.Pack
	var tables []sumTable
	for _, c := range r.Checklists {
		t := sumTable{Title: strconv.Itoa(c.Number) + " " + c.Title}
		for _, q := range c.Questions {
			row := sumRow{v.at("q/" + url.PathEscape(q.ID)), q.Number, q.Short, w.Unanswered, v.words.Report.NoNumber}
			switch q.Status {
			case assess.Hidden:
				row.Answer = w.Hidden
			case assess.Unanswered:
			default:
				row.Answer = talk.AnswerWord(&v.words.Question, pack, q.Answer.Value)
			}
			if q.Possible > 0 {
				row.Sum = fill(w.Sum, "points", q.Points/q.Weight, "weight", q.Weight, "sum", q.Points, "possible", q.Possible)
			}
			t.Rows = append(t.Rows, row)
		}
		t.Total = append(t.Total, report.Fact{Label: w.Together, Value: fill(w.Total, "sum", c.Score.Points, "possible", c.Score.Possible, "percent", c.Score.Percent)})
		if c.Score.High != c.Score.Points {
			t.Total = append(t.Total, report.Fact{Label: w.IfTop, Value: fill(w.Total, "sum", c.Score.High, "possible", c.Score.Possible, "percent", c.Score.HighPercent)})
		}
		tables = append(tables, t)
	}
	return tables
}

// wholeSum is the sum of all checklists, "" where the pack has none.
func (v *visit) wholeSum(s assess.Score) string {
	if s.Rating.Why == assess.NoOverall {
		return ""
	}
	return fill(v.words.Page.Result.Whole, "sum", s.Points, "possible", s.Possible, "percent", s.Percent)
}
