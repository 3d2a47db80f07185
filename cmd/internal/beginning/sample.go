package beginning

import (
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
)

// Live records what happened after the audit of a sample; nothing where the clock is so
// wrong that its days are none.
func Live(path string, r store.Recorder, audit time.Time, life []checklists.LifeEvent) error {
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
