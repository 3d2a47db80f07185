package browser

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"safeguard/assess"
)

const approveAt = "/a/tumaini/approve"

// newBoard has an assessment with a gap and with a reason that somebody wrote.
func newBoard(t *testing.T) *visitor {
	v := newVisitor(t)
	v.make("tumaini",
		assess.Answer{Question: question, Value: "started"},
		assess.PlanEntry{Question: question, Help: new("a lawyer for Amina")},
		assess.Answer{Question: "con-withdraw", Value: assess.NA, Reason: "we closed the home in Kibera"})
	return v
}

func (v *visitor) approvals() (list []assess.Approval) {
	for _, e := range v.read("tumaini").State.Events() {
		if a, ok := e.Act.(assess.Approval); ok {
			list = append(list, a)
		}
	}
	return list
}

// What the board said is recorded with its day and the fingerprint that was shown; the
// words of people stay where they were written.
func TestApproval(t *testing.T) {
	v := newBoard(t)
	page := v.get(approveAt)
	if strings.Contains(page.body, "Kibera") {
		t.Error("the page shows what somebody wrote, which a room may see")
	}
	form := page.hidden()
	got := v.post(approveAt, form, "role", "the board", "day", "2026-05-04", "decision-1", "accept", "decision-2", "refuse", "decision-3", "accept", "more", "A lawyer for a day\r\n\r\nTraining in June")
	if got.status != http.StatusSeeOther || !strings.HasPrefix(got.to(), "/a/tumaini/result") {
		t.Fatalf("%d %s %s", got.status, got.to(), got.body)
	}
	list := v.approvals()
	if len(list) != 1 {
		t.Fatalf("%d approvals", len(list))
	}
	a := list[0]
	if a.Role != "the board" || a.On != "2026-05-04" || a.Fingerprint != form.Get("fingerprint") || a.Events != 3 {
		t.Errorf("%+v", a)
	}
	if len(a.Decisions) != 5 || !strings.HasPrefix(a.Decisions[0], "Accepted: ") || !strings.HasPrefix(a.Decisions[1], "Not accepted: ") ||
		!slices.Equal(a.Decisions[3:], []string{"A lawyer for a day", "Training in June"}) {
		t.Errorf("%q", a.Decisions)
	}
	for _, text := range a.Decisions {
		if strings.Contains(text, "Amina") || strings.Contains(text, "Kibera") {
			t.Errorf("%q would stay when the text is removed", text)
		}
	}
	if shown := v.get(got.to()).body; !strings.Contains(shown, a.Fingerprint) || !strings.Contains(shown, "approved by the board on 4 May 2026") {
		t.Error("the next page does not say it")
	}

	if again := v.post(approveAt, form); again.status != http.StatusSeeOther || len(v.approvals()) != 1 {
		t.Errorf("a double click: %d, %d approvals", again.status, len(v.approvals()))
	}
}

// Another state than the one that the form showed is not approved: neither where somebody
// answered meanwhile, nor with the day of another state. What was typed stays.
func TestOnlyWhatWasShownIsApproved(t *testing.T) {
	v := newBoard(t)
	form := v.get(approveAt).hidden()
	v.record("tumaini", assess.Answer{Question: question, Value: "practised"})
	got := v.post(approveAt, form, "role", "the board", "day", "2026-05-04", "more", "A lawyer")
	if len(v.approvals()) != 0 || got.status != http.StatusUnprocessableEntity {
		t.Fatalf("%d, %d approvals", got.status, len(v.approvals()))
	}
	now := got.hidden()
	if now.Get("fingerprint") == form.Get("fingerprint") || !strings.Contains(got.body, form.Get("fingerprint")) || !strings.Contains(got.body, "A lawyer</textarea>") || !strings.Contains(got.body, `value="the board"`) {
		t.Error("the page does not say which state it is now, or lost a text")
	}

	before := v.read("tumaini").State.RecordedBy("2026-05-01", "2026-05-04", v.today())
	v.now = v.now.AddDate(0, 0, 1)
	v.record("tumaini", assess.Answer{Question: question, Value: "paper"})
	form = v.get(approveAt).hidden()
	got = v.post(approveAt, form, "role", "the board", "day", "2026-05-04")
	if len(v.approvals()) != 0 {
		t.Fatal("the state of yesterday was approved unseen")
	}
	if got = v.post(approveAt, got.hidden(), "role", "the board", "day", "2026-05-04"); got.status != http.StatusSeeOther {
		t.Fatalf("%d %s", got.status, got.body)
	}
	if a := v.approvals(); len(a) != 1 || a[0].Events != before {
		t.Errorf("%+v, want %d events", a, before)
	}
}

func TestApprovalsThatCannotBe(t *testing.T) {
	for _, c := range []struct{ name, field, value, want string }{
		{"nobody", "role", " ", `<a href="#role">`},
		{"a long role", "role", strings.Repeat("r", 201), `<a href="#role">`},
		{"a day to come", "day", "2026-05-06", `<a href="#day">`},
		{"a day before all", "day", "2026-04-01", `<a href="#day">`},
		{"no day", "day", "yesterday", `<a href="#day">`},
		{"no state", "fingerprint", "", "Nothing was recorded"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := newBoard(t)
			form := v.get(approveAt).hidden()
			form.Set("role", "the board")
			got := v.post(approveAt, form, "more", "kept", c.field, c.value)
			if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, c.want) || !strings.Contains(got.body, "kept</textarea>") || strings.Contains(got.body, "--") {
				t.Errorf("%d %s", got.status, got.body)
			}
			if len(v.approvals()) != 0 {
				t.Error("it was recorded")
			}
		})
	}
}

// The usual day approves all that is in the file, also what a wrong clock dated later.
func TestApprovalOfTodayIsOfAll(t *testing.T) {
	v := newBoard(t)
	v.now = v.now.AddDate(0, 0, 2)
	v.record("tumaini", assess.Answer{Question: question, Value: "paper"})
	v.now = v.now.AddDate(0, 0, -2)
	got := v.send(approveAt, "role", "the board", "day", "2026-05-04")
	if a := v.approvals(); got.status != http.StatusSeeOther || len(a) != 1 || a[0].Events != 4 {
		t.Errorf("%d %+v", got.status, a)
	}
}

// What the board decided is said with its day and who it was, and not asked again; what it
// left undecided is.
func TestWhatWasDecidedIsNotAskedAgain(t *testing.T) {
	v := newBoard(t)
	page := v.get(approveAt)
	form := page.hidden()
	var left string
	for i := 1; form.Has(fieldApproveAsked + strconv.Itoa(i)); i++ {
		n := strconv.Itoa(i)
		switch about := form.Get(fieldApproveAbout + n); {
		case about == "":
			t.Errorf("%s is about nothing", form.Get(fieldApproveAsked+n))
		case strings.HasPrefix(about, string(assess.GrantHelp)):
			left = form.Get(fieldApproveAsked + n)
		case about == string(assess.NameLead), about == string(assess.SetReview):
			form.Set(fieldApproveSaid+n, "at the next meeting")
		default:
			form.Set(fieldApproveSaid+n, refuses)
		}
	}
	if left == "" || strings.Contains(page.body, "Approve the action plan") {
		t.Fatal("the help is not asked for, or the plan besides the button")
	}
	v.post(approveAt, form, "role", "the chair", "day", "2026-05-04")
	if a := v.approvals(); len(a) != 1 || !slices.Equal(a[0].Left, []string{"help " + question}) {
		t.Fatalf("%+v", a)
	}
	shown := v.get("/a/tumaini/result?texts=1").body
	for _, want := range []string{"Decided by the chair on 4 May 2026", "Not accepted: ", "Seen by the chair on 4 May 2026", "We ask the board to"} {
		if !strings.Contains(shown, want) {
			t.Errorf("no %q", want)
		}
	}
	asks, _, _ := strings.Cut(shown[strings.Index(shown, `<ol class="decisions">`):], "Decided by")
	if n := strings.Count(asks, "<li>"); n != 1 || !strings.Contains(asks, "the help that the plan asks for") {
		t.Errorf("%d asks: %s", n, asks)
	}
}

// What the board did not accept is said where it is done again, until it is another answer;
// it is not among what the board has seen.
func TestNotAccepted(t *testing.T) {
	v := newBoard(t)
	form, decision := v.get(approveAt).hidden(), ""
	for i := 1; form.Has("about-" + strconv.Itoa(i)); i++ {
		if strings.HasPrefix(form.Get("about-"+strconv.Itoa(i)), string(assess.AcceptNA)+" ") {
			decision = "decision-" + strconv.Itoa(i)
		}
	}
	if got := v.post(approveAt, form, "role", "the board", "day", "2026-05-04", decision, "refuse"); got.status != http.StatusSeeOther {
		t.Fatalf("%d %s", got.status, got.body)
	}
	a := v.approvals()[0]
	if len(a.Refused) != 1 {
		t.Fatalf("%+v", a)
	}
	_, id, _ := strings.Cut(a.Refused[0], " ")
	again := `href="/a/tumaini/q/` + id + `">Answer `
	for _, at := range []string{"/a/tumaini/result", "/a/tumaini/result?texts=1", "/a/tumaini/"} {
		body := v.get(at).body
		if strings.Count(body, again) != 1 || strings.Count(body, "Not accepted by the board on 4 May 2026")+strings.Count(body, "Not accepted on 4 May 2026") != 1 {
			t.Errorf("%s does not say it once", at)
		}
	}
	v.record("tumaini", assess.Answer{Question: id, Value: "paper"})
	if body := v.get("/a/tumaini/").body; strings.Contains(body, again) {
		t.Error("it is still said when there is another answer")
	}
}
