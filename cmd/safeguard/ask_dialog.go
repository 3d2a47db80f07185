package main

import (
	"errors"
	"time"

	"safeguard/assess"
	"safeguard/checklists"
)

// asker is one way to talk to a person. There are two: menus that draw on a
// terminal, and plain lines for everything else. Where a person stops, by
// Ctrl-C or at the end of the input, a method returns errLeft.
type asker interface {
	// choose shows a page and returns the place of what was chosen.
	choose(pg page, list []choice, preset int) (int, error)
	// line reads one line of text under some paragraphs.
	line(paragraphs []string) (string, error)
	// tell shows paragraphs until they are read.
	tell(paragraphs []string) error
}

var errLeft = errors.New("the person left")

// dialog is what happens at one question, however it is drawn.
type dialog struct {
	words      checklists.ScreenWords
	asker      asker
	now        func() time.Time
	unfinished bool // the person left in the middle of a line
}

// sitting tells what has to be known before the first question, then asks.
func (d *dialog) sitting(a assess.Assessment, iv *assess.Interview, save func(assess.Act) (assess.State, error)) (stopped bool, err error) {
	about := append(d.danger(a.Pack.DangerNow, a.Contacts), "", d.words.Privacy, d.words.HelpSaved)
	if err := d.asker.tell(about); errors.Is(err, errLeft) {
		return true, nil
	} else if err != nil {
		return false, err
	}
	return iv.Run(d.ask, save)
}

func (d *dialog) danger(text string, contacts []string) []string {
	about := []string{text}
	if len(contacts) > 0 {
		about = append(about, bullets(d.words.Contacts, contacts)...)
	}
	return about
}

// ask is the assess.Ask of the dialog: it goes round until the person answered
// or wants to be elsewhere.
func (d *dialog) ask(p assess.Prompt) (assess.Reply, error) {
	pg := newPage(p, &d.words, d.now())
	list, preset := choices(p, &d.words)
	for {
		i, err := d.asker.choose(pg, list, preset)
		if err != nil {
			return leave(assess.Reply{}, err)
		}
		c := list[i]
		switch c.act {
		case actSkip:
			return assess.Reply{}, nil
		case actBack:
			return assess.Reply{Move: assess.Back}, nil
		case actStop:
			return assess.Reply{Move: assess.Stop}, nil
		case actHelp:
			if err := d.asker.tell(d.help(p, pg)); err != nil {
				return leave(assess.Reply{}, err)
			}
			continue
		}
		r, again, err := d.texts(p, c.value)
		if !again || err != nil {
			return leave(r, err)
		}
	}
}

// participants asks, when everything is answered, how many people took part. An
// empty line leaves it open.
func (d *dialog) participants(save func(assess.Act) error) error {
	ask := []string{"", d.words.Participants, d.words.ParticipantsOpen}
	for {
		typed, err := d.asker.line(ask)
		typed = assess.CleanText(typed)
		switch {
		case errors.Is(err, errLeft):
			return nil
		case err != nil || typed == "":
			return err
		}
		if n, err := parseParticipants(typed); err == nil {
			return save(assess.Participants{Count: n})
		}
		ask = []string{fill(d.words.ParticipantsWrong, "typed", shorten(typed, 20))}
	}
}

// leave turns leaving into a reply that stops. What r holds is still recorded.
func leave(r assess.Reply, err error) (assess.Reply, error) {
	if errors.Is(err, errLeft) {
		r.Move = assess.Stop
		return r, nil
	}
	return r, err
}

func (d *dialog) help(p assess.Prompt, pg page) []string {
	text := append(d.danger(p.Danger, p.Contacts), "", pg.question, pg.why)
	for _, more := range [][]string{pg.onlyIf, pg.means} {
		if len(more) > 0 {
			text = append(append(text, ""), more...)
		}
	}
	if p.Profile == nil && len(p.Ref.Question.AskToSee) > 0 {
		text = append(append(text, ""), bullets(d.words.AskToSee, p.Ref.Question.AskToSee)...)
	}
	keys := d.words.HelpKeys
	if p.Profile != nil {
		keys = d.words.HelpProfile
	}
	return append(text, "", keys, d.words.Privacy, d.words.HelpSaved)
}
