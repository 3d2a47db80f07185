package assess

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// randomPack returns a pack of one to four checklists and an answer for each of
// its questions, all decided by r.
func randomPack(r *rand.Rand) Pack {
	kinds := []string{"q", "M", "q2", "M3", "q?", "M2?"}
	var specs []string
	for range 1 + r.IntN(4) {
		spec := ""
		for range 1 + r.IntN(8) {
			spec += kinds[r.IntN(len(kinds))] + " "
		}
		specs = append(specs, spec)
	}
	p := builtinRules(specs...)
	p.RatedFrom = []int{0, 50, 100}[r.IntN(3)]
	return p
}

func randomState(t testing.TB, r *rand.Rand, p Pack) State {
	letters := []rune("ABCD?-.")
	s := NewState(Scope{})
	for _, ref := range p.Refs() {
		v, ok := values[letters[r.IntN(len(letters))]]
		if !ok || v == NA && !ref.Question.AllowsNA() {
			continue
		}
		s = record(t, s, Answer{Question: ref.Question.ID, Value: v, Reason: "because"})
	}
	if r.IntN(3) == 0 {
		s = record(t, s, ProfileAnswer{Profile: "direct", Yes: r.IntN(2) == 0})
	}
	return s
}

func allRated(r Result) bool {
	for _, c := range r.Checklists {
		if c.Score.Rating.State != Rated {
			return false
		}
	}
	return r.Whole.Rating.State == Rated
}

// FuzzSums holds what must be true of the sums for every pack and all answers:
// the rule "what holds" of the design.
func FuzzSums(f *testing.F) {
	for seed := range uint64(200) {
		f.Add(seed, seed*7)
	}
	f.Fuzz(func(t *testing.T, seed, pick uint64) {
		r := rand.New(rand.NewPCG(seed, pick))
		p := randomPack(r)
		s := randomState(t, r, p)
		before := Evaluate(p, s, "2026-03-01")
		checkSums(t, before)

		refs := p.Refs()
		q := refs[r.IntN(len(refs))].Question
		qr, _ := before.Question(q.ID)
		if qr.Status == Hidden || qr.isNA() {
			return
		}
		from := qr.place(&p) // -1 unanswered
		to := max(from, 0) + r.IntN(len(p.Scale)-max(from, 0))
		after := Evaluate(p, record(t, s, Answer{Question: q.ID, Value: p.Scale[to].ID}), "2026-03-01")
		checkSums(t, after)

		if after.Whole.Points < before.Whole.Points || after.Whole.Percent < before.Whole.Percent {
			t.Errorf("raising %s from %d to %d lowered the points", q.ID, from, to)
		}
		if from < 0 {
			if after.Whole.High > before.Whole.High {
				t.Errorf("answering %s raised high from %d to %d", q.ID, before.Whole.High, after.Whole.High)
			}
			return
		}
		if allRated(before) && allRated(after) {
			if p.Band(after.Whole.Rating.Low) < p.Band(before.Whole.Rating.Low) {
				t.Errorf("raising %s lowered the whole from %s to %s", q.ID, before.Whole.Rating.Low, after.Whole.Rating.Low)
			}
			for i, c := range after.Checklists {
				if was := before.Checklists[i].Score.Rating.Low; p.Band(c.Score.Rating.Low) < p.Band(was) {
					t.Errorf("raising %s lowered checklist %s from %s", q.ID, c.ID, was)
				}
			}
		}
	})
}

// checkSums holds what is true of every single result.
func checkSums(t *testing.T, r Result) {
	t.Helper()
	scores := []Score{r.Whole}
	points, possible, gains := 0, 0, 0
	for _, c := range r.Checklists {
		scores = append(scores, c.Score)
		for _, q := range c.Questions {
			points, possible, gains = points+q.Points, possible+q.Possible, gains+q.Gain
		}
	}
	if points != r.Whole.Points || possible != r.Whole.Possible || points+gains != possible {
		t.Errorf("points %d + gains %d of possible %d; the whole says %d of %d", points, gains, possible, r.Whole.Points, r.Whole.Possible)
	}
	for _, s := range scores {
		if (s.Percent == NoPercent) != (s.Possible == 0) || s.Percent > 100 || s.Percent < NoPercent || s.HighPercent < s.Percent || s.HighPercent > 100 {
			t.Errorf("percent %d to %d of possible %d", s.Percent, s.HighPercent, s.Possible)
		}
		if s.Asked != s.Answered+s.Unanswered || s.Answered < s.Unsure+s.NA {
			t.Errorf("counts do not add up: %+v", s)
		}
		if (s.Rating.State == NotRated) != (s.Rating.Low == "") {
			t.Errorf("a band without a rating or the other way round: %+v", s.Rating)
		}
	}
	for i, a := range r.Plan {
		if a.Order != i+1 || a.Due == "" || a.Gain <= 0 {
			t.Errorf("action %d: %+v", i+1, a)
		}
		if a.Kept() && (a.MustHave || a.Day != DayProposed || a.Help != "" || i < mainActions) {
			t.Errorf("kept for later: %+v", a)
		}
		if a.Overdue && (a.Day == DayProposed || a.Group != GroupNow) {
			t.Errorf("overdue: %+v", a)
		}
		if i == 0 {
			continue
		}
		before := r.Plan[i-1]
		if slices.Index(PlanGroups, a.Group) < slices.Index(PlanGroups, before.Group) {
			t.Errorf("%s of %q follows %s of %q", a.Question, a.Group, before.Question, before.Group)
		}
		if a.Group == before.Group && a.MustHaveGap && !before.MustHaveGap {
			t.Errorf("the must-have gap %s stands behind %s", a.Question, before.Question)
		}
	}
}

// An na on one question never lifts a cap that another holds.
func TestNALiftsNoCapOfAnother(t *testing.T) {
	p := builtinRules("M q q q q q q q q q")
	before := Evaluate(p, answered(t, p, "ADDDDDDDDA"), "2026-03-01").Checklists[0].Score
	after := Evaluate(p, answered(t, p, "ADDDDDDDD-"), "2026-03-01").Checklists[0].Score
	if after.Percent <= before.Percent || after.Rating.Low != "urgent" {
		t.Errorf("percent %s to %s, band %s; want a higher percent, still urgent", before.Percent, after.Percent, after.Rating.Low)
	}
}
