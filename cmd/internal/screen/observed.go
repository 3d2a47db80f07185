package screen

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/observe"
	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
)

// Observed prints what is observed of an assessment, each with what could be done.
// texts says whether what people wrote is quoted.
func (v *View) Observed(file *store.File, list []observe.Observation, texts bool) error {
	p, w := v.printer(), &v.Words.Observed
	if len(list) == 0 {
		p.Paragraph("", w.Nothing)
		return p.Err()
	}
	guessed := false
	counts, last := observe.Count(list), observe.Code("")
	for _, o := range list {
		if o.Code != last {
			p.Line("%s", words.Fill(w.Title, "name", w.Names[string(o.Code)], "n", counts[o.Code]))
		}
		p.Paragraph("  ", v.Observation(file, o))
		if texts && o.Text != "" {
			p.Paragraph("    ", words.Fill(w.Document, "text", o.Text))
		}
		for _, place := range o.Places {
			if texts {
				p.Paragraph("    ", words.Fill(w.Quote, "place", v.ObservedPlace(file, place), "text", place.Text))
			}
		}
		guessed = guessed || o.Places != nil
		last = o.Code
		if !more(list, o) {
			p.Paragraph("  ", words.Fill(w.Do[w.Key(o.Code)], "file", Quoted(file.Path)))
			p.Line("")
		}
	}
	if guessed {
		p.Paragraph("", w.Guess)
		if !texts {
			p.Paragraph("", w.ShowText)
		}
	}
	p.Paragraph("", w.Closing)
	return p.Err()
}

// DoubtSince is Doubt of the newest events of a file, all but the first n.
func DoubtSince(w *words.Words, file *store.File, n int) string {
	events := file.State.Events()
	var acts []assess.Act
	for _, event := range events[n:] {
		acts = append(acts, event.Act)
	}
	return Doubt(w, file, events[:n], acts...)
}

// Doubt says what the texts of acts look like that are to be recorded after events, ""
// where there is nothing to think of.
func Doubt(w *words.Words, file *store.File, events []assess.Event, acts ...assess.Act) string {
	codes, question := observe.Looks(&file.About, events, acts...)
	if ref, ok := file.About.Pack.Find(question); ok {
		question = ref.Number
	}
	return w.Observed.Looking(codes, "safeguard redact "+Quoted(file.Path)+" "+cmp.Or(question, "QUESTION"))
}

// more reports whether another observation of the same kind follows.
func more(list []observe.Observation, o observe.Observation) bool {
	i := slices.IndexFunc(list, func(x observe.Observation) bool {
		return x.Code == o.Code && x.Checklist == o.Checklist && x.Text == o.Text && x.From == o.From
	})
	return i+1 < len(list) && list[i+1].Code == o.Code
}

// Observation returns the sentence of one observation.
func (v *View) Observation(file *store.File, o observe.Observation) string {
	pack, w := &file.About.Pack, &v.Words.Observed
	var questions, places []string
	for _, id := range o.Questions {
		questions = append(questions, numberOf(pack, id))
	}
	for _, place := range o.Places {
		places = append(places, v.ObservedPlace(file, place))
	}
	values := []any{
		"n", o.Count, "questions", strings.Join(questions, ", "), "places", strings.Join(places, ", "),
		"days", observe.LongPastDays, "months", pack.EvidenceMonths(), "minutes", fmt.Sprint(observe.BurstTime.Minutes()),
	}
	for _, c := range pack.Checklists {
		if c.ID == o.Checklist {
			values = append(values, "checklist", c.Title)
		}
	}
	if o.Answer != "" {
		values = append(values, "answer", v.answerWord(pack, o.Answer))
	}
	if o.From != nil {
		values = append(values, "time", v.Words.Report.DateText(assess.DateOf(*o.From))+", "+o.From.Format("15:04"))
	}
	return words.Fill(w.Said[w.Key(o.Code)], values...)
}

func numberOf(pack *assess.Pack, id string) string {
	if ref, ok := pack.Find(id); ok {
		return ref.Number
	}
	return id
}

// ObservedPlace says where a text is that looks like a name or a number.
func (v *View) ObservedPlace(file *store.File, p observe.Place) string {
	w := v.Words.Observed
	what := numberOf(&file.About.Pack, p.Question)
	if slices.Contains(assess.Removable, p.Question) {
		what = v.Words.Talk().RemovableWord(p.Question)
	}
	text := w.Place
	if p.Earlier {
		text = w.Before
	}
	return words.Fill(text, "question", what, "field", w.Fields[p.Field])
}
