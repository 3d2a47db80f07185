package browser

import (
	"encoding/json"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
)

// takeStep lets the room take a form. A step is taken once: a second click, or a
// page that is older, leads to where the room is.
func takeStep(v *visit) (taken, error) {
	hall, err := v.hall()
	if err != nil {
		return taken{}, errMissing
	}
	newer, ok := v.since()
	switch {
	case !ok:
		return taken{wrong: map[string]string{"": v.words.Page.Frame.Replaced}}, nil
	case len(newer) > 0:
		return taken{next: v.roomAt(v.roomBehind(hall, newer), hall.Setting), said: v.takenBefore(newer)}, nil
	}
	at := v.roomPlace(hall)
	p := hall.Page(v.file.State, at)
	form := v.roomForm(&p, at)
	if doubt := v.moreHands(hall, &p, form, at); len(doubt) > 0 {
		return taken{wrong: doubt}, nil
	}
	out := hall.Take(v.file.State, at, form)
	v.form.Del(fieldAsked)
	if out.Next.Asked != "" && len(out.Acts) == 0 {
		v.form.Set(fieldAsked, out.Next.Asked)
		out.Wrong = map[string]string{talk.FieldAnswer: out.Note}
	}
	if len(out.Wrong) > 0 {
		return taken{wrong: v.atNumber(&p, out.Wrong)}, nil
	}
	next := v.roomAt(out.Next, hall.Setting)
	if out.End {
		next, out.Note = v.at("room"), v.words.Page.Room.Ended
	}
	return v.recordingEach(next, out.Note, out.Acts...)
}

// atNumber says what is wrong with a line of hands at its first number that is none.
func (v *visit) atNumber(p *talk.Page, wrong map[string]string) map[string]string {
	at := map[string]string{}
	for name, text := range wrong {
		field := name
		for _, f := range p.Fields {
			for i := len(f.Options) - 1; f.Counts && f.Name == name && i >= 0; i-- {
				if n := handsName(name, i); i == len(f.Options)-1 || !wholeNumber(v.form.Get(n)) {
					field = n
				}
			}
		}
		at[field] = text
	}
	return at
}

// roomBehind is the place behind a step that was already taken, with the events that
// took it. Those of the opening and of the questions about the organisation do not say
// which questions come after them.
func (v *visit) roomBehind(hall room.Room, newer []assess.Event) room.Place {
	w, q := hall.Walk(v.file.State), v.r.URL.Query()
	to := room.Place{Step: room.Walks}
	switch step := room.Step(q.Get(inStep)); {
	case step == room.Profile && all[assess.ProfileAnswer](newer):
		open := v.profileIn(q.Get(inOpen))
		last := newer[len(newer)-1].Act.(assess.ProfileAnswer).Profile
		to = room.Place{Step: step, Open: open, N: max(slices.Index(open, last), number(q.Get(inN))) + 1}
	case step == room.Opens && all[assess.Session](newer):
		to = hall.AfterOpening(v.file.State)
	}
	return v.roomNow(to, &w)
}

// all reports whether events are of one kind only.
func all[A assess.Act](events []assess.Event) bool {
	return !slices.ContainsFunc(events, func(e assess.Event) bool { _, is := e.Act.(A); return !is })
}

// takenBefore says that a step was taken already, with a text that was typed then
// and is not recorded.
func (v *visit) takenBefore(newer []assess.Event) string {
	w := v.words.Page.Room
	var lost []string
	for _, name := range []string{"text", talk.FieldReason, talk.FieldEvidence, "minority", "owner", "what", "place"} {
		if text := assess.CleanText(v.form.Get(name)); text != "" && !recorded(newer, text) {
			lost = append(lost, text)
		}
	}
	if lost == nil {
		return w.Taken
	}
	return fill(w.TakenText, "text", strings.Join(lost, "; "))
}

// recorded reports whether one of some events has a text.
func recorded(events []assess.Event, text string) bool {
	want, _ := json.Marshal(text)
	for _, e := range events {
		if act, err := json.Marshal(e.Act); err == nil && strings.Contains(string(act), string(want)) {
			return true
		}
	}
	return false
}

// roomForm is what was sent, as a room takes it: numbers as a line of hands, and of
// a text that was there nothing where it stays, and the sign that removes it where
// the field was emptied.
func (v *visit) roomForm(p *talk.Page, at room.Place) talk.Form {
	f := talk.Form{Do: talk.Do(v.form.Get(fieldDo)), Text: v.form.Get("text"), Values: map[string]string{}}
	if f.Do != "" {
		return f
	}
	for _, field := range p.Fields {
		typed := v.form.Get(field.Name)
		switch {
		case field.Counts:
			if v.form.Has(handsName(field.Name, 0)) {
				f.Values[field.Name] = v.handsLine(field)
			}
			continue
		case !v.form.Has(field.Name) && len(field.Options) == 0: // a form of another step
			continue
		case field.Before != "" && field.Free && assess.CleanText(typed) == "":
			typed = "-"
		case field.Before != "" && field.Free && assess.CleanText(typed) == field.Before:
			typed = ""
		case at.Step == room.Profile && typed == "" && !v.saidBefore(at):
			typed = noAnswer
		case field.Name == talk.FieldAnswer && typed == assess.NA:
			typed = "-"
			f.Values[talk.FieldReason] = v.form.Get(talk.FieldReason)
		}
		f.Values[field.Name] = typed
	}
	return f
}

// noAnswer is what a form says where nothing was chosen and something must be.
const noAnswer = "-"

// saidBefore reports whether the question about the organisation has an answer, which
// stays where none is chosen.
func (v *visit) saidBefore(at room.Place) bool {
	_, said := v.file.State.Profile(at.Open[at.N])
	return said
}

// handsLine is a line of hands; a number that is left out is none.
func (v *visit) handsLine(field talk.Field) string {
	var line []string
	for i := range field.Options {
		n := strings.ReplaceAll(assess.CleanText(v.form.Get(handsName(field.Name, i))), " ", "_")
		if n == "" {
			n = "0"
		}
		line = append(line, n)
	}
	return strings.Join(line, " ")
}
