package assess

import "time"

// The answers to a profile question, as a Reply says them.
const (
	Yes = "yes"
	No  = "no"
)

// Open is what a command line says in place of Yes and No, so that a profile question
// has no answer again.
const Open = "open"

// A Prompt is everything a screen shows for one question.
type Prompt struct {
	Profile *ProfileQuestion // the profile question that is asked, or nil
	Ref     Ref              // the question that is asked, when Profile is nil

	Place, Of int // the profile question, or the checklist in the pack, from 1

	Done, Asked int   // questions of this sitting's selection
	Minutes     Range // that the open ones may take

	Levels   []LevelChoice
	Evidence string // the lowest level that asks for evidence
	NA       bool   // "does not apply" may be answered
	Back     bool   // there is a question to go back to

	Answered bool
	Earlier  Answer // the answer in force; to a profile question, Yes or No
	Planned  PlanEntry
	Last     *Last // what the round before says, or nil

	Saved Saved
}

// A LevelChoice is one level as it is offered: its letter, and what it means
// for this question.
type LevelChoice struct {
	Letter string
	ID     string
	Label  string
	Means  string
}

// Saved is the last act that was recorded. Number and Value are empty unless it
// was the answer to a question, and Level unless that answer is a level; Time is
// zero when nothing was recorded.
type Saved struct {
	Time   time.Time
	Number string
	Value  string
	Level  LevelChoice // without what it means
}

// A Reply is what a person answered: a level id, Unsure, NA, Yes, No or, to
// record nothing, "". A text that is nil stays what it was.
type Reply struct {
	Value    string
	Reason   *string
	Note     *string
	Evidence *string
}

// Act returns what the reply records, or nil when it changes nothing.
func (p Prompt) Act(r Reply) Act {
	switch {
	case r.Value == "":
		return nil
	case p.Profile != nil:
		if p.Answered && p.Earlier.Value == r.Value {
			return nil
		}
		return ProfileAnswer{Profile: p.Profile.ID, Yes: r.Value == Yes}
	}
	before := p.Earlier
	before.Redacted = false
	if before.Value != NA {
		before.Reason = ""
	}
	a := before
	a.Question, a.Value = p.Ref.Question.ID, r.Value
	for _, t := range []struct{ to, from *string }{
		{&a.Reason, r.Reason}, {&a.Note, r.Note}, {&a.Evidence, r.Evidence},
	} {
		if t.from != nil {
			*t.to = CleanText(*t.from)
		}
	}
	if a.Value != NA {
		a.Reason = ""
	}
	if p.Answered && a == before {
		return nil
	}
	return a
}

// PlanActs returns what a person planned at a gap, or nil where it changes nothing. Only
// Owner and Help are looked at; one that is nil stays what it was.
func (p Prompt) PlanActs(planned PlanEntry) []Act {
	if p.Profile != nil {
		return nil
	}
	entry := PlanEntry{Question: p.Ref.Question.ID}
	for _, f := range []struct {
		to        **string
		from, was *string
	}{{&entry.Owner, planned.Owner, p.Planned.Owner}, {&entry.Help, planned.Help, p.Planned.Help}} {
		if f.from != nil && CleanText(*f.from) != value(f.was) {
			*f.to = new(CleanText(*f.from))
		}
	}
	if entry == (PlanEntry{Question: entry.Question}) {
		return nil
	}
	return []Act{entry}
}

// AsksEvidence reports whether an answer of this value is one to show evidence
// for.
func (p Prompt) AsksEvidence(value string) bool {
	reached := false
	for _, l := range p.Levels {
		reached = reached || l.ID == p.Evidence
		if l.ID == value {
			return reached
		}
	}
	return false
}

// Prompt returns what is asked at a place, and whether the interview has it.
func (iv *Interview) Prompt(at Place) (p Prompt, ok bool) {
	i := iv.find(at.At)
	if i < 0 {
		return Prompt{}, false
	}
	p.Saved = iv.saved()
	p.Done, p.Asked = iv.Progress()
	p.Minutes = TimeLeft(&iv.about.Pack, &iv.state, iv.questions(), p.Asked-p.Done)
	_, p.Back = iv.Back(at)
	if s := iv.steps[i]; s.profile != nil {
		iv.promptProfile(&p, i)
	} else {
		iv.promptQuestion(&p, s.ref)
	}
	return p, true
}

func (iv *Interview) promptProfile(p *Prompt, i int) {
	p.Profile, p.Place = iv.steps[i].profile, i+1
	for p.Of < len(iv.steps) && iv.steps[p.Of].profile != nil {
		p.Of++
	}
	p.Last = iv.state.LastOfProfile(p.Profile, iv.about.Language)
	var yes bool
	if yes, p.Answered = iv.state.Profile(p.Profile.ID); p.Answered {
		p.Earlier.Value = map[bool]string{true: Yes, false: No}[yes]
	}
}

func (iv *Interview) promptQuestion(p *Prompt, ref Ref) {
	pack := &iv.about.Pack
	p.Ref, p.Of, p.NA = ref, len(pack.Checklists), ref.Question.AllowsNA()
	for i := range pack.Checklists {
		if &pack.Checklists[i] == ref.Checklist {
			p.Place = i + 1
		}
	}
	p.Evidence = pack.Scale[pack.EvidenceAt()].ID
	p.Levels = pack.LevelsOf(ref.Question)
	p.Earlier, p.Answered = iv.state.Answer(ref.Question.ID)
	p.Planned = iv.state.Plan(ref.Question.ID)
	p.Last = iv.state.Last(pack, ref.Question, iv.about.Language)
}

// LevelsOf returns the levels as they are offered for a question.
func (p *Pack) LevelsOf(q *Question) []LevelChoice {
	list := make([]LevelChoice, len(p.Scale))
	for i, l := range p.Scale {
		list[i] = LevelChoice{Letter(i), l.ID, l.Label, q.Means(l)}
	}
	return list
}

func (iv *Interview) saved() Saved {
	events := iv.state.Events()
	if len(events) == 0 {
		return Saved{}
	}
	last := events[len(events)-1]
	if _, ok := last.Act.(Earlier); ok { // nobody has answered yet
		return Saved{}
	}
	saved := Saved{Time: last.Time}
	if a, ok := last.Act.(Answer); ok {
		ref, _ := iv.about.Pack.Find(a.Question)
		saved.Number, saved.Value = ref.Number, a.Value
		if l, i := iv.about.Pack.Level(a.Value); i >= 0 {
			saved.Level = LevelChoice{Letter: Letter(i), ID: l.ID, Label: l.Label}
		}
	}
	return saved
}
