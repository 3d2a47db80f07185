package browser

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	faults "safeguard/assess/fault"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/setting"
)

// Fields of the form for an approval. Each decision has a number after its name.
const (
	fieldApprover     = "role"
	fieldApprovedOn   = "day"
	fieldFingerprint  = "fingerprint"
	fieldApproveSaid  = "decision-"
	fieldApproveAsked = "asked-" // the same in words, so that a form means the same when it comes twice
	fieldApproveAbout = "about-" // which things it is about
	fieldApproveMore  = "more"
)

// aboutSeparator is in no id.
const aboutSeparator = ";"

// What a board can say to a decision.
const (
	accepts = "accept"
	refuses = "refuse"
)

// An approvePage is the form for an approval.
type approvePage struct {
	Said        string // of the approval that there is
	Fingerprint string
	Shown       string
	Decisions   []decided
	Role, More  textField
	Day         string
	DayWrong    string
	Plan        bool // the button approves a plan
	Nothing     bool
}

// A decided is one thing that the board was asked for: with choices, or with a field.
// Kept is what can stay in the history of it for good.
type decided struct {
	Asked string // the name of the field with Kept
	Text  string
	Kept  string
	About textField // hidden
	Picks []pick
	Field textField
}

// asked returns what the board is asked for, without what people wrote in an answer.
func (v *visit) asked() ([]decided, error) {
	made, _, err := v.report(compose.Options{Private: true})
	if err != nil {
		return nil, err
	}
	w := v.words.Page.Approve
	var list []decided
	for _, d := range made.Model.Cover.Decisions {
		if slices.Equal(d.About, assess.Decision{Kind: assess.ApprovePlan}.Names()) {
			continue // the button says that
		}
		n := strconv.Itoa(len(list) + 1)
		one := decided{Asked: fieldApproveAsked + n, Text: d.Text, Kept: cmp.Or(d.Short, d.Text)}
		one.About = textField{Name: fieldApproveAbout + n, Value: strings.Join(d.About, aboutSeparator)}
		if name := fieldApproveSaid + n; d.Blank {
			one.Field = textField{Name: name, Label: d.Text, Value: v.value(name, ""), Short: true}
		} else {
			one.Picks = v.picks(name, name, []pick{
				{Value: accepts, Label: v.words.Report.Accept}, {Value: refuses, Label: v.words.Report.Refuse}, {Label: w.Open},
			}, "")
		}
		list = append(list, one)
	}
	return list, nil
}

// approving reads the form. Today is what is approved without a day, to the last entry.
func (v *visit) approving() setting.Approving {
	a := setting.Approving{Role: v.value(fieldApprover, ""), On: assess.CleanText(v.value(fieldApprovedOn, ""))}
	if a.On == string(v.today()) {
		a.On = ""
	}
	return a
}

func showApprove(v *visit) (page, error) {
	w := v.words.Page.Approve
	d := approvePage{
		Nothing: len(v.file.State.Events()) == 0,
		Role:    textField{Name: fieldApprover, Label: w.Role, Hint: w.RoleHow, Value: v.value(fieldApprover, ""), Wrong: v.wrong[fieldApprover], Short: true},
		More:    textField{Name: fieldApproveMore, Label: w.More, Hint: w.MoreHow, Value: v.value(fieldApproveMore, "")},
		Day:     v.value(fieldApprovedOn, string(v.today())), DayWrong: v.wrong[fieldApprovedOn],
		Plan: len(v.result().Plan) > 0,
		Said: v.composer(v.words).ModelOf(v.file, v.result()).Cover.Approval, Fingerprint: v.result().Fingerprint,
	}
	now := v.approving()
	now.Role = w.Role // who it was has nothing to do with what is approved
	if a, err := now.Act(v.file, v.today()); err == nil {
		d.Fingerprint = a.Fingerprint
	}
	d.Shown = fill(w.Fingerprint, "fingerprint", d.Fingerprint)
	var err error
	if d.Decisions, err = v.asked(); err != nil {
		return page{}, err
	}
	return page{screen: "approve", title: w.Title, data: d}, nil
}

// takeApprove records an approval of what the form showed, and of nothing else.
func takeApprove(v *visit) (taken, error) {
	w := v.words.Page.Approve
	typed := v.approving()
	typed.Decisions, typed.Left, typed.Refused = v.decided()
	a, err := typed.Act(v.file, v.today())
	if err != nil {
		return v.notApproved(err)
	}
	next := v.at("result")
	if setting.IsApproved(&v.file.State, a) {
		return taken{next: next, said: v.approvedText(a)}, nil
	}
	if newer := v.newerApproval(); newer != "" {
		return taken{wrong: map[string]string{"": newer}}, nil
	}
	if shown := v.form.Get(fieldFingerprint); shown != a.Fingerprint {
		return taken{wrong: map[string]string{"": fill(w.Other, "now", a.Fingerprint, "shown", shown)}}, nil
	}
	out, err := v.recording(next, "", a)
	out.told = func() string { return v.approvedText(a) }
	return out, err
}

// decided words what the form says of each decision, and what else was decided. Left is
// what was asked and not decided, refused what was not accepted.
func (v *visit) decided() (texts, left, refused []string) {
	w := v.words.Page.Approve
	for i := 1; v.form.Has(fieldApproveAsked + strconv.Itoa(i)); i++ {
		asked := assess.CleanText(v.form.Get(fieldApproveAsked + strconv.Itoa(i)))
		about := strings.FieldsFunc(v.form.Get(fieldApproveAbout+strconv.Itoa(i)), func(r rune) bool { return string(r) == aboutSeparator })
		switch answer := assess.CleanText(v.form.Get(fieldApproveSaid + strconv.Itoa(i))); answer {
		case "":
			left = append(left, about...)
		case accepts:
			texts = append(texts, fill(w.Accepted, "decision", asked))
		case refuses:
			texts, refused = append(texts, fill(w.Refused, "decision", asked)), append(refused, about...)
		default:
			texts = append(texts, fill(w.Answered, "asked", asked, "answer", answer))
		}
	}
	return append(texts, strings.FieldsFunc(v.form.Get(fieldApproveMore), func(r rune) bool { return r == '\n' || r == '\r' })...), left, refused
}

// notApproved says beside which field something is wrong.
func (v *visit) notApproved(err error) (taken, error) {
	w := v.words.Page.Approve
	f, ok := errors.AsType[*faults.Error](err)
	if !ok {
		return taken{}, err
	}
	field, text := fieldApprovedOn, w.NoDay
	value := func(name string) any {
		if i := slices.Index(f.Values, any(name)); i >= 0 && i+1 < len(f.Values) {
			return f.Values[i+1]
		}
		return ""
	}
	switch f.Code {
	case "no_role":
		field, text = fieldApprover, w.NoRole
	case "long_role":
		field, text = fieldApprover, fill(w.LongRole, "letters", value("letters"))
	case "approval_to_come":
		text = w.ToCome
	case "approval_before_begun":
		begun, _ := value("begun").(assess.Date)
		text = fill(w.BeforeBegun, "begun", v.words.Report.DateText(begun))
	case "nothing_recorded_by":
		text = w.NothingBy
	}
	return taken{wrong: map[string]string{field: text}}, nil
}

// newerApproval says what was recorded of an approval after the form was shown, "" for
// nothing: the fingerprint is the same with it.
func (v *visit) newerApproval() string {
	events, _ := v.since()
	for _, e := range slices.Backward(events) {
		if _, ok := v.undone(e).(assess.Approval); ok {
			return v.clashText(e)
		}
	}
	return ""
}

// approvedText says what was approved, and what a board has to know of it.
func (v *visit) approvedText(a assess.Approval) string {
	w, r := v.words.Command, v.file.Result(v.today())
	text := fill(v.words.Page.Approve.Recorded, "role", a.Role, "date", v.words.Report.DateText(a.On), "fingerprint", a.Fingerprint)
	kept, passed := setting.Approved(&r, a.On)
	if kept != "" {
		text += "\n" + fill(w.ApprovedKept, "questions", kept)
	}
	if passed != "" {
		text += "\n" + fill(v.words.Page.Approve.Passed, "questions", passed)
	}
	return text
}
