package beginning

import (
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
)

// sampleAge is how many days ago the sample was answered: long enough for its plan to
// have begun to live.
const sampleAge = 75

// Sample writes a round of the sample, answered sampleAge days before now, or of the
// year before. r says who records; its Now is not asked.
func (m Maker) Sample(path string, now time.Time, r store.Recorder, earlier bool) error {
	sample, err := checklists.LoadSample()
	if err != nil {
		return err
	}
	pack, err := checklists.Builtin()
	if err != nil {
		return err
	}
	audit := now.AddDate(0, 0, -sampleAge)
	round, acts, life := sample.Round, sample.Acts(), sample.Life
	if earlier {
		audit = audit.AddDate(-1, 0, 0)
		round, acts, life = sample.Earlier.Round, sample.EarlierActs(), sample.Earlier.Life
	}
	r.Now = Ticking(audit)
	m.Today = assess.DateOf(r.Now())
	about := m.Assessment(sample.Organisation, pack)
	about.Round, about.Contacts = round, sample.Contacts
	if err := store.Create(path, about, nil, r, acts...); err != nil {
		return err
	}
	return live(path, audit, r, life)
}

// live records what happened after the audit of a sample; nothing where the clock is so
// wrong that its days are none.
func live(path string, audit time.Time, r store.Recorder, life []checklists.LifeEvent) error {
	if _, err := assess.ReadDate(string(assess.DateOf(audit))); err != nil {
		return nil
	}
	at := audit
	r.Now = func() time.Time { return at }
	file, err := store.Open(path, r)
	if err != nil {
		return err
	}
	defer file.Close()
	for _, l := range life {
		at = audit.AddDate(0, 0, l.After)
		act := l.Act(&file.About.Pack, &file.State, assess.DateOf(audit), assess.DateOf(at))
		if err := file.Record(act); err != nil {
			return err
		}
	}
	return nil
}

// Ticking returns a clock that goes on by three minutes at every look.
func Ticking(t time.Time) func() time.Time {
	return func() time.Time {
		t = t.Add(3 * time.Minute)
		return t
	}
}
