package checklists

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
	"safeguard/checklists/internal/packtest"
)

// ownPack loads one of the packs that show what the format can say.
func ownPack(t *testing.T, name string) assess.Pack {
	t.Helper()
	p, err := Load("../testdata/packs/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// rated answers the questions of a pack in their order with the given levels and
// returns the result. A level "" leaves a question open.
func rated(t *testing.T, p assess.Pack, levels ...string) assess.Result {
	t.Helper()
	day := time.Date(2026, time.June, 1, 9, 0, 0, 0, time.UTC)
	state := assess.NewState(assess.Scope{})
	seq := 0
	for i, ref := range p.Refs() {
		if i >= len(levels) || levels[i] == "" {
			continue
		}
		act := assess.Answer{Question: ref.Question.ID, Value: levels[i]}
		if err := assess.Check(&p, act); err != nil {
			t.Fatal(err)
		}
		seq++
		var err error
		if state, err = assess.Apply(state, assess.Event{Seq: seq, Time: day, Act: act}); err != nil {
			t.Fatal(err)
		}
	}
	return assess.Evaluate(p, state, assess.DateOf(day))
}

// combination returns the n-th of the 729 ways to rate six standards, and its
// sum by the published points.
func combination(n int) (levels []string, sum int) {
	ids := []string{"absent", "progressing", "adequate"}
	for range 6 {
		levels = append(levels, ids[n%3])
		sum += n%3 + 1
		n /= 3
	}
	return levels, sum
}

// publishedBand is the published rule: up to 8 points high risk, up to 14
// moderate, from 15 low.
func publishedBand(sum int) string {
	switch {
	case sum <= 8:
		return "high-risk"
	case sum <= 14:
		return "moderate-risk"
	}
	return "low-risk"
}

func TestUNICEFBandsAreThePublishedOnes(t *testing.T) {
	p := ownPack(t, "unicef-psea")
	for n := range 729 {
		levels, sum := combination(n)
		got := rated(t, p, levels...).Whole
		if got.Points != sum || got.Possible != 18 || got.Rating.State != assess.Rated || got.Rating.Low != publishedBand(sum) {
			t.Fatalf("%v: %d of %d, %s; want %d of 18, %s", levels, got.Points, got.Possible, got.Rating.Low, sum, publishedBand(sum))
		}
	}
}

func TestUNICEFRatesOnlyWhenAllIsAnswered(t *testing.T) {
	p := ownPack(t, "unicef-psea")
	for open := range 6 {
		levels := strings.Split(strings.Repeat("adequate ", 6), " ")[:6]
		levels[open] = ""
		if got := rated(t, p, levels...).Whole.Rating; got.State != assess.NotRated || got.Low != "" {
			t.Errorf("with standard %d open: %s %q, want no rating", open+1, got.State, got.Low)
		}
	}
	act := assess.Answer{Question: "psea-policy", Value: assess.NA, Reason: "none"}
	if assess.Check(&p, act) == nil {
		t.Error("a standard can be answered with does not apply")
	}
}

// The published rule calls 16 points low risk, whatever it is that is absent. A
// cap on must-haves answers that, and changes nothing else.
func TestUNICEFWeaknessAndItsCap(t *testing.T) {
	plain, capped := ownPack(t, "unicef-psea"), ownPack(t, "unicef-psea-capped")
	weak := 0
	for n := range 729 {
		levels, sum := combination(n)
		want := publishedBand(sum)
		if strings.Contains(strings.Join(levels, " "), "absent") && want == "low-risk" {
			weak++
			want = "moderate-risk"
		}
		got := rated(t, capped, levels...).Whole
		if got.Points != sum || got.Rating.Low != want {
			t.Fatalf("capped: %v: %d points, %s; want %d, %s", levels, got.Points, got.Rating.Low, sum, want)
		}
	}
	if weak != 6+30 { // 16 points: one absent; 15 points: one absent, one progressing
		t.Errorf("%d ratings are low risk with a standard absent, want 36", weak)
	}
	levels := []string{"adequate", "adequate", "adequate", "absent", "adequate", "adequate"}
	a, b := rated(t, plain, levels...).Whole, rated(t, capped, levels...)
	t.Logf("five adequate, reporting absent: %d of %d points, %s; with the cap %s",
		a.Points, a.Possible, a.Rating.Low, b.Whole.Rating.Low)
	if a.Points != 16 || a.Rating.Low != "low-risk" {
		t.Errorf("%d points, %s; want the known weakness: 16, low-risk", a.Points, a.Rating.Low)
	}
	want := assess.Hold{Band: "moderate-risk", Level: "absent", Questions: []string{"psea-reporting"}, Binds: true, Limits: true}
	if diff := cmp.Diff(want, b.Whole.Rating.Holds[0]); diff != "" {
		t.Errorf("hold (-want +got):\n%s", diff)
	}
	for _, p := range []assess.Pack{plain, capped} {
		if !strings.Contains(p.Source.Note, "16") || !strings.Contains(p.Source.Note, "low risk") {
			t.Errorf("%s: its source does not name the weakness", p.ID)
		}
	}
}

// The published result is a web: six spokes, each as long as what is in place in
// its area. There is no word for the whole, and no area touches another.
func TestSelfAuditWebHasSixSpokes(t *testing.T) {
	p := ownPack(t, "self-audit-web")
	if len(p.Checklists) != 6 || len(p.Refs()) != 36 {
		t.Fatalf("%d areas with %d statements, want 6 with 36", len(p.Checklists), len(p.Refs()))
	}
	var levels []string
	for area := range 6 { // the n-th area has n statements in place and one partly done
		for i := range 6 {
			level := "not-in-place"
			if i < area {
				level = "in-place"
			} else if i == area {
				level = "partly-done"
			}
			levels = append(levels, level)
		}
	}
	r := rated(t, p, levels...)
	var got []string
	for _, c := range r.Checklists {
		got = append(got, fmt.Sprintf("%d of %d, %d in place", c.Score.Points, c.Score.Possible, c.Score.Levels["in-place"]))
	}
	want := []string{"1 of 12, 0 in place", "3 of 12, 1 in place", "5 of 12, 2 in place", "7 of 12, 3 in place", "9 of 12, 4 in place", "11 of 12, 5 in place"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("spokes (-want +got):\n%s", diff)
	}
	if r.Whole.Rating.Low != "web" || len(r.Whole.Rating.Holds) != 0 {
		t.Errorf("the whole is %q, held by %v; want the one band", r.Whole.Rating.Low, r.Whole.Rating.Holds)
	}
}

// Without gap_below, every level that is not met is a gap of a must-have; without
// met_from, only the top one is met.
func TestGapBelowMayBeLeftOut(t *testing.T) {
	if p := ownPack(t, "self-audit-web"); p.GapBelow != "in-place" {
		t.Errorf("gap_below is %q, want the top level", p.GapBelow)
	}
	files := packtest.Starter(t)
	packtest.Edit(t, files, "pack.yaml", "gap_below: written\n", "")
	packtest.Edit(t, files, "pack.yaml", "met_from: lived", "met_from: written")
	packtest.Edit(t, files, "pack.yaml", "paper_level: written\n", "")
	p, err := load(files)
	if err != nil || p.GapBelow != "written" {
		t.Errorf("%v: gap_below is %q, want the level of met_from", err, p.GapBelow)
	}
}

// A scale has two to six levels, with points of its own.
func TestScaleOfAnySize(t *testing.T) {
	for n := 2; n <= 6; n++ {
		files := packtest.Starter(t)
		var scale strings.Builder
		for i := range n {
			fmt.Fprintf(&scale, "  - {id: l%d, points: %d, label: L, means: M}\n", i, 3*i)
		}
		text := string(files["pack.yaml"].Data)
		head, rest, _ := strings.Cut(text, "scale:\n")
		_, tail, _ := strings.Cut(rest, "\n# The word for")
		files["pack.yaml"].Data = []byte(head + "scale:\n" + scale.String() + "\n# The word for" + tail)
		packtest.Edit(t, files, "pack.yaml", "gap_below: written", "gap_below: l1")
		packtest.Edit(t, files, "pack.yaml", "met_from: lived\n", "")
		packtest.Edit(t, files, "pack.yaml", "paper_level: written\n", "")
		packtest.Edit(t, files, "pack.yaml", "must_have: missing", "must_have: l0")
		packtest.Edit(t, files, "visits.yaml", "      written: ", "      l0: ")
		p, err := load(files)
		if err != nil {
			t.Fatal(err)
		}
		top := fmt.Sprintf("l%d", n-1)
		if got := rated(t, p, top, top).Whole; got.Percent != 100 || got.Rating.Low != "strong" {
			t.Errorf("%d levels: %d %%, %s at the top", n, got.Percent, got.Rating.Low)
		}
		if got := rated(t, p, "l0", "l0").Whole; got.Percent != 0 || got.Rating.Low != "weak" {
			t.Errorf("%d levels: %d %%, %s at the bottom", n, got.Percent, got.Rating.Low)
		}
	}
}
