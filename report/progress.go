package report

import (
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/progress"
)

// A Progress is the report for a meeting between two rounds: what became of the plan
// since Since, and what it has brought. Done says that nothing was finished since, where that is so. Sum is what
// the whole plan adds up to, and says that it is not only about that time; Facts are the
// state of what is open. The last of the Lists is about the plan of the round before.
// Gain compares then and now; GainText says on what, and which answers changed.
type Progress struct {
	Since      string
	Done       string
	Sum        string
	Facts      []Fact
	Gain       Table
	GainText   []string
	Lists      []List
	Signatures []Signature
}

// ForProgress returns the progress report of which m is the whole report: its head,
// and what r says of the round before, which may be empty.
func (m Model) ForProgress(a assess.Assessment, r assess.Result, p progress.Progress, before Rounds, words ProgressWords) Model {
	b := &progressBuilder{newBuilder(a, r, m.Words), p, words}
	m.Head.Title = words.Title
	said := &Progress{
		Since: b.since(), Done: b.done(), Sum: Joined(" ", words.PlanWhole, b.planSum()), Facts: b.planFacts(), Gain: b.gain(), GainText: b.gainText(),
		Lists: b.lists(), Signatures: m.Cover.Signatures,
	}
	if before.Plan != "" {
		said.Lists = append(said.Lists, List{Title: before.PlanTitle, Intro: before.Plan, None: before.LeftNamed})
	}
	return Model{
		Words: m.Words, Language: m.Language, Date: m.Date, Steps: m.Steps, Head: m.Head, Progress: said,
		Closing: Closing{Marks: m.Closing.Marks}, Logo: m.Logo, Attachment: m.Attachment, LanguageOf: m.LanguageOf,
	}
}

// A progressBuilder words a progress.
type progressBuilder struct {
	*builder
	p     progress.Progress
	words ProgressWords
}

func (b *progressBuilder) since() string {
	text := b.words.SinceFirst
	switch {
	case b.p.Since == "" && len(b.r.Plan)+len(b.r.Finished) > 0:
		return b.sinceNothing()
	case b.p.Since == "":
		return b.w.PlanNothing
	case b.p.Approved && b.p.Role == "":
		text = b.words.SincePrivate
	case b.p.Approved:
		text = b.words.SinceApproval
	}
	return Fill(text, "role", b.p.Role, "date", b.day(b.p.Since))
}

// sinceNothing says where the actions come from while nothing is answered.
func (b *progressBuilder) sinceNothing() string {
	actions := slices.Concat(b.r.Plan, b.r.Finished)
	carried := func(a assess.Action) bool { return a.Round != "" }
	switch {
	case !slices.ContainsFunc(actions, carried):
		return b.words.SinceOwn
	case slices.ContainsFunc(actions, func(a assess.Action) bool { return !carried(a) }):
		return b.words.SinceBoth
	}
	return b.words.SinceNothing
}

// done says that nothing was finished since then, where no list says what was; before
// anything is answered there is no then.
func (b *progressBuilder) done() string {
	if b.p.Since == "" || len(b.p.Finished) > 0 {
		return ""
	}
	return b.words.FinishedNone
}

// gain puts then and now side by side; it has no rows where nothing is compared. A pack
// without an overall score has no points for all questions together.
func (b *progressBuilder) gain() Table {
	g := b.p.Gain
	t := Table{Title: b.words.GainTitle, Columns: []Column{
		{Title: b.words.ColumnFigure, Share: 40}, {Title: b.words.ColumnThen, Share: 20, Number: true}, {Title: b.words.ColumnNow, Share: 20, Number: true},
	}}
	row := func(label, then, now string) { t.Rows = append(t.Rows, []string{label, then, now}) }
	if g.MustHaves > 0 {
		row(b.words.MustHavesMet, b.outOf(g.Then.MustHaves, g.MustHaves), b.outOf(g.Now.MustHaves, g.MustHaves))
	}
	if g.Possible > 0 && !b.pack.NoOverall {
		row(b.w.PointsLabel, b.outOf(g.Then.Points, g.Possible), b.outOf(g.Now.Points, g.Possible))
		row(b.w.ColumnPercent, percent(g.Then.Percent), percent(g.Now.Percent))
	}
	return t
}

// gainText says on which questions then and now are compared, and names what changed.
func (b *progressBuilder) gainText() (lines []string) {
	g := b.p.Gain
	on := Fill(b.words.GainOn, "n", strconv.Itoa(g.Compared))
	if g.Compared == 0 {
		on = b.words.GainNothing
	}
	if g.Added > 0 {
		on = Joined(" ", on, Fill(b.words.GainAdded, "n", strconv.Itoa(g.Added)))
	}
	lines = append(lines, on)
	for _, part := range []struct {
		text string
		ids  []string
	}{{b.words.GainBetter, g.Better}, {b.words.GainWorse, g.Worse}, {b.words.GainUnsure, g.Unsure}, {b.words.GainBesides, g.Besides}} {
		if n := len(part.ids); n > 0 {
			lines = append(lines, Fill(part.text, "n", strconv.Itoa(n), "questions", b.names(part.ids)))
		}
	}
	if len(lines) == 1 && g.Compared > 0 && g.Added == 0 {
		lines = append(lines, b.words.GainNoChange)
	}
	return lines
}

// lists returns what was finished, what is overdue, what comes next, and, where there is
// some, the help that is wanted and the answers to look at again.
func (b *progressBuilder) lists() []List {
	list := func(title, intro, none string, actions []assess.Action, text func(assess.Action) string) List {
		l := List{Title: title, Intro: intro}
		for _, a := range Actions(actions, &b.pack, &b.w) {
			l.Items = append(l.Items, Item{Code: ownCode(a), Number: a.Number, Title: b.endedTitle(a), MustHave: a.MustHave, Text: text(a)})
		}
		if len(l.Items) == 0 {
			l.Intro, l.None = "", none
		}
		return l
	}
	intro := b.words.NextIntro
	if b.p.Rest > 0 {
		intro = Joined(" ", intro, Fill(b.words.NextRest, "n", strconv.Itoa(b.p.Rest)))
	}
	next := list(b.words.NextTitle, intro, b.words.NextNone, b.p.Next, b.whoAndWhen)
	overdue := list(b.words.OverdueTitle, "", b.words.OverdueNone, b.p.Overdue, b.whoAndSince)
	for _, l := range []List{next, overdue} {
		for i := range l.Items {
			l.Items[i].Tick = true
		}
	}
	lists := []List{overdue, next}
	if len(b.p.Finished) > 0 {
		lists = append([]List{list(b.words.FinishedTitle, "", "", b.p.Finished, b.ended)}, lists...)
	}
	for _, more := range []List{
		list(b.words.HelpTitle, "", "", b.p.Help, func(a assess.Action) string { return Joined(" · ", a.Help, Who(a, b.w)) }),
		list(b.words.AgainTitle, b.words.AgainIntro, "", b.p.Again, b.stillSays),
	} {
		if len(more.Items) > 0 {
			lists = append(lists, more)
		}
	}
	return lists
}

// begun says that an action is begun, and since when.
func (b *builder) begun(a assess.Action) string {
	if a.Status != assess.StatusBegun {
		return ""
	}
	return Fill(b.w.BegunOn, "date", b.day(a.On))
}

func (b *progressBuilder) whoAndWhen(a assess.Action) string {
	return Joined(" · ", Who(a, b.w), Joined("; ", b.begun(a), When(a, b.w, b.day(a.Due))))
}

func (b *progressBuilder) whoAndSince(a assess.Action) string {
	return Joined(" · ", Who(a, b.w), Joined("; ", b.begun(a), Fill(b.words.OverdueSince, "date", b.day(a.Due))))
}

// stillSays says what the answer of an action that is done still says.
func (b *builder) stillSays(a assess.Action) string {
	if q := b.results[a.Question]; q != nil {
		return Fill(b.w.StillSays, "level", b.level(q).Label)
	}
	return ""
}

// ProgressWords are the texts of a progress report, in one language. Holes are filled
// with Fill.
type ProgressWords struct {
	Title         string `json:"title"`
	SinceApproval string `json:"since_approval"`
	SincePrivate  string `json:"since_private"`
	SinceFirst    string `json:"since_first"`
	SinceNothing  string `json:"since_nothing"`
	SinceOwn      string `json:"since_own"`
	SinceBoth     string `json:"since_both"`
	FinishedTitle string `json:"finished_title"`
	FinishedNone  string `json:"finished_none"`
	PlanWhole     string `json:"plan_whole"`
	OverdueTitle  string `json:"overdue_title"`
	OverdueNone   string `json:"overdue_none"`
	OverdueSince  string `json:"overdue_since"`
	NextTitle     string `json:"next_title"`
	NextIntro     string `json:"next_intro"`
	NextRest      string `json:"next_rest"`
	NextNone      string `json:"next_none"`
	HelpTitle     string `json:"help_title"`
	AgainTitle    string `json:"again_title"`
	AgainIntro    string `json:"again_intro"`
	GainTitle     string `json:"gain_title"`
	GainNothing   string `json:"gain_nothing"`
	GainOn        string `json:"gain_on"`
	GainAdded     string `json:"gain_added"`
	GainBetter    string `json:"gain_better"`
	GainWorse     string `json:"gain_worse"`
	GainUnsure    string `json:"gain_unsure"`
	GainBesides   string `json:"gain_besides"`
	GainNoChange  string `json:"gain_no_change"`
	MustHavesMet  string `json:"must_haves_met"`
	ColumnFigure  string `json:"column_figure"`
	ColumnThen    string `json:"column_then"`
	ColumnNow     string `json:"column_now"`
}
