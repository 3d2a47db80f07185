package renew

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"safeguard/assess"
	"safeguard/assess/merge"
	"safeguard/assess/workshop"
)

// FuzzRenewedCopies holds that merging copies that were renewed equals renewing what
// they are together: the same conflicts, answers, plan and sums.
func FuzzRenewedCopies(f *testing.F) {
	for seed := range uint64(150) {
		f.Add(seed, seed*11)
	}
	f.Fuzz(func(t *testing.T, seed, pick uint64) {
		r := rand.New(rand.NewPCG(seed, pick))
		files := world(t, r)
		x, y := files[r.IntN(len(files))], files[r.IntN(len(files))]
		pack := newer()
		if seed%3 == 2 { // with a level more, no hands are carried
			pack.Scale = append(pack.Scale, assess.Level{ID: "better", Points: 3, Label: "D"})
		}
		was := older()
		carried := newRenewal(&was, &pack)
		first := func(c merge.Conflict) int { // whatever the copies are called
			low := 0
			for i, ch := range c.Choices {
				if carried.said(ch.Act) < carried.said(c.Choices[low].Act) {
					low = i
				}
			}
			return low
		}
		rx, ry := renewed(t, x, pack), renewed(t, y, pack)
		one, two := settled(t, "whole", first, rx, ry), renewed(t, settled(t, "whole", first, x, y), pack)
		if diff := gocmp.Diff(points(joined(t, x, y), pack), points(joined(t, rx, ry), pack)); diff != "" {
			t.Fatalf("other conflicts:\n%s\n%s", diff, story(x, y))
		}
		if diff := gocmp.Diff(standing(one), standing(two), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("another state:\n%s\n%s", diff, story(x, y, one, two))
		}
	})
}

// points are the conflicts, of what the pack still asks, without names of copies.
func points(m merge.Merged, pack assess.Pack) (list []string) {
	was := older()
	r := newRenewal(&was, &pack)
	for _, c := range m.Conflicts {
		var values []string
		for _, ch := range c.Choices {
			if said := r.said(ch.Act); said != "" {
				values = append(values, said)
			}
		}
		slices.Sort(values)
		if values = slices.Compact(values); len(values) > 1 { // what differs in a question that is gone is no difference any more
			list = append(list, fmt.Sprint(c.Question, c.Profile, c.Field, values))
		}
	}
	return list
}

// said is what of an act is carried, whatever was removed from it; "" for nothing.
func (r *renewal) said(act assess.Act) string {
	if act = r.part(assess.Unmarked(act)); act == nil {
		return ""
	}
	return fmt.Sprintf("%+v", plain(act))
}

// plain is an act whose texts can be compared.
func plain(act assess.Act) any {
	p, ok := act.(assess.PlanEntry)
	if !ok {
		return act
	}
	var words []string
	for _, f := range p.Fields() {
		if *f != nil {
			words = append(words, **f)
		}
	}
	return words
}

// standing is what of a file people see.
func standing(f *file) (all struct {
	Result assess.Result
	Rooms  workshop.Summary
	Lapsed []assess.Lapsed
	People assess.Range
}) {
	all.Result = assess.Evaluate(f.About.Pack, f.state, "2026-06-01")
	for _, list := range [][]assess.Action{all.Result.Plan, all.Result.Finished} {
		for i := range list {
			list[i].Order = 0 // where nothing else decides, added actions are in the order of the file
		}
		slices.SortStableFunc(list, func(a, b assess.Action) int { return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Since, b.Since)) })
	}
	all.Rooms = workshop.Summarise(&f.About.Pack, f.state)
	slices.SortFunc(all.Rooms.Parked, func(a, b assess.Parked) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	all.Lapsed = f.state.Lapsed()
	slices.SortFunc(all.Lapsed, func(a, b assess.Lapsed) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	all.People = f.state.Participants()
	return all
}

// story is what is in files, for whoever reads a failure.
func story(files ...*file) string {
	var b strings.Builder
	for _, f := range files {
		fmt.Fprintf(&b, "%s:\n", f.Name)
		for _, e := range f.Events {
			fmt.Fprintf(&b, "  %d %s %s %s %+v\n", e.Seq, e.Time.Format(time.DateTime), e.By, e.Act.Kind(), plain(e.Act))
		}
	}
	return b.String()
}
