package browser

import (
	"slices"

	"safeguard/assess"
	"safeguard/assess/observe"
	"safeguard/cmd/internal/screen"
)

// A checkPage is what a friendly colleague would ask about. Texts says whether what
// people wrote is quoted, Guessed that some of it looks like a name or a number.
type checkPage struct {
	Groups         []checkGroup
	Texts, Guessed bool
}

// A checkGroup are the observations of one kind, and what can be done.
type checkGroup struct {
	Title, Do string
	Items     []checkItem
}

// A checkItem is one observation, with where it was made.
type checkItem struct {
	Said   string
	Links  []link
	Quotes []string
}

func showCheck(v *visit) (page, error) {
	w := &v.words.Observed
	list := v.file.Observed(v.today())
	counts := observe.Count(list)
	view := &screen.View{Words: v.words, Today: v.today(), Composer: v.composer(v.words)}
	d := checkPage{Texts: v.r.URL.Query().Get("texts") != ""}
	for i, o := range list {
		if i == 0 || o.Code != list[i-1].Code {
			d.Groups = append(d.Groups, checkGroup{
				Title: fill(w.Title, "name", w.Names[string(o.Code)], "n", counts[o.Code]), Do: v.checkDo(o.Code),
			})
		}
		item := checkItem{Said: view.Observation(v.file, o)}
		for _, id := range o.Questions {
			item.Links = append(item.Links, v.observedLink(o.Code, id))
		}
		if d.Texts && o.Text != "" {
			item.Quotes = append(item.Quotes, fill(w.Document, "text", o.Text))
		}
		for _, place := range o.Places {
			item.Links = append(item.Links, v.observedLink(o.Code, place.Question))
			if d.Texts {
				item.Quotes = append(item.Quotes, fill(w.Quote, "place", view.ObservedPlace(v.file, place), "text", place.Text))
			}
		}
		item.Links = slices.CompactFunc(item.Links, func(a, b link) bool { return a.Href == b.Href })
		d.Guessed = d.Guessed || len(o.Places) > 0
		last := &d.Groups[len(d.Groups)-1]
		last.Items = append(last.Items, item)
	}
	return page{screen: "check", title: v.words.Page.Check.Title, data: d}, nil
}

// checkDo says what can be done about a kind of observation: here, and not by a
// command.
func (v *visit) checkDo(code observe.Code) string {
	w, key := v.words.Page.Check, v.words.Observed.Key(code)
	for name, text := range map[string]string{string(observe.NoOwner): w.NoOwner, string(observe.NoDay): w.NoDay, "like": w.Like} {
		if key == name {
			return text
		}
	}
	return v.words.Observed.Do[key]
}

// ofPlan are the observations that are about an action and not about an answer.
var ofPlan = []observe.Code{observe.NoOwner, observe.NoDay, observe.LongPast, observe.MetAndOpen}

// observedLink leads to what an observation is about.
func (v *visit) observedLink(code observe.Code, id string) link {
	ref, ok := v.file.About.Pack.Find(id)
	switch {
	case slices.Contains(assess.Removable, id):
		return link{Href: v.at("redact"), Label: v.words.Talk().RemovableWord(id)}
	case !ok:
		return link{Href: v.at("plan#" + id), Label: id}
	case slices.Contains(ofPlan, code):
		return link{Href: v.at("plan#" + id), Label: ref.Number + " " + ref.Question.Short}
	}
	return link{Href: v.at("q/" + id), Label: ref.Number + " " + ref.Question.Short}
}
