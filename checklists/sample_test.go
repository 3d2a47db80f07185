package checklists

import (
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// sampleResult returns the built-in pack, the sample and its result.
func sampleResult(t *testing.T) (assess.Pack, Sample, assess.Result) {
	t.Helper()
	pack, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	sample, err := LoadSample()
	if err != nil {
		t.Fatal(err)
	}
	day := time.Date(2026, time.June, 1, 9, 0, 0, 0, time.UTC)
	state := assess.NewState(assess.Scope{})
	for i, act := range sample.Acts() {
		if err := assess.Check(&pack, act); err != nil {
			t.Errorf("%+v: %v", act, err)
		}
		state, err = assess.Apply(state, assess.Event{Seq: i + 1, Time: day, Act: act})
		if err != nil {
			t.Fatal(err)
		}
	}
	return pack, sample, assess.Evaluate(pack, state, assess.DateOf(day))
}

func TestSampleAnswersTheBuiltinPack(t *testing.T) {
	pack, sample, r := sampleResult(t)
	var got []string
	for _, a := range sample.Answers {
		got = append(got, a.Question)
	}
	for _, p := range pack.Profile {
		if _, ok := sample.Profile[p.ID]; !ok {
			t.Errorf("the profile question %s is not answered", p.ID)
		}
	}
	open := []string{"saf-design-stage", "com-shown-to-child", "par-safe-ending"}
	var want []string // pack order, nothing twice, nothing hidden
	for _, ref := range pack.Refs() {
		if id := ref.Question.ID; !slices.Contains(open, id) && !slices.Contains(r.Hidden, id) {
			want = append(want, id)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("answered questions (-want +got):\n%s", diff)
	}
	if len(r.Hidden) != 3 {
		t.Errorf("the profile hides %v, want three questions", r.Hidden)
	}
	var unanswered []string
	for _, c := range r.Checklists {
		for _, q := range c.Questions {
			if q.Status == assess.Unanswered {
				unanswered = append(unanswered, q.ID)
			}
			if q.Status == assess.Unanswered && q.Critical {
				t.Errorf("the must-have %s is not answered", q.ID)
			}
		}
	}
	if diff := cmp.Diff(open, unanswered); diff != "" {
		t.Errorf("unanswered questions (-want +got):\n%s", diff)
	}
}

// The sums were worked by hand. The sample must show every kind of answer, a
// score that a cap holds down, and a band that is final.
// The round before answers questions that the sample answers, too, and some went
// better, some worse.
func TestEarlierSample(t *testing.T) {
	pack, sample, r := sampleResult(t)
	better, worse := 0, 0
	for _, act := range sample.EarlierActs() {
		if err := assess.Check(&pack, act); err != nil {
			t.Errorf("%+v: %v", act, err)
		}
		a, ok := act.(assess.Answer)
		if !ok {
			continue
		}
		q, _ := r.Question(a.Question)
		if q.Answer == nil {
			t.Errorf("%s was answered in the round before only", a.Question)
			continue
		}
		_, was := pack.Level(a.Value)
		_, is := pack.Level(q.Answer.Value)
		if is > was {
			better++
		} else if is < was {
			worse++
		}
	}
	if better < 20 || worse < 2 {
		t.Errorf("%d better, %d worse", better, worse)
	}
}

func TestSampleResult(t *testing.T) {
	_, _, r := sampleResult(t)
	type row struct {
		ID                        string
		Points, Possible          int
		Percent, HighPercent      assess.Percent
		State                     assess.RatingState
		Base, Band                string
		Unanswered, Unsure, NA    int
		EvidenceOf, EvidenceHas   int
		Practised, Paper, Started int
	}
	rowOf := func(id string, s assess.Score) row {
		return row{id, s.Points, s.Possible, s.Percent, s.HighPercent, s.Rating.State, s.Rating.Base, s.Rating.Low,
			s.Unanswered, s.Unsure, s.NA, s.EvidenceOf, s.EvidenceHas,
			s.Levels["practised"], s.Levels["paper"], s.Levels["started"]}
	}
	got := []row{rowOf("whole", r.Whole)}
	for _, c := range r.Checklists {
		got = append(got, rowOf(c.ID, c.Score))
	}
	want := []row{
		{"whole", 227, 354, 64, 69, assess.Rated, "developing", "developing", 3, 2, 1, 42, 33, 20, 22, 14},
		{"codes-of-conduct", 71, 99, 71, 71, assess.Rated, "established", "developing", 0, 0, 0, 12, 11, 6, 6, 3},
		{"safe-programming", 45, 69, 65, 78, assess.Rated, "developing", "developing", 1, 1, 0, 7, 4, 4, 3, 3},
		{"consent", 47, 63, 74, 74, assess.Rated, "established", "established", 0, 0, 0, 10, 7, 6, 4, 2},
		{"communications", 36, 60, 60, 65, assess.Rated, "developing", "developing", 1, 0, 0, 7, 6, 3, 4, 3},
		{"partner-alignment", 28, 63, 44, 53, assess.Rated, "developing", "urgent", 1, 1, 1, 6, 5, 1, 5, 3},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("scores (-want +got):\n%s", diff)
	}
	gaps := []string{"par-who-tells-whom", "saf-child-reporting", "com-consent-link", "coc-report-leaders"}
	if diff := cmp.Diff(gaps, r.MustHaveGaps); diff != "" {
		t.Errorf("must-have gaps (-want +got):\n%s", diff)
	}
	if got := r.Whole.Levels["absent"]; got != 6 {
		t.Errorf("%d answers are absent, want 6", got)
	}
	unproved, noted, wanted, planned := 0, 0, 0, 0
	for _, c := range r.Checklists {
		for _, q := range c.Questions {
			if q.NoEvidence {
				unproved++
			}
			if q.Answer != nil && q.Answer.Note != "" {
				noted++
			}
			if q.Answer != nil && q.Answer.Support != "" {
				wanted++
			}
		}
	}
	for _, a := range r.Plan {
		if a.OwnerSet {
			planned++
		}
	}
	if got, want := [4]int{unproved, noted, wanted, planned}, [4]int{6, 29, 4, 6}; got != want {
		t.Errorf("practised without evidence, notes, support wanted, planned: got %v, want %v", got, want)
	}
}

// A number that looks real may be somebody's.
func TestSampleHasNoPhoneNumbers(t *testing.T) {
	number := regexp.MustCompile(`\d[\d ()./+-]{4,}\d|\d{5,}`)
	if hit := number.Find(sampleFile); hit != nil {
		t.Errorf("%q looks like a phone number", hit)
	}
	if !number.MatchString("call 0700 123-456") {
		t.Error("the test does not know a phone number when it sees one")
	}
}

func TestSampleIsNoPartOfThePack(t *testing.T) {
	files, _, err := readFiles(builtinFiles, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.name == "sample" {
			t.Error("the loader takes sample.yaml for a checklist")
		}
	}
	if len(files) == 0 {
		t.Error("no file was read")
	}
}
