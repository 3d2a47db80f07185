package browser

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"safeguard/assess"
)

// A hall is a workshop as a browser without a script goes through it.
type hall struct {
	*visitor
	at   string
	page seen
}

func newHall(t *testing.T, chosen string) *hall {
	t.Helper()
	v := newVisitor(t)
	var profile []assess.Act
	for _, id := range []string{"direct-contact", "online-work", "publishes", "visitors", "partners", "research"} {
		profile = append(profile, assess.ProfileAnswer{Profile: id, Yes: true})
	}
	v.make("tumaini", profile...)
	h := &hall{visitor: v}
	h.open("/a/tumaini/room?" + chosen)
	return h
}

// open opens a page, and where it leads on at once.
func (h *hall) open(at string, wants ...string) {
	h.Helper()
	h.at, h.page = at, h.get(at)
	for h.page.status == http.StatusSeeOther {
		h.at = h.page.to()
		h.page = h.get(h.at)
	}
	if h.page.status != http.StatusOK {
		h.Fatalf("%s: %d", at, h.page.status)
	}
	h.sees(wants...)
}

func (h *hall) sees(wants ...string) {
	h.Helper()
	if strings.Contains(h.page.body, "<script>alert") || strings.Contains(h.page.body, "<img src=x") {
		h.Errorf("%s holds code that somebody typed", h.at)
	}
	for _, want := range wants {
		if !strings.Contains(h.page.body, want) {
			h.Fatalf("%s lacks %q", h.at, want)
		}
	}
}

func (h *hall) unseen(texts ...string) {
	h.Helper()
	for _, text := range texts {
		if strings.Contains(h.page.body, text) {
			h.Errorf("%s shows %q", h.at, text)
		}
	}
}

// form is the hidden fields of the page's first form.
func (h *hall) form() url.Values {
	form := h.page.hidden()
	form.Del("do")
	return form
}

// saves sends a form that is taken, and sees on the next page what it wants.
func (h *hall) saves(form []string, wants ...string) {
	h.Helper()
	got := h.post(h.at, h.form(), form...)
	if got.status != http.StatusSeeOther {
		h.Fatalf("%s: %d:\n%s", h.at, got.status, got.body)
	}
	h.open(got.to(), wants...)
}

// refused sends a form that is not taken, and sees on the page what it wants.
func (h *hall) refused(form []string, wants ...string) {
	h.Helper()
	if h.page = h.post(h.at, h.form(), form...); h.page.status != http.StatusUnprocessableEntity {
		h.Fatalf("%s: %d to %s", h.at, h.page.status, h.page.to())
	}
	h.sees(wants...)
}

// hands is the form of a line of hands.
func hands(field string, counts ...string) (form []string) {
	for i, n := range counts {
		form = append(form, handsName(field, i), n)
	}
	return form
}

// people is the form of who is here: how many in all, and of some groups.
func people(all string, groupsAndCounts ...string) (form []string) {
	form = []string{"people/", all}
	for _, id := range assess.Groups {
		form = append(form, "people/"+id, "")
	}
	for i := 0; i < len(groupsAndCounts); i += 2 {
		form = append(form, "people/"+groupsAndCounts[i], groupsAndCounts[i+1])
	}
	return form
}

// begin goes to the first question, with twelve people.
func (h *hall) begin() {
	h.Helper()
	h.sees("If a child may be in danger now", "We keep no names here", "116")
	h.saves(nil, "Where are we?", "The code of this table is")
	h.saves([]string{"place", "Nairobi", "table", "T1"}, "Table: T1 · Place: Nairobi", "Who leads the workshop?")
	h.refused([]string{"role", ""}, `href="#role"`, "Please choose who leads the workshop")
	h.saves([]string{"role", "f"}, "How much time do we have?")
	h.refused([]string{"time", "soon"}, `href="#time"`, `value="soon"`)
	h.saves([]string{"time", "240"}, "How many people are here in all?")
	h.refused(people("60", "field", "12"), "The groups together are 12", `value="60"`)
	h.saves(people("12", "field", "12"), "Hands up!", "People here: 12.")
}
