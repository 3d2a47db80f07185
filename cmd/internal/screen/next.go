package screen

import (
	"path/filepath"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// Followed says which round a new assessment follows, and what of it is otherwise. begun
// are the acts with which the new one begins.
func (v *View) Followed(last *store.File, about *assess.Assessment, begun []assess.Act, say func(format string, args ...any)) {
	w := &v.Words.Next
	r := last.Result(v.Today)
	sum := r.Whole
	say("%s", words.Fill(w.Followed, "round", last.About.Round, "file", last.Path, "date", v.Words.Report.DateText(last.About.Created),
		"answered", sum.Answered, "asked", sum.Asked))
	if !strings.EqualFold(last.About.Organisation, about.Organisation) {
		say("%s", words.Fill(w.OtherName, "file", last.Path, "organisation", last.About.Organisation))
	}
	if !last.State.Scope.Whole() && about.Scope.Whole() {
		say("%s", words.Fill(w.Narrower, "round", last.About.Round, "scope", v.Composer.ModelOf(last, r).Head.Scope))
	}
	say("%s", w.NothingYet)
	for _, more := range v.GoesOn(about, begun) {
		say("%s", more)
	}
}

// GoesOn says how many open actions of the last round go on in a new assessment, which
// begins with some acts, how many wait for what it does not ask, and how many are gone.
func (v *View) GoesOn(about *assess.Assessment, begun []assess.Act) (said []string) {
	w := &v.Words.Next
	s := assess.NewState(about.Scope)
	s = s.Then(begun...)
	onward := s.Onward(&about.Pack)
	for _, part := range []struct {
		ids  []string
		text report.Plural
	}{{onward.On, w.ActionsGoOn}, {onward.Wait, w.ActionsWait}, {onward.Gone, w.ActionsGone}} {
		if n := len(part.ids); n > 0 {
			said = append(said, words.Fill(part.text.For(n), "n", n))
		}
	}
	return said
}

// Beside says which rounds of an organisation lie beside a new file that begins with
// nothing, and how it would have followed the newest.
func (v *View) Beside(list []*store.File, path string, say func(format string, args ...any)) {
	if len(list) == 0 {
		return
	}
	w := &v.Words.Next
	for _, f := range list {
		sum := f.Result(v.Today).Whole
		say("%s", words.Fill(w.BesideOne, "file", f.Path, "round", f.About.Round, "date", v.Words.Report.DateText(f.About.Created),
			"answered", sum.Answered, "asked", sum.Asked))
	}
	short := func(path string) string { return Quoted(strings.TrimSuffix(path, filepath.Ext(path))) }
	say("%s", words.Fill(w.BesideHow, "command", "safeguard new "+short(path)+" --from "+short(list[0].Path)))
}
