package browser

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/checklists"
)

const atAbout = "/a/tumaini/about"

// profile are the fields of the form about the organisation: all open but those that
// are named.
func profile(idsAndValues ...string) (fields []string) {
	pack, _ := checklists.Builtin()
	for _, q := range pack.Profile {
		fields = append(fields, "is-"+q.ID, assess.Open)
	}
	for i := 0; i < len(idsAndValues); i += 2 {
		fields = append(fields, "is-"+idsAndValues[i], idsAndValues[i+1])
	}
	return fields
}

// Whatever is changed on the page is saved by any of its buttons, as one step.
func TestAboutSavesAllThatChanged(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	all := append([]string{"contacts", "Child helpline 116", "organisation", "Tumaini Child Rights", "round", "2027", "initials", "am"}, profile("partners", "no")...)
	if got := v.send(atAbout, all...); got.status != http.StatusSeeOther {
		t.Fatalf("%d %s", got.status, got.body)
	}
	file := v.read("tumaini")
	events := file.State.Events()
	if a := file.About; a.Organisation != "Tumaini Child Rights" || a.Round != "2027" || !slices.Equal(a.Contacts, []string{"Child helpline 116"}) || len(events) != 1 {
		t.Errorf("recorded %q %q %q in %d steps", a.Organisation, a.Round, a.Contacts, len(events))
	}
	if yes, answered := file.State.Profile("partners"); yes || !answered {
		t.Error("an answer about our work is missing")
	}
	wrong := append([]string{"round", "2028", "organisation", " "}, profile("partners", "no")...)
	if got := v.send(atAbout, wrong...); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `value="2028"`) {
		t.Errorf("one wrong field: %d", got.status)
	}
	if round := v.read("tumaini").About.Round; round != "2027" {
		t.Errorf("half of a form was saved: %s", round)
	}
}

// The same once more is no step, and what is not sent stays.
func TestAbout(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	for _, form := range [][]string{
		{"organisation", "Tumaini Child Rights"},
		{"round", "2026 autumn"},
		{"contacts", "Child helpline 116\nAmina 0722 000 000"},
		profile("publishes", "no", "partners", "no"),
	} {
		for range 2 { // the same once more is no step
			if got := v.send(atAbout, form...); got.status != http.StatusSeeOther {
				t.Fatalf("%v: %d %s", form, got.status, got.body)
			}
		}
	}
	for _, what := range []string{"organisation", "round", "contacts", "initials"} { // what is not sent stays
		v.send(atAbout, "other", what)
	}
	file := v.read("tumaini")
	if n := len(file.State.Events()); n != 4 {
		t.Errorf("%d events", n)
	}
	if a := file.About; a.Organisation != "Tumaini Child Rights" || a.Round != "2026 autumn" || !slices.Equal(a.Contacts, []string{"Child helpline 116", "Amina 0722 000 000"}) {
		t.Errorf("recorded %q %q %q", a.Organisation, a.Round, a.Contacts)
	}
	if yes, answered := file.State.Profile("publishes"); yes || !answered {
		t.Errorf("the profile says %t, %t", yes, answered)
	}
}

// The page says what a profile answer leaves out.
func TestAboutSaysWhatIsLeftOut(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	got := v.send(atAbout, profile("partners", "no")...)
	hidden := len(v.read("tumaini").Result("2026-05-04").Hidden)
	if page := v.get(strings.Split(got.to(), "#")[0]); hidden == 0 || !strings.Contains(page.body, fill(v.english().About.ProfileHides.For(hidden), "n", hidden)) {
		t.Errorf("hidden %d: %s", hidden, page.body)
	}
}

// What cannot be a detail keeps what was typed and is not recorded.
func TestAboutNotTaken(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	for _, form := range [][]string{
		{"organisation", "  "},
		{"contacts", "3.1"},
		profile("publishes", hostile),
		{"initials", "a name that is far too long"},
	} {
		got := v.send(atAbout, form...)
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `id="wrong"`) || !strings.Contains(got.body, `aria-invalid="true"`) && !strings.Contains(got.body, `class="choices faulty"`) {
			t.Errorf("%v: %d", form, got.status)
		}
	}
	if n := len(v.read("tumaini").State.Events()); n != 0 {
		t.Errorf("%d events", n)
	}
}

// Where somebody else changed the same since, nothing is overwritten.
func TestAboutClash(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	form := v.get(atAbout).hidden()
	v.record("tumaini", assess.Detail{Of: assess.Contacts, Texts: []string{"Child helpline 117"}})
	got := v.post(atAbout, form, "contacts", "Child helpline 118")
	if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "Child helpline 118</textarea>") {
		t.Errorf("%d: %s", got.status, got.body)
	}
	if now := v.read("tumaini").About.Contacts; !slices.Equal(now, []string{"Child helpline 117"}) {
		t.Errorf("recorded %q", now)
	}
}

// Whoever gives initials has them kept with what comes after, in this run and in no
// other one.
func TestInitials(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	v.send(at31, "answer", "paper")
	v.send(atAbout, "initials", " am ")
	v.send(at31, "answer", "started")
	events := v.read("tumaini").State.Events()
	if len(events) != 2 || events[0].By != "" || events[1].By != "am" {
		t.Errorf("%+v", events)
	}
	if page := v.get(atAbout); !strings.Contains(page.body, `name="initials" value="am"`) {
		t.Errorf("the page forgot the initials")
	}
}
