package merge

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// FuzzMerge holds what must be true of merging for every history: the order of
// the copies makes no difference, nor how they are grouped, nor merging again;
// nothing of the history is lost; and what stands is what the copies left.
func FuzzMerge(f *testing.F) {
	for seed := range uint64(80) {
		f.Add(seed, seed*7)
	}
	f.Add(uint64(204), uint64(1344)) // the same act twice in the same second
	f.Add(uint64(440), uint64(520))  // two approvals, and a wrong clock
	f.Fuzz(func(t *testing.T, seed, pick uint64) {
		r := rand.New(rand.NewPCG(seed, pick))
		files := world(t, r)
		x, y, z := files[r.IntN(len(files))], files[r.IntN(len(files))], files[r.IntN(len(files))]
		checkOrder(t, x, y, z)
		checkGroups(t, x, y, z)
		checkAgain(t, x, y)
		checkWhole(t, x, y, z)
	})
}

func join(t testing.TB, copies ...Copy) Merged {
	t.Helper()
	m, err := Join(copies)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// commutative: the same file, to the letter, and the same conflicts
func checkOrder(t *testing.T, x, y, z *copyOf) {
	t.Helper()
	one := join(t, x.Copy, y.Copy, z.Copy)
	for _, order := range [][]*copyOf{{y, x, z}, {z, y, x}, {y, z, x}} {
		other := join(t, order[0].Copy, order[1].Copy, order[2].Copy)
		if diff := gocmp.Diff(one.Events, other.Events); diff != "" {
			t.Fatalf("another order, other events:\n%s\n%s", diff, story(x, y, z))
		}
		if diff := gocmp.Diff(points(one), points(other)); diff != "" {
			t.Fatalf("another order, other conflicts:\n%s\n%s", diff, story(x, y, z))
		}
	}
}

// associative: the same events, of which each knows the same, and the same
// conflicts; where no copy was complete by itself also the same order
func checkGroups(t *testing.T, x, y, z *copyOf) {
	t.Helper()
	all := join(t, x.Copy, y.Copy, z.Copy)
	for _, g := range [][3]*copyOf{{x, y, z}, {y, z, x}, {x, z, y}} {
		part := join(t, g[0].Copy, g[1].Copy)
		two := join(t, Copy{Name: "part", About: testAbout(), Events: part.Events}, g[2].Copy)
		if diff := gocmp.Diff(nodes(t, all.Events), nodes(t, two.Events)); diff != "" {
			t.Fatalf("grouped otherwise, other events:\n%s\n%s", diff, story(x, y, z))
		}
		if diff := gocmp.Diff(points(all), points(two)); diff != "" {
			t.Fatalf("grouped otherwise, other conflicts:\n%s\n%s", diff, story(x, y, z))
		}
	}
}

// idempotent: what is merged again is the same file
func checkAgain(t *testing.T, x, y *copyOf) {
	t.Helper()
	whole := settled(t, first, x, y)
	for _, again := range [][]Copy{{whole.Copy}, {whole.Copy, whole.Copy}, {whole.Copy, x.Copy}, {y.Copy, whole.Copy}, {x.Copy, y.Copy, whole.Copy}} {
		m := join(t, again...)
		if diff := gocmp.Diff(whole.Events, m.Events); diff != "" || len(m.Conflicts) > 0 {
			t.Fatalf("merged again: %+v\n%s\n%s", m.Conflicts, diff, story(x, y, whole))
		}
	}
}

// whole: every event is there, and what stands is what the nodes say
func checkWhole(t *testing.T, copies ...*copyOf) {
	t.Helper()
	whole := settled(t, first, copies...)
	kept := nodes(t, whole.Events)
	var pasts []past
	var list []Copy
	for _, c := range copies {
		list = append(list, c.Copy)
	}
	list, _ = withoutRemoved(list)
	for _, c := range list {
		pasts = append(pasts, newPast(c.Events))
	}
	for _, p := range pasts {
		h, err := p.history(allRedactions(pasts))
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range h.nodes {
			turns, ok := kept[fmt.Sprintf("%x", n.id)]
			if !ok || turns < len(n.turns) {
				t.Fatalf("%+v is not in the merged file\n%s", n.event, story(append(copies, whole)...))
			}
		}
	}
	p := newPast(whole.Events)
	h, _ := p.history(allRedactions([]past{p}))
	u := newUnion([]history{h})
	for _, left := range u.newest() {
		w := left[len(left)-1]
		if got := standing(&whole.state, w); got != w.value {
			t.Fatalf("%v stands as %q, want %q\n%s", w.key(), got, w.value, story(append(copies, whole)...))
		}
	}
	checkApproval(t, u, whole, copies)
}

// checkApproval holds that a merged file still shows what was approved. Two
// approvals that nobody knew of together are for their boards to sort out.
func checkApproval(t *testing.T, u *union, whole *copyOf, copies []*copyOf) {
	t.Helper()
	var approvals []int
	for i, n := range u.nodes {
		if n.approved != nil && n.stands() {
			approvals = append(approvals, i)
		}
		if _, redacted := n.event.Act.(assess.Redaction); redacted {
			return
		}
	}
	for _, i := range approvals[:max(0, len(approvals)-1)] {
		if !u.knew(assess.Subject{Kind: "approve"}, approvals[len(approvals)-1], i) {
			return
		}
	}
	pack := testPack()
	if a, ok := whole.state.Approval(); ok {
		if _, unproven := assess.ChangesSince(&pack, &whole.state, a); unproven {
			t.Fatalf("the approval is not proven\n%s", story(append(copies, whole)...))
		}
	}
}

// standing is what a state says about the thing of a write.
func standing(s *assess.State, w write) string {
	switch {
	case w.Profile != "":
		yes, _ := s.Profile(w.Profile)
		return writes(nil, assess.ProfileAnswer{Profile: w.Profile, Yes: yes})[0].value
	case w.Kind == "participants":
		n := s.Participants()
		if n.Low < n.High {
			n.Low = 1 // all that is kept of few
		}
		return writes(nil, assess.TookPart(n.Low))[0].value
	case w.Kind != "":
		sittings := s.Sittings()
		return writes(nil, sittings[slices.IndexFunc(sittings, func(m assess.Meeting) bool { return m.About()[0].Kind == w.Kind && string(m.Date) == w.Field })].Session)[0].value
	case strings.HasPrefix(w.Field, "hands "):
		var last assess.Act
		for _, act := range s.Acts() {
			if c, ok := act.(assess.Count); ok && c.Question == w.Question && c.About()[0].Field == w.Field {
				last = c
			}
		}
		return writes(nil, last)[0].value
	case w.Field != "":
		plan := writes(nil, s.Plan(w.Question))
		return plan[slices.IndexFunc(plan, func(p write) bool { return p.Field == w.Field })].value
	}
	a, _ := s.Answer(w.Question)
	return writes(nil, a)[0].value
}

// nodes are the events of a file by their identity, each with its turns.
func nodes(t testing.TB, events []assess.Event) map[string]int {
	t.Helper()
	p := newPast(events)
	h, err := p.history(allRedactions([]past{p}))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]int{}
	for _, n := range h.nodes {
		all[fmt.Sprintf("%x", n.id)] = len(n.turns)
	}
	return all
}

// points are the conflicts without the names of the copies.
func points(m Merged) []string {
	var list []string
	for _, c := range m.Conflicts {
		var values []string
		for _, ch := range c.Choices {
			values = append(values, writes(nil, ch.Act)[0].value)
		}
		slices.SortFunc(values, cmp.Compare[string])
		list = append(list, fmt.Sprint(c.Question, c.Profile, c.Kind, c.Field, values))
	}
	return list
}

// story tells what is in files, for whoever reads a failure.
func story(files ...*copyOf) string {
	var b strings.Builder
	for _, f := range files {
		fmt.Fprintf(&b, "%s:\n", f.Name)
		for _, e := range f.Events {
			said, _ := core(e)
			fmt.Fprintf(&b, "  %d %s\n", e.Seq, strings.ReplaceAll(said, "\n", " "))
		}
	}
	return b.String()
}
