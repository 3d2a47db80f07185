package lint

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/checklists"
)

// checkPack checks what needs the whole pack: weights, themes and translations.
// The pack must have no errors.
func (l *linter) checkPack(f *checklists.Folder, p *assess.Pack) {
	base := f.File("pack.yaml")
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
		l.warn(base.KeyAt("checklists"), codeWeight3Often,
			fmt.Sprintf("questions of weight 3: %d of %d", heavy, len(refs)), "a quarter at most")
	}
	for i, theme := range p.Themes {
		if !used[theme.ID] {
			l.warn(base.At("themes", i, "id"), codeThemeUnused, "no question has it among its tags", "")
		}
	}
	for i, lang := range p.Languages[1:] {
		l.checkTranslation(f, p, lang, i+1)
	}
}

// checkTranslation reports the texts that a translation lacks, file by file. index
// is that of the language in the list of pack.yaml.
func (l *linter) checkTranslation(f *checklists.Folder, p *assess.Pack, lang string, index int) {
	names := []string{"pack"}
	for _, c := range p.Checklists {
		names = append(names, c.ID)
	}
	missing := missingTexts(p, lang)
	for _, name := range names {
		texts := missing[name]
		if len(texts) == 0 {
			continue
		}
		fileName := name + "." + lang + ".yaml"
		if file := f.File(fileName); file != nil {
			l.warn(file.At(), codeLanguageMissing, fmt.Sprintf("missing texts (%d): %s", len(texts), firstFew(texts)), "the first language stands in for them")
			continue
		}
		l.warn(f.File("pack.yaml").At("languages", index), codeLanguageMissing, fmt.Sprintf("no file %q", fileName), "its texts would be shown in the first language")
	}
}

// missingTexts returns the texts that a translation lacks, each as question and
// field, by checklist and, for those of pack.yaml, under "pack".
func missingTexts(p *assess.Pack, lang string) map[string][]string {
	checklist := map[string]bool{}
	for _, c := range p.Checklists {
		checklist[c.ID] = true
	}
	byName := map[string][]string{}
	_, missing := p.In(lang)
	for _, m := range missing {
		where, field, _ := strings.Cut(m, ": ")
		name, id, _ := strings.Cut(where, "/")
		if !checklist[name] {
			name, id = "pack", strings.TrimPrefix(where, "pack")
		}
		byName[name] = append(byName[name], strings.TrimPrefix(id+" "+field, " "))
	}
	return byName
}

// firstFew names the first few of a list, and how many there are besides.
func firstFew(list []string) string {
	const few = 5
	if len(list) <= few+1 {
		return strings.Join(list, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(list[:few], ", "), len(list)-few)
}
