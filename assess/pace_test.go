package assess

import (
	"math/rand/v2"
	"testing"
	"time"
)

// words returns a text of n words.
func words(n int) (text string) {
	for range n {
		text += "word "
	}
	return text
}

// pacePack is a pack of n questions with 90 words each to read: 45 seconds, and 75
// to answer.
func pacePack(n int) Pack {
	p := Pack{Scale: []Level{{ID: "no", Means: words(10)}, {ID: "yes", Means: words(10)}}, Checklists: []Checklist{{ID: "c"}}}
	for i := range n {
		q := Question{ID: "q" + string(rune('a'+i%26)) + string(rune('a'+i/26)), Text: words(20), Why: words(30), PractisedIf: []string{words(20)}}
		p.Checklists[0].Questions = append(p.Checklists[0].Questions, q)
	}
	return p
}

// paced answers questions of a pack, each so many seconds after the one before.
func paced(p *Pack, gaps ...int) State {
	s, at := NewState(Scope{}), time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	for i, gap := range gaps {
		at = at.Add(time.Duration(gap) * time.Second)
		s, _ = Apply(s, Event{Seq: len(s.Events()) + 1, Time: at, Act: Answer{Question: p.Refs()[i].Question.ID, Value: "yes"}})
		s, _ = Apply(s, Event{Seq: len(s.Events()) + 1, Time: at.Add(time.Second), Act: Participants{Count: 1}})
	}
	return s
}

// Worked by hand: 120 seconds a question, one more than are open, and 40 % less or
// more while no pace is known. With eight answers of one's own the mean of both
// paces counts, and 27 %.
func TestTimeLeft(t *testing.T) {
	for _, tt := range []struct {
		name string
		open int
		gaps []int
		want Range
	}{
		{"nothing is open", 0, nil, Range{}},
		{"nothing is known", 9, nil, Range{12, 28}},                                                                 // 20 minutes
		{"five minutes at a time from half an hour on", 49, nil, Range{60, 140}},                                    // 100
		{"the last one", 1, nil, Range{3, 6}},                                                                       // 4
		{"the first answer has no time before it", 9, []int{0}, Range{12, 28}},                                      // no gap yet
		{"eight as expected", 9, []int{0, 120, 120, 120, 120, 120, 120, 120, 120}, Range{15, 26}},                   // 20, 27 %
		{"eight twice as slow", 9, []int{0, 240, 240, 240, 240, 240, 240, 240, 240}, Range{22, 40}},                 // 30
		{"eight very slow count as four times", 9, []int{0, 3e3, 3e3, 3e3, 3e3, 3e3, 3e3, 3e3, 3e3}, Range{40, 65}}, // 50
		{"a night is no answer", 9, []int{0, 50000}, Range{12, 28}},
		{"nor is a script", 9, []int{0, 1, 2, 0, 1}, Range{12, 28}},
		{"nor a clock set back", 9, []int{0, -4000}, Range{12, 28}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := pacePack(70)
			s := paced(&p, tt.gaps...)
			if got := TimeLeft(&p, &s, p.Refs(), tt.open); got != tt.want {
				t.Errorf("%v, want %v", got, tt.want)
			}
		})
	}
}

// At whatever pace a person answers, no answer halves the time that is left, and
// the estimate never ends before the questions do.
func TestTimeLeftNeverFallsByHalf(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	rounds := 400
	if testing.Short() {
		rounds = 60
	}
	for range rounds {
		p := pacePack(1 + random.IntN(70))
		s, at := NewState(Scope{}), time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
		slow := 1 + random.IntN(7200)
		all := len(p.Refs())
		before := TimeLeft(&p, &s, p.Refs(), all)
		for i, ref := range p.Refs() {
			if random.IntN(5) == 0 {
				slow = 1 + random.IntN(7200)
			}
			at = at.Add(time.Duration(random.IntN(slow)) * time.Second)
			s, _ = Apply(s, Event{Seq: i + 1, Time: at, Act: Answer{Question: ref.Question.ID, Value: "yes"}})
			now := TimeLeft(&p, &s, p.Refs(), all-i-1)
			if all-i-1 == 0 {
				if now != (Range{}) {
					t.Fatalf("%v is left, and nothing is open", now)
				}
				break
			}
			if 2*now.Low < before.Low || 2*now.High < before.High || now.Low < 1 || now.High <= now.Low {
				t.Fatalf("from %v to %v at answer %d of %d", before, now, i+1, all)
			}
			before = now
		}
	}
}

// Nobody is told less than it takes to read the questions aloud.
func TestTimeLeftIsNoLessThanReading(t *testing.T) {
	p := pacePack(70)
	s := NewState(Scope{})
	if left, read := TimeLeft(&p, &s, p.Refs(), 70), 70*90/wordsAMinute; left.Low < read {
		t.Errorf("%v for what takes %d minutes to read", left, read)
	}
}
