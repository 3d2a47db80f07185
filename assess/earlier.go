package assess

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"safeguard/assess/fault"
)

// An Earlier is the round before as a snapshot, so that the file of the new round
// stands alone: what was in force, with its times and initials, and the plan as it
// stood. Its answers are shown, and nothing of them counts. It is one deep: of the
// round before that one only the day is left on which something began.
//
// File is the id of the assessment that it was taken from. Organisation is left out
// where the new round has the same. Pack is the whole pack of that round where the
// new one has another; Changed lists the questions of both that mean something else
// in the new one.
type Earlier struct {
	File         string       `json:"file" holds:"id"`
	Organisation string       `json:"organisation,omitempty" holds:"text"`
	Round        string       `json:"round,omitempty" holds:"text"`
	Created      Date         `json:"created" holds:"day"`
	Language     string       `json:"language" holds:"id"`
	Scope        Scope        `json:"scope,omitzero"`
	PackID       string       `json:"pack_id" holds:"id"`
	PackVersion  int          `json:"pack_version"`
	ContentHash  string       `json:"content_hash" holds:"id"`
	ScoringHash  string       `json:"scoring_hash" holds:"id"`
	PackOf1      bool         `json:"pack_of_1,omitempty"`
	Pack         *Pack        `json:"pack,omitempty"`
	Changed      []string     `json:"changed,omitempty" holds:"id"`
	Acts         []PastAct    `json:"acts,omitempty"`
	Plan         []PastAction `json:"plan,omitempty"`
	Redacted     bool         `json:"redacted,omitempty"`
}

// A PastAct is an act of the earlier round that was in force at its end. Since is
// the day on which an answer's level first held, where that is before its time.
type PastAct struct {
	Time  time.Time
	By    string `json:"by,omitempty" holds:"text"`
	Since Date   `json:"since,omitempty" holds:"day"`
	Act   Act
}

// A PastAction is an action of the earlier plan: its question's id or its own, how far
// it had come and on which day, until when it was to be done and where that day came
// from. Since is the day on which it began. Round is the round that this was in, where
// that was one still earlier. Its words are in the acts.
type PastAction struct {
	ID     string  `json:"id" holds:"id"`
	Status Status  `json:"status" holds:"id"`
	On     Date    `json:"on,omitempty" holds:"day"`
	Due    Date    `json:"due,omitempty" holds:"day"`
	Day    DayKind `json:"day,omitempty" holds:"id"`
	Since  Date    `json:"since,omitempty" holds:"day"`
	Round  string  `json:"round,omitempty" holds:"text"`
}

// Kind returns "earlier".
func (Earlier) Kind() string { return "earlier" }

// About returns, without a claim, every question that something of it is about, so
// that removing the texts of one reaches it too.
func (e Earlier) About() []Topic {
	var topics []Topic
	seen := map[string]bool{}
	add := func(id string) {
		if id != "" && !seen[id] {
			seen[id] = true
			topics = append(topics, Topic{Question: id})
		}
	}
	for _, a := range e.Acts {
		for _, t := range a.Act.About() {
			add(t.Question)
		}
	}
	for _, a := range e.Plan {
		add(a.ID)
	}
	if e.Organisation != "" {
		add(Organisation)
	}
	if e.Round != "" {
		add(Round)
	}
	return topics
}

func (e Earlier) check(p *Pack) error {
	if err := e.checkFrame(p); err != nil {
		return err
	}
	if e.Pack != nil {
		p = e.Pack
	}
	for i, a := range e.Acts {
		if err := holdable(a.Act); err != nil {
			return fault.New("earlier_act", "act", i+1, "cause", err)
		}
		if err := Check(p, a.Act); err != nil {
			return fault.New("earlier_act", "act", i+1, "cause", err)
		}
		if err := checkDays(a.Since); err != nil {
			return err
		}
	}
	for _, a := range e.Plan {
		if err := a.check(p); err != nil {
			return err
		}
	}
	return nil
}

func (a PastAction) check(p *Pack) error {
	switch {
	case !slices.Contains(Statuses, a.Status):
		return fault.New("no_such_status", "status", fault.Escape(string(a.Status)))
	case !slices.Contains([]DayKind{DaySet, DayAgreed, DayProposed, ""}, a.Day):
		return fault.New("earlier_day_kind", "day", fault.Escape(string(a.Day)))
	}
	if err := checkDays(a.On, a.Due, a.Since); err != nil {
		return err
	}
	return checkAction(p, a.ID)
}

// checkFrame checks everything but the acts and the plan.
func (e Earlier) checkFrame(p *Pack) error {
	if err := checkID(2, e.File); err != nil {
		return err
	}
	if _, err := ParseDate(string(e.Created)); err != nil {
		return err
	}
	for _, id := range e.Changed {
		if err := checkQuestion(p, id); err != nil {
			return err
		}
	}
	if e.Pack == nil {
		if e.PackID != p.ID {
			return fault.New("earlier_without_pack")
		}
		return nil
	}
	if err := e.Pack.Valid(); err != nil {
		return err
	}
	if e.Pack.ID != e.PackID {
		return fault.New("earlier_without_pack")
	}
	return nil
}

// checkDays checks days that may be missing.
func checkDays(days ...Date) error {
	for _, d := range days {
		if d == "" {
			continue
		}
		if _, err := ParseDate(string(d)); err != nil {
			return err
		}
	}
	return nil
}

// holdable says why an Earlier cannot hold an act: only what is in force in a round
// by itself, and not the history of a file.
func holdable(act Act) error {
	if k, ok := kindOf(act.Kind()); !ok || !k.carried {
		return fault.New("not_holdable", "kind", fault.Escape(act.Kind()))
	}
	return nil
}

// Label is what the earlier round is called: its year where its label was removed.
func (e *Earlier) Label() string {
	year, _, _ := strings.Cut(string(e.Created), "-")
	return cmp.Or(e.Round, year)
}
