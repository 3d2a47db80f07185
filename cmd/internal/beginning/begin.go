package beginning

import (
	"cmp"
	"crypto/rand"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/usage"
)

// Given is what a command line says of a new assessment, word by word.
type Given struct {
	Org, Round, Pack, Language string
	Profile, Contacts          []string
	Scope                      assess.Scope
}

// A Maker makes beginnings of the day Today.
type Maker struct {
	Words *talk.Words
	Today assess.Date
}

// Assessment begins an assessment of today: this year's round, in the pack's first
// language.
func (m Maker) Assessment(organisation string, pack assess.Pack) assess.Assessment {
	return assess.Assessment{
		Organisation: organisation, Round: string(m.Today)[:4], Language: pack.Languages[0],
		Created: m.Today, Pack: pack,
		ContentHash: pack.ContentHash(), ScoringHash: pack.ScoringHash(),
	}
}

// New returns what a new assessment begins with, and its first acts. last is the
// round before, or nil: what the command line leaves out comes from it then.
func (m Maker) New(g Given, last *store.File) (assess.Assessment, []assess.Act, error) {
	var none assess.Assessment
	org := assess.CleanText(g.Org)
	if org == "" && last != nil {
		org = last.About.Organisation
	}
	if org == "" {
		return none, nil, usage.Fault("no_organisation")
	}
	pack, err := packAfter(g.Pack, last)
	if err != nil {
		return none, nil, err
	}
	about := m.Assessment(org, pack)
	about.Scope.MustHaves = g.Scope.MustHaves
	if last != nil {
		err = m.follow(&about, last, assess.CleanText(g.Round))
	} else {
		about.Round = cmp.Or(assess.CleanText(g.Round), about.Round)
		var random [8]byte
		_, _ = rand.Read(random[:]) // it never fails
		about.ID = assess.NewID(random)
	}
	if err == nil {
		err = m.chosen(&about, g)
	}
	if err != nil {
		return none, nil, err
	}
	acts, err := setting.Profile(&pack, m.Words, g.Profile)
	if last != nil && err == nil {
		acts = append([]assess.Act{last.Snapshot(&about)}, acts...)
	}
	return about, acts, err
}

// chosen sets what the command line says of language, contacts and scope.
func (m Maker) chosen(about *assess.Assessment, g Given) error {
	about.Language = cmp.Or(g.Language, about.Language)
	if known := about.Pack.Languages; !slices.Contains(known, about.Language) {
		return usage.Fault("flag_without_language", "language", fault.Escape(g.Language), "known", strings.Join(known, ", "))
	}
	contacts, err := setting.Contacts(&about.Pack, g.Contacts)
	if err != nil {
		return err
	}
	if len(contacts) > 0 {
		about.Contacts = contacts
	}
	for _, name := range g.Scope.Checklists {
		id, err := setting.Checklist(&about.Pack, name)
		if err != nil {
			return err
		}
		if !slices.Contains(about.Scope.Checklists, id) {
			about.Scope.Checklists = append(about.Scope.Checklists, id)
		}
	}
	return nil
}
