package merge

import (
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// A new text that goes because another copy removed the texts of its question is
// named, with the copy that still has it; what was removed there is not.
func TestNewTextsThatGoAreNamed(t *testing.T) {
	base := newCopy("base").record(noted("a1", "paper", "a name"), noted("a2", "paper", "stays"))
	a, b := base.fork("a"), base.fork("b")
	a.redact("a1")
	b.record(noted("a1", "started", "new"), assess.Import{Acts: []assess.Act{owner("a1", "x"), noted("a2", "absent", "stays")}})
	m := join(t, a.Copy, b.Copy)
	if diff := gocmp.Diff([]Lost{{"a1", "b", 2}}, m.Lost); diff != "" || m.Removed["a1"] != 3 || len(m.Removed) != 1 {
		t.Errorf("%v texts were removed, want 3; those that were new:\n%s", m.Removed, diff)
	}
	if again := join(t, Copy{Name: "merged", About: testAbout(), Events: m.Events}, a.Copy, b.Copy); again.Lost != nil {
		t.Errorf("said once, and again: %+v", again.Lost)
	}
	if none := join(t, a.Copy, base.Copy); none.Lost != nil || none.Removed["a1"] != 1 {
		t.Errorf("nothing was new: %+v, %v removed", none.Lost, none.Removed)
	}
}

// A text that was carried to the next answer is the one that was removed, and nothing new;
// nobody is asked to write it again.
func TestCarriedTextsThatGoAreNotNew(t *testing.T) {
	base := newCopy("base").record(noted("a1", "paper", "a name"))
	a, b := base.fork("a"), base.fork("b")
	a.redact("a1")
	b.record(noted("a1", "started", "a name"))
	m := join(t, a.Copy, b.Copy)
	if m.Lost != nil || m.Removed["a1"] != 2 {
		t.Errorf("%v texts were removed, want 2; said to be new: %+v", m.Removed, m.Lost)
	}
	b.record(noted("a1", "practised", "new"))
	if diff := gocmp.Diff([]Lost{{"a1", "b", 1}}, join(t, a.Copy, b.Copy).Lost); diff != "" {
		t.Error(diff)
	}
}

// A text that belongs to no question goes from every copy, and what is written by
// those who knew of the removal stays.
func TestTextsOfNoQuestionGoFromEveryCopy(t *testing.T) {
	session := func(place string) assess.Session {
		return assess.Session{Date: "2026-03-01", Place: place, Facilitator: "trainer"}
	}
	base := newCopy("base").record(session("a name"), noted("a1", "paper", "n"))
	base.About.Contacts = []string{"a name"}
	a, b := base.fork("a"), base.fork("b")
	a.About.Contacts, b.About.Contacts = base.About.Contacts, base.About.Contacts
	for _, word := range []string{assess.Venue, assess.Initials, assess.Contacts} {
		a.redact(word)
	}
	a.record(session("the hall"))
	b.record(session("b name"))
	m := join(t, b.Copy, a.Copy)
	var places []string
	var by []string
	for _, e := range m.Events {
		if s, ok := e.Act.(assess.Session); ok {
			places, by = append(places, s.Place), append(by, e.By)
		}
	}
	if diff := gocmp.Diff([]string{"", "", "the hall"}, places); diff != "" {
		t.Error(diff)
	}
	if diff := gocmp.Diff([]string{"", "", "a"}, by); diff != "" || m.About.Contacts != nil {
		t.Error(diff, m.About.Contacts)
	}
	if diff := gocmp.Diff([]Lost{{assess.Initials, "b", 1}, {assess.Venue, "b", 1}}, m.Lost); diff != "" {
		t.Error(diff)
	}
	checkOrder(t, a, b, base)
	checkGroups(t, a, b, base)
}

// What a copy kept when it removed the earlier details stands in the merged one, and
// neither order of the copies brings an older one back. Of two removals that did not
// know of each other both contacts stay: nobody to call would be worse.
func TestEarlierDetailsStayGone(t *testing.T) {
	base := newCopy("base").record(noted("a1", "paper", "n"))
	base.About.ID, base.About.Contacts = "00000000000000ff", []string{"old 117"}
	kept := func(name, organisation string, contacts ...string) *copyOf {
		c := base.fork(name)
		c.About = base.About
		c.record(noted("a2", "paper", name), assess.Redaction{Question: assess.Organisation, Texts: 1})
		c.record(assess.Redaction{Question: assess.Contacts, Texts: len(contacts)})
		c.About.Organisation, c.About.Contacts = organisation, contacts
		return c
	}
	a := kept("a", "A new name", "new 116")
	for _, copies := range [][]Copy{{a.Copy, base.Copy}, {base.Copy, a.Copy}} {
		m := join(t, copies...)
		if got := m.About; got.Organisation != "A new name" || !slices.Equal(got.Contacts, []string{"new 116"}) {
			t.Errorf("it begins with %s, %v", got.Organisation, got.Contacts)
		}
	}
	b := kept("b", "A new name", "other 118", "third 119")
	if got := join(t, a.Copy, b.Copy).About.Contacts; !slices.Equal(got, []string{"new 116", "other 118", "third 119"}) {
		t.Errorf("of two: %v", got)
	}
}
