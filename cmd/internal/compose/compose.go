// Package compose makes the report of an assessment: the result, its model with the
// page on workshops and what has changed since an earlier round, for the board or
// without private texts, with a logo and the answers as data. Every face of the
// program hands over reports, and none of them draws one here.
package compose

import (
	"bytes"

	"safeguard/assess"
	"safeguard/assess/observe"
	"safeguard/assess/progress"
	"safeguard/assess/rounds"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/words"
	"safeguard/report"
	"safeguard/report/data"
)

// A Composer makes reports of the day Today in the language of Words.
type Composer struct {
	Words *words.Words
	Today assess.Date
}

// Model returns an assessment as a report to draw.
func (c Composer) Model(file *store.File) report.Model {
	return c.ModelOf(file, file.Result(c.Today))
}

// ModelOf is Model for a result that was made already.
func (c Composer) ModelOf(file *store.File, r assess.Result) report.Model {
	m := report.New(file.About, r, c.Words.Report)
	m.Workshop = report.NewWorkshop(file.About, r, summary(file, r.Private), c.Words.Report, c.Words.WorkshopPage)
	if w := c.Words; file.About.Language != w.Report.Language {
		m.LanguageOf = report.NewFrame(w.Report.Language, &w.Report, &w.Question, &w.WorkshopPage, &w.Rounds, &w.Progress).LanguageOf
	}
	return m
}

// summary returns what came of workshops, without the texts that stay out of a
// private report.
func summary(file *store.File, private bool) workshop.Summary {
	state := file.State
	if private {
		state = state.WithoutPrivate()
	}
	return workshop.Summarise(&file.About.Pack, state)
}

// Data returns a result as data, with the workshops.
func (c Composer) Data(file *store.File, r assess.Result, earlier *rounds.Comparison) data.File {
	d := data.New(&file.About, r, data.NewWorkshop(&file.About.Pack, summary(file, r.Private), r.Private), earlier)
	d.Observations = observe.Count(file.Observed(c.Today))
	return d
}

// Beside compares an earlier round with this one, of which r is the result; said
// is the same in words.
func (c Composer) Beside(file *store.File, then rounds.Round, r assess.Result) (compared rounds.Comparison, said report.Rounds, err error) {
	if r.Private {
		then.State = then.State.WithoutPrivate()
	}
	if compared, err = rounds.Compare(then, file.Round(), c.Today); err != nil {
		return compared, said, err
	}
	pack, _ := then.About.Pack.In(file.About.Language)
	said = report.NewRounds(file.About, r, pack, compared, c.Words.Report, c.Words.Rounds)
	then.About.Pack = pack
	return compared, said.WithGone(r, then, compared, c.Words.Report, c.Words.Rounds), nil
}

// Options say what goes into a report. Said words the comparison with the Earlier
// round, where there is one.
type Options struct {
	Private  bool // without free texts
	Progress bool // what became of the plan, in place of all else
	Board    bool // page one and the plan only
	Attach   bool // the answers as data, inside the report
	All      bool // with the texts in the data, which a report for the board does not show
	Logo     *report.Logo
	Earlier  *rounds.Comparison
	Series   *Series // nil with fewer than three rounds
	Said     report.Rounds
}

// WithTexts reports whether the data inside a report has the texts of answers: where
// the report shows them too, or where somebody asked for it.
func (o Options) WithTexts() bool { return !o.Private && (!o.Board || o.All) }

// A Report is an assessment ready to be drawn, and the same as data.
type Report struct {
	Model report.Model
	Data  data.File
}

// Result returns the result that a report with these options is about.
func (c Composer) Result(file *store.File, o Options) assess.Result {
	r := file.Result(c.Today)
	if o.Private {
		r = assess.EvaluatePrivate(file.About.Pack, file.State, c.Today)
	}
	r.Plan = report.Actions(r.Plan, &file.About.Pack, &c.Words.Report)
	r.Finished = report.Actions(r.Finished, &file.About.Pack, &c.Words.Report)
	return r
}

// Report makes the report of a Result.
func (c Composer) Report(file *store.File, r assess.Result, o Options) (Report, error) {
	made := Report{Model: c.ModelOf(file, r), Data: c.Data(file, r, o.Earlier)}
	made.Model = made.Model.WithObserved(made.Data.Observations, c.Words.Observed)
	if o.Earlier != nil {
		made.Model = made.Model.WithEarlier(o.Said)
	}
	if o.Series != nil && !o.Progress {
		made.Model = made.Model.WithSeries(o.Series.Annex, o.Series.Before)
		made.Data.Rounds = &o.Series.Rounds
	}
	if o.Progress {
		p := progress.Of(file.About, file.State, r)
		made.Data.Progress = &p
		made.Model = made.Model.ForProgress(file.About, r, p, o.Said, c.Words.Progress)
	}
	if o.Board {
		made.Model = report.Board(made.Model)
	}
	made.Model.Logo = o.Logo
	if o.Attach {
		var attached bytes.Buffer
		inside := made.Data
		if !o.WithTexts() {
			inside = c.Data(file, assess.EvaluatePrivate(file.About.Pack, file.State, c.Today), o.Earlier)
		}
		if err := inside.Write(&attached); err != nil {
			return Report{}, err
		}
		made.Model.Attachment = &report.Attachment{
			Name:        Slug(file.About.Organisation+" "+file.About.Round) + ".json",
			Description: c.Words.Command.Attached, Data: attached.Bytes(),
		}
	}
	return made, nil
}
