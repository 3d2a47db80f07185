package terminal

import (
	"slices"
	"strings"

	"safeguard/cmd/internal/talk"
)

// RoomParts returns the lines of each part that a page before a room, with its
// first field, fills in a window of cols by rows; and those of its help.
func RoomParts(w *Words, k *talk.Keys, page talk.Page, cols, rows int) (parts, help [][]string) {
	a := asking{Driver: &Driver{words: w, keys: k}, page: page}
	all := func(sc projection) (parts [][]string) {
		for n, of := 0, 1; n < of; n++ {
			var lines []string
			lines, of = sc.fit(cols, rows, n, k.More+" "+w.MorePages, same)
			parts = append(parts, lines)
		}
		return parts
	}
	return all(a.projection(talk.Form{}, &page.Fields[0], "")), all(a.helpPage())
}

// KeysOffered returns what is a key on a page, by the field that is asked.
func KeysOffered(w *Words, k *talk.Keys, page talk.Page) map[string][]string {
	d := &Driver{words: w, keys: k}
	offered := map[string][]string{}
	if page.Shown == talk.ToOne && len(page.Fields) > 0 && len(page.Fields[0].Options) > 0 {
		list, _ := d.choices(page)
		for _, c := range list {
			offered[page.Fields[0].Name] = append(offered[page.Fields[0].Name], c.key)
		}
	}
	moves := map[talk.Do]string{talk.Park: k.Park, talk.GoTo: k.GoTo, talk.Undo: k.Undo, talk.Skip: k.Skip, talk.Back: k.Back,
		talk.Again: k.Again, talk.Change: k.Change}
	for _, f := range append(page.Fields, talk.Field{Name: "(none)"}) {
		if _, done := offered[f.Name]; done {
			continue
		}
		keys := []string{d.typed(k.Stop, f.Free)}
		levels := page.Shown == talk.ToTypist
		if page.Shown == talk.ToRoom {
			keys = append(keys, k.Danger)
			for _, m := range page.Moves {
				keys = append(keys, d.typed(moves[m.Do], f.Free))
			}
			if len(page.Help) > 0 {
				keys = append(keys, d.typed(k.Help, f.Free))
			}
		}
		for _, o := range f.Options {
			if !f.Counts {
				keys = append(keys, o.Key)
				levels = levels || o.Key == k.DangerToo
			}
		}
		if page.Shown == talk.ToRoom && !levels {
			keys = append(keys, d.typed(k.DangerToo, f.Free))
		}
		if page.Shown == talk.ToTypist {
			keys = append(keys, k.Undo, k.UndoWord, "a", "b", "c", "d", "e", "f", "?", "-")
		}
		offered[f.Name] = keys
	}
	return offered
}

// QuestionPages returns the lines of each page that a page with a choice fills in a
// window of cols by rows, as the drawn driver prints them, and all lines that are
// turned page by page.
func QuestionPages(w *Words, k *talk.Keys, page talk.Page, cols, rows int) (pages [][]string, turned []string) {
	d := &Driver{words: w, keys: k}
	list, _ := d.choices(page)
	a := &drawn{words: w, names: k}
	v := newView(page)
	for n := 0; ; n++ {
		sc := a.fitView(v, list, cols, rows, n)
		pages = append(pages, sc.menuLines(a, v, &menuState{}))
		if n > 0 && slices.Equal(pages[n], pages[0]) {
			return pages[:n], turned
		}
		turned = append(turned, strings.Split(sc.footer, "\n")...)
	}
}
