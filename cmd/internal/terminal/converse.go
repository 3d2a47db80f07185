package terminal

import (
	"errors"

	"safeguard/assess"
	"safeguard/cmd/internal/stream"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A Keeper keeps what a conversation records: State is what the file says now,
// Record appends to it, and Doubt says what to think of in what is to be recorded, "" for
// nothing; it may be nil.
type Keeper struct {
	State  func() assess.State
	Record func(acts ...assess.Act) error
	Doubt  func(acts ...assess.Act) string
}

// An Ending says how a conversation ended, when no error did. Stopped says that
// the person stopped before its end, by a key that says so where Quit is set.
// Unfinished says that a line was begun and is not kept. Doubt is what there is to
// think of in what was recorded last.
type Ending struct {
	Stopped    bool
	Quit       bool
	Unfinished bool
	Doubt      string
}

// errQuit is ErrLeft by the key that stops, where that is no interruption.
var errQuit = errors.New("the person is through")

// Converse leads a conversation from a place to its end, asking the fields of each
// page one by one. What is recorded is kept before the next page shows. It
// returns the last place with the ending, or an error of the terminal or of the
// keeper.
func Converse[P any](d *Driver, t talk.Talk[P], at P, k Keeper) (last P, end Ending, err error) {
	note := ""
	for {
		page := t.Page(k.State(), at)
		if page.End {
			return at, end, nil
		}
		doubt := end.Doubt
		end.Doubt = ""
		if _, draws := d.face.(*drawn); draws && doubt != "" { // beside a question there is no room for all of it
			if err := d.read([]string{stream.AsCalled(doubt, d.called)}); errors.Is(err, ErrLeft) {
				end.Stopped = true
				return at, end, nil
			} else if err != nil {
				return at, end, err
			}
			doubt = ""
		}
		if note = report.Joined(" ", note, doubt); note != "" {
			page.Note = note
		}
		a := asking{Driver: d, page: page, check: func(f talk.Form) (map[string]string, []string) {
			out := t.Take(k.State(), at, f)
			return out.Wrong, out.Said
		}}
		form, err := a.fill()
		left := errors.Is(err, ErrLeft)
		if end.Quit = errors.Is(err, errQuit); end.Quit || left && len(form.Values) == 0 {
			end.Stopped, end.Unfinished = true, a.unfinished
			return at, end, nil
		}
		if err != nil && !left {
			return at, end, err
		}
		out := t.Take(k.State(), at, form)
		if len(out.Wrong) == 0 && len(out.Acts) > 0 {
			doubt := ""
			if k.Doubt != nil {
				doubt = k.Doubt(out.Acts...)
			}
			if err := k.Record(out.Acts...); err != nil {
				return at, end, err
			}
			end.Doubt = doubt
		}
		if left {
			end.Stopped, end.Unfinished = true, a.unfinished
			return at, end, nil
		}
		if at, note = out.Next, out.Note; out.End {
			return at, end, nil
		}
	}
}

// asking is one page that is being asked. check says what is wrong with a form,
// as far as it is filled in, and how it was understood.
type asking struct {
	*Driver
	page       talk.Page
	check      func(talk.Form) (wrong map[string]string, said []string)
	unfinished bool // the person left in the middle of a line
}

// fill asks the fields of the page. With ErrLeft the form holds what is to be
// recorded all the same: a choice whose text was not finished.
func (a *asking) fill() (talk.Form, error) {
	switch {
	case len(a.page.Fields) == 1 && a.page.Fields[0].Person && !a.person:
		return talk.Form{Values: map[string]string{a.page.Fields[0].Name: ""}}, nil
	case a.page.Shown == talk.ToRoom:
		return a.fillRoom()
	case a.page.Shown == talk.ToTypist:
		return a.fillLine()
	case len(a.page.Fields) == 0:
		return talk.Form{}, a.read(paragraphs(a.page.Blocks))
	case len(a.page.Fields[0].Options) == 0:
		return a.fillText(a.page.Fields[0])
	}
	return a.fillChoice()
}

// fillChoice asks for a choice and the texts that go with it.
func (a *asking) fillChoice() (talk.Form, error) {
	v := newView(a.page)
	list, preset := a.choices(a.page)
	for {
		i, _, err := a.choose(v, list, preset)
		if err != nil {
			return talk.Form{}, err
		}
		c := list[i]
		switch c.kind {
		case isSkip:
			return talk.Form{Do: talk.Skip}, nil
		case isBack:
			return talk.Form{Do: talk.Back}, nil
		case isChange:
			return talk.Form{Do: talk.Change}, nil
		case isBefore:
			return talk.Form{Do: talk.AsBefore}, nil
		case isStop:
			return talk.Form{}, ErrLeft
		case isHelp:
			if err := a.read(a.helpText()); err != nil {
				return talk.Form{}, err
			}
			continue
		}
		form := talk.Form{Values: map[string]string{a.page.Fields[0].Name: c.value}}
		again := false
		for _, f := range a.page.Fields[1:] {
			if f.Asked(c.value) && (a.person || !f.Person) && !again && err == nil {
				again, err = a.fillBehind(&askedView{v, c}, form, f)
			}
		}
		if !again || err != nil {
			return form, err
		}
	}
}

// helpText is everything that helps, and what the keys do.
func (a *asking) helpText() []string {
	keys := a.words.HelpKeys
	if a.page.Number == "" {
		keys = a.words.HelpProfile
	}
	return append(paragraphs(a.page.Help), keys)
}

// fillBehind reads the text that goes with a choice. It leaves the form as it is
// where the earlier text stays; again says that another choice is wanted.
func (a *asking) fillBehind(behind *askedView, form talk.Form, f talk.Field) (again bool, err error) {
	about := []string{f.Label}
	if f.Before != "" {
		about = append(about, a.soFar(f.Before))
	}
	about = append(about, a.how(f))
	for {
		line, err := a.line(behind, about, linePrompt)
		a.unfinished = errors.Is(err, ErrLeft) && line != ""
		if err != nil {
			return false, err
		}
		line = assess.CleanText(line)
		switch key, _ := a.command(line, f.Free); {
		case key == a.keys.Back:
			return true, nil
		case key == a.keys.Stop:
			return false, ErrLeft
		case line == "" && f.Before != "":
			return false, nil
		case line == keyToRemove:
			line = ""
		}
		form.Values[f.Name] = line
		wrong, _ := a.check(form)
		if wrong[f.Name] == "" {
			if line == "" && f.Before == "" {
				delete(form.Values, f.Name)
			}
			return false, nil
		}
		delete(form.Values, f.Name)
		about = []string{wrong[f.Name]}
	}
}

// fillText reads the one text that a page asks for; an empty line is one too.
func (a *asking) fillText(f talk.Field) (talk.Form, error) {
	about := []string{"", f.Label, f.Ask}
	for {
		line, err := a.line(nil, about, linePrompt)
		if err != nil {
			return talk.Form{}, err
		}
		if key, _ := a.command(line, f.Free); key == a.keys.Stop {
			return talk.Form{}, ErrLeft
		}
		form := talk.Form{Values: map[string]string{f.Name: assess.CleanText(line)}}
		wrong, _ := a.check(form)
		if wrong[f.Name] == "" {
			return form, nil
		}
		about = []string{wrong[f.Name]}
	}
}

// fillLine reads a line of somebody who types in what is on paper.
func (a *asking) fillLine() (talk.Form, error) {
	about := paragraphs(a.page.Blocks)
	if a.page.Note != "" {
		about = append(about, a.page.Note)
	}
	f := a.page.Fields[0]
	prompt := linePrompt
	if f.Label != "" {
		prompt = f.Label
	}
	typed, err := a.line(nil, about, prompt)
	if err != nil {
		return talk.Form{}, err
	}
	undo := a.page.Can(talk.Undo)
	switch key, rest := a.command(typed, false); {
	case rest != "":
	case key == a.keys.Stop && !undo:
		return talk.Form{}, ErrLeft
	case key == a.keys.Stop:
		return talk.Form{}, errQuit
	case undo && (key == a.keys.Undo || key == a.keys.UndoWord):
		return talk.Form{Do: talk.Undo}, nil
	}
	return talk.Form{Values: map[string]string{f.Name: typed}}, nil
}
