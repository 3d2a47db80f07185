package menu

import (
	"path/filepath"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// ChooseRound asks from which of the rounds a new assessment begins; nil is from
// none. The error is terminal.ErrLeft where the person leaves.
func ChooseRound(d *terminal.Driver, w *words.Words, list []*store.File, today assess.Date) (*store.File, error) {
	show := roundsMenu(w, list, today, w.Next.ChooseNone)
	i, _, err := d.Offer(show)
	if err != nil || i >= len(list) {
		return nil, err
	}
	return list[i], nil
}

// roundsMenu lists rounds with their days and how far they came, and none of them.
func roundsMenu(w *words.Words, list []*store.File, today assess.Date, none words.MenuItem) terminal.Menu {
	show := terminal.Menu{Heading: "safeguard", Title: w.Next.ChooseTitle}
	for i, f := range list {
		sum := f.Result(today).Whole
		show.Entries = append(show.Entries, terminal.Entry{
			Key:   strconv.Itoa(i + 1),
			Label: words.Fill(w.Next.ChooseRound, "organisation", f.About.Organisation, "round", f.About.Round),
			Facts: words.Fill(w.Next.ChooseFacts, "date", w.Report.DateText(f.About.Created), "answered", sum.Answered, "asked", sum.Asked),
		})
	}
	show.Entries = append(show.Entries, entry(none, nil))
	show.Preset = len(list) // nothing is taken over by a careless Enter
	return show
}

// follow offers to begin the next round from one that lies in the folder. done says
// that this was done, or that the person left.
func (m *menu) follow() (done bool, err error) {
	list := beginning.Maker{Today: m.Today}.Rounds(m.dir, "", "")
	if len(list) == 0 {
		return false, nil
	}
	d := m.Driver()
	defer d.Close()
	i, _, err := d.Offer(roundsMenu(m.Words, list, m.Today, m.Words.Next.ChooseOther))
	d.Close()
	if err != nil {
		return true, left(err)
	}
	if i >= len(list) {
		return false, nil
	}
	last := list[i]
	round := assess.NextRound(last.About.Round, m.Today)
	for round == "" {
		var ok bool
		if round, ok, err = m.line(m.words().AskNewRound); !ok || err != nil {
			return true, err
		}
	}
	path := filepath.Join(m.dir, compose.Slug(last.About.Organisation+" "+round)+store.Extension)
	from := last.Path
	if strings.HasPrefix(from, "-") { // it is no flag
		from = "." + string(filepath.Separator) + from
	}
	if done := m.quiet("new", path, "--from="+from, "--round="+round); !done.OK {
		return true, nil
	}
	return true, m.file(path)
}
