package checklists

import (
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
)

// pack checks what can only be seen of a whole pack without errors.
func (l *linter) pack(a *assembly, p *assess.Pack) {
	base := a.find("pack.yaml")
	refs := p.Refs()
	heavy := 0
	used := map[string]bool{}
	for _, ref := range refs {
		if ref.Question.Weight == 3 {
			heavy++
		}
		for _, tag := range ref.Question.Tags {
			used[tag] = true
		}
	}
	if heavy*4 > len(refs) {
		base.warn(base.keyAt("checklists"), codeWeight3Often,
			fmt.Sprintf("%d of %d questions have weight 3", heavy, len(refs)), "a quarter at most")
	}
	for i, theme := range p.Themes {
		if !used[theme.ID] {
			base.warn(base.at("themes", i, "id"), codeThemeUnused, "no question has it among its tags", "")
		}
	}
	for i, lang := range p.Languages[1:] {
		l.language(a, p, lang, i+1)
	}
}

// language reports the texts that a translation lacks, file by file.
func (l *linter) language(a *assembly, p *assess.Pack, lang string, place int) {
	_, missing := p.In(lang)
	byName := map[string][]string{}
	for _, m := range missing {
		where, field, _ := strings.Cut(m, ": ")
		name, id, _ := strings.Cut(where, "/")
		if !slices.ContainsFunc(p.Checklists, func(c assess.Checklist) bool { return c.ID == name }) {
			name, id = "pack", strings.TrimPrefix(where, "pack")
		}
		byName[name] = append(byName[name], strings.TrimPrefix(id+" "+field, " "))
	}
	names := []string{"pack"}
	for _, c := range p.Checklists {
		names = append(names, c.ID)
	}
	for _, name := range names {
		list := byName[name]
		if len(list) == 0 {
			continue
		}
		file := name + "." + lang + ".yaml"
		if s := a.find(file); s != nil {
			s.warn(s.root, codeLanguageMissing, fmt.Sprintf("%d texts are missing: %s", len(list), some(list)), "the first language stands in for them")
			continue
		}
		base := a.find("pack.yaml")
		base.warn(base.at("languages", place), codeLanguageMissing, fmt.Sprintf("no file %q", file), "its texts would be shown in the first language")
	}
}

// some names the first few of a list, and how many there are besides.
func some(list []string) string {
	const few = 5
	if len(list) <= few+1 {
		return strings.Join(list, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(list[:few], ", "), len(list)-few)
}
