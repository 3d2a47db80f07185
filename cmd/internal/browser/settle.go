package browser

import (
	"strconv"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
)

// difference returns which difference the address names, from 0, and whether there is
// one.
func (v *visit) difference(b *bringing) (n int, ok bool) {
	n = number(v.r.PathValue("n")) - 1
	return n, n >= 0 && n < len(b.chosen)
}

// showDifference shows what each copy says of one thing. Nothing is chosen before a
// person chooses.
func showDifference(v *visit) (page, error) {
	b, gone := v.brought()
	if gone != nil {
		return *gone, nil
	}
	n, ok := v.difference(&b)
	if !ok {
		return page{}, errMissing
	}
	p := b.settling(v.words.Talk()).Page(assess.State{}, talk.SettlePlace{Chosen: b.chosen[:n]})
	p.Fields[0].Preset = b.chosen[n]
	p.Blocks = nil // the choices say it
	d := differencePage{simplePage: v.simple(p), Wrong: v.wrong[talk.FieldAnswer], Whole: "/bring/" + b.id}
	if n > 0 {
		d.Before = "/bring/" + b.id + "/" + strconv.Itoa(n)
	}
	return page{screen: "difference", title: p.Title, data: d}, nil
}

// A differencePage is one difference as a form. Before leads to the one before it,
// Whole to all of them.
type differencePage struct {
	simplePage
	Wrong, Before, Whole string
}

// takeDifference keeps a choice, in memory, and leads to what is open.
func takeDifference(v *visit) (taken, error) {
	b, gone := v.brought()
	if gone != nil {
		return taken{next: "/bring", said: v.words.Page.Bring.Gone}, nil
	}
	n, ok := v.difference(&b)
	if !ok {
		return taken{}, errMissing
	}
	s, at := b.settling(v.words.Talk()), talk.SettlePlace{Chosen: b.chosen[:n]}
	form := v.formOf(s.Page(assess.State{}, at))
	if out := s.Take(assess.State{}, at, form); len(out.Wrong) > 0 {
		return taken{wrong: out.Wrong}, nil
	}
	v.bringings.change(b.id, func(one *bringing) { one.chosen[n] = form.Values[talk.FieldAnswer] })
	b.chosen[n] = form.Values[talk.FieldAnswer]
	next := "/bring/" + b.id
	if first := b.first(); first >= 0 {
		next += "/" + strconv.Itoa(first+1)
	}
	return taken{next: next}, nil
}
