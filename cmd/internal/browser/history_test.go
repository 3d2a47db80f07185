package browser

import (
	"net/http"
	"strconv"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/cmd/internal/words"
	"safeguard/cmd/internal/words/pagewords"
)

const atHistory = "/a/tumaini/history"

func (v *visitor) english() *pagewords.Words { return &words.In("en").Page }

// A step is taken back and put back, once for each form.
func TestUndoAndRedo(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini", assess.Answer{Question: question, Value: "paper"}, assess.Answer{Question: "con-withdraw", Value: "started"})
	form := v.get(atHistory).hidden()
	for range 2 {
		if got := v.post(atHistory, form, "do", "undo"); got.status != http.StatusSeeOther {
			t.Fatalf("%d: %s", got.status, got.body)
		}
	}
	s := v.read("tumaini").State
	if _, answered := s.Answer("con-withdraw"); answered || len(s.Events()) != 3 {
		t.Errorf("answered %t, %d events", answered, len(s.Events()))
	}
	if a, _ := s.Answer(question); a.Value != "paper" {
		t.Errorf("the second form took another step back: %+v", a)
	}
	redo := v.get(atHistory)
	at := strings.Index(redo.body, `value="redo"`)
	of := redo.body[:at]
	of = of[strings.LastIndex(of, `name="of" value="`)+len(`name="of" value="`):]
	of = of[:strings.Index(of, `"`)]
	form = redo.hidden()
	for range 2 {
		if got := v.post(atHistory, form, "do", "redo", "of", of); got.status != http.StatusSeeOther {
			t.Fatalf("%d: %s", got.status, got.body)
		}
	}
	s = v.read("tumaini").State
	if a, _ := s.Answer("con-withdraw"); a.Value != "started" || len(s.Events()) != 4 {
		t.Errorf("%+v, %d events", a, len(s.Events()))
	}
}

// What was recorded since the page was shown is not taken back in place of what it
// showed.
func TestUndoOfWhatWasShown(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini", assess.Answer{Question: question, Value: "paper"})
	form := v.get(atHistory).hidden()
	v.record("tumaini", assess.Answer{Question: "con-withdraw", Value: "started"})
	got := v.post(atHistory, form, "do", "undo")
	if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, v.english().History.NotLast) {
		t.Errorf("%d: %s", got.status, got.body)
	}
	for _, of := range []string{"", "0", "-1", "99", "x"} {
		if got := v.send(atHistory, "do", "undo", "of", of); got.status == http.StatusSeeOther {
			t.Errorf("step %q was taken back", of)
		}
	}
	if n := len(v.read("tumaini").State.Events()); n != 2 {
		t.Errorf("%d events", n)
	}
}

// A long history is shown in parts, and every entry is in one of them.
func TestHistoryInParts(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	var acts []assess.Act
	for i := range 2*historyPart + 5 {
		acts = append(acts, assess.Answer{Question: question, Value: "paper", Note: "note " + strconv.Itoa(i)})
	}
	v.make("tumaini", acts...)
	n := 0
	for part := 1; part <= 3; part++ {
		page := v.get(atHistory + "?part=" + strconv.Itoa(part))
		n += strings.Count(page.body, `class="what"`)
		if older := strings.Contains(page.body, v.english().History.Older); older != (part < 3) {
			t.Errorf("part %d leads to older ones: %t", part, older)
		}
	}
	if n != len(acts) {
		t.Errorf("%d of %d entries", n, len(acts))
	}
	if got := v.get(atHistory + "?part=4"); got.status != http.StatusNotFound {
		t.Errorf("part 4: %d", got.status)
	}
}

// What is asked about leads to its question, and names no command.
func TestCheck(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini", assess.Answer{Question: question, Value: "practised", Note: "Mr Juma Otieno, 0722 123 456"}, assess.Answer{Question: "con-withdraw", Value: "absent"})
	page := v.get("/a/tumaini/check")
	for _, want := range []string{`href="` + at31 + `"`, `href="/a/tumaini/plan#con-withdraw"`} {
		if !strings.Contains(page.body, want) {
			t.Errorf("%s is missing", want)
		}
	}
	if strings.Contains(page.body, "safeguard plan") || strings.Contains(page.body, "safeguard redact") || strings.Contains(page.body, "Otieno") {
		t.Errorf("the page names a command, or quotes unasked: %s", page.body)
	}
	if page := v.get("/a/tumaini/check?texts=1"); !strings.Contains(page.body, "Otieno") {
		t.Errorf("the texts are not shown: %s", page.body)
	}
}

// What a person saved at once is taken back at once, on paper and in a room, and the page
// shows what became of it.
func TestOneSaveIsOneStep(t *testing.T) {
	t.Parallel()
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	at := "/a/tumaini/q/con-withdraw"
	before := len(h.read("tumaini").State.Events())
	if got := h.send(at, "answer", "started", "owner", "Programme lead"); got.status != http.StatusSeeOther {
		t.Fatalf("%d: %s", got.status, got.body)
	}
	s := h.read("tumaini").State
	if a, _ := s.Answer("con-withdraw"); a.Value != "started" || s.Plan("con-withdraw").Owner == nil || len(s.Events()) != before+1 {
		t.Errorf("saved %+v in %d events", a, len(s.Events())-before)
	}
	h.takesBack("con-withdraw")
	h.open("/a/tumaini/room?checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	h.saves(hands("hands/", "12"))
	h.saves([]string{"answer", "A"}, "How did you agree?")
	h.takesBack("con-child-and-caregiver")
	h.open("/a/tumaini/room/step?step=walk", "What does the room agree on?")
}

// takesBack takes the last step back and puts it back: the answer to a question.
func (h *hall) takesBack(question string) {
	h.Helper()
	answered := func() bool { s := h.read("tumaini").State; _, ok := s.Answer(question); return ok }
	for _, do := range []string{"undo", "redo", "undo"} {
		page := h.get(atHistory)
		form := page.hidden()
		if do == "redo" {
			at := page.body[:strings.Index(page.body, `value="redo"`)]
			at = at[strings.LastIndex(at, `name="of" value="`)+len(`name="of" value="`):]
			form.Set("of", at[:strings.Index(at, `"`)])
		}
		got := h.post(atHistory, form, "do", do)
		if got.status != http.StatusSeeOther || answered() != (do == "redo") {
			h.Fatalf("%s: %d, answered %t: %s", do, got.status, answered(), got.body)
		}
		now := h.get(got.to()).body
		if _, now, ok := strings.Cut(now, h.english().History.Now); !ok || !strings.Contains(now[:strings.Index(now, "</ul>")], question) {
			h.Errorf("after %s the page does not say what %s is now", do, question)
		}
	}
}
