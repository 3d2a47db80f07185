package renew

import (
	"slices"

	"safeguard/assess"
)

// Way is what became of a question.
type Way string

// The ways of a question: every one of both packs has one.
const (
	Carried Way = "carried" // means the same, with its answer
	Open    Way = "open"    // means the same, and had no answer
	Anew    Way = "anew"    // its answer does not count any more
	Changed Way = "changed" // means something else, and had no answer
	New     Way = "new"
	Removed Way = "removed"
)

// Ways lists them in the order of an account.
var Ways = []Way{Anew, New, Removed, Changed, Carried, Open}

// Why says why a question is not carried.
type Why string

// The reasons why a question is not carried.
const (
	Rev    Why = "rev"    // its rev changed
	Words  Why = "words"  // the text has other words under the same rev
	Levels Why = "levels" // the scale has lost a level
	NoNA   Why = "na"     // it cannot be answered with "does not apply" any more
	Gone   Why = "gone"   // the pack has it no more
)

// ProfileWay is what became of a profile question.
type ProfileWay string

// The ways of a profile question.
const (
	SameProfile  ProfileWay = "same"
	OtherProfile ProfileWay = "other" // asked in other words, so that its answer does not count
	GoneProfile  ProfileWay = "gone"
	NewProfile   ProfileWay = "new"
)

// An Account says what became of every question of both packs, and of what belongs
// to none. WasVersion and Version are those of the packs.
type Account struct {
	WasVersion int
	Version    int
	Questions  []Line    // of both packs, each once: in the order of the newer, then what was removed
	Profile    []Profile // likewise
	Lapsed     []assess.Lapsed
	Lost       []string // labels of levels that the scale has no more
	OtherScale bool     // the levels are others, so that no hands are carried
	Language   string   // that the file had and the pack has no more, or ""
	Lists      []string // checklists of the scope that the pack has no more
	Carried    int      // events
	Behind     int      // events of which nothing is carried, but for marks of the file
}

// A Line is what became of one question. Was and Number are its printed numbers in
// the older and the newer pack, "" where it has none. Answer is what stood, a level
// id, assess.Unsure or assess.NA, or "".
type Line struct {
	Question    string
	Was, Number string
	Way         Way
	Why         Why // of what is not carried
	Answer      string
	Texts       bool     // the answer has texts
	Plan        bool     // somebody changed its action
	Room        bool     // a workshop was at it
	Hints       []string // of a question that is not carried: ids that it replaces in the newer pack
	Other       []string // what differs though it means the same, by the fields of a question
}

// A Profile is what became of a profile question. Answer is assess.Yes, assess.No or
// "" for none.
type Profile struct {
	ID     string
	Way    ProfileWay
	Answer string
}

// Count returns how many questions went one of the ways.
func (a Account) Count(ways ...Way) (n int) {
	for _, l := range a.Questions {
		if slices.Contains(ways, l.Way) {
			n++
		}
	}
	return n
}

// account says what became of everything.
func (r *renewal) account(about, head assess.Assessment, events, carried []assess.Event) Account {
	s := assess.NewState(about.Scope)
	for _, e := range events {
		s, _ = assess.Apply(s, e) // whoever opened the file has applied it
	}
	a := Account{
		WasVersion: r.was.Version, Version: r.is.Version, Lost: r.lost, OtherScale: !r.sameScale,
		Questions: r.lines(&s), Profile: r.profiles(&s), Carried: counted(carried),
	}
	a.Behind = counted(events) - a.Carried
	if approval, ok := s.Approval(); ok {
		a.Lapsed = append(a.Lapsed, assess.LapsedOf(approval, r.was.Version))
	}
	if now := about.After(&s); !slices.Contains(r.is.Languages, now.Language) {
		a.Language = now.Language
	}
	for _, id := range about.Scope.Checklists {
		if !slices.Contains(head.Scope.Checklists, id) {
			a.Lists = append(a.Lists, id)
		}
	}
	return a
}

// counted returns how many events are no marks of their file.
func counted(events []assess.Event) (n int) {
	for _, e := range events {
		switch e.Act.(type) {
		case assess.Merge, assess.Format:
		default:
			n++
		}
	}
	return n
}

func (r *renewal) lines(s *assess.State) (lines []Line) {
	rooms := map[string]bool{}
	for _, act := range s.Acts() {
		switch a := act.(type) {
		case assess.Count:
			rooms[a.Question] = true
		case assess.Talk:
			rooms[a.Question] = true
		case assess.Hands:
			rooms[a.Question] = true
		case assess.Parked:
			rooms[a.Question] = true
		}
	}
	for _, ref := range r.is.Refs() {
		l := Line{Question: ref.Question.ID, Number: ref.Number, Way: New}
		if was, ok := r.was.Find(l.Question); ok {
			l.Was, l.Why, l.Other = was.Number, r.behind[l.Question], others(was.Question, ref.Question)
			if l.Why == "" && r.noNA[l.Question] {
				l.Why = NoNA
			}
			r.stood(&l, s, rooms)
			l.Way = wayOf(l)
		}
		if l.Way == New || l.Why != "" {
			l.Hints = r.hints(ref.Question)
		}
		lines = append(lines, l)
	}
	for _, ref := range r.was.Refs() {
		if id := ref.Question.ID; r.behind[id] == Gone {
			l := Line{Question: id, Was: ref.Number, Way: Removed, Why: Gone}
			r.stood(&l, s, rooms)
			lines = append(lines, l)
		}
	}
	return lines
}

// hints lists the questions of the older pack that one of the newer replaces. What was
// answered to them is a hint, and carries nothing.
func (r *renewal) hints(q *assess.Question) (ids []string) {
	for _, id := range q.Replaces {
		if was, ok := r.was.Find(id); ok && was.Question.ID == id && id != q.ID {
			ids = append(ids, id)
		}
	}
	return ids
}

// stood fills in what stood about a question.
func (r *renewal) stood(l *Line, s *assess.State, rooms map[string]bool) {
	if a, ok := s.Answer(l.Question); ok {
		l.Answer, l.Texts = a.Value, a.Reason+a.Note+a.Evidence+a.Support != ""
	}
	if l.Why == NoNA {
		return // its action and its workshops are carried
	}
	plan := s.Plan(l.Question)
	for _, f := range plan.Fields() {
		l.Plan = l.Plan || *f != nil && **f != ""
	}
	l.Room = rooms[l.Question]
}

func wayOf(l Line) Way {
	switch {
	case l.Why != "" && l.Answer != "":
		return Anew
	case l.Why != "":
		return Changed
	case l.Answer != "":
		return Carried
	}
	return Open
}

// others lists what of two questions that mean the same decides an answer or a sum,
// and differs.
func others(was, is *assess.Question) (list []string) {
	for _, f := range []struct {
		name  string
		other bool
	}{
		{"practised_if", !slices.Equal(was.PractisedIf, is.PractisedIf)},
		{"levels", len(was.Levels) != len(is.Levels) || differ(was.Levels, is.Levels)},
		{"critical", was.Critical != is.Critical},
		{"weight", was.Weight != is.Weight},
		{"asked_if", !slices.Equal(was.AskedIf, is.AskedIf)},
	} {
		if f.other {
			list = append(list, f.name)
		}
	}
	return list
}

func differ(a, b map[string]string) bool {
	for k, v := range a {
		if b[k] != v {
			return true
		}
	}
	return false
}

func (r *renewal) profiles(s *assess.State) (list []Profile) {
	for _, q := range r.is.Profile {
		p := Profile{ID: q.ID, Way: NewProfile}
		if way, known := r.profile[q.ID]; known {
			p.Way, p.Answer = way, yesOrNo(s, q.ID)
		}
		list = append(list, p)
	}
	for _, q := range r.was.Profile {
		if r.profile[q.ID] == GoneProfile {
			list = append(list, Profile{ID: q.ID, Way: GoneProfile, Answer: yesOrNo(s, q.ID)})
		}
	}
	return list
}

func yesOrNo(s *assess.State, id string) string {
	switch yes, answered := s.Profile(id); {
	case !answered:
		return ""
	case yes:
		return assess.Yes
	}
	return assess.No
}
